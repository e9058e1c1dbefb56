// npm run new-rule NAME [-- --wording]
// Creates the skeleton of a rule: its file, its line in the registry, the words that it looks for among those of English, and what it says
// in the tables of the other languages. With --wording, a rule that prefers one form to another, which is reported once if a document has a
// habit of it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMain } from './isMain.mjs';

const EXAMPLE_BEFORE = '1.\\tThe Committee thanks the State party for its ';
/** Tabs and spaces that align carets with the text after it. */
const UNDER_WORD = `  \\t${' '.repeat(EXAMPLE_BEFORE.length - '1.\\t'.length)}`;

function refuse(reason) {
  console.error(`${reason}\nusage: npm run new-rule NAME [-- --wording]`);
  process.exit(2);
}

/** A rule that finds a word in any block and is asked about the whole document. */
function documentRule(name, variable, word) {
  return `import { firstWords, patternsOf } from '../model/words/patterns';
import type { Span } from '../text/edits';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';

/** What to look for in each block, judging by the words of the block alone. */
const FOUND = new Gathered<Span & { readonly text: string }>({
  words: firstWords('wording', '${variable}'),
  token(tokens, i, reading, note) {
    const match = patternsOf(reading.language, 'wording')?.${variable}.at(tokens, i);
    if (!match) return;
    const [start, end] = [tokens.start(i), tokens.end(match.end - 1)];
    note({ start, end, text: tokens.text.slice(start, end) });
  },
});

/** What it finds, in one line for readers of the code. */
export const ${variable} = defineRule({
  id: '${name}',
  name: '${name.replaceAll('-', ' ')}',
  group: 'references',
  severity: 'warning',
  summary: 'What it finds, in one line.',
  why: 'Why an editor would care, in fewer than sixty words.',
  limits: ['What the rule is silent about, a sentence each.'],
  // Where nothing in French and Spanish shows what it finds. A rule that speaks them too has examples in both instead.
  elsewhere: 'Why it is silent in French and Spanish.',
  messages: {
    found: 'What is wrong, with the value: {text}.',
  },
  // A line of carets marks a finding on the line above, followed by the message. The tests run the examples.
  bad: [
    {
      text: '${EXAMPLE_BEFORE}${word}.\\n${UNDER_WORD}${'^'.repeat(word.length)} What is wrong, with the value: ${word}.',
    },
  ],
  good: [{ text: '1.\\tThe Committee thanks the State party.' }],
  gathers: [FOUND],
  // Anything may be asked of the document here; the rule runs again when an answer changes.
  check(document, report) {
    for (const { block, start, end, text } of FOUND.in(document))
      report({ block, start, end, message: 'found', args: { text } });
  },
});
`;
}

/** A rule that prefers one word to another. */
function wordingRule(name, variable, word) {
  return `import { firstPhrase, firstWords, patternsOf } from '../model/words/patterns';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import { isOthersWording } from './reading/quotations/protectedText';
import { type Form, HABIT_MESSAGES, likeCapital, reportHabit } from './reading/wording/habit';

/** Right and wrong forms, judging by the words of each block alone. */
const FORMS = new Gathered<Form>({
  words: [...firstWords('wording', '${variable}'), ...firstWords('wording', '${variable}Right')],
  token(tokens, i, reading, note) {
    const words = patternsOf(reading.language, 'wording');
    const right = words?.${variable}Right.at(tokens, i);
    const match = right ?? words?.${variable}.at(tokens, i);
    if (!match) return;
    const [start, end] = [tokens.start(i), tokens.end(match.end - 1)];
    const text = tokens.text.slice(start, end);
    // Of the right forms only the number matters: without any, the wrong form is a habit and reported once.
    if (right) note({ start, end, text, instead: text }, true);
    else if (!isOthersWording(reading, start, end)) {
      const instead = firstPhrase(reading.language, 'wording', '${variable}Right');
      note({ start, end, text, instead: likeCapital(instead, text) });
    }
  },
});

/** What it finds, in one line for readers of the code. */
export const ${variable} = defineRule({
  id: '${name}',
  name: '${name.replaceAll('-', ' ')}',
  group: 'style',
  severity: 'information',
  summary: 'What it finds, in one line.',
  why: 'Why an editor would care, in fewer than sixty words.',
  limits: ['Quotations, names and titles.', 'A draft that never has the right form is told once.'],
  // Where nothing in French and Spanish shows what it finds. A rule that speaks them too has examples in both instead.
  elsewhere: 'Why it is silent in French and Spanish.',
  messages: HABIT_MESSAGES,
  // A right sentence, and a slip that the tests repeat beside it, for which the examples are too short.
  habits: [['It says ${word}-right.', 'It says ${word}.']],
  // A line of carets marks a finding on the line above, followed by the message. The tests run the examples.
  bad: [
    {
      text: '${EXAMPLE_BEFORE}${word}, or ${word}-right.\\n${UNDER_WORD}${'^'.repeat(word.length)} Write “${word}-right” for “${word}”.',
    },
    {
      text: '${EXAMPLE_BEFORE}${word}.\\n${UNDER_WORD}${'^'.repeat(word.length)} Write “${word}-right” for “${word}”, here and throughout (3 times).\\n2.\\tOne ${word}, another ${word}.',
    },
  ],
  good: [{ text: '${EXAMPLE_BEFORE}“${word}”.' }],
  gathers: [FORMS],
  check(document, report) {
    // Silent in documents that are not in English, and in those issued without editing.
    reportHabit(FORMS, document, report);
  },
});
`;
}

/** Changes a file at one place; fails if the place is missing because the file has changed. */
function replaceInFile(folder, path, before, after) {
  const source = readFileSync(join(folder, path), 'utf8');
  if (!before.test(source)) throw new Error(`server/src/rules/${path} is not as this script expects it`);
  writeFileSync(join(folder, path), source.replace(before, after));
}

function main() {
  const { values, positionals } = parseArgs({ options: { wording: { type: 'boolean' } }, allowPositionals: true });
  const [name = '', root = join(import.meta.dirname, '..')] = positionals;
  const folder = join(root, 'server/src/rules');
  const file = join(folder, `${name}.ts`);

  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) refuse('NAME is words in small letters with hyphens, such as "date-order".');
  if (existsSync(file)) refuse(`NAME is taken: server/src/rules/${name}.ts exists.`);

  const variable = name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  // The skeleton finds a word that no document contains, so its examples and all other tests pass until it is replaced.
  const word = `${name}-example`;

  const importLine = `import { ${variable} } from './${name}';\n`;
  // Imports are in the order of the file names.
  const imports = [...readFileSync(join(folder, 'registry.ts'), 'utf8').matchAll(/^import .* from '\.\/(.*)';$/gm)];
  const nextImport = imports.find(([, path]) => path > name) ?? imports.at(-1);
  replaceInFile(
    folder,
    'registry.ts',
    new RegExp(`^import .* from '\\./${nextImport[1]}';\\n`, 'm'),
    nextImport[1] > name ? `${importLine}$&` : `$&${importLine}`,
  );
  replaceInFile(
    folder,
    'registry.ts',
    /(export const RULE_LIST = \[[^\]]*?)\n?\] as const;/,
    `$1\n  ${variable},\n] as const;`,
  );

  // What it looks for. A pattern may be several words; in lower case it matches any case.
  const patterns = [
    `  ${variable}: compilePattern\`${word}\`.like('its ${word}'),`,
    ...(values.wording ? [`  ${variable}Right: compilePattern\`${word}-right\`.like('its ${word}-right'),`] : []),
  ];
  replaceInFile(folder, '../languages/en/patterns/wording.ts', /\n} as const;\n$/, `\n\n${patterns.join('\n')}$&`);

  // A table that lacks a rule does not compile.
  for (const [language, message, quoted, summary] of [
    ['fr', 'Ce qui ne va pas, avec la valeur : « {text} ».', `« ${name} »`, `Ce que relève « ${name} ».`],
    ['es', 'Lo que está mal, con el valor: “{text}”.', `“${name}”`, `Lo que señala “${name}”.`],
  ]) {
    const path = join(folder, `said/${language}.json`);
    const table = JSON.parse(readFileSync(path, 'utf8'));
    // Rules on habits share their messages.
    table.rules[name] = { name: quoted, summary, ...(!values.wording && { messages: { found: message } }) };
    writeFileSync(path, `${JSON.stringify(table, null, 2)}\n`);
  }
  writeFileSync(file, (values.wording ? wordingRule : documentRule)(name, variable, word));

  console.log(`server/src/rules/${name}.ts, with its line in registry.ts, the words that it looks for in
server/src/languages/en/patterns/wording.ts, and what it says in said/fr.json and said/es.json.
Fill it in, then: npm run format && npm run generate && npm run check
and: npm test -- --unit rules/${name} languages/ rules/ruleExamples rules/fixes rules/message rules/habits rules/examplesInLanguages generated architecture checker/checker`);
}

if (isMain(import.meta.filename)) main();

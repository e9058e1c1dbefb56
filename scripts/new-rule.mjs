// npm run new-rule NAME [-- --wording]
// The skeleton of a rule: its file, its line in the registry, and its place in the tables of the other languages. With --wording, of one that
// wants one form for another, which is told once where a document has a habit of it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ options: { wording: { type: 'boolean' } }, allowPositionals: true });
const [name = '', root = join(import.meta.dirname, '..')] = positionals;
const folder = join(root, 'server/src/rules');
const file = join(folder, `${name}.ts`);

function refuse(reason) {
  console.error(`${reason}\nusage: npm run new-rule NAME [-- --wording]`);
  process.exit(2);
}

if (!/^[a-z]+(-[a-z]+)*$/.test(name)) refuse('NAME is words in small letters with hyphens, such as "date-order".');
if (existsSync(file)) refuse(`NAME is taken: server/src/rules/${name}.ts exists.`);

const variable = name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

// The word that the skeleton finds stands in no document: its examples pass, and every other test does, until it is replaced.
const word = `${name}-example`;
const before = '1.\\tThe Committee thanks the State party for its ';

const documentRule = `import type { Span } from '../text/edits';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';

/** What is looked for in each block, by the words of the block alone. */
const FOUND = new Gathered<Span & { readonly text: string }>({
  words: ['${word}'],
  token(tokens, i, _reading, note) {
    note({ start: tokens.start(i), end: tokens.end(i), text: tokens.slice(i) });
  },
});

/** What it finds, in one line for those who read the code. */
export const ${variable} = defineRule({
  id: '${name}',
  name: '${name.replaceAll('-', ' ')}',
  group: 'references',
  severity: 'warning',
  summary: 'What it finds, in one line.',
  why: 'Why an editor would care, in fewer than sixty words.',
  limits: ['What the rule is silent about, a sentence each.'],
  messages: {
    found: 'What is wrong, with the value: {text}.',
  },
  // A line of carets marks what is found in the line above it; the message follows. The tests run the examples.
  bad: [
    {
      text: '${before}${word}.\\n  \\t${' '.repeat(before.length - '1.\\t'.length)}${'^'.repeat(word.length)} What is wrong, with the value: ${word}.',
    },
  ],
  good: [{ text: '1.\\tThe Committee thanks the State party.' }],
  gathers: [FOUND],
  // Anything may be asked of the document here; the rule is asked again when one of the answers is another one.
  check(document, report) {
    for (const { block, start, end, text } of FOUND.in(document))
      report({ block, start, end, message: 'found', args: { text } });
  },
});
`;

/** How many units of tabs and spaces bring carets under the word. */
const underWord = `  \\t${' '.repeat(before.length - '1.\\t'.length)}`;

const wordingRule = `import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import { isOthersWording } from './reading/quotations/protectedText';
import { type Form, HABIT_MESSAGES, likeCapital, reportHabit } from './reading/wording/habit';

/** Right and wrong forms, by the words of each block alone. */
const FORMS = new Gathered<Form>({
  // In small letters; asked for in whatever case they are written.
  words: ['${word}', '${word}-right'],
  token(tokens, i, reading, note) {
    const [start, end, text] = [tokens.start(i), tokens.end(i), tokens.slice(i)];
    // Of right forms only the number counts: a document that has none has a habit, and is told once.
    if (tokens.is(i, '${word}-right')) note({ start, end, text, instead: text }, true);
    else if (!isOthersWording(reading, start, end))
      note({ start, end, text, instead: likeCapital('${word}-right', text) });
  },
});

/** What it finds, in one line for those who read the code. */
export const ${variable} = defineRule({
  id: '${name}',
  name: '${name.replaceAll('-', ' ')}',
  group: 'style',
  severity: 'information',
  summary: 'What it finds, in one line.',
  why: 'Why an editor would care, in fewer than sixty words.',
  limits: ['Quotations, names and titles.', 'A draft that never has the right form is told once.'],
  messages: HABIT_MESSAGES,
  // A line of carets marks what is found in the line above it; the message follows. The tests run the examples.
  bad: [
    {
      text: '${before}${word}, or ${word}-right.\\n${underWord}${'^'.repeat(word.length)} Write “${word}-right” for “${word}”.',
    },
  ],
  good: [{ text: '${before}“${word}”.' }],
  gathers: [FORMS],
  check(document, report) {
    // Silent in documents that are not in English, and in those that were issued without editing.
    reportHabit(FORMS, document, report);
  },
});
`;

/** Changes a file once; a place that is not there is a change of the file that this script has to follow. */
function change(path, before, after) {
  const source = readFileSync(join(folder, path), 'utf8');
  if (!before.test(source)) throw new Error(`server/src/rules/${path} is not as this script expects it`);
  writeFileSync(join(folder, path), source.replace(before, after));
}

const importLine = `import { ${variable} } from './${name}';\n`;
// The rules are imported in the order of their files.
const imports = [...readFileSync(join(folder, 'registry.ts'), 'utf8').matchAll(/^import .* from '\.\/(.*)';$/gm)];
const next = imports.find(([, path]) => path > name) ?? imports.at(-1);
change(
  'registry.ts',
  new RegExp(`^import .* from '\\./${next[1]}';\\n`, 'm'),
  next[1] > name ? `${importLine}$&` : `$&${importLine}`,
);
change('registry.ts', /(export const RULE_LIST = \[[^\]]*?)\n?\] as const;/, `$1\n  ${variable},\n] as const;`);

// A table that lacks a rule does not compile.
const key = name.includes('-') ? `'${name}'` : name;
for (const [language, found, quoted, summary] of [
  ['French', 'Ce qui ne va pas, avec la valeur : « {text} ».', `« ${name} »`, `Ce que relève « ${name} ».`],
  ['Spanish', 'Lo que está mal, con el valor: “{text}”.', `“${name}”`, `Lo que señala “${name}”.`],
]) {
  const words = values.wording ? 'HABIT' : `{\n    found: '${found}',\n  }`;
  change(`said/messages${language}Style.ts`, /(?=\} as const satisfies)/, `  ${key}: ${words},\n`);
  change(`said/ruleNames${language}.ts`, /(?=\};\n$)/, `  ${key}: '${quoted}',\n`);
  change(`said/ruleSummaries${language}.ts`, /(?=\};\n$)/, `  ${key}: '${summary}',\n`);
}
if (values.wording) {
  // A slip that is made often, which the examples are too short for.
  const pair = `  ${key}: ['It says ${word}-right.', 'It says ${word}.'],\n`;
  change('../../../test/support/habits.ts', /(?=^\};$)/m, pair);
}
writeFileSync(file, values.wording ? wordingRule : documentRule);

console.log(`server/src/rules/${name}.ts, with its line in registry.ts and its words in said/.
Fill it in, then: npm run format && npm run generate && npm run check
and: npm test -- --unit rules/${name} rules/ruleExamples rules/fixes rules/message rules/habits`);

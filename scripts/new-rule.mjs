// npm run new-rule NAME
// The skeleton of a rule: its file, its line in the registry, and its place in the tables of the other languages.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [name = '', root = join(import.meta.dirname, '..')] = process.argv.slice(2);
const folder = join(root, 'server/src/rules');
const file = join(folder, `${name}.ts`);

function refuse(reason) {
  console.error(`${reason}\nusage: npm run new-rule NAME`);
  process.exit(2);
}

if (!/^[a-z]+(-[a-z]+)*$/.test(name)) refuse('NAME is words in small letters with hyphens, such as "date-order".');
if (existsSync(file)) refuse(`NAME is taken: server/src/rules/${name}.ts exists.`);

const variable = name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

// The word that the skeleton finds stands in no document: its examples pass, and every other test does, until it is replaced.
const word = `${name}-example`;
const before = '1.\\tThe Committee thanks the State party for its ';

const skeleton = `import type { Span } from '../text/edits';
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
  change(
    `said/messages${language}Style.ts`,
    /(?=\} as const satisfies)/,
    `  ${key}: {\n    found: '${found}',\n  },\n`,
  );
  change(`said/ruleNames${language}.ts`, /(?=\};\n$)/, `  ${key}: '${quoted}',\n`);
  change(`said/ruleSummaries${language}.ts`, /(?=\};\n$)/, `  ${key}: '${summary}',\n`);
}
writeFileSync(file, skeleton);

console.log(`server/src/rules/${name}.ts, with its line in registry.ts and its words in said/.
Fill it in, then: npm run generate && npm test -- --unit rules`);

// npm run generate [-- --check]
// Writes the files generated from the rules, the examples of citations and the treaties. With --check it names those that are stale and
// exits with 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { checkerPage } from './generated/generateChecker.mjs';
import { citationForms, citationsPage } from './generated/generateCitations.mjs';
import { editorFiles, optionsTable } from './generated/generateEditors.mjs';
import {
  between,
  localized,
  ruleDescriptions,
  rulePages,
  settingsPage,
  withRuleDescriptions,
  withRulesSetting,
} from './generated/generateRules.mjs';
import { structures } from './generated/generateStructures.mjs';
import { wordList } from './generated/generateWords.mjs';
import { isMain } from './isMain.mjs';
import { publisherFacts, securityContact, withFacts } from './packaging/publisherFacts.mjs';
import { STAMPED, stampedVersion } from './packaging/stampedVersion.mjs';

const root = join(import.meta.dirname, '..');
const generatedFolder = 'docs/rules';

/** The sources that the generated files are about, bundled in memory because Node 20 runs no TypeScript. */
async function loadSources() {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `
        export { COMMANDS } from './server/src/cli/allCommands';
        export { manualPage } from './server/src/cli/help/manualPage';
        export { commandReference } from './server/src/cli/help/reference';
        export { COMMITTEE_IDS } from './server/src/catalogue/committees';
        export { INSTRUMENTS } from './server/src/catalogue/instruments';
        export { allStates } from './server/src/catalogue/states';
        export { stateNameIn } from './server/src/languages/states/stateNames';
        export { en } from './server/src/languages/en';
        export { GROUND_WORDS, generalCommentName } from './server/src/features/words/words';
        export { DATA_SCHEMAS } from './server/src/cli/dataSchemas';
        export { pageOf, severityOf } from './server/src/rules/engine/page';
        export { ruleLanguages } from './server/src/rules/engine/ruleLanguages';
        export { projectSchema } from './server/src/rules/project/projectSchema';
        export { RULES } from './server/src/rules/registry';
        export { FRENCH } from './server/src/rules/said/french';
        export { SPANISH } from './server/src/rules/said/spanish';
        export { RULE_LEVELS } from './server/src/rules/engine/weighed';
        export { EVIDENCE } from './test/citations/evidence';
        export { CITATIONS } from './test/citations/examples';
        export { KINDS } from './test/checker/kinds';
        export { checkerSets } from './test/checker/sets';
      `,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** The text of a file with the line breaks of the repository, whatever the checkout made of them. */
function read(path) {
  const file = join(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : undefined;
}

/** The address of the project as a constant of the command line. */
function projectAddress({ repository }) {
  const value = repository ? `'${repository}'` : 'undefined';
  return `// Written by "npm run generate" from publisher.json.\n/** The address of the repository, without a slash at its end; undefined if the project has not been published. */\nexport const REPOSITORY: string | undefined = ${value};\n`;
}

async function main() {
  const source = await loadSources();
  const facts = publisherFacts(root);
  const manifest = withRulesSetting(withFacts(JSON.parse(read('package.json')), facts), source);
  const described = Object.entries(ruleDescriptions(source)).map(([file, descriptions]) => [
    file,
    `${JSON.stringify(withRuleDescriptions(JSON.parse(read(file)), descriptions), null, 2)}\n`,
  ]);
  const wantedPages = new Map([
    ...rulePages(source).map(({ name, text }) => [`${generatedFolder}/${name}`, text]),
    ['client/treaty-body.schema.json', `${JSON.stringify(source.projectSchema(source.RULES), null, 2)}\n`],
    ...Object.entries(source.DATA_SCHEMAS).map(([name, schema]) => [
      `client/schemas/${name}.schema.json`,
      `${JSON.stringify(schema(), null, 2)}\n`,
    ]),
    ['docs/citations.md', citationsPage(source)],
    ['SECURITY.md', between(read('SECURITY.md'), 'contact', securityContact(facts))],
    ['server/src/cli/io/projectAddress.ts', projectAddress(facts)],
    ...editorFiles(read('docs/editors.md'), manifest),
    [
      'docs/editors.md',
      between(
        read('docs/editors.md'),
        'initialization options',
        optionsTable(read('server/src/protocol/extensionNames.ts')),
      ),
    ],
    ['docs/treaty-body.1', source.manualPage(source.COMMANDS, manifest.version)],
    [
      'docs/command-line.md',
      between(read('docs/command-line.md'), 'commands', source.commandReference(source.COMMANDS)),
    ],
    ...STAMPED.map((path) => [path, stampedVersion(read(path), manifest.version, facts)]),
    ['docs/spelling-words.txt', wordList(source)],
    ['docs/citation-forms.md', citationForms(source)],
    ['test/checker/README.md', checkerPage(source)],
    ['server/src/catalogue/structures.ts', structures(join(root, 'server/src/catalogue/treaties'))],
    ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ...described,
    [
      'docs/settings.md',
      settingsPage(read('docs/settings.md'), localized(manifest, JSON.parse(read('package.nls.json')))),
    ],
  ]);
  const staleFiles = [...wantedPages].filter(([path, text]) => read(path) !== text).map(([path]) => path);
  const leftoverFiles = (existsSync(join(root, generatedFolder)) ? readdirSync(join(root, generatedFolder)) : [])
    .map((name) => `${generatedFolder}/${name}`)
    .filter((path) => !wantedPages.has(path));

  if (process.argv.includes('--check')) {
    for (const path of staleFiles) console.error(`${path} is stale`);
    for (const path of leftoverFiles) console.error(`${path} belongs to no rule`);
    if (staleFiles.length + leftoverFiles.length > 0) {
      console.error('Run npm run generate to update them.');
      process.exitCode = 1;
    }
  } else {
    for (const path of staleFiles) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), wantedPages.get(path));
      console.log(`wrote ${path}`);
    }
    for (const path of leftoverFiles) {
      rmSync(join(root, path));
      console.log(`removed ${path}`);
    }
  }
}

if (isMain(import.meta.filename)) await main();

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { RULES } from '../server/src/rules/registry';
import { scratch } from './support/scratch';

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 });
}

describe('what is generated', () => {
  it('is not stale', () => {
    const { status, stderr } = run('scripts/generate.mjs', '--check');
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });

  it('has a page and a setting for each rule', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const setting = contributes.configuration.properties['treatyBody.rules'];
    assert.deepEqual(
      Object.keys(setting.properties),
      RULES.map(({ id }) => id),
    );
    for (const { id } of RULES) assert.ok(existsSync(`docs/rules/${id}.md`), id);
  });
});

describe('the skeleton of a new rule', () => {
  const folder = scratch('new-rule');
  const rules = join(folder, 'server/src/rules');

  before(() => {
    for (const path of ['server/src', 'test/support']) cpSync(path, join(folder, path), { recursive: true });
  });

  it('is a file and a line of the registry', () => {
    const { status, stderr } = run('scripts/newRule.mjs', 'mixed-dashes', folder);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(readFileSync(join(rules, 'mixed-dashes.ts'), 'utf8'), /export const mixedDashes = defineRule\(\{/);
    const registry = readFileSync(join(rules, 'registry.ts'), 'utf8');
    assert.match(registry, /import \{ mixedDashes \} from '\.\/mixed-dashes';\nimport/);
    assert.match(registry, /\n {2}mixedDashes,\n\] as const;/);
    // A table that lacks a rule does not compile.
    for (const language of ['French', 'Spanish']) {
      const words = (path: string) => readFileSync(join(rules, 'said', path), 'utf8');
      assert.match(
        words(`messages${language}Style.ts`),
        /\n {2}'mixed-dashes': \{\n {4}found: '.*\{text\}.*',\n {2}\},\n\} as const/,
      );
      assert.match(words(`ruleSummaries${language}.ts`), /\n {2}'mixed-dashes': '.*mixed-dashes.*\.',\n\};\n$/);
      assert.match(words(`ruleNames${language}.ts`), /\n {2}'mixed-dashes': '[“«] ?mixed-dashes ?[”»]',\n\};\n$/u);
    }
  });

  it('is one with a habit where it is on wording, tried as such', () => {
    const { status, stderr } = run('scripts/newRule.mjs', 'mixed-words', folder, '--wording');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(readFileSync(join(rules, 'mixed-words.ts'), 'utf8'), /reportHabit\(FORMS, document, report\)/);
    for (const language of ['French', 'Spanish'])
      assert.match(
        readFileSync(join(rules, `said/messages${language}Style.ts`), 'utf8'),
        /\n {2}'mixed-words': HABIT,\n/,
      );
    assert.match(
      readFileSync(join(folder, 'test/support/habits.ts'), 'utf8'),
      /\n {2}'mixed-words': \['It says mixed-words-example-right\.', 'It says mixed-words-example\.'\],\n\};/,
    );
  });

  it('finds what its examples say from the start', async () => {
    const entry = `
      import { readDocument } from './server/src/model/document';
      import { messageOf } from './server/src/rules/messages';
      import { RULES } from './server/src/rules/registry';
      import { weighedFindings } from './server/src/rules/runner';
      import { openText } from './server/src/text/textVersion';
      const rules = RULES.slice(-2);
      const said = (text) =>
        weighedFindings(readDocument(openText('a.txt', 'treaty-body', 1, text)), { rules: {}, wordLimits: {} })
          .map((finding) => [finding.rule, messageOf(finding.rule, finding.message, finding.args, 'en')]);
      const of = (list) => list.flatMap(({ text }) => said(text.split('\\n')[0]));
      console.log(JSON.stringify(rules.map((rule) => [of(rule.bad), of(rule.good)])));
    `;
    const outfile = join(folder, 'said.cjs');
    await build({
      stdin: { contents: entry, resolveDir: folder, loader: 'ts' },
      nodePaths: [resolve('node_modules')],
      bundle: true,
      platform: 'node',
      outfile,
      logLevel: 'silent',
    });
    assert.deepEqual(JSON.parse(run(outfile).stdout), [
      [[['mixed-dashes', 'What is wrong, with the value: mixed-dashes-example.']], []],
      [[['mixed-words', 'Write “mixed-words-example-right” for “mixed-words-example”.']], []],
    ]);
  });

  it('is refused for a name that is taken or no name', () => {
    for (const name of ['word-limit', 'WordLimit', '../rule', '']) {
      const { status, stderr } = run('scripts/newRule.mjs', name, folder);
      assert.equal(status, 2, name);
      assert.match(stderr, /NAME/);
    }
  });
});

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { scratch } from './support/scratch';

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 60_000 });
}

describe('the skeleton of a new rule', () => {
  const folder = scratch('new-rule');
  const rules = join(folder, 'server/src/rules');
  const ruleWordsIn = (language: string) =>
    JSON.parse(readFileSync(join(rules, `said/${language}.json`), 'utf8')).rules;

  before(() => {
    for (const path of ['server/src', 'test/support']) cpSync(path, join(folder, path), { recursive: true });
  });

  it('is a file, a line of the registry and the words that it looks for', () => {
    const { status, stderr } = run('scripts/newRule.mjs', 'mixed-dashes', folder);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(readFileSync(join(rules, 'mixed-dashes.ts'), 'utf8'), /export const mixedDashes = defineRule\(\{/);
    const registry = readFileSync(join(rules, 'registry.ts'), 'utf8');
    assert.match(registry, /import \{ mixedDashes \} from '\.\/mixed-dashes';\nimport/);
    assert.match(registry, /\n {2}mixedDashes,\n\] as const;/);
    assert.match(
      readFileSync(join(rules, '../languages/en/patterns/wording.ts'), 'utf8'),
      /\n {2}mixedDashes: compilePattern`/,
    );
    // A table that lacks a rule does not compile.
    for (const language of ['fr', 'es']) {
      const words = ruleWordsIn(language)['mixed-dashes'];
      assert.match(words.messages.found, /\{text\}/);
      assert.match(words.summary, /mixed-dashes.*\.$/);
      assert.match(words.name, /^[“«] ?mixed-dashes ?[”»]$/u);
    }
  });

  it('is one with a habit where it is on wording, tried as such', () => {
    const { status, stderr } = run('scripts/newRule.mjs', 'mixed-words', folder, '--wording');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(readFileSync(join(rules, 'mixed-words.ts'), 'utf8'), /reportHabit\(FORMS, document, report\)/);
    for (const language of ['fr', 'es']) assert.equal(ruleWordsIn(language)['mixed-words'].messages, undefined);
  });

  it('is refused for a name that is taken or no name', () => {
    for (const name of ['word-limit', 'WordLimit', '../rule', '']) {
      const { status, stderr } = run('scripts/newRule.mjs', name, folder);
      assert.equal(status, 2, name);
      assert.match(stderr, /NAME/);
    }
  });
});

/** What makes no part of a checkout. */
const LEFT_OUT = new Set(['node_modules', '.git', '.cache', 'dist']);

describe('the checks that a new rule is told to run', () => {
  it('pass for an untouched skeleton of each kind', () => {
    const copy = scratch('new-rules');
    for (const entry of readdirSync('.'))
      if (!LEFT_OUT.has(entry))
        cpSync(entry, join(copy, entry), { recursive: true, filter: (path) => !path.endsWith('node_modules') });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    // Otherwise the runner in the copy takes itself for a test of this one.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const inCopy = (command: string, ...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, env, encoding: 'utf8' });
      assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout.slice(-4000)}\n${stderr.slice(-4000)}`);
      return stdout;
    };
    for (const args of [['mixed-dashes'], ['mixed-words', '--wording']]) inCopy('node', 'scripts/newRule.mjs', ...args);
    inCopy('npm', 'run', 'format');
    inCopy('npm', 'run', 'generate');
    inCopy('npm', 'run', 'check');
    const parts = [
      'rules/mixed-',
      'languages/',
      'rules/ruleExamples',
      'rules/fixes',
      'rules/message',
      'rules/habits',
      'rules/examplesInLanguages',
      'generated',
      'architecture',
      'checker/checker',
    ];
    assert.match(inCopy('npm', 'test', '--', '--unit', ...parts), /^\d+ passed, 0 failed$/m);
  });
});

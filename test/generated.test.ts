import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { RULES } from '../server/src/rules/registry';

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
  const folder = mkdtempSync(join(tmpdir(), 'treaty-body-new-rule-'));
  const rules = join(folder, 'server/src/rules');

  before(() => {
    mkdirSync(rules, { recursive: true });
    cpSync('server/src/rules', rules, { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is a file, a part of the table of messages and a line of the registry', () => {
    const { status, stderr } = run('scripts/new-rule.mjs', 'mixed-dashes', folder);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(readFileSync(join(rules, 'mixed-dashes.ts'), 'utf8'), /export const mixedDashes: BlockRule = \{/);
    assert.match(readFileSync(join(rules, 'messages.ts'), 'utf8'), /\n {2}'mixed-dashes': \{\n.*\n {2}\},\n\};\n/);
    const registry = readFileSync(join(rules, 'registry.ts'), 'utf8');
    assert.match(registry, /import \{ mixedDashes \} from '\.\/mixed-dashes';\nimport/);
    assert.match(registry, /\n {2}mixedDashes,\n\];/);
  });

  it('is refused for a name that is taken or no name', () => {
    for (const name of ['word-limit', 'WordLimit', '../rule', '']) {
      const { status, stderr } = run('scripts/new-rule.mjs', name, folder);
      assert.equal(status, 2, name);
      assert.match(stderr, /NAME/);
    }
  });
});

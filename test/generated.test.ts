import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
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

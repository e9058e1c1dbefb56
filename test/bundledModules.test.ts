import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** The names in the list of modules that a script bundles to call the inside of the server. */
function bundledBy(script: string): readonly string[] {
  const [, list = ''] = /^const MODULES = \[([^\]]*)\]/m.exec(readFileSync(script, 'utf8')) ?? [];
  return [...list.matchAll(/'([\w/]+)'/g)].map(([, name = '']) => name);
}

describe('the scripts that call the inside of the server', () => {
  const scripts = ['bench', 'scripts'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.mjs'))
      .map((name) => `${folder}/${name}`)
      .filter((path) => bundledBy(path).length > 0),
  );

  it('are found', () => assert.ok(scripts.includes('scripts/measureReader.mjs'), scripts.join(' ')));

  for (const script of scripts)
    it(`${script} names modules that exist`, () => {
      const missing = bundledBy(script).filter((name) => !existsSync(`server/src/${name}.ts`));
      assert.deepEqual(missing, []);
    });
});

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...readdirSync('docs/rules').map((name) => `docs/rules/${name}`),
];

/** A page without its blocks of code. */
function prose(page: string): string {
  return readFileSync(page, 'utf8').replace(/```[\s\S]*?```/g, '');
}

describe('the documentation', () => {
  for (const page of PAGES) {
    it(`${page} names files that exist`, () => {
      const named = prose(page).matchAll(/`((?:bench|client|docs|samples|scripts|server|syntaxes|test)\/[\w./-]*)`/g);
      // NAME stands for a name of the reader's choice.
      const missing = [...named].map(([, path = '']) => path).filter((path) => !/NAME/.test(path) && !existsSync(path));
      assert.deepEqual(missing, []);
    });

    it(`${page} links to what exists`, () => {
      const targets = [...prose(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);
      const missing = targets.filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(dirname(page), target)));
      assert.deepEqual(missing, []);
    });
  }

  it('has no picture that nobody shows', () => {
    const shown = [...PAGES.map((page) => readFileSync(page, 'utf8')), readFileSync('package.json', 'utf8')].join('\n');
    const left = readdirSync('docs/images').filter((name) => !shown.includes(`images/${name}`));
    assert.deepEqual(left, []);
  });

  it('names commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = PAGES.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(/npm run ([\w:-]+)/g)]);
    const missing = named.map(([, name = '']) => name).filter((name) => !(name in scripts));
    assert.deepEqual(missing, []);
  });
});

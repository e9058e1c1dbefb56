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

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(page: string): readonly string[] {
  return [...prose(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** What a source exports without a doc comment right above; what it hands on from elsewhere has its own there. */
function withoutComment(source: string): readonly string[] {
  // What a formatter is told stands between a comment and what it is on.
  const lines = source.split('\n').filter((line) => !line.startsWith('// biome-ignore'));
  return lines.flatMap((line, i) => {
    const [, declared] =
      /^export ((?:async |abstract )?(?:const|class|function\*?|interface|type|enum) \w+)/.exec(line) ?? [];
    return declared === undefined || lines[i - 1]?.endsWith('*/') ? [] : [declared];
  });
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

    it(`${page} links to headings that are there`, () => {
      const missing = [...prose(page).matchAll(/\]\(([^)#:\s]*)#([^)\s]+)\)/g)].filter(([, path = '', anchor = '']) => {
        const target = path === '' ? page : join(dirname(page), path);
        return target.endsWith('.md') && !(existsSync(target) && anchorsOf(target).includes(anchor));
      });
      assert.deepEqual(
        missing.map(([link]) => link),
        [],
      );
    });
  }

  for (const [page, most] of [
    ['README.md', 1800],
    ['docs/ARCHITECTURE.md', 3500],
  ] as const)
    it(`${page} can be read at a sitting: it has fewer than ${most} words`, () => {
      const words = readFileSync(page, 'utf8').trim().split(/\s+/).length;
      assert.ok(words < most, `${words} words`);
    });

  it('says of each export what it is', () => {
    const undocumented = ['server/src', 'client/src'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .flatMap((name) => withoutComment(readFileSync(join(folder, name), 'utf8')).map((one) => `${name}: ${one}`)),
    );
    assert.deepEqual(undocumented, []);
    const source = '/** One. */\nexport const a = 1;\nexport const b = 2;\n\n/** Far off. */\n\nexport class C {}\n';
    assert.deepEqual(withoutComment(source), ['const b', 'class C']);
  });

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

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, it } from 'node:test';
import { importsIn, sourcesIn } from './support/sourceFiles';

/** The folders inside a layer in the order of their imports, each importing only what stands before it; `.` is the layer's own files. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'server/src/text': ['.', 'globs', 'markup'],
  'server/src/display': ['french', 'spanish', '.'],
  'server/src/syntax': ['blocks', 'symbols', 'treaty', 'tokens', 'citations/words', 'citations'],
  'server/src/model': [
    'base',
    'paragraphs',
    'words',
    'identity',
    'attribution/evidence',
    'attribution/comments',
    'attribution/articles',
    'attribution/paragraphs',
    'attribution',
    'readings',
    '.',
  ],
  'server/src/word': [
    'parts',
    'numbering',
    'body',
    '.',
    'patch/parts',
    'patch/runs',
    'patch/paragraphs',
    'patch',
    'apply',
  ],
  'server/src/edits': ['numbers', 'lists', 'references', 'paragraphs', 'citing', 'paste', 'compare'],
  'server/src/features': [
    'words',
    'beginnings',
    'places',
    'comparisons',
    'hover',
    'findings',
    'treaty',
    'citations',
    '.',
    'issues',
    'statistics',
    'recommendations',
    'matrix',
    'data',
  ],
  'server/src/lsp': [
    'connection',
    'documents',
    'library',
    'session',
    'operations',
    'word',
    'actions',
    'lists',
    'navigation',
    'commands',
    '.',
  ],
  'server/src/cli': ['io', 'options', 'files', 'help', 'formats', 'checking', 'commands', '.'],
  'client/src': [
    'shown',
    'files',
    'session',
    'project',
    'word',
    'operations',
    'webviews',
    'status',
    'recommendations',
    'sources',
    'editorial',
    'comparing',
    '.',
  ],
};
/** The most files that a folder may have beside the folders in it. */
const MOST_FILES = 30;
/** Folders with a file for each rule. */
const RULES = ['server/src/rules', 'test/rules'];

/** The folder of a file within its layer; `.` for the layer's own. */
function roomOf(layer: string, file: string): string {
  return relative(layer, dirname(file)).split(sep).join('/') || '.';
}

/** The imports between the rooms of a layer, as pairs of rooms with the file that imports. */
function importsBetween(layer: string): { readonly from: string; readonly to: string; readonly file: string }[] {
  return sourcesIn(layer).flatMap(({ file, text }) =>
    importsIn(text)
      .filter(({ written }) => written.startsWith('.'))
      .map(({ written }) => normalize(join(dirname(file), written)))
      .filter((target) => target.startsWith(layer + sep))
      .map((target) => ({ from: roomOf(layer, file), to: roomOf(layer, target), file })),
  );
}

/** The imports that no order of rooms lets pass: from a room to one that stands after it, or to one that is not listed. */
function against(order: readonly string[], imports: ReturnType<typeof importsBetween>): string[] {
  return imports
    .filter(({ from, to }) => order.indexOf(to) < 0 || order.indexOf(from) < order.indexOf(to))
    .map(({ from, to, file }) => `${file}: ${from} may not know ${to}`);
}

describe('the rooms of a layer', () => {
  for (const [layer, order] of Object.entries(ROOMS)) {
    it(`import only what stands before them in ${layer}`, () => {
      const imports = importsBetween(layer);
      assert.ok(imports.length > 0, 'no imports');
      assert.deepEqual(against(order, imports), []);
    });

    it(`are all listed for ${layer}, and named in this order in ARCHITECTURE`, () => {
      const folders = new Set(sourcesIn(layer).map(({ file }) => roomOf(layer, file)));
      assert.deepEqual([...folders].sort(), [...order].sort());
      const names = order.map((room) => (room === '.' ? '*' : room)).join(', ');
      const page = readFileSync('docs/ARCHITECTURE.md', 'utf8');
      assert.ok(page.includes(`| \`${layer.replace('server/src/', '')}/\` | ${names} |`), names);
    });
  }

  it('would tell an import of a later room', () => {
    const imports = [
      { from: 'b', to: 'a', file: 'right.ts' },
      { from: 'a', to: 'b', file: 'wrong.ts' },
      { from: 'a', to: 'c', file: 'unlisted.ts' },
    ];
    assert.deepEqual(against(['a', 'b'], imports), ['wrong.ts: a may not know b', 'unlisted.ts: a may not know c']);
  });

  it(`have at most ${MOST_FILES} files each`, () => {
    const counts = new Map<string, number>();
    for (const top of ['server/src', 'client', 'test', 'scripts', 'bench'])
      for (const { file } of sourcesIn(top, /\.(?:[cm]?[jt]s|tsx)$/)) {
        const folder = dirname(file).split(sep).join('/');
        counts.set(folder, (counts.get(folder) ?? 0) + 1);
      }
    assert.ok(counts.size > 100, `${counts.size} only`);
    assert.deepEqual(
      [...counts].filter(([folder, count]) => count > MOST_FILES && !RULES.includes(folder)),
      [],
    );
  });
});

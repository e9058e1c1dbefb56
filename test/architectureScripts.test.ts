import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { code, type SourceFile, sourcesIn } from './support/sourceFiles';

/** Programs in strings, which are bundled from the root, import by paths that no compiler checks. */
const IN_STRINGS =
  /\b(?:import|export)\s+(\*|(?:type\s+)?\{([^}]*)\})\s+from\s+['"]\.\/((?:server|client|test)\/[^'"$]+)['"]/g;
/** What a script takes from a bundled file: `const { a, b: c } = await loadSources('name', { entryPoints: ['test/file.ts'] })`. */
const ENTRY_POINT = /const\s+\{([^}]*)\}\s*=\s*await\s+loadSources\([^,]+,\s*\{\s*entryPoints:\s*\['([^']+)\.ts'\]/g;

/** The names in a list such as `a, b as c, type D`, as the imported file calls them. */
function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((item) => item.trim().replace(/^type\s+/, ''))
    .flatMap((item) => /^\w+/.exec(item)?.[0] ?? []);
}

/** Whether a file exports a name, itself or from another. */
function isExported(text: string, name: string): boolean {
  const declared = new RegExp(
    `^export (?:declare )?(?:abstract )?(?:async )?(?:function\\*?|const|let|class|interface|type|enum) ${name}\\b`,
    'm',
  );
  if (declared.test(text)) return true;
  return [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].some(([, list = '']) =>
    list.split(',').some((item) => item.trim().split(/\s+/).at(-1) === name),
  );
}

/** Imports of files that do not exist, and of names that their files do not export. */
function unresolved(files: readonly SourceFile[], read: (path: string) => string | undefined): readonly string[] {
  return files.flatMap(({ file, text }) => {
    const imports = [
      ...[...text.matchAll(IN_STRINGS)].map(([, , list = '', path = '']) => ({ list, path })),
      ...[...text.matchAll(ENTRY_POINT)].map(([, list = '', path = '']) => ({ list, path })),
    ];
    return imports.flatMap(({ list, path }) => {
      const target = read(path);
      if (target === undefined) return [`${file}: ${path}`];
      const exports = code(target);
      return namesIn(list)
        .filter((name) => !isExported(exports, name))
        .map((name) => `${file}: ${name} of ${path}`);
    });
  });
}

const sourceText = (path: string) => {
  const candidates = /\.\w+$/.test(path) ? [path] : [`${path}.ts`, `${path}/index.ts`];
  const file = candidates.find((candidate) => existsSync(candidate));
  return file && readFileSync(file, 'utf8');
};

describe('imports in programs that scripts and tests bundle from strings', () => {
  const files = ['scripts', 'bench', 'test'].flatMap((folder) => sourcesIn(folder, /\.(?:ts|mjs)$/));

  it('are of existing files, and of names that these export', () => {
    const others = files.filter(({ file }) => !file.endsWith('architectureScripts.test.ts'));
    assert.deepEqual(unresolved(others, sourceText), []);
  });

  it('are found in the scripts that test with Word, with LibreOffice and with a window', () => {
    const importers = files
      .filter(({ text }) => text.match(IN_STRINGS) ?? text.match(ENTRY_POINT))
      .map(({ file }) => file);
    for (const file of ['test/office/ours.mjs', 'test/word/oracles/ours.mjs', 'test/vscode/editingHour.mjs'])
      assert.ok(importers.includes(file), `${file} is not among ${importers.join(', ')}`);
  });

  it('would be reported', () => {
    const texts: Readonly<Record<string, string>> = {
      'server/src/fold': 'export async function fold() {}\nconst a = 1;\nexport { a as b };\n',
    };
    const importing = (text: string) => unresolved([{ file: 'a.mjs', text }], (path) => texts[path]);
    assert.deepEqual(importing("`import { fold, b } from './server/src/fold';`"), []);
    assert.deepEqual(importing("`export { fold as x, a } from './server/src/fold';`"), ['a.mjs: a of server/src/fold']);
    assert.deepEqual(importing("`export * from './server/src/gone';`"), ['a.mjs: server/src/gone']);
    assert.deepEqual(
      importing("const { folded: x, fold } = await loadSources('y', { entryPoints: ['server/src/fold.ts'] });"),
      ['a.mjs: folded of server/src/fold'],
    );
  });
});

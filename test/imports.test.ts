import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { importsIn, type SourceFile, sourcesIn } from './support/sourceFiles';

/** What is started by being imported. */
const PROGRAMS = ['server/src/browser.ts', 'server/src/node/entry.ts', 'server/src/cli/main.ts'];

const files = readdirSync('server/src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('server/src', name))
  .filter((file) => !PROGRAMS.includes(file));

describe('importing a file of the server', () => {
  it('names no word in the lexicon: rules are values, and what runs them names their words', async () => {
    // Where the packages are found from.
    const outfile = resolve('.cache/test/everyFile.mjs');
    await esbuild.build({
      stdin: {
        contents: `${files.map((file) => `import './${file}';`).join('\n')}
export { lexiconSize } from './server/src/syntax/tokens/lexicon';
export { RULES } from './server/src/rules/registry';
export { createRunner } from './server/src/rules/engine/ruleRunner';`,
        resolveDir: process.cwd(),
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      define: { __VERSION__: '"1"' },
    });
    const { lexiconSize, RULES, createRunner } = await import(pathToFileURL(outfile).href);
    const whenImported = lexiconSize();
    createRunner(RULES);
    assert.equal(whenImported, 1, 'the number of all words that nobody listens for');
    assert.ok(lexiconSize() > 1000, `${lexiconSize()}`);
  });

  it('runs nothing: at the top of a file things are only defined', () => assert.deepEqual(files.flatMap(running), []));
});

describe('importing a script', () => {
  const scripts = ['bench', 'scripts'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.mjs'))
      .map((name) => join(folder, name)),
  );

  it('finds all that the script imports and names when it is loaded, and does nothing', () => {
    assert.ok(scripts.length > 40, `${scripts.length} only`);
    const work = scripts.flatMap(running).filter((line) => !line.includes(': if (isMain(import.meta.filename)) '));
    assert.deepEqual(work, []);
    const urls = scripts.map((file) => pathToFileURL(file).href);
    const program = `for (const url of ${JSON.stringify(urls)})
      await import(url).catch((error) => console.error(url, error));`;
    // Without what tells a process that a test runner has started it.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      env,
      encoding: 'utf8',
    });
    assert.equal(`${stdout}${stderr}`, '');
    assert.equal(status, 0);
  });
});

/** The lines at the top of a file that do something. */
function running(file: string): readonly string[] {
  return withoutTemplates(readFileSync(file, 'utf8'))
    .split('\n')
    .filter((line) => /^[\w$(['"`]/.test(line) && !DEFINES.test(line))
    .map((line) => `${file}: ${line}`);
}

const DEFINES =
  /^(?:import|export|declare|const|let|(?:async )?function|(?:abstract )?class|interface|type)\b(?!.*\bawait\b)/;

/** A text without comments of several lines and without templates, whose lines begin anywhere. */
function withoutTemplates(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/`(?:[^`\\]|\\.)*`/g, "''");
}

describe('imports', () => {
  it('run in no circle, not even of types: a file can be understood with what it imports', () => {
    assert.deepEqual(inCircles([...sourcesIn('server/src'), ...sourcesIn('client')]), []);
    const at = (file: string, ...imported: string[]): SourceFile => ({
      file,
      text: imported.map((from) => `import type { A } from '${from}';\n`).join(''),
    });
    const found = inCircles([
      at('a/one.ts', './two', '../b'),
      at('a/two.ts', './three', 'node:path'),
      at('a/three.ts', './one', './leaf'),
      at('a/leaf.ts'),
      at('b/index.ts', '../a/leaf'),
      at('c.ts', './a/one'),
    ]);
    assert.deepEqual(found, ['a/one.ts', 'a/three.ts', 'a/two.ts']);
  });
});

/** The files that import each other in a circle, or that lie between two circles. */
function inCircles(sources: readonly SourceFile[]): string[] {
  const pathOf = new Map(sources.map(({ file }) => [withoutEnding(file), file]));
  let arrows = sources.flatMap(({ file, text }) =>
    importsIn(text).flatMap(({ written }) => {
      const to = written.startsWith('.') ? pathOf.get(join(dirname(file), written)) : undefined;
      return to ? [{ from: file, to }] : [];
    }),
  );
  for (let before = -1; before !== arrows.length; ) {
    before = arrows.length;
    const [importing, imported] = [new Set(arrows.map(({ from }) => from)), new Set(arrows.map(({ to }) => to))];
    arrows = arrows.filter(({ from, to }) => imported.has(from) && importing.has(to));
  }
  return [...new Set(arrows.map(({ from }) => from.split(sep).join('/')))].sort();
}

/** As a file is imported: `protocol/index.ts` by its folder. */
function withoutEnding(file: string): string {
  return file.replace(/(?:[\\/]index)?\.tsx?$/, '');
}

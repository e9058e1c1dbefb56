import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

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
export { lexiconSize } from './server/src/syntax/lexicon';
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

  it('runs nothing: at the top of a file things are only defined', () => {
    const running = files.flatMap((file) =>
      withoutTemplates(readFileSync(file, 'utf8'))
        .split('\n')
        .filter((line) => /^[\w$(['"`]/.test(line) && !DEFINES.test(line))
        .map((line) => `${file}: ${line}`),
    );
    assert.deepEqual(running, []);
  });
});

const DEFINES = /^(?:import|export|declare|const|let|(?:async )?function|(?:abstract )?class|interface|type)\b/;

/** A text without comments of several lines and without templates, whose lines begin anywhere. */
function withoutTemplates(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/`(?:[^`\\]|\\.)*`/g, "''");
}

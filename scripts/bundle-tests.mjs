// Node 20 runs no TypeScript, and an extension host wants one file: the tests are bundled like the code they test.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import * as esbuild from 'esbuild';

const root = join(import.meta.dirname, '..');
const output = join(root, '.cache/test');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Milliseconds after which no run of the tests can be reading a part any more. */
const OLD_CHUNK = 3_600_000;

const common = {
  absWorkingDir: root,
  bundle: true,
  sourcemap: true,
  logLevel: 'warning',
  define: { __VERSION__: JSON.stringify(version) },
};

/** The tests outside VS Code whose path contains one of some parts, or all where there are none: source and bundle of each. */
export function unitTests(parts = []) {
  return readdirSync(join(root, 'test'), { recursive: true })
    .filter((file) => file.endsWith('.test.ts') && !file.startsWith(`vscode${sep}`) && !file.includes('node_modules'))
    .map((file) => ({
      source: join('test', file),
      bundle: join(output, file.replace(/\.ts$/, '.mjs')),
    }))
    .filter(({ source }) => parts.length === 0 || parts.some((part) => source.includes(part)))
    .sort((left, right) => (left.source < right.source ? -1 : 1));
}

const onSources = {
  ...common,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  outbase: 'test',
  outdir: output,
  outExtension: { '.js': '.mjs' },
};

/** Bundles tests; what several of them need is written once, which is what makes this quick. */
export async function bundleUnitTests(tests) {
  if (tests.length === 0) return;
  forgetChunks();
  await esbuild.build({
    ...onSources,
    entryPoints: tests.map(({ source }) => source),
    splitting: true,
    chunkNames: 'shared/[hash]',
  });
}

/** The names of shared parts follow from what is in them, so that old ones are never written over. */
function forgetChunks() {
  const folder = join(output, 'shared');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (Date.now() - statSync(file).mtimeMs > OLD_CHUNK) rmSync(file, { force: true });
  }
}

/** The path of the fuzzer's worker. */
export async function bundleFuzzer() {
  await esbuild.build({ ...onSources, entryPoints: ['test/fuzz/fuzzWorker.ts'] });
  return join(output, 'fuzz/fuzzWorker.mjs');
}

export async function bundleSuite() {
  const suite = { ...common, format: 'cjs', external: ['vscode'], entryPoints: ['test/vscode/suite/index.ts'] };
  await Promise.all([
    esbuild.build({ ...suite, platform: 'node', target: 'node20', outfile: join(output, 'vscode/index.js') }),
    esbuild.build({
      ...suite,
      platform: 'browser',
      target: 'es2022',
      define: { ...common.define, global: 'globalThis' },
      outfile: join(output, 'vscode/web.js'),
    }),
  ]);
}

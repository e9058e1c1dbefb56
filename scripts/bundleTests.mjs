// Node 20 runs no TypeScript, and an extension host wants a single file, so the tests are bundled like the code they test.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import * as esbuild from 'esbuild';
import { minified } from './packaging/minified.mjs';
import { copyPrints, copyTreaties, serverBundles } from './packaging/serverBundles.mjs';

const root = join(import.meta.dirname, '..');
const output = join(root, '.cache/test');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The prefix of folders with the bundled program. */
const PROGRAM_PREFIX = 'program-';
/** The age in milliseconds at which no test run can still be using a chunk. */
const OLD_CHUNK = 3_600_000;

const commonOptions = {
  absWorkingDir: root,
  bundle: true,
  sourcemap: true,
  logLevel: 'warning',
  define: { __VERSION__: JSON.stringify(version) },
};

/** The tests outside VS Code whose path contains one of the parts, or all if there are none: source and bundle of each. */
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
  ...commonOptions,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  outbase: 'test',
  outdir: output,
  outExtension: { '.js': '.mjs' },
};

/**
 * Bundles tests. Code that several of them share is written once, which makes this fast. Gives whether any of them runs the server or the
 * command line as they ship.
 */
export async function bundleUnitTests(tests) {
  if (tests.length === 0) return false;
  forgetChunks();
  const { metafile } = await esbuild.build({
    ...onSources,
    entryPoints: tests.map(({ source }) => source),
    splitting: true,
    chunkNames: 'shared/[hash]',
    metafile: true,
  });
  return 'test/support/builtProgram.ts' in metafile.inputs;
}

/** The files that each file below some tests imports, by paths from the root. */
export async function importsOf(tests) {
  const { metafile } = await esbuild.build({
    ...onSources,
    entryPoints: tests.map(({ source }) => source),
    splitting: true,
    sourcemap: false,
    write: false,
    metafile: true,
  });
  return new Map(Object.entries(metafile.inputs).map(([file, { imports }]) => [file, imports.map(({ path }) => path)]));
}

/** Bundles the server and the command line into a new folder, minified as they ship; gives the folder. */
export async function bundleProgram() {
  mkdirSync(output, { recursive: true });
  const folder = mkdtempSync(join(output, PROGRAM_PREFIX));
  const options = { ...commonOptions, sourcemap: false, platform: 'node', target: 'node20', format: 'cjs' };
  const cli = { ...options, entryPoints: ['server/src/cli/main.ts'], outfile: join(folder, 'cli.js') };
  await Promise.all([cli, ...serverBundles(folder, options)].map(writeMinified));
  copyTreaties(join(folder, 'treaties'));
  copyPrints(join(folder, 'prints'));
  cpSync(join(root, 'docs/rules'), join(folder, 'rules'), { recursive: true });
  return folder;
}

async function writeMinified(options) {
  const { outputFiles } = await esbuild.build({ ...options, write: false });
  for (const { path, text } of outputFiles) writeFileSync(path, await minified(text, path, options));
}

/** The names of chunks are derived from their content, so old ones are never overwritten. */
function forgetChunks() {
  const sharedFolder = join(output, 'shared');
  const chunks = existsSync(sharedFolder) ? readdirSync(sharedFolder).map((name) => join(sharedFolder, name)) : [];
  // Left over from interrupted runs.
  const programs = existsSync(output) ? readdirSync(output).filter((name) => name.startsWith(PROGRAM_PREFIX)) : [];
  for (const path of [...chunks, ...programs.map((name) => join(output, name))])
    if (Date.now() - statSync(path).mtimeMs > OLD_CHUNK) rmSync(path, { recursive: true, force: true });
}

/** Bundles the fuzzer's worker; gives its path. */
export async function bundleFuzzer() {
  await esbuild.build({ ...onSources, entryPoints: ['test/fuzz/fuzzWorker.ts'] });
  return join(output, 'fuzz/fuzzWorker.mjs');
}

export async function bundleSuite() {
  const suite = { ...commonOptions, format: 'cjs', external: ['vscode'], entryPoints: ['test/vscode/suite/index.ts'] };
  await Promise.all([
    esbuild.build({ ...suite, platform: 'node', target: 'node20', outfile: join(output, 'vscode/index.js') }),
    esbuild.build({
      ...suite,
      platform: 'browser',
      target: 'es2022',
      define: { ...commonOptions.define, global: 'globalThis' },
      outfile: join(output, 'vscode/web.js'),
    }),
  ]);
}

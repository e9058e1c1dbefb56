// Node 20 runs no TypeScript, so scripts bundle the sources they need first.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(import.meta.dirname, '..');

/**
 * The exports of a source file, or of `contents` with paths from the root; `name` is where in `.cache` the bundle goes. Further options
 * are esbuild's.
 */
export async function loadSources(name, { contents, ...options }) {
  const outfile = join(root, '.cache', `${name}.mjs`);
  await esbuild.build({
    absWorkingDir: root,
    ...(contents && { stdin: { contents, resolveDir: root, loader: 'ts' } }),
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
    ...options,
  });
  return import(pathToFileURL(outfile).href);
}

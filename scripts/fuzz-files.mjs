// Tries random project files, patterns and folders: npm run fuzz:files -- --steps 500000 --seed 7
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { steps: { type: 'string' }, seed: { type: 'string' } } });
const steps = Number(values.steps ?? 500_000);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(steps) || !Number.isInteger(seed)) {
  console.error('--steps and --seed take whole numbers');
  process.exit(2);
}
const outfile = join(root, '.cache/fuzz/files.mjs');
mkdirSync(join(root, '.cache/fuzz'), { recursive: true });
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['test/fuzz/madeUpFiles.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
const { fuzzFiles } = await import(pathToFileURL(outfile).href);
const begun = Date.now();
try {
  await fuzzFiles(seed, steps);
  console.log(`${steps} steps in ${Math.round((Date.now() - begun) / 1000)} s, seed ${seed}: nothing found`);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}

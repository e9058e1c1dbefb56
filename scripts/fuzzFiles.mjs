// Tries random project files, patterns and folders: npm run fuzz:files -- --steps 500000 --seed 7
import { parseArgs } from 'node:util';
import { isMain } from './isMain.mjs';
import { loadSources } from './loadSources.mjs';

async function main() {
  const { values } = parseArgs({ options: { steps: { type: 'string' }, seed: { type: 'string' } } });
  const stepCount = Number(values.steps ?? 500_000);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  if (!Number.isInteger(stepCount) || !Number.isInteger(seed)) {
    console.error('--steps and --seed take whole numbers');
    process.exit(2);
  }
  const { fuzzFiles } = await loadSources('fuzz/files', { entryPoints: ['test/fuzz/madeUpFiles.ts'] });
  const startTime = Date.now();
  try {
    await fuzzFiles(seed, stepCount);
    console.log(`${stepCount} steps in ${Math.round((Date.now() - startTime) / 1000)} s, seed ${seed}: nothing found`);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}

if (isMain(import.meta.filename)) await main();

// Edits the texts of Word files anyhow and saves them in rounds: npm run fuzz:word -- FOLDER|FILE… [--rounds 10] [--edits 20] [--seed 7]
// With --keep FOLDER the files are kept; with --validate the validator of the Open XML SDK must find nothing new in them.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMain } from './isMain.mjs';
import { loadSources } from './loadSources.mjs';

const USAGE =
  'npm run fuzz:word -- FOLDER|FILE… [--rounds NUMBER] [--edits NUMBER] [--seed NUMBER] [--keep FOLDER] [--validate]';

function wordFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.docx$/i.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** What the validator finds in one file and not in another. */
async function newlyInvalid(before, after) {
  const { validated, validatorMissing } = await import('../test/office/validator.mjs');
  const missingValidator = validatorMissing();
  if (missingValidator !== undefined) return [`the validator is not run: ${missingValidator}`];
  const oldDescriptions = new Set(validated(before).map(({ description }) => description));
  return validated(after).flatMap(({ description }) =>
    oldDescriptions.has(description) ? [] : `validator: ${description}`,
  );
}

async function main() {
  const { values, positionals } = parseArgs({
    options: {
      rounds: { type: 'string', default: '10' },
      edits: { type: 'string', default: '20' },
      seed: { type: 'string', default: '7' },
      keep: { type: 'string' },
      validate: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [rounds, edits, seed] = [values.rounds, values.edits, values.seed].map(Number);
  if (positionals.length === 0 || ![rounds, edits, seed].every(Number.isInteger)) {
    console.error(USAGE);
    process.exit(2);
  }
  const { editInRounds } = await loadSources('fuzz/word', { entryPoints: ['test/fuzz/editedWord.ts'] });
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'fuzz-word-'));
  mkdirSync(folder, { recursive: true });
  const sum = { written: 0, refused: 0, failed: 0 };
  for (const path of positionals.flatMap(wordFiles)) {
    const startTime = Date.now();
    const name = basename(path);
    const editedFile = editInRounds(readFileSync(path), seed, { rounds, edits });
    if (!editedFile) {
      console.log(`${name}: cannot be edited`);
      continue;
    }
    const { bytes, written, refused, faults } = editedFile;
    const target = join(folder, name);
    writeFileSync(target, bytes);
    const allFaults = values.validate ? [...faults, ...(await newlyInvalid(path, target))] : faults;
    const refusals = Object.values(refused).reduce((total, count) => total + count, 0);
    sum.written += written;
    sum.refused += refusals;
    if (allFaults.length > 0) sum.failed++;
    const seconds = ((Date.now() - startTime) / 1000).toFixed(1);
    console.log(`${name}: ${written} places written, ${refusals} refused ${JSON.stringify(refused)}, ${seconds} s`);
    for (const fault of allFaults) console.log(`    ${fault}`);
  }
  console.log(`${sum.written} places written, ${sum.refused} refused; ${sum.failed} files with faults, seed ${seed}`);
  if (values.keep === undefined) rmSync(folder, { recursive: true });
  if (sum.failed > 0) process.exitCode = 1;
}

if (isMain(import.meta.filename)) await main();

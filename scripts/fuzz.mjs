// npm run fuzz [-- --seconds 300] [-- --steps N] [-- --seed N] [-- --replay FILE]
// Edits random drafts and compares each version with a fresh reading, until the time is up or the steps are done. Failures are made as
// small as possible, shown, and written to .cache/fuzz/, from where --replay repeats them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MessageChannel, Worker } from 'node:worker_threads';
import { bundleFuzzer } from './bundleTests.mjs';
import { isMain } from './isMain.mjs';

const DEFAULT_MINUTES = 5;
/** A step that takes longer than this, in milliseconds, counts as one that never ends. */
const HANG_TIMEOUT_MS = 60_000;
const REPORT_INTERVAL_MS = 30_000;
const MAX_DISPLAY_LENGTH = 4000;
const CURRENT_BYTES = 1 << 20;

function numberOption(values, name, otherwise) {
  const value = values[name] === undefined ? otherwise : Number(values[name]);
  if (Number.isInteger(value) && value >= 0) return value;
  console.error(`--${name} takes a whole number, not "${values[name]}"`);
  process.exit(2);
}

/** Reports the failure, and saves it unless it was replayed. */
function reportRun({ seed: failing, reason, play: failed }, play) {
  const folder = join(import.meta.dirname, '../.cache/fuzz');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${failing}.json`);
  const json = `${JSON.stringify(failed, undefined, 2)}\n`;
  if (!play) writeFileSync(file, json);
  console.log(`\nfailed with seed ${failing}: ${reason}\n`);
  if (json.length <= MAX_DISPLAY_LENGTH) console.log(json);
  if (!play) console.log(`npm run fuzz -- --replay ${file}`);
}

async function main() {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string' },
      steps: { type: 'string' },
      seed: { type: 'string' },
      replay: { type: 'string' },
    },
  });

  const seed = numberOption(values, 'seed', Math.floor(Math.random() * 2 ** 31));
  const steps = numberOption(values, 'steps', 2 ** 31 - 1);
  const seconds = numberOption(values, 'seconds', values.steps === undefined ? DEFAULT_MINUTES * 60 : 2 ** 31 - 1);
  const play = values.replay === undefined ? undefined : JSON.parse(readFileSync(values.replay, 'utf8'));

  const startTime = Date.now();
  const counts = new SharedArrayBuffer(8);
  const currentState = new SharedArrayBuffer(CURRENT_BYTES);
  const takenCounts = new Int32Array(counts);
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(await bundleFuzzer(), {
    workerData: { seed, seconds, steps, counts, current: currentState, port: port2, ...(play && { play }) },
    transferList: [port2],
    execArgv: ['--enable-source-maps'],
  });

  const summary = () => {
    const time = (Date.now() - startTime) / 1000;
    const done = Atomics.load(takenCounts, 0);
    return `${done} steps in ${time.toFixed(0)} s (${(done / time).toFixed(0)} a second), seed ${seed}`;
  };

  let lastProgress = { at: Date.now(), steps: -1 };
  let reportTime = Date.now();
  const watch = setInterval(() => {
    const currentTime = Date.now();
    const done = Atomics.load(takenCounts, 0);
    if (currentTime - reportTime >= REPORT_INTERVAL_MS) {
      reportTime = currentTime;
      console.log(summary());
    }
    if (done !== lastProgress.steps) lastProgress = { at: currentTime, steps: done };
    else if (currentTime - lastProgress.at > HANG_TIMEOUT_MS) {
      clearInterval(watch);
      // TextDecoder refuses views of shared memory, hence the copy.
      const text = new TextDecoder().decode(new Uint8Array(currentState).slice(0, Atomics.load(takenCounts, 1)));
      reportRun({ seed, reason: `no end after ${HANG_TIMEOUT_MS / 1000} s`, play: JSON.parse(text) }, play);
      console.log(summary());
      process.exit(1);
    }
  }, 1000);

  worker.once('error', (error) => {
    console.error(error);
    process.exit(1);
  });
  const verdict = await new Promise((resolve) => port1.once('message', resolve));
  clearInterval(watch);
  if (verdict.reason !== undefined) reportRun(verdict, play);
  console.log(
    `${summary()}${verdict.seed === seed ? '' : ` to ${verdict.seed}`}: ${verdict.reason === undefined ? 'nothing found' : 'FAILED'}`,
  );
  process.exit(verdict.reason === undefined ? 0 : 1);
}

if (isMain(import.meta.filename)) await main();

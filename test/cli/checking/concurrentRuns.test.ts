import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { replaceFile } from '../../../server/src/cli/io/files';
import { readRegularFile } from '../../../server/src/node/regularFile';
import { scratch } from '../../support/scratch';

const DAY = 24 * 60 * 60;

/** Collects the modification times that temporary files in a folder have. */
const WATCHING = `
  const { lstatSync, readdirSync } = require('node:fs');
  const { parentPort, workerData: { folder, isOver } } = require('node:worker_threads');
  const times = new Set();
  parentPort.postMessage('ready');
  while (Atomics.load(isOver, 0) === 0)
    for (const name of readdirSync(folder)) {
      const stats = name.endsWith('.tmp') && lstatSync(folder + '/' + name, { throwIfNoEntry: false });
      if (stats) times.add(stats.mtimeMs);
    }
  parentPort.postMessage([...times]);
`;

describe('a file in a run beside others', () => {
  const folder = scratch('beside');
  const path = join(folder, 'a.txt');

  it('is read although the process computes or is stopped for longer than the timeout', async () => {
    writeFileSync(path, 'one');
    const interval = 50;
    const reading = readRegularFile(path, 100, interval);
    // Blocks this thread, as SIGSTOP or a long computation would.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 * interval);
    assert.equal((await reading).toString(), 'one');
  });

  it('is written by way of a temporary file that never looks like a leftover, however old the file is', async () => {
    const old = Date.now() / 1000 - 2 * DAY;
    utimesSync(path, old, old);
    const isOver = new Int32Array(new SharedArrayBuffer(4));
    const watcher = new Worker(WATCHING, { eval: true, workerData: { folder, isOver } });
    await once(watcher, 'message');
    const before = Buffer.from('one');
    await replaceFile(path, Buffer.from('two'), { before, within: undefined, force: false });
    Atomics.store(isOver, 0, 1);
    const [times]: readonly number[][] = await once(watcher, 'message');
    assert.ok(times && times.length > 0);
    assert.ok(Math.min(...times) > Date.now() - 1000 * DAY);
    assert.equal(readFileSync(path, 'utf8'), 'two');
  });
});

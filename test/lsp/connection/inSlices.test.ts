import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInSlices } from '../../../server/src/lsp/library/library';
import type { PausingSteps } from '../../../server/src/text/steps';

/** More than a slice, in milliseconds of processor time. */
const STEP = 20;

function* busy(done: number[]): PausingSteps<string> {
  for (let i = 0; i < 4; i++) {
    const start = performance.now();
    while (performance.now() - start < STEP);
    done.push(i);
    yield;
  }
  return 'done';
}

describe('a calculation in slices', () => {
  it('is finished, and lets other work in between', async () => {
    const done: number[] = [];
    const calculation = runInSlices(busy(done), () => true);
    const seen = await new Promise<number>((resolve) => setTimeout(() => resolve(done.length), 0));
    assert.ok(seen < 4, `${seen} steps were done before anything else`);
    assert.equal(await calculation, 'done');
  });

  it('lets other work in after each step of slices as short as these', async () => {
    const done: number[] = [];
    function* quick(): PausingSteps<string> {
      for (let i = 0; i < 4; i++) {
        done.push(i);
        yield;
      }
      return 'done';
    }
    const calculation = runInSlices(quick(), () => true, undefined, 0);
    assert.deepEqual(done, [0]);
    assert.equal(await calculation, 'done');
    assert.equal(await runInSlices(quick(), () => true), 'done');
  });

  it('ends as soon as nobody wants it', async () => {
    const done: number[] = [];
    assert.equal(await runInSlices(busy(done), () => done.length < 2), undefined);
    assert.equal(done.length, 2);
  });
});

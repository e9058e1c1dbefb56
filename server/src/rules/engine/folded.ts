import { memoize } from '../../model/base/memo';
import type { BlockReading } from '../../model/readings/blockReading';
import { type Query, query } from './view';

/**
 * A value combined from single blocks: a count, the first of a kind, a set. A block's part is computed from its reading alone and kept for
 * each run of blocks, so that a new version costs the blocks that changed and a step for each run.
 * @param none the result for no blocks
 * @param of the part of one block, undefined for nothing
 * @param join combines two results, the earlier one first, without changing them
 */
export function foldBlocks<T>(
  none: T,
  of: (reading: BlockReading) => T | undefined,
  join: (a: T, b: T) => T,
): Query<T> {
  const fold = <Of>(all: readonly Of[], each: (one: Of) => T | undefined): T => {
    let sum = none;
    for (const one of all) {
      const value = each(one);
      if (value !== undefined && value !== none) sum = sum === none ? value : join(sum, value);
    }
    return sum;
  };
  const ofRun = memoize((run: readonly BlockReading[]) => fold(run, of));
  return query((view) => fold(view.chunks, ofRun));
}

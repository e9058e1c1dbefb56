import { memoize } from '../../model/base/memo';
import type { BlockReading } from '../../model/readings/blockReading';
import { defineQuery, type Query } from './view';

/**
 * Combines values from individual blocks: a count, the first of a kind, a set. The value of a block is computed from its reading alone and
 * cached for each chunk, so that a new version costs the changed blocks and one step per chunk.
 *
 * @param none the result for no blocks
 * @param of the value of one block; undefined for none
 * @param join combines two results, the earlier one first, without modifying them
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
  const runText = memoize((run: readonly BlockReading[]) => fold(run, of));
  return defineQuery((view) => fold(view.chunks, runText));
}

import { kept } from '../../model/beside';
import type { BlockReading } from '../../model/document';
import { type Query, query } from './view';

/**
 * Something put together from what single blocks give: a count, the first of a kind, a set. What a block gives is computed from its
 * reading alone and kept for each run of blocks, so that a new version costs the blocks that changed and a step for each run.
 *
 * `of`: what one block gives, undefined for nothing; `join` puts two results together, the earlier one first, and changes neither;
 * `none` is the result of no blocks.
 */
export function folded<T>(none: T, of: (reading: BlockReading) => T | undefined, join: (a: T, b: T) => T): Query<T> {
  const fold = <Of>(all: readonly Of[], each: (one: Of) => T | undefined): T => {
    let sum = none;
    for (const one of all) {
      const value = each(one);
      if (value !== undefined && value !== none) sum = sum === none ? value : join(sum, value);
    }
    return sum;
  };
  const ofRun = kept((run: readonly BlockReading[]) => fold(run, of));
  return query((view) => fold(view.chunks, ofRun));
}

import type { BlockReading } from '../../model/blockReading';

/**
 * Keeps the last value computed from a block, or from its reading. Rules are run block by block, so those that look at the same block share
 * the value. Keeping it for all blocks would cost more than most values take to compute.
 */
export function latest<T, K extends object = BlockReading>(compute: (of: K) => T): (of: K) => T {
  let last: { readonly of: K; readonly value: T } | undefined;
  return (of) => {
    if (last?.of !== of) last = { of, value: compute(of) };
    return last.value;
  };
}

import type { BlockReading } from '../../model/document';

/**
 * Something computed of a block, or of its reading, kept until it is asked of another one. Rules look at one block after the other,
 * each block in turn before all of them, so that they share it; to keep it for all blocks would cost more than most of it takes to
 * compute.
 */
export function latest<T, K extends object = BlockReading>(compute: (of: K) => T): (of: K) => T {
  let last: { readonly of: K; readonly value: T } | undefined;
  return (of) => {
    if (last?.of !== of) last = { of, value: compute(of) };
    return last.value;
  };
}

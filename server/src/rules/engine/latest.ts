import type { BlockReading } from '../../model/document';

/**
 * Something computed of a block’s reading, kept until it is asked of another one. Rules look at one block after the other, each
 * block in turn before all of them, so that they share it; to keep it for all blocks would cost more than most of it takes to
 * compute.
 */
export function latest<T>(compute: (reading: BlockReading) => T): (reading: BlockReading) => T {
  let last: { readonly reading: BlockReading; readonly value: T } | undefined;
  return (reading) => {
    if (last?.reading !== reading) last = { reading, value: compute(reading) };
    return last.value;
  };
}

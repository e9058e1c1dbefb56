/**
 * Binary search: how many of `count` items satisfy a predicate that must be true for the first ones and false for all that follow. This is
 * also the index of the first item that does not satisfy it.
 */
export function bisect(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  for (let high = count; low < high; ) {
    const middleIndex = (low + high) >>> 1;
    if (holds(middleIndex)) low = middleIndex + 1;
    else high = middleIndex;
  }
  return low;
}

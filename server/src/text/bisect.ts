/**
 * The number of leading things among `count` that satisfy a condition, by binary search: it has to hold for the first ones and for none
 * after them. That is also the index of the first for which it does not hold.
 */
export function bisect(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  for (let high = count; low < high; ) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

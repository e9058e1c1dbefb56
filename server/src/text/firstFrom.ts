import type { Span } from './edits';

/** The index of the first run, in text order, that starts at or after an offset; the number of runs if there is none. */
export function firstFrom(runs: readonly Span[], offset: number): number {
  let low = 0;
  for (let high = runs.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

import type { Span } from './edits';

/** Index of the first of some runs, in text order, that starts at an offset or after it; their number where there is none. */
export function firstFrom(runs: readonly Span[], offset: number): number {
  let low = 0;
  for (let high = runs.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

import { bisect } from './bisect';
import type { Span } from './edits';

/** The index of the first run, in text order, that starts at or after an offset; the number of runs if there is none. */
export function firstFrom(runs: readonly Span[], offset: number): number {
  return bisect(runs.length, (i) => (runs[i]?.start ?? 0) < offset);
}

import { bisect } from './bisect';
import type { Span } from './edits';

/** Index of the first span, in text order, that starts at or after an offset; the number of spans if there is none. */
export function firstFrom(runs: readonly Span[], offset: number): number {
  return bisect(runs.length, (i) => (runs[i]?.start ?? 0) < offset);
}

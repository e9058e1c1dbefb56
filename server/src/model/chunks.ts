import type { BlockReading } from './readings/blockReading';

/**
 * The readings of a document in runs of a few dozen, with structural sharing: an unchanged run is the very same array in the next version.
 * Whatever is collected from many blocks (findings, counts, lists) is cached per run, by identity, so a new version costs recomputing one
 * run and one step for each of the others.
 */
export type Chunk = readonly BlockReading[];

/** The maximum length of a chunk. Only the sole chunk of a document, or one between two reused chunks, may be less than half full. */
export const MAX_CHUNK_LENGTH = 64;
const MIN_CHUNK_LENGTH = MAX_CHUNK_LENGTH / 2;

/** How many readings two versions have in common at each end. */
export interface Common {
  readonly head: number;
  readonly tail: number;
}

/** The runs of a version's readings, reusing those of the previous version that lie entirely in the common parts. */
export function chunksOf(
  readings: readonly BlockReading[],
  before?: readonly Chunk[],
  common: Common = { head: 0, tail: 0 },
): readonly Chunk[] {
  if (!before) return split(readings, 0, readings.length);
  let frontCount = 0;
  let from = 0;
  for (let next = before[0]; next && from + next.length <= common.head; next = before[frontCount]) {
    from += next.length;
    frontCount++;
  }
  let backStart = before.length;
  let to = readings.length;
  for (
    let last = before[backStart - 1];
    last && backStart > frontCount && readings.length - to + last.length <= common.tail;
    last = before[backStart - 1]
  ) {
    to -= last.length;
    backStart--;
  }
  // The rest is too short for a separate run. Merging it into a neighbour keeps typing from fragmenting the runs.
  if (to - from > 0 && to - from < MIN_CHUNK_LENGTH) {
    const [remainder, right] = [before[frontCount - 1], before[backStart]];
    if (remainder) {
      from -= remainder.length;
      frontCount--;
    } else if (right) {
      to += right.length;
      backStart++;
    }
  }
  return [...before.slice(0, frontCount), ...split(readings, from, to), ...before.slice(backStart)];
}

/** Splits readings into runs of about the same length. */
function split(readings: readonly BlockReading[], from: number, to: number): Chunk[] {
  const pieceCount = Math.ceil((to - from) / MAX_CHUNK_LENGTH);
  const chunks: Chunk[] = [];
  for (let i = 0, at = from; i < pieceCount; i++) {
    const end = from + Math.round(((to - from) * (i + 1)) / pieceCount);
    chunks.push(readings.slice(at, end));
    at = end;
  }
  return chunks;
}

import type { LineIndex } from './lines';

/** A place in a file in one-based numbers, as people and other programs count. */
export interface PlaceFromOne {
  /** One-based. */
  readonly line: number;
  /** One-based, in UTF-16 code units. */
  readonly column: number;
}

/** The one-based line and column of an offset; an offset beyond the end is clamped. */
export function placeFromOne(lines: LineIndex, offset: number): PlaceFromOne {
  const { line, character } = lines.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}

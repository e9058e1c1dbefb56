import type { LineIndex } from './lines';

/** A place in a file as people and other programs count it. */
export interface PlaceFromOne {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
}

/** The place of an offset, with line and column counted from 1; that of the end for an offset beyond it. */
export function placeFromOne(lines: LineIndex, offset: number): PlaceFromOne {
  const { line, character } = lines.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}

/** A half-open range of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A replacement: `text` for the half-open range from `start` to `end`, in UTF-16 code units. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** A copy of a value with its span shifted by a number of UTF-16 code units. */
export function shiftSpan<T extends Span>(what: T, by: number): T {
  return { ...what, start: what.start + by, end: what.end + by };
}

/**
 * The change between two versions of a text: `start`…`oldEnd` in the old one became `start`…`newEnd` in the new one; everything before and
 * after is identical. Offsets are UTF-16 code units.
 */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The smallest single change that covers two consecutive changes. */
export function joinChanges(first: Change, second: Change): Change {
  const start = Math.min(first.start, second.start);
  const grownByFirst = first.newEnd - first.oldEnd;
  const grownBySecond = second.newEnd - second.oldEnd;
  return {
    start,
    oldEnd: Math.max(first.oldEnd, second.oldEnd - grownByFirst),
    newEnd: Math.max(second.newEnd, first.newEnd + grownBySecond),
  };
}

/** Sort comparator: by start, then by end, so that an insertion comes before a replacement at the same offset. */
export function compareByPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** Sorts edits into text order (see {@link compareByPlace}); returns the same array if they already are. */
export function sortedByPlace<T extends Span>(edits: readonly T[]): readonly T[] {
  for (let i = 1; i < edits.length; i++) {
    const [before, edit] = [edits[i - 1], edits[i]];
    if (before && edit && compareByPlace(before, edit) > 0) return [...edits].sort(compareByPlace);
  }
  return edits;
}

/**
 * Applies edits to a text. Edits refer to the original text, may be in any order and must not overlap. Throws a RangeError if two overlap
 * or one lies outside the text, since applying only some of them would corrupt it.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sortedEdits = sortedByPlace(edits);
  const pieces: string[] = [];
  let piece = '';
  let at = 0;
  let count = 0;
  for (const edit of sortedEdits) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edit ${edit.start}–${edit.end} overlaps another or lies outside the text`);
    }
    piece += text.slice(at, edit.start);
    piece += edit.text;
    at = edit.end;
    if (++count % PIECE_LENGTH !== 0) continue;
    pieces.push(piece);
    piece = '';
  }
  pieces.push(piece + text.slice(at));
  return pieces.join('');
}

/**
 * How many edits are concatenated before a piece is stored: both a single join of thousands of strings and a single long concatenation are
 * slower.
 */
const PIECE_LENGTH = 512;

/** Trims from an edit the prefix and suffix that it shares with the replaced text. */
export function trimEdit(text: string, { start, end, text: newText }: TextEdit): TextEdit {
  let from = start;
  while (from < end && from - start < newText.length && text.charCodeAt(from) === newText.charCodeAt(from - start))
    from++;
  let sharedLength = 0;
  const maxLength = Math.min(end - from, newText.length - (from - start));
  while (
    sharedLength < maxLength &&
    text.charCodeAt(end - 1 - sharedLength) === newText.charCodeAt(newText.length - 1 - sharedLength)
  )
    sharedLength++;
  return { start: from, end: end - sharedLength, text: newText.slice(from - start, newText.length - sharedLength) };
}

import { inOrder, type Span, shifted, type TextEdit } from './edits';

/** A run of an old text that stands in a new one, or words that are new. */
export type TextPiece = Span | string;

/** A run of a text that an edit puts in elsewhere, while others take it out where it was. */
export interface MovedText extends Span {
  /** The edit that puts it in: the very one among the edits of the text. */
  readonly putIn: TextEdit;
  /** What that edit writes before and after it. */
  readonly before: string;
  readonly behind: string;
  /** What changes within it; offsets are those of the text. */
  readonly inner: readonly TextEdit[];
}

/** What a text consists of once edits of it are made, in order; empty pieces are left out. */
export function piecesOf(length: number, edits: readonly TextEdit[], moved: readonly MovedText[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  const keep = (start: number, end: number) => {
    if (end > start) pieces.push({ start, end });
  };
  const write = (text: string) => {
    if (text !== '') pieces.push(text);
  };
  const within = (start: number, end: number, changes: readonly TextEdit[]) => {
    let at = start;
    for (const edit of inOrder(changes)) {
      keep(at, edit.start);
      const move = moved.find(({ putIn }) => putIn === edit);
      if (move) {
        write(move.before);
        within(move.start, move.end, move.inner);
        write(move.behind);
      } else write(edit.text);
      at = edit.end;
    }
    keep(at, end);
  };
  within(0, length, edits);
  return pieces;
}

/** Edits of a run of a text, by the offsets of the text. */
export function insideOf({ start }: Span, edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.map((edit) => shifted(edit, start));
}

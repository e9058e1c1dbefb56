import { inOrder, type Span, shiftSpan, type TextEdit } from './edits';

/** A run of an old text that a new one keeps, or new words. */
export type TextPiece = Span | string;

/** A run of a text that one edit inserts elsewhere, while others delete it where it was. */
export interface MovedText extends Span {
  /** The edit that inserts it: the same object as in the edits of the text. */
  readonly putIn: TextEdit;
  /** The text that the edit writes before and after the run. */
  readonly before: string;
  readonly after: string;
  /** Edits within the run; offsets are those of the text. */
  readonly inner: readonly TextEdit[];
}

/** The pieces of a text of some length after edits, in order, without empty pieces. */
export function textPieces(length: number, edits: readonly TextEdit[], movedTexts: readonly MovedText[]): TextPiece[] {
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
      const move = movedTexts.find(({ putIn }) => putIn === edit);
      if (move) {
        write(move.before);
        within(move.start, move.end, move.inner);
        write(move.after);
      } else write(edit.text);
      at = edit.end;
    }
    keep(at, end);
  };
  within(0, length, edits);
  return pieces;
}

/** Edits whose offsets count from the start of a run, with the offsets of the whole text. */
export function insideOf({ start }: Span, edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.map((edit) => shiftSpan(edit, start));
}

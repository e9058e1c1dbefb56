import { type Span, shiftSpan, sortedByPlace, type TextEdit } from './edits';

/** A span of the old text that is kept, or new text. */
export type TextPiece = Span | string;

/** A span of a text that one edit inserts elsewhere, while others delete it from its original place. */
export interface MovedText extends Span {
  /** The edit that inserts it, identical to the object in the list of edits. */
  readonly putIn: TextEdit;
  /** What the edit inserts before and after the span. */
  readonly before: string;
  readonly after: string;
  /** Edits inside the span; their offsets are relative to the text. */
  readonly inner: readonly TextEdit[];
}

/** The pieces that a text of the given length consists of after edits, in order, without empty ones. */
export function textPieces(length: number, edits: readonly TextEdit[], movedTexts: readonly MovedText[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  const keep = (start: number, end: number) => {
    if (end > start) pieces.push({ start, end });
  };
  const write = (text: string) => {
    if (text !== '') pieces.push(text);
  };
  const piecesWithin = (start: number, end: number, changes: readonly TextEdit[]) => {
    let at = start;
    for (const edit of sortedByPlace(changes)) {
      keep(at, edit.start);
      const move = movedTexts.find(({ putIn }) => putIn === edit);
      if (move) {
        write(move.before);
        piecesWithin(move.start, move.end, move.inner);
        write(move.after);
      } else write(edit.text);
      at = edit.end;
    }
    keep(at, end);
  };
  piecesWithin(0, length, edits);
  return pieces;
}

/** Converts edits with offsets relative to the start of a span to offsets in the whole text. */
export function insideOf({ start }: Span, edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.map((edit) => shiftSpan(edit, start));
}

import type { Span, TextEdit } from './edits';

/** A piece of an edited text: a span of the original text, or inserted text. */
type ComposedPiece = Span | { readonly text: string };

/** Composes consecutive sets of edits into a single set of edits of the original text. */
export class ComposedEdits {
  private pieces: readonly ComposedPiece[];

  /** @param length length of the original text */
  constructor(private readonly length: number) {
    this.pieces = length > 0 ? [{ start: 0, end: length }] : [];
  }

  /** Adds edits of the text that results from the edits so far; they must not overlap. */
  add(edits: readonly TextEdit[]): void {
    const sortedEdits = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    const pieces: ComposedPiece[] = [];
    let nextPiece = 0;
    let at = 0;
    for (const piece of this.pieces) {
      const length = lengthOf(piece);
      let from = 0;
      for (let edit = sortedEdits[nextPiece]; edit && edit.start < at + length; edit = sortedEdits[nextPiece]) {
        if (edit.start >= at + from) {
          push(pieces, slicePiece(piece, from, edit.start - at));
          if (edit.text !== '') push(pieces, { text: edit.text });
        }
        from = Math.max(from, Math.min(length, edit.end - at));
        if (edit.end > at + length) break;
        nextPiece++;
      }
      push(pieces, slicePiece(piece, from, length));
      at += length;
    }
    for (const edit of sortedEdits.slice(nextPiece))
      if (edit.start >= at && edit.text !== '') push(pieces, { text: edit.text });
    this.pieces = pieces;
  }

  /** The edits of the original text that give the same result, in text order. */
  get edits(): readonly TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let text = '';
    const flush = (start: number) => {
      if (start > at || text !== '') edits.push({ start: at, end: start, text });
      text = '';
    };
    for (const piece of this.pieces) {
      if ('text' in piece) text += piece.text;
      else {
        flush(piece.start);
        at = piece.end;
      }
    }
    flush(this.length);
    return edits;
  }
}

function lengthOf(piece: ComposedPiece): number {
  return 'text' in piece ? piece.text.length : piece.end - piece.start;
}

function slicePiece(piece: ComposedPiece, from: number, to: number): ComposedPiece {
  return 'text' in piece
    ? { text: piece.text.slice(from, to) }
    : { start: piece.start + from, end: piece.start + Math.max(from, to) };
}

function push(pieces: ComposedPiece[], piece: ComposedPiece): void {
  if (lengthOf(piece) > 0) pieces.push(piece);
}

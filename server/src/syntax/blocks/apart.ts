import { type Span, sortedByPlace, type TextEdit } from '../../text/edits';

/**
 * Lines that file metadata sets apart from the text around them: table rows or a table of contents. The surrounding text is read without
 * them, and they contain no headings or numbered paragraphs.
 */
export interface ApartLines extends Span {
  readonly kind: 'table' | 'contents';
}

/**
 * The detached lines of a text after edits; `after` is the edited text. Lines that an edit deletes, rewrites or joins with the surrounding
 * text are no longer detached.
 */
export function apartAfter(
  apart: readonly ApartLines[],
  edits: readonly TextEdit[],
  after: string,
): readonly ApartLines[] {
  if (apart.length === 0) return apart;
  const sortedEdits = sortedByPlace(edits);
  const movedLines: ApartLines[] = [];
  let nextChunk = 0;
  /** How far the edits so far have shifted the text after them. */
  let shift = 0;
  for (const { kind, start, end } of apart) {
    for (let edit = sortedEdits[nextChunk]; edit && edit.end <= start; edit = sortedEdits[++nextChunk])
      shift += edit.text.length - (edit.end - edit.start);
    let from = start + shift;
    let growth = 0;
    let to: number | undefined;
    for (let at = nextChunk; at < sortedEdits.length; at++) {
      const edit = sortedEdits[at];
      // Text inserted at the end belongs to the next part.
      if (!edit || edit.start >= end) break;
      const isBeforeEdit = edit.start < start;
      if (isBeforeEdit) from = edit.start + shift + edit.text.length;
      if (edit.end > end) to = isBeforeEdit ? from : edit.start + shift + growth;
      growth += edit.text.length - (edit.end - edit.start);
    }
    const lines = wholeLines(after, from, to ?? end + shift + growth);
    if (lines.start < lines.end) movedLines.push({ kind, ...lines });
  }
  return movedLines;
}

/** The complete lines within a span of a text. */
function wholeLines(text: string, start: number, end: number): Span {
  let from = start;
  while (from > 0 && from < end && !isLineStart(text, from)) from++;
  let to = end;
  while (to > from && to < text.length && !isLineStart(text, to)) to--;
  return { start: from, end: to };
}

function isLineStart(text: string, at: number): boolean {
  const previousChar = text.charAt(at - 1);
  return previousChar === '\n' || (previousChar === '\r' && text.charAt(at) !== '\n');
}

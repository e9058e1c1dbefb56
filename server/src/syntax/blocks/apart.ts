import { inOrder, type Span, type TextEdit } from '../../text/edits';

/**
 * Lines detached from the text around them, by a file’s metadata: the rows of a table, or a table of contents. The text before and after is
 * read without them, and they contain no headings or numbered paragraphs.
 */
export interface ApartLines extends Span {
  readonly kind: 'table' | 'contents';
}

/**
 * The detached lines of a text after edits of it. `after` is the text with the edits. Lines that an edit joins with the text around them
 * are no longer detached, nor do deleted or rewritten ones count.
 */
export function apartAfter(
  apart: readonly ApartLines[],
  edits: readonly TextEdit[],
  after: string,
): readonly ApartLines[] {
  if (apart.length === 0) return apart;
  const sortedEdits = inOrder(edits);
  const movedLines: ApartLines[] = [];
  let next = 0;
  /** The shift of the following text by the edits so far. */
  let shift = 0;
  for (const { kind, start, end } of apart) {
    for (let edit = sortedEdits[next]; edit && edit.end <= start; edit = sortedEdits[++next])
      shift += edit.text.length - (edit.end - edit.start);
    let from = start + shift;
    let growth = 0;
    let to: number | undefined;
    for (let at = next; at < sortedEdits.length; at++) {
      const edit = sortedEdits[at];
      // Text inserted at the end belongs to the text that follows.
      if (!edit || edit.start >= end) break;
      const isFromBefore = edit.start < start;
      if (isFromBefore) from = edit.start + shift + edit.text.length;
      if (edit.end > end) to = isFromBefore ? from : edit.start + shift + growth;
      growth += edit.text.length - (edit.end - edit.start);
    }
    const lines = wholeLines(after, from, to ?? end + shift + growth);
    if (lines.start < lines.end) movedLines.push({ kind, ...lines });
  }
  return movedLines;
}

/** The lines that lie wholly within a run of a text. */
function wholeLines(text: string, start: number, end: number): Span {
  let from = start;
  while (from > 0 && from < end && !isLineStart(text, from)) from++;
  let to = end;
  while (to > from && to < text.length && !isLineStart(text, to)) to--;
  return { start: from, end: to };
}

function isLineStart(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return before === '\n' || (before === '\r' && text.charAt(at) !== '\n');
}

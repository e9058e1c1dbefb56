/** A text replacement; offsets are UTF-16 code units. */
interface PlainEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** VS Code combines more edits than this into one from the first to the last, which moves a cursor between them to the end. */
export const MAX_EDITS = 1000;
/** How many individual edits to keep on either side of the cursor. */
const MAX_NEARBY_EDITS = 400;

/**
 * Combines edits until there are few enough for VS Code to preserve the cursor: those near it stay separate, the others become one edit on
 * either side. Edits refer to `text`, must not overlap, and stay unchanged if they touch the cursor. The result is in text order.
 */
export function fewerEdits<E extends PlainEdit>(
  text: string,
  edits: readonly E[],
  cursor: number,
): readonly (E | PlainEdit)[] {
  const sortedEdits = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  if (edits.length <= MAX_EDITS) return sortedEdits;
  const previousEs = sortedEdits.filter(({ end }) => end < cursor);
  const nextEs = sortedEdits.filter(({ start }) => start > cursor);
  const editsAtCursor = sortedEdits.filter(({ start, end }) => start <= cursor && end >= cursor);
  const far = Math.max(0, previousEs.length - MAX_NEARBY_EDITS);
  return [
    ...combinedEdits(text, previousEs.slice(0, far)),
    ...previousEs.slice(far),
    ...editsAtCursor,
    ...nextEs.slice(0, MAX_NEARBY_EDITS),
    ...combinedEdits(text, nextEs.slice(MAX_NEARBY_EDITS)),
  ];
}

function combinedEdits(text: string, edits: readonly PlainEdit[]): readonly PlainEdit[] {
  const [first] = edits;
  if (!first) return [];
  const pieces: string[] = [];
  let at = first.start;
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [{ start: first.start, end: at, text: pieces.join('') }];
}

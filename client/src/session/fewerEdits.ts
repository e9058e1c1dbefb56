/** A run of a text and what takes its place, as offsets in UTF-16 units. */
interface PlainEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** VS Code makes more edits than this as a single one, from the first to the last, which takes the cursor between them to the end. */
export const MOST_EDITS = 1000;
/** How many edits are kept on either side of the cursor, nearest to it. */
const NEAR = 400;

/**
 * The same changes in few enough edits for VS Code to leave the cursor where it is: those near it one by one, the others as one on either
 * side. Edits refer to `text` and must not overlap; those that touch the cursor are left as they are. In the order of the text.
 */
export function fewerEdits<E extends PlainEdit>(
  text: string,
  edits: readonly E[],
  cursor: number,
): readonly (E | PlainEdit)[] {
  const sortedEdits = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  if (edits.length <= MOST_EDITS) return sortedEdits;
  const before = sortedEdits.filter(({ end }) => end < cursor);
  const after = sortedEdits.filter(({ start }) => start > cursor);
  const editsHere = sortedEdits.filter(({ start, end }) => start <= cursor && end >= cursor);
  const far = Math.max(0, before.length - NEAR);
  return [
    ...together(text, before.slice(0, far)),
    ...before.slice(far),
    ...editsHere,
    ...after.slice(0, NEAR),
    ...together(text, after.slice(NEAR)),
  ];
}

function together(text: string, edits: readonly PlainEdit[]): readonly PlainEdit[] {
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

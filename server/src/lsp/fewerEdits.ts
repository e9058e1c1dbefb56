import { inOrder, type TextEdit } from '../text/edits';

/** VS Code makes more edits than this as a single one, from the first to the last, which takes the cursor between them to the end. */
const MOST = 1000;
/** How many are kept on either side of the cursor, nearest to it. */
const NEAR = 400;
/** VS Code divides a shorter edit again into what differs, in UTF-16 units. */
const LEAST = 100_001;

/**
 * The same changes in few enough edits for VS Code to leave the cursor where it is: those near it one by one, the others as one on either
 * side. Edits refer to `text` and must not overlap; those that the cursor is in are left as they are. In a text of fewer than 100,000
 * units on one side of the cursor, more than a thousand places are too many for this.
 */
export function fewerEdits(text: string, edits: readonly TextEdit[], cursor: number): readonly TextEdit[] {
  if (edits.length <= MOST) return edits;
  const ordered = inOrder(edits);
  const before = ordered.filter(({ end }) => end < cursor);
  const after = ordered.filter(({ start }) => start > cursor);
  const here = ordered.filter(({ start, end }) => start <= cursor && end >= cursor);
  return [...joined(text, before, false), ...here, ...joined(text, after, true)];
}

/** Joins all but the edits nearest to the cursor, and of those as many as it takes for VS Code not to divide the result. */
function joined(text: string, edits: readonly TextEdit[], isAfter: boolean): readonly TextEdit[] {
  if (edits.length <= NEAR) return edits;
  let from = isAfter ? NEAR : 0;
  let until = isAfter ? edits.length : edits.length - NEAR;
  const length = () => (edits[until - 1]?.end ?? 0) - (edits[from]?.start ?? 0);
  while (length() < LEAST && until - from < edits.length) {
    if (isAfter) from--;
    else until++;
  }
  return [...edits.slice(0, from), together(text, edits.slice(from, until)), ...edits.slice(until)];
}

function together(text: string, edits: readonly TextEdit[]): TextEdit {
  const start = edits[0]?.start ?? 0;
  const end = edits.at(-1)?.end ?? start;
  const pieces: string[] = [];
  let at = start;
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return { start, end, text: pieces.join('') };
}

import { narrowed, type TextEdit } from '../../text/edits';

/** An edit without the words that it leaves as they are; whole words are replaced, so that a reader sees what was and what is. */
export function narrowedToWords(text: string, edit: TextEdit): TextEdit {
  const { start, end, text: written } = narrowed(text, edit);
  let from = start;
  while (from > edit.start && isInWord(text, from)) from--;
  let to = end;
  while (to < edit.end && isInWord(text, to)) to++;
  return { start: from, end: to, text: text.slice(from, start) + written + text.slice(end, to) };
}

/** Whether units on both sides of an offset are of one word. */
function isInWord(text: string, offset: number): boolean {
  return (
    /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(text.charAt(offset - 1)) && /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(text.charAt(offset))
  );
}

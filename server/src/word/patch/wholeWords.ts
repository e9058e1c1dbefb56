import { narrowed, type TextEdit } from '../../text/edits';

/** An edit without the words that it leaves as they are; whole words are replaced, so that a reader sees what was and what is. */
export function narrowedToWords(text: string, edit: TextEdit): TextEdit {
  const { start, end, text: written } = narrowed(text, edit);
  const first = written.charAt(0) || text.charAt(end);
  const last = written.charAt(written.length - 1) || text.charAt(start - 1);
  let from = start;
  if (isOfWord(text.charAt(start)) || isOfWord(first))
    while (from > edit.start && isOfWord(text.charAt(from - 1))) from--;
  let to = end;
  if (isOfWord(text.charAt(end - 1)) || isOfWord(last)) while (to < edit.end && isOfWord(text.charAt(to))) to++;
  return { start: from, end: to, text: text.slice(from, start) + written + text.slice(end, to) };
}

/** Whether a unit is of a word: a letter or a digit, or half of a character of two units. */
function isOfWord(unit: string): boolean {
  return /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(unit);
}

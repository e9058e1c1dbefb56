import { type TextEdit, trimEdit } from '../../../text/edits';

/** An edit without unchanged words at either end. Only whole words are replaced, to keep tracked changes readable. */
export function narrowedToWords(text: string, edit: TextEdit): TextEdit {
  const { start, end, text: newText } = trimEdit(text, edit);
  const firstCharacter = newText.charAt(0) || text.charAt(end);
  const lastCharacter = newText.charAt(newText.length - 1) || text.charAt(start - 1);
  let from = start;
  if (isWordUnit(text.charAt(start)) || isWordUnit(firstCharacter))
    while (from > edit.start && isWordUnit(text.charAt(from - 1))) from--;
  let to = end;
  if (isWordUnit(text.charAt(end - 1)) || isWordUnit(lastCharacter))
    while (to < edit.end && isWordUnit(text.charAt(to))) to++;
  return { start: from, end: to, text: text.slice(from, start) + newText + text.slice(end, to) };
}

/** Whether a UTF-16 code unit is part of a word: a letter, combining mark, digit or surrogate. */
function isWordUnit(unit: string): boolean {
  return /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(unit);
}

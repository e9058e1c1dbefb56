import { compareByPlace, type TextEdit } from './edits';

/** The edits that undo `edits` in the resulting text, in text order and one for each; `edits` must not overlap. */
export function inverse(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return [...edits].sort(compareByPlace).map((edit) => {
    const start = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return { start, end: start + edit.text.length, text: text.slice(edit.start, edit.end) };
  });
}

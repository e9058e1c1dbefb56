import { applyEdits, type TextEdit } from '../../text/edits';
import type { WordText } from '../parts/result';
import { textDifference } from './textDifference';

/**
 * An edited text with the automatic numbers of the file it was written into, and otherwise unchanged, including blank lines and line
 * breaks. Returned as is if anything else differs, since it is then unclear which number belongs where.
 *
 * @param acceptedText the text of the file with all changes accepted
 */
export function numberedText(acceptedText: WordText, editedText: string): string {
  const text = editedText.replace(/\r\n?/g, '\n');
  const edits: TextEdit[] = [];
  for (const { isNumber, isLevel, edits: numbers, after } of textDifference(acceptedText, text)) {
    if (isNumber !== true && isLevel !== true) return editedText;
    for (const { start, end, text: newText } of numbers)
      edits.push({
        start: after.start,
        end: after.start + newText.length,
        text: acceptedText.text.slice(start, end),
      });
  }
  const result = applyEdits(text, edits);
  return text === editedText ? result : editedText.includes('\r\n') ? result.replace(/\n/g, '\r\n') : result;
}

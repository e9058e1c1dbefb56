import { applyEdits, type TextEdit } from '../../text/edits';
import type { WordText } from '../parts/result';
import { textDifference } from './textDifference';

/**
 * An edited text with the automatic numbers of the file that it was written into, and otherwise as it is, blank lines and line ends
 * included. The text itself if something else differs, so that it is not clear which number belongs where.
 *
 * @param accepted the text of the file with all changes accepted
 */
export function numberedText(accepted: WordText, edited: string): string {
  const text = edited.replace(/\r\n?/g, '\n');
  const edits: TextEdit[] = [];
  for (const { isNumber, isLevel, edits: numbers, after } of textDifference(accepted, text)) {
    if (isNumber !== true && isLevel !== true) return edited;
    for (const { start, end, text: written } of numbers)
      edits.push({
        start: after.start,
        end: after.start + written.length,
        text: accepted.text.slice(start, end),
      });
  }
  const numbered = applyEdits(text, edits);
  return text === edited ? numbered : edited.includes('\r\n') ? numbered.replace(/\n/g, '\r\n') : numbered;
}

import { headLines, readBeginning } from './recognize/beginning';
import { MASTHEAD_SIGNS } from './recognize/mastheadSigns';
import { FOREIGN_STARTS, OTHER_TEXT_SIGNS } from './recognize/otherTextSigns';
import { PARAGRAPH_SIGNS } from './recognize/paragraphSigns';
import type { Sign } from './recognize/sign';

export { isTreatyBodyFileName } from './recognize/fileNames';

/**
 * Decides whether a plain text, or a file going by its name, is a treaty body document, so that the editor may treat it as one without
 * asking. Used by client and server: no `vscode`, no `node:`.
 *
 * A false positive has a cost: someone whose minutes or source code change colour has to find out why. So no single sign decides. Each
 * counts only where it belongs (the symbol in the masthead, "The Committee" at the start of a numbered paragraph), and signs of other kinds
 * of text count against it.
 *
 * The words that tell kinds of text apart are in `recognize/`, not with the languages, because most occur in texts that no committee writes;
 * they are those of the languages that are read, without accents. Names and titles come from `languages/`.
 */

/** How much of a text is examined, in UTF-16 code units. */
export const RECOGNITION_LIMIT = 8192;

/** The score from which a text is a document: higher than any two signs that a note or letter may share with one. */
const THRESHOLD = 11;

/** The score from which the user may be asked: a symbol on its own line, or two lesser signs. */
const ASKING_THRESHOLD = 6;

const SIGNS: readonly Sign[] = [...MASTHEAD_SIGNS, ...PARAGRAPH_SIGNS, ...OTHER_TEXT_SIGNS];

/** Whether a plain text is a treaty body document, judging by its first {@link RECOGNITION_LIMIT} units. Never throws; linear. */
export function isTreatyBodyDocument(text: string): boolean {
  return documentLikeness(text) >= THRESHOLD;
}

/** Whether a text has signs of such a document but too few to be taken for one, so that the user may be asked. */
export function isNearTreatyBodyDocument(text: string): boolean {
  const score = documentLikeness(text);
  return score >= ASKING_THRESHOLD && score < THRESHOLD;
}

/** The sum of the weights of all signs at the start of a text; negative infinity if it cannot be a document. */
function documentLikeness(text: string): number {
  const head = text.slice(0, RECOGNITION_LIMIT);
  if (isBinary(head)) return NO_SCORE;
  const lines = headLines(head);
  const firstLine = lines.find((line) => line !== '')?.toLowerCase();
  if (firstLine === undefined || FOREIGN_STARTS.some((start) => firstLine.startsWith(start))) return NO_SCORE;
  const beginning = readBeginning(lines);
  let score = 0;
  for (const sign of SIGNS) if (sign.shownBy(beginning)) score += sign.weight;
  return score;
}

const NO_SCORE = Number.NEGATIVE_INFINITY;

/**
 * Whether a text has too many characters that plain text lacks. Word leaves a few behind (footnote marks, its own hyphens), so some are
 * tolerated.
 */
function isBinary(head: string): boolean {
  let oddCount = 0;
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    if (code === 0) return true;
    if (code === 0xfffd || code === 0x7f || (code < 0x20 && (code < 9 || code > 13))) oddCount++;
  }
  return oddCount * 50 > head.length;
}

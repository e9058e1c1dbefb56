import { linesOf, readBeginning } from './recognise/beginning';
import { MASTHEAD_SIGNS } from './recognise/mastheadSigns';
import { FOREIGN_STARTS, OTHER_TEXT_SIGNS } from './recognise/otherTextSigns';
import { PARAGRAPH_SIGNS } from './recognise/paragraphSigns';
import type { Sign } from './recognise/sign';

export { isTreatyBodyFileName } from './recognise/fileNames';

/**
 * Whether a plain text, or a file by its name, is a document of a treaty body, so that an editor may treat it as one
 * without being asked. Used by the client and by the server: no `vscode`, no `node:`.
 *
 * A text is taken for more than it is at a cost: a person whose minutes or source code change their colours must find out
 * why. So no single sign decides. Each counts where an editor would look for it (the symbol in the masthead, "The
 * Committee" at the head of a numbered paragraph), and the marks of other kinds of text count against it.
 *
 * The words by which kinds of text are told apart stand in `recognise/` and not with the languages: they are only what an
 * English text shows, and most are of texts that no committee writes. Names and titles come from `languages/`.
 */

/** How much of a text is looked at, in UTF-16 units. */
export const RECOGNITION_LIMIT = 8192;

/** The sum of weights from which a text is a document: more than any two signs that a note or a letter may share with one. */
const THRESHOLD = 11;

/** The sum from which a person may be asked: a symbol of its own, or two of the lesser signs. */
const NEAR = 6;

const SIGNS: readonly Sign[] = [...MASTHEAD_SIGNS, ...PARAGRAPH_SIGNS, ...OTHER_TEXT_SIGNS];

/** Whether a plain text is a document of a treaty body, by its first {@link RECOGNITION_LIMIT} units. Never throws; linear. */
export function isTreatyBodyDocument(text: string): boolean {
  return likeness(text) >= THRESHOLD;
}

/** Whether a text has signs of such a document, and too few to be taken for one: a person may be asked. */
export function isNearTreatyBodyDocument(text: string): boolean {
  const score = likeness(text);
  return score >= NEAR && score < THRESHOLD;
}

/** The weight of the signs that a text begins with; below nothing for one that is none. */
function likeness(text: string): number {
  const head = text.slice(0, RECOGNITION_LIMIT);
  if (isBinary(head)) return NONE;
  const lines = linesOf(head);
  const first = lines.find((line) => line !== '')?.toLowerCase();
  if (first === undefined || FOREIGN_STARTS.some((start) => first.startsWith(start))) return NONE;
  const beginning = readBeginning(lines);
  let score = 0;
  for (const sign of SIGNS) if (sign.shownBy(beginning)) score += sign.weight;
  return score;
}

const NONE = Number.NEGATIVE_INFINITY;

/** Characters that no plain text holds. Word leaves a few controls behind (footnote marks, its own hyphens), so some are borne. */
function isBinary(head: string): boolean {
  let odd = 0;
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    if (code === 0) return true;
    if (code === 0xfffd || code === 0x7f || (code < 0x20 && (code < 9 || code > 13))) odd++;
  }
  return odd * 50 > head.length;
}

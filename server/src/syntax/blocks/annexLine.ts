import { isDigit } from '../../text/characterKinds';
import { isUntitledAnnex } from './block';
import type { ReadingContext } from './chunk';
import type { Line } from './line';
import { romanValue } from './marker';
import { isUpper } from './sentence';

/** Whether a line is the label of an annex: "Annex", "Annex II", "ANNEX A. List of participants". */
export function isAnnexLine(reading: ReadingContext, line: Line, blank: boolean): boolean {
  return annexLabelEnd(reading, line, blank) > 0;
}

/** The end of an annex label, including its number, on its line; 0 on any other line. */
export function annexLabelEnd(reading: ReadingContext, line: Line, blank: boolean): number {
  const { text, state, words } = reading;
  if (state.zone === 'masthead' || line.end - line.content > MAX_OPINION_HEADING_LENGTH) return 0;
  const firstCode = text.charCodeAt(line.content);
  if (!words.annexStarts.has(firstCode) || !isUpper(firstCode)) return 0;
  const labelText = text.slice(line.content, line.end);
  const lowerLabel = labelText.toLowerCase();
  for (const word of words.annexes) {
    if (!lowerLabel.startsWith(word) || labelText.length > MAX_ANNEX_HEADING_LENGTH) continue;
    const remainingMatch = ANNEX_REST_PATTERN.exec(labelText.slice(word.length));
    if (!remainingMatch) continue;
    const { numbered = '', number = '', stop, title } = remainingMatch.groups ?? {};
    if (number.length > 1 && !isDigit(number.charCodeAt(0)) && romanValue(number) === 0) continue;
    if (title !== undefined && (stop === undefined || !blank || !/^\s+\p{Lu}.*[^.;,]$/u.test(title))) continue;
    return line.content + word.length + numbered.length;
  }
  return blank ? opinionLabelEnd(reading, line, lowerLabel) : 0;
}

/**
 * The end of the words that open the heading of an individual opinion. Opinions restart paragraph numbering even without an "Annex" line
 * above them. 0 if the line is the title of an annex that has already begun.
 */
function opinionLabelEnd({ text, state, words }: ReadingContext, line: Line, lower: string): number {
  if (isUntitledAnnex(state) || BREAKS_OFF_PATTERN.test(text.charAt(line.end - 1))) return 0;
  const word = words.opinions.find((opinion) => lower.startsWith(opinion));
  return word === undefined ? 0 : line.content + word.length;
}

const BREAKS_OFF_PATTERN = /[.,:;]/;

/** The text after "Annex" on its line: a number, and a title after a full stop or a colon. */
const ANNEX_REST_PATTERN = /^(?<numbered>\s+(?<number>[IVXLC]+|\d{1,2}|[A-Z]))?(?<stop>[.:])?(?<title>\s.*)?$/u;
const MAX_ANNEX_HEADING_LENGTH = 120;
/** The heading of an opinion may name everybody who joins it. */
const MAX_OPINION_HEADING_LENGTH = 260;

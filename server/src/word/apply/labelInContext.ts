import { numeralText } from '../numbering/numerals';
import { type LineLabel, labelOfLine, lineLabel } from './lineLabel';

/** The highest Roman numeral that a label may contain. */
const MAX_ROMAN_LABEL = 39;
const LETTERS_PATTERN = /\p{L}+/u;

/**
 * The label of one of some lines; undefined if it has none. If "(i)" may be a letter or a Roman numeral, the preceding label decides: after
 * "(h)" it is a letter, and without any evidence the first Roman numeral. Other ambiguous labels stay ambiguous if none precedes them.
 */
export function labelInContext(lines: readonly string[], at: number): LineLabel | undefined {
  const line = lines[at] ?? '';
  const label = lineLabel(line);
  if (label?.forms.length !== 2) return label;
  const countedLabel = countedIn(line);
  const isCapital = countedLabel !== countedLabel.toLowerCase();
  const [letter, roman] = isCapital ? ['upperLetter', 'upperRoman'] : ['lowerLetter', 'lowerRoman'];
  const [letterAbove, romanAbove] = [letterBefore(countedLabel), romanBefore(countedLabel, roman)];
  for (let before = at - 1; before >= 0; before--) {
    const text = lines[before] ?? '';
    const otherLabel = lineLabel(text);
    if (!otherLabel || otherLabel.depth > label.depth) continue;
    const isSameForm = otherLabel.depth === label.depth && shapeOf(text, otherLabel) === shapeOf(line, label);
    if (isSameForm && countedIn(text) === letterAbove) return labelOfLine(label, letter);
    if (isSameForm && countedIn(text) === romanAbove) return labelOfLine(label, roman);
    // Headings may have paragraphs of any kind between them.
    if (isSameForm || !isCapital) break;
  }
  return countedLabel === 'i' ? labelOfLine(label, roman) : label;
}

function countedIn(line: string): string {
  return LETTERS_PATTERN.exec(line)?.[0] ?? '';
}

/** A label without its counter, so only its brackets. */
function shapeOf(line: string, { end }: LineLabel): string {
  return line.slice(0, end).trim().replace(LETTERS_PATTERN, '');
}

/** The letter before another in the alphabet: "h" for "i", "hh" for "ii". */
function letterBefore(letters: string): string {
  const previousLetter = String.fromCodePoint((letters.codePointAt(0) ?? 1) - 1);
  return previousLetter.repeat(letters.length);
}

/** The Roman numeral before another one; undefined for the first. */
function romanBefore(counted: string, format: string): string | undefined {
  for (let value = 2; value <= MAX_ROMAN_LABEL; value++)
    if (numeralText(format, value) === counted) return numeralText(format, value - 1);
  return undefined;
}

import type { ReaderState } from './block';
import { addLine, chunkOf, isHeadingText, MAX_PLAIN_HEADING_LENGTH, type ReadingContext } from './chunk';
import type { Line } from './line';
import type { Marker } from './marker';

/** Whether a number alone on its line belongs to a numbered heading, before the paragraph with a given number. */
export function isHeadingNumber(reading: ReadingContext, marker: Marker, line: Line, number: number): boolean {
  if (isNextDecimalNumber(reading.state, marker) && isOverWords(reading, line)) return true;
  return mayNumberHeading(reading.state, marker) && isOverHeadingOf(reading, line, number);
}

/** Whether the text directly below a number alone on its line is a heading, as on printed pages. */
export function isOverWords(reading: ReadingContext, line: Line): boolean {
  const nextLine = reading.lines.after(line);
  if (!nextLine || nextLine.blankBefore || nextLine.length > MAX_PLAIN_HEADING_LENGTH || reading.lines.marker(nextLine))
    return false;
  return isHeadingText(reading, chunkOf(nextLine, undefined, false));
}

/**
 * Whether a heading of one to three lines, set off below a number alone on its line, has the paragraph with a given number directly below
 * it, or a first heading of a lower level.
 */
export function isOverHeadingOf(reading: ReadingContext, line: Line, number: number): boolean {
  const { lines } = reading;
  const first = lines.after(line);
  if (!first || lines.marker(first)) return false;
  const words = chunkOf(first, undefined, false);
  for (let i = 1; words.last.end - first.content <= MAX_PLAIN_HEADING_LENGTH; i++) {
    const nextLine = lines.after(words.last);
    if (!nextLine) return false;
    const marker = lines.marker(nextLine);
    if (isParagraphBelow(nextLine, marker, number) || (marker && isFirstHeading(marker)))
      return isHeadingText(reading, words);
    if (marker || nextLine.blankBefore || i === MAX_WORD_LINES) return false;
    addLine(reading, words, nextLine);
  }
  return false;
}

/** Whether a number may be that of the first of several headings: "A." or "1.". */
function isFirstHeading({ form, text, value }: Marker): boolean {
  return form === 'capital' ? text === 'A' : form === 'decimal' && value === 1;
}

/** How many lines the words of a heading below its number may have. */
const MAX_WORD_LINES = 3;

/** Whether the paragraph with a given number stands directly below a line. */
export function isOverParagraph({ lines }: ReadingContext, line: Line, number: number): boolean {
  const nextLine = lines.after(line);
  return nextLine !== undefined && isParagraphBelow(nextLine, lines.marker(nextLine), number);
}

/** Whether a line with a given marker opens the paragraph with a given number, without a blank line before it. */
function isParagraphBelow({ blankBefore }: Line, marker: Marker | undefined, number: number): boolean {
  return !blankBefore && marker?.form === 'decimal' && marker.value === number;
}

/** Whether a number is the next one for a numbered heading, or a first one. */
function isNextDecimalNumber({ decimal }: ReaderState, { value }: Marker): boolean {
  return value === 1 || (decimal > 0 && value === decimal + 1);
}

/** Whether a number may be a heading's: it continues those of headings, or is too low for a paragraph. */
export function mayNumberHeading(state: ReaderState, marker: Marker): boolean {
  return isNextDecimalNumber(state, marker) || isGoingBack(state, marker);
}

/** Whether a number is lower than that of the paragraph before, which a paragraph’s own number never is. */
function isGoingBack({ number }: ReaderState, { value, suffix }: Marker): boolean {
  return value < number && suffix === '';
}

import type { ReaderState } from './block';
import { chunkOf, isHeadingText, MAX_PLAIN_HEADING_LENGTH, type ReadingContext } from './chunk';
import type { Line } from './line';
import type { Marker } from './marker';

/** Whether a number alone on its line belongs to a numbered heading, before the paragraph with a given number. */
export function isHeadingNumber(reading: ReadingContext, marker: Marker, line: Line, number: number): boolean {
  if (!isNextDecimalNumber(reading.state, marker)) return false;
  return isOverWords(reading, line) || isOverHeadingOf(reading, line, number);
}

/** Whether the text directly below a number alone on its line is a heading, as on printed pages. */
export function isOverWords(reading: ReadingContext, line: Line): boolean {
  const nextLine = reading.lines.after(line);
  if (!nextLine || nextLine.blankBefore || nextLine.length > MAX_PLAIN_HEADING_LENGTH || reading.lines.marker(nextLine))
    return false;
  return isHeadingText(reading, chunkOf(nextLine, undefined, false));
}

/** Whether a heading set off below a number alone on its line has a paragraph with a given number directly below it. */
function isOverHeadingOf(reading: ReadingContext, line: Line, number: number): boolean {
  const { lines } = reading;
  const words = lines.after(line);
  if (!words || words.length > MAX_PLAIN_HEADING_LENGTH || lines.marker(words)) return false;
  return isOverParagraph(reading, words, number) && isHeadingText(reading, chunkOf(words, undefined, false));
}

/** Whether the paragraph with a given number stands directly below a line. */
export function isOverParagraph({ lines }: ReadingContext, line: Line, number: number): boolean {
  const nextLine = lines.after(line);
  const marker = nextLine && !nextLine.blankBefore ? lines.marker(nextLine) : undefined;
  return marker?.form === 'decimal' && marker.value === number;
}

/** Whether a number is the next one for a numbered heading, or a first one. */
export function isNextDecimalNumber({ decimal }: ReaderState, { value }: Marker): boolean {
  return value === 1 || (decimal > 0 && value === decimal + 1);
}

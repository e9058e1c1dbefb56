import { annexLabelEnd } from './annexLine';
import {
  awaitsText,
  type Chunk,
  chunkOf,
  endsWithArticles,
  isArticles,
  isHeadingText,
  isNumberForm,
  LONGEST_PLAIN_HEADING,
  type Reading,
} from './chunk';
import type { Line } from './line';
import { isFurniture, openingMarker } from './opening';

/** Whether a chunk goes on after blank lines: with the words that its number waits for, or with the articles of a heading. */
export function goesOn(reading: Reading, chunk: Chunk, line: Line): boolean {
  if (reading.text.charCodeAt(line.content) === 0x28 && isArticlesOf(reading, chunk, line)) return true;
  return awaitsText(chunk) && !opensBlock(reading, line) && !isHeadingBelow(reading, chunk, line);
}

/**
 * Whether a line that is set off below the number of a paragraph is a heading by its form, set off from the next number or another heading:
 * that number has no words yet. A capital waits for the words of a heading.
 */
function isHeadingBelow(reading: Reading, { marker }: Chunk, line: Line): boolean {
  if (!marker || marker.form === 'capital') return false;
  // Headings have numbers too, and those begin anew.
  if (marker.value <= reading.state.number && marker.suffix === '') return false;
  let next: Line | undefined = line;
  for (let i = 0; next && i <= MOST_LINES_OF_HEADINGS; i++) {
    const behind = reading.lines.marker(next);
    if (behind) {
      // Without a blank line between it may be a sentence that is wrapped before "12 April".
      return i > 0 && next.blankBefore && (behind.form === 'capital' || isNumberForm(behind.form));
    }
    if (next.length > LONGEST_PLAIN_HEADING || !isHeadingText(reading, chunkOf(next, undefined, false))) return false;
    next = reading.lines.after(next);
  }
  return false;
}

/** How many lines of headings may stand between two paragraphs. */
const MOST_LINES_OF_HEADINGS = 4;

/** Whether a line holds the articles of a heading, "(arts. 2 and 3)", and stands as far in as its words: further in they were lost. */
function isArticlesOf(reading: Reading, chunk: Chunk, line: Line): boolean {
  if (line.indent !== chunk.last.indent || chunk.furniture) return false;
  const form = chunk.marker?.form;
  if (form !== undefined && form !== 'capital' && form !== 'decimal') return false;
  if (chunk.lines > 3 || !isHeadingText(reading, chunk) || endsWithArticles(reading, chunk)) return false;
  return isArticles(reading, line);
}

/** Whether a line after blank lines begins a block of its own, whatever stands before it. */
function opensBlock(reading: Reading, line: Line): boolean {
  if (isFurniture(reading, line, true)) return true;
  return openingMarker(reading, line) !== undefined || annexLabelEnd(reading, line, true) > 0;
}

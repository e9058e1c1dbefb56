import { annexLabelEnd } from './annexLine';
import {
  awaitsText,
  chunkOf,
  endsWithArticles,
  type GatheredLines,
  isArticles,
  isHeadingText,
  isNumberForm,
  MAX_PLAIN_HEADING_LENGTH,
  type ReadingContext,
} from './chunk';
import type { Line } from './line';
import { isFurniture, openingMarker } from './opening';

/** Whether a chunk continues after blank lines: with the text its number awaits, or with the articles of a heading. */
export function continuesChunk(reading: ReadingContext, chunk: GatheredLines, line: Line): boolean {
  if (reading.text.charCodeAt(line.content) === 0x28 && isArticlesOf(reading, chunk, line)) return true;
  return awaitsText(chunk) && !opensBlock(reading, line) && !isHeadingBelow(reading, chunk, line);
}

/**
 * Whether a line set off below a paragraph number looks like a heading and is itself set off from the next number or heading, so that the
 * paragraph has lost its text. Capitals are exempt, since their heading text may still follow.
 */
function isHeadingBelow(reading: ReadingContext, { marker }: GatheredLines, line: Line): boolean {
  if (!marker || marker.form === 'capital') return false;
  // Headings are numbered too, but restart from 1.
  if (marker.value <= reading.state.number && marker.suffix === '') return false;
  let nextLine: Line | undefined = line;
  for (let i = 0; nextLine && i <= MAX_HEADING_LINES; i++) {
    const nextMarker = reading.lines.marker(nextLine);
    if (nextMarker) {
      // Without a blank line in between, it may be a sentence wrapped before "12 April".
      return i > 0 && nextLine.blankBefore && (nextMarker.form === 'capital' || isNumberForm(nextMarker.form));
    }
    if (nextLine.length > MAX_PLAIN_HEADING_LENGTH || !isHeadingText(reading, chunkOf(nextLine, undefined, false)))
      return false;
    nextLine = reading.lines.after(nextLine);
  }
  return false;
}

/** How many heading lines may come between two paragraphs. */
const MAX_HEADING_LINES = 4;

/**
 * Whether a line holds the articles of a heading, "(arts. 2 and 3)". It must be indented like the heading; if it is indented further, it is
 * not part of it.
 */
function isArticlesOf(reading: ReadingContext, chunk: GatheredLines, line: Line): boolean {
  if (line.indent !== chunk.last.indent || chunk.furniture) return false;
  const form = chunk.marker?.form;
  if (form !== undefined && form !== 'capital' && form !== 'decimal') return false;
  if (chunk.lines > 3 || !isHeadingText(reading, chunk) || endsWithArticles(reading, chunk)) return false;
  return isArticles(reading, line);
}

/** Whether a line after blank lines begins a new block, whatever precedes it. */
function opensBlock(reading: ReadingContext, line: Line): boolean {
  if (isFurniture(reading, line, true)) return true;
  return openingMarker(reading, line) !== undefined || annexLabelEnd(reading, line, true) > 0;
}

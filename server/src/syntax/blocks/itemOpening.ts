import { isSpace } from '../../text/characterKinds';
import {
  type GatheredLines,
  INDENT_STEP,
  isBracketOpen,
  isFull,
  isInterrupted,
  itemEnd,
  numberAfter,
  type ReadingContext,
  startsSentenceAt,
} from './chunk';
import type { Line } from './line';
import { letterValue, type Marker, romanValue } from './marker';

/** Whether the marker of a subparagraph or item opens a block here; `chunk` directly precedes it. */
export function opensItem(
  reading: ReadingContext,
  marker: Marker,
  line: Line,
  chunk: GatheredLines | undefined,
): boolean {
  if (marker.form === 'letter') {
    if (marker.content >= line.end && !marker.closed) return false;
    // Before the first paragraph a bracketed letter is part of a sentence, unless a tab sets it off.
    if (!marker.tab && numberAfter(reading, chunk) === 0) return false;
  }
  if (chunk && isBracketOpen(reading, chunk) && !isNextItem(reading, marker, line, chunk)) return false;
  if (marker.tab) return true;
  // "(b) …", "II. Rolls", "(c) …": the list resumes after a line with other numbering.
  const { letter } = reading.state;
  const isAfterOther = chunk?.marker?.form === 'capital' && marker.form === 'letter' && letter > 0;
  if (isAfterOther && letterValue(marker.text) === letter + 1 && startsSentenceAt(reading, marker, line)) return true;
  if (citesItems(reading, marker, line)) return false;
  const continuesItem = continuesList(reading, marker, chunk);
  if (!chunk) {
    if (isInterrupted(reading) && !(continuesItem && startsSentenceAt(reading, marker, line))) return false;
    return marker.closed || continuesItem;
  }
  const end = itemEnd(reading, chunk.last);
  if (end === 'none') return continuesItem && isStep(reading, chunk, line) && startsSentenceAt(reading, marker, line);
  if (end === 'certain') return marker.closed || continuesItem;
  // "… paragraphs 13 (a)," may be wrapped before "(b) and 14".
  return continuesItem && (startsSentenceAt(reading, marker, line) || !isFull(reading, chunk, line));
}

/**
 * Whether a line is certainly the next item of the current list. Prevents an unclosed bracket in one item from swallowing the rest of the
 * list.
 */
function isNextItem(reading: ReadingContext, marker: Marker, line: Line, chunk: GatheredLines): boolean {
  const previousMarker = chunk.marker;
  return (
    previousMarker?.form === marker.form &&
    marker.value !== 1 &&
    marker.text !== 'a' &&
    continuesList(reading, marker, chunk) &&
    startsSentenceAt(reading, marker, line) &&
    itemEnd(reading, chunk.last) === 'certain'
  );
}

/** Whether a line is indented further than the one before it, which was cut short on purpose. */
function isStep(reading: ReadingContext, chunk: GatheredLines, line: Line): boolean {
  return line.indent >= chunk.last.indent + INDENT_STEP && !isFull(reading, chunk, line);
}

/** Whether a letter and the text after it are a citation: "(a) and (b) above". */
function citesItems({ text, words }: ReadingContext, marker: Marker, line: Line): boolean {
  let p = marker.content;
  while (p < line.end && !isSpace(text.charCodeAt(p))) p++;
  if (p - marker.content > MAX_CONJUNCTION_LENGTH || p + 1 >= line.end || text.charCodeAt(p + 1) !== 0x28) return false;
  return words.conjunctions.has(text.slice(marker.content, p).toLowerCase());
}

const MAX_CONJUNCTION_LENGTH = 8;

/** Whether a letter or number is the first of a list or follows the last one of the current list. */
function continuesList({ state }: ReadingContext, marker: Marker, chunk: GatheredLines | undefined): boolean {
  const previousMarker = chunk?.marker;
  const isInText = chunk === undefined || previousMarker === undefined || previousMarker.form === 'mark';
  if (marker.form === 'bracketed-number') {
    if (marker.value === 1 || isInText) return true;
    return previousMarker?.form === 'bracketed-number' && marker.value === previousMarker.value + 1;
  }
  const letter = letterValue(marker.text);
  const roman = romanValue(marker.text);
  if (letter === 1 || roman === 1) return true;
  const isInList = previousMarker?.form === 'letter';
  const lastLetter = isInList ? letterValue(previousMarker.text) : isInText ? state.letter : 0;
  const lastRoman = isInList ? romanValue(previousMarker.text) : isInText ? state.smallRoman : 0;
  // Within the roman list below a letter, the letter itself can still be continued.
  const outerLetter = isInList && lastRoman > 0 ? state.letter : lastLetter;
  return (
    (letter > 0 && (letter === lastLetter + 1 || letter === outerLetter + 1)) || (roman > 0 && roman === lastRoman + 1)
  );
}

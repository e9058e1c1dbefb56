import type { ReaderState } from './block';
import {
  chunkOf,
  expectsNumber,
  type GatheredLines,
  isBracketOpen,
  isCertainHeading,
  isFull,
  isHeadingLine,
  isHeadingText,
  isInterrupted,
  isTerminal,
  isWordless,
  MAX_PLAIN_HEADING_LENGTH,
  type ReadingContext,
  startsUpper,
} from './chunk';
import type { Line } from './line';
import type { Marker } from './marker';
import { holdsSentenceEnd } from './sentence';

/** The part after the point of "2.1"; 0 for a number without one. */
export function minorNumberOf({ form, suffix }: Marker): number {
  return form === 'dotted' ? Number(suffix.slice(1)) : 0;
}

/** Whether "2.1" opens a paragraph here. `chunk` directly precedes it, without blank lines. */
export function opensDotted(
  reading: ReadingContext,
  marker: Marker,
  line: Line,
  chunk: GatheredLines | undefined,
): boolean {
  const previousNumber = numberBefore(reading, chunk);
  const followsPrevious = isNextNumber(previousNumber, marker);
  // Report headings are numbered like this too, and so may be values at the start of a line.
  if (previousNumber.minor < 0 && !(isFirst(previousNumber, marker) && isSentence(reading, marker, line))) return false;
  if (marker.tab) return true;
  const isAloneOnLine = marker.content >= line.end;
  if (!chunk) {
    if (isInterrupted(reading)) return followsPrevious && reading.state.unfinished !== 'number';
    return !isAloneOnLine || followsPrevious;
  }
  if (isWordless(chunk)) return followsPrevious;
  if (isBracketOpen(reading, chunk) && !(followsPrevious && isTerminal(reading, chunk.last))) return false;
  if (isTerminal(reading, chunk.last) || isCertainHeading(reading, chunk)) return !isAloneOnLine || followsPrevious;
  if (!followsPrevious || expectsNumber(reading, chunk.last)) return false;
  return isHeadingLine(reading, chunk) || !isFull(reading, chunk, line);
}

type Before = Pick<ReaderState, 'number' | 'minor' | 'zone'>;

/** The current paragraph number after a chunk that is still being gathered. */
function numberBefore({ state }: ReadingContext, chunk: GatheredLines | undefined): Before {
  const marker = chunk?.marker;
  const { zone } = state;
  if (marker?.form === 'dotted') return { number: marker.value, minor: minorNumberOf(marker), zone };
  if (marker?.form === 'decimal') return { number: marker.value, minor: Math.min(state.minor, 0), zone };
  return state;
}

/** Whether a number is the next one: 2.2 after 2.1, 3.1 after 2.4 or 2. */
function isNextNumber({ number, minor }: Before, marker: Marker): boolean {
  const ownMinor = minorNumberOf(marker);
  return marker.value === number ? ownMinor === Math.max(minor, 0) + 1 : marker.value === number + 1 && ownMinor === 1;
}

/**
 * Whether a number may be the first one with a point: 1.1, or 2.1 after 1. Also 2.1 if the first paragraph was left out and, under a
 * heading, any number set off by a tab, as in a single section of a budget.
 */
function isFirst({ number, zone }: Before, marker: Marker): boolean {
  if (minorNumberOf(marker) !== 1) return false;
  return number === 0
    ? marker.value <= 2 || (marker.tab && zone !== 'masthead')
    : marker.value === number || marker.value === number + 1;
}

/** Whether the text after a number is a sentence, complete or wrapped, rather than a heading. */
function isSentence(reading: ReadingContext, marker: Marker, line: Line): boolean {
  if (marker.content < line.end && !isHeadingText(reading, chunkOf(line, marker, false))) return true;
  const nextLine = reading.lines.after(line);
  return nextLine !== undefined && !nextLine.blankBefore && reading.lines.marker(nextLine) === undefined;
}

/**
 * Whether a chunk is a part heading that ends in a colon, "The complaint:": set off, with the first paragraph of the part (3.1 or 3)
 * directly below.
 */
export function isPartHeading(
  reading: ReadingContext,
  { first, last, lines, marker }: GatheredLines,
  blanks: boolean,
): boolean {
  const { text, state, words } = reading;
  if (marker || lines > 1 || !blanks || !state.blank || state.unfinished !== '' || state.colon) return false;
  if (text.charCodeAt(last.end - 1) !== COLON || last.end - first.content > MAX_PLAIN_HEADING_LENGTH) return false;
  if (!startsUpper(reading, first) || holdsSentenceEnd(text, first.content, last.end - 1, words.abbreviations))
    return false;
  const nextLine = reading.lines.after(last);
  const nextMarker = nextLine && reading.lines.marker(nextLine);
  if (nextMarker?.form === 'dotted') return isNextNumber(state, nextMarker) && minorNumberOf(nextMarker) === 1;
  return state.minor >= 0 && nextMarker?.form === 'decimal' && nextMarker.value === state.number + 1;
}

const COLON = 0x3a;

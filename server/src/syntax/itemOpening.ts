import { isSpace } from '../text/characterKinds';
import {
  type Chunk,
  INDENT_STEP,
  isBracketOpen,
  isFull,
  isInterrupted,
  itemEnd,
  numberBehind,
  type Reading,
  startsSentence,
} from './chunk';
import type { Line } from './line';
import { letterValue, type Marker, romanValue } from './marker';

/** Whether the marker of a subparagraph or of an item opens a block where it stands; `chunk` stands directly before it. */
export function opensItem(reading: Reading, marker: Marker, line: Line, chunk: Chunk | undefined): boolean {
  if (marker.form === 'letter') {
    if (marker.content >= line.end && !marker.closed) return false;
    // Before any paragraph a bracketed letter is a sentence's own, unless it is set off by a tab.
    if (!marker.tab && numberBehind(reading, chunk) === 0) return false;
  }
  if (chunk && isBracketOpen(reading, chunk) && !isNextItem(reading, marker, line, chunk)) return false;
  if (marker.tab) return true;
  // "(b) …", "II. Rolls", "(c) …": a line of another numbering in the list.
  const { letter } = reading.state;
  const isBehindOther = chunk?.marker?.form === 'capital' && marker.form === 'letter' && letter > 0;
  if (isBehindOther && letterValue(marker.text) === letter + 1 && startsSentence(reading, marker, line)) return true;
  if (citesItems(reading, marker, line)) return false;
  const goesOn = continuesList(reading, marker, chunk);
  if (!chunk) {
    if (isInterrupted(reading) && !(goesOn && startsSentence(reading, marker, line))) return false;
    return marker.closed || goesOn;
  }
  const end = itemEnd(reading, chunk.last);
  if (end === 'none') return goesOn && isStep(reading, chunk, line) && startsSentence(reading, marker, line);
  if (end === 'certain') return marker.closed || goesOn;
  // "… paragraphs 13 (a)," may be wrapped before "(b) and 14".
  return goesOn && (startsSentence(reading, marker, line) || !isFull(reading, chunk, line));
}

/**
 * Whether a line is the next item of the list at hand beyond doubt: a bracket in the item before it that somebody forgot to close
 * does not swallow the rest of the list.
 */
function isNextItem(reading: Reading, marker: Marker, line: Line, chunk: Chunk): boolean {
  const before = chunk.marker;
  return (
    before?.form === marker.form &&
    marker.value !== 1 &&
    marker.text !== 'a' &&
    continuesList(reading, marker, chunk) &&
    startsSentence(reading, marker, line) &&
    itemEnd(reading, chunk.last) === 'certain'
  );
}

/** Whether a line stands further in than the short one before it, which was ended on purpose. */
function isStep(reading: Reading, chunk: Chunk, line: Line): boolean {
  return line.indent >= chunk.last.indent + INDENT_STEP && !isFull(reading, chunk, line);
}

/** Whether a letter with what follows it is a citation: "(a) and (b) above". */
function citesItems({ text, words }: Reading, marker: Marker, line: Line): boolean {
  let p = marker.content;
  while (p < line.end && !isSpace(text.charCodeAt(p))) p++;
  if (p - marker.content > LONGEST_CONJUNCTION || p + 1 >= line.end || text.charCodeAt(p + 1) !== 0x28) return false;
  return words.conjunctions.has(text.slice(marker.content, p).toLowerCase());
}

const LONGEST_CONJUNCTION = 8;

/** Whether a letter or number of a list is the first one, or follows the last one of the list at hand. */
function continuesList({ state }: Reading, marker: Marker, chunk: Chunk | undefined): boolean {
  const before = chunk?.marker;
  const inText = chunk === undefined || before === undefined || before.form === 'mark';
  if (marker.form === 'bracketed-number') {
    if (marker.value === 1 || inText) return true;
    return before?.form === 'bracketed-number' && marker.value === before.value + 1;
  }
  const letter = letterValue(marker.text);
  const roman = romanValue(marker.text);
  if (letter === 1 || roman === 1) return true;
  const inList = before?.form === 'letter';
  const lastLetter = inList ? letterValue(before.text) : inText ? state.letter : 0;
  const lastRoman = inList ? romanValue(before.text) : inText ? state.smallRoman : 0;
  // Inside a letter's roman list the letter before still counts.
  const outer = inList && lastRoman > 0 ? state.letter : lastLetter;
  return (letter > 0 && (letter === lastLetter + 1 || letter === outer + 1)) || (roman > 0 && roman === lastRoman + 1);
}

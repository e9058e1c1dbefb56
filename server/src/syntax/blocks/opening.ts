import { isDigit, isSpace } from '../../text/characterKinds';
import { isAnnexLine } from './annexLine';
import type { ReaderState } from './block';
import {
  awaitsText,
  endsWithArticles,
  expectsNumber,
  type GatheredLines,
  INDENT_STEP,
  isBracketOpen,
  isCertainHeading,
  isFootnote,
  isFull,
  isHeadingLine,
  isHeadingText,
  isInterrupted,
  isNumberForm,
  isTabbedFootnote,
  isTerminal,
  isTitleLine,
  isWordless,
  MAX_PLAIN_HEADING_LENGTH,
  MAX_WRAPPED_LINE_LENGTH,
  mayEndHeading,
  numberAfter,
  numberFormAfter,
  type ReadingContext,
  startsLower,
  startsSentenceAt,
  startsUpper,
} from './chunk';
import { isListed } from './contents';
import { opensDotted } from './dotted';
import { isPageNumber, isRunningLine, mergeSign } from './furniture';
import { isHeadingNumber, isOverHeadingOf, isOverWords } from './headingNumber';
import { opensItem } from './itemOpening';
import type { Line } from './line';
import { LOOKAHEAD_LINES } from './lookahead';
import { type Marker, romanValue } from './marker';
import { isUpper, isUpperOrQuote } from './sentence';

const MAX_HEADING_LINE_LENGTH = 260;
const MAX_PAGE_NUMBER_LENGTH = 7;
const STAR = 0x2a;
const TAB = 0x09;

/** The marker that opens the first line of a block, if it may open one. */
export function openingMarker(reading: ReadingContext, line: Line): Marker | undefined {
  const marker = reading.lines.marker(line);
  return marker && opensBlock(reading, marker, line, undefined) ? marker : undefined;
}

/** Whether a line directly after a chunk ends it. */
export function breaksParagraph(reading: ReadingContext, chunk: GatheredLines, line: Line): boolean {
  if (chunk.furniture) return true;
  const marker = reading.lines.marker(line);
  if (marker && opensBlock(reading, marker, line, chunk)) return true;
  if (isFurniture(reading, line, false) || isListedAfter(reading, chunk, line)) return true;
  if (awaitsText(chunk)) return false;
  if (isAnnexLine(reading, line, false) && (isHeadingLine(reading, chunk) || isTerminal(reading, chunk.last)))
    return true;
  if (chunk.marker === undefined && isCertainHeading(reading, chunk)) {
    // A title may end with a note mark.
    return isTitleLine(reading, chunk.first)
      ? reading.text.charCodeAt(chunk.last.end - 1) === STAR && startsUpper(reading, line)
      : isTitleLine(reading, line);
  }
  return breaksUnmarked(reading, chunk, line);
}

/** Whether a table of contents starts at a line, after a chunk that is not part of one. */
function isListedAfter(reading: ReadingContext, chunk: GatheredLines, line: Line): boolean {
  return (reading.state.contents === '' || isFootnote(reading, chunk)) && isListed(reading, line);
}

/** Whether a line without a marker, which may continue a wrapped block or start a new one, ends a chunk. */
function breaksUnmarked(reading: ReadingContext, chunk: GatheredLines, line: Line): boolean {
  const { last } = chunk;
  const { state } = reading;
  const isUnwrapped = (reading.isWrapped ? last.length : chunk.unbroken) > MAX_WRAPPED_LINE_LENGTH;
  // A note number separated from its word, or a page number.
  if (isPageNumber(reading.text, line.content, line.end) && isTerminal(reading, last)) return true;
  // A footnote in the middle of a paragraph ends where the paragraph resumes.
  if (state.unfinished !== '' && isFootnote(reading, chunk) && isTerminal(reading, last)) return true;
  if (!startsUpper(reading, line)) {
    return isUnwrapped && !startsLower(reading, line) && isTerminal(reading, last);
  }
  if (isUnwrapped) return true;
  if (isBracketOpen(reading, chunk)) return false;
  if (isOverHeading(reading, chunk, line)) return true;
  if (!isTerminal(reading, last)) {
    if (!isHeaded(reading, chunk)) return false;
  } else if (chunk.lines > 1 && line.indent >= last.indent + INDENT_STEP) return true;
  if (isUnwrappedHere(reading) && chunk.lines === 1) return true;
  return !isFull(reading, chunk, line);
}

/**
 * Whether a numbered heading is complete before a line that starts with a capital: it ends with its articles, or is cut short above a more
 * deeply indented heading that is followed by the next paragraph.
 */
function isOverHeading(reading: ReadingContext, chunk: GatheredLines, line: Line): boolean {
  const { state, lines } = reading;
  const { marker, last } = chunk;
  if (marker?.form !== 'decimal' && marker?.form !== 'capital') return false;
  if (!isHeadingText(reading, chunk)) return false;
  if (endsWithArticles(reading, chunk)) return true;
  if (marker.form === 'capital' || marker.value === state.number + 1 || chunk.lines > 1) return false;
  if (line.indent < last.indent + INDENT_STEP || isFull(reading, chunk, line)) return false;
  const nextLine = lines.after(line);
  const nextMarker = nextLine && lines.marker(nextLine);
  return nextMarker !== undefined && isNumberForm(nextMarker.form) && nextMarker.value === state.number + 1;
}

/** Whether a line is a whole paragraph: in all of the text, or at least in this part of it. */
function isUnwrappedHere({ isWrapped, state }: ReadingContext): boolean {
  return !isWrapped || state.width < 0;
}

/** Whether a chunk without a final full stop is nevertheless complete, as headings are. */
function isHeaded(reading: ReadingContext, chunk: GatheredLines): boolean {
  const form = chunk.marker?.form;
  if (form !== undefined && isCertainHeading(reading, chunk)) return true;
  if (reading.state.width >= 0 || chunk.lines > 1 || chunk.last.length > MAX_PLAIN_HEADING_LENGTH) return false;
  return (form === undefined || form === 'decimal') && isHeadingText(reading, chunk);
}

/** Whether a line is a page header, job number, page number, rule or conflict marker; `blank`: whether blank lines precede it. */
export function isFurniture(reading: ReadingContext, line: Line, blank: boolean): boolean {
  const { text, state, lines } = reading;
  if (state.number === 0 && state.zone === 'masthead') {
    const code = text.charCodeAt(line.content);
    const isSign = code === 0x5f || code === 0x2d || code > 0x2000 || code === 0x3d || code === 0x2a;
    return isSign ? isRunningLine(text, line.content, line.end) : mergeSign(text, line.content, line.end) !== '';
  }
  if (isRunningLine(text, line.content, line.end)) return true;
  if (line.end - line.content > MAX_PAGE_NUMBER_LENGTH || !isPageNumber(text, line.content, line.end)) return false;
  const nextLine = lines.after(line);
  if (nextLine && isRunningLine(text, nextLine.content, nextLine.end)) return true;
  return blank && nextLine?.blankBefore !== false;
}

/** Whether a marker opens a block here. `chunk` directly precedes it, without blank lines. */
function opensBlock(reading: ReadingContext, marker: Marker, line: Line, chunk: GatheredLines | undefined): boolean {
  switch (marker.form) {
    case 'decimal':
      return opensDecimal(reading, marker, line, chunk);
    case 'decimal-bracket':
      return opensBracketed(reading, marker, line, chunk);
    case 'decimal-bare':
      return opensBare(reading, marker, line, chunk);
    case 'dotted':
      return opensDotted(reading, marker, line, chunk);
    case 'capital':
      return opensHeading(reading, marker, line, chunk);
    case 'letter':
    case 'bracketed-number':
      return opensItem(reading, marker, line, chunk);
    case 'spaced':
      return opensSpaced(reading, marker, line, chunk);
    case 'mark':
      return opensFootnote(reading, marker, line, chunk);
  }
}

function opensDecimal(reading: ReadingContext, marker: Marker, line: Line, chunk: GatheredLines | undefined): boolean {
  if (marker.tab) return true;
  const { text, state } = reading;
  const isAloneOnLine = marker.content >= line.end;
  const isExpected = marker.value === state.number + 1;
  const lastCharacter = text.charAt(marker.end - 1);
  // "12The" and "12, The" may also be of a table or a broken line.
  if (lastCharacter === ',' || isDigit(lastCharacter.charCodeAt(0)))
    return !chunk && isExpected && isBetweenParagraphs(state);
  const followsPrevious = marker.value === numberAfter(reading, chunk) + 1;
  const yearLike = marker.value >= 1900 && marker.value <= 2100 && Math.abs(marker.value - state.number) > 50;
  const startsSentence = startsSentenceAt(reading, marker, line);
  if (!chunk) {
    if ((yearLike && state.number > 0) || (isInterrupted(reading) && (!isExpected || state.unfinished === 'number')))
      return false;
    if (!isAloneOnLine) return startsSentence || isExpected;
    if (isExpected || state.number === 0 || state.blank || followsGap(reading, marker, line, chunk)) return true;
    return isHeadingNumber(reading, marker, line, state.number + 1);
  }
  if (awaitsText(chunk)) return isExpected || followsPrevious;
  if (isAloneOnLine && followsPrevious && (isWordless(chunk) || isEmptyNumber(reading, marker, line))) return true;
  if (isInBracket(reading, chunk, followsPrevious && startsSentence)) return false;
  if (isCertainHeading(reading, chunk)) return !yearLike;
  if (isTerminal(reading, chunk.last)) {
    if (isAloneOnLine)
      return (
        followsPrevious ||
        followsGap(reading, marker, line, chunk) ||
        isHeadingNumber(reading, marker, line, numberAfter(reading, chunk) + 1)
      );
    return !yearLike && startsSentence;
  }
  if (yearLike) return false;
  if (isWholeHeading(reading, chunk, line)) {
    if (isExpected || followsPrevious || state.number === 0) return true;
    // The paragraphs in between may have been deleted.
    return startsSentence && isOneLineBlock(chunk) && marker.value > state.number;
  }
  // A heading may fill a whole line of text.
  if (isExpected && isOverText(reading, marker, line, chunk) && isOneLineHeading(reading, chunk)) {
    if (mayEndHeading(reading, chunk.last) && !isFull(reading, chunk, line)) return true;
    return !expectsNumber(reading, chunk.last);
  }
  if (!followsPrevious || !startsSentence || isFull(reading, chunk, line)) return false;
  return !expectsNumber(reading, chunk.last) || isFollowedByNext(reading, marker, line);
}

/**
 * Whether a number alone on its line, the next in sequence, belongs to an empty paragraph although the sentence above it breaks off: a tab
 * follows, as in a paragraph that was just inserted, or the next number comes below. Otherwise the number ends the sentence, "in paragraphs
 * 1 and / 4."
 */
function isEmptyNumber(reading: ReadingContext, marker: Marker, line: Line): boolean {
  return reading.text.charCodeAt(marker.end) === TAB || isFollowedByNext(reading, marker, line);
}

/** Whether the next paragraph number below a line is this one plus one, rather than this one again. */
function isFollowedByNext({ lines }: ReadingContext, { value }: Marker, line: Line): boolean {
  let nextLine = lines.after(line);
  for (let i = 0; nextLine && i < LOOKAHEAD_LINES; i++, nextLine = lines.after(nextLine)) {
    const marker = lines.marker(nextLine);
    if (marker?.form === 'decimal' && (marker.value === value || marker.value === value + 1))
      return marker.value === value + 1;
  }
  return false;
}

/** Whether the next paragraph may certainly begin here, whatever the form of its number. */
function isBetweenParagraphs({ number, numberForm, blank, unfinished, last }: ReaderState): boolean {
  if (number === 0 || numberForm !== 'decimal' || !blank || unfinished !== '') return false;
  return last === 'paragraph' || last === 'subparagraph' || last === 'heading';
}

/** Whether a number is inside an open bracket. The expected number after the end of a sentence proves that the bracket was never closed. */
function isInBracket(reading: ReadingContext, chunk: GatheredLines, isNext: boolean): boolean {
  return isBracketOpen(reading, chunk) && !(isNext && isTerminal(reading, chunk.last));
}

function opensBracketed(
  reading: ReadingContext,
  marker: Marker,
  line: Line,
  chunk: GatheredLines | undefined,
): boolean {
  const { text, state } = reading;
  const nextCode = text.charCodeAt(marker.end);
  if (marker.content < line.end && !isSpace(nextCode) && !isUpper(nextCode)) return false;
  const startsSentence = startsSentenceAt(reading, marker, line);
  const followsPrevious = marker.value === numberAfter(reading, chunk) + 1;
  if (chunk && isInBracket(reading, chunk, followsPrevious && startsSentence)) return false;
  const isKnownForm = numberFormAfter(reading, chunk) === 'decimal-bracket';
  // The text numbers its paragraphs in another form.
  if (!isKnownForm && state.numberForm !== '' && marker.content >= line.end)
    return opensOnOwnLine(reading, marker, line, chunk);
  if (!chunk) {
    if (isInterrupted(reading) && !(followsPrevious && startsSentence && state.unfinished !== 'number')) return false;
    if (isKnownForm || state.numberForm === '') return marker.tab || followsPrevious || startsSentence;
    return followsPrevious && startsSentence;
  }
  if (isKnownForm && marker.tab) return true;
  if (awaitsText(chunk) || isWordless(chunk)) return isKnownForm && followsPrevious;
  const isUnderHeading = isCertainHeading(reading, chunk) || isWholeHeading(reading, chunk, line);
  if (isUnderHeading && state.numberForm !== 'decimal') {
    if (followsPrevious || state.number === 0 || marker.value === state.number + 1) return true;
  }
  return isTerminal(reading, chunk.last) && followsPrevious && (isKnownForm || startsSentence);
}

function opensBare(reading: ReadingContext, marker: Marker, line: Line, chunk: GatheredLines | undefined): boolean {
  const { text, state } = reading;
  const form = numberFormAfter(reading, chunk);
  if (isTabbedFootnote(reading, marker, line, form)) return true;
  if (marker.content >= line.end) return opensOnOwnLine(reading, marker, line, chunk);
  const isKnownForm = form === 'decimal-bare' || (state.number === 0 && marker.value === 1);
  if (!isKnownForm || marker.value !== numberAfter(reading, chunk) + 1 || !mayBegin(reading, line, chunk)) return false;
  return isUpper(text.charCodeAt(marker.content));
}

/**
 * Whether a number alone on its line, without a full stop, is a paragraph number rather than a page number. It must be the next in sequence
 * and be followed by text that reads as a sentence. If no earlier number was alone on its line, or the text broke off, or numbers are
 * missing, the following number must be in sequence as well.
 */
function opensOnOwnLine(
  reading: ReadingContext,
  marker: Marker,
  line: Line,
  chunk: GatheredLines | undefined,
): boolean {
  const { state } = reading;
  const number = numberAfter(reading, chunk);
  const step = marker.value - number;
  if (!mayBegin(reading, line, chunk) || !isOverSentence(reading, line)) return false;
  const nextNumber = numberFrom(reading, line, number === 0 ? marker.value : number + 1, marker.value + 1);
  // A page number between or within paragraphs: the paragraph with that number comes later.
  if (nextNumber > 0 && nextNumber <= marker.value && (marker.suffix === '' || nextNumber < marker.value)) return false;
  const isSupported = nextNumber === marker.value + 1;
  if (number === 0) return marker.value === 1 || (isSupported && state.zone !== 'masthead');
  if (marker.suffix !== '' && step === 0) return true;
  if (step !== 1) return step > 1 && step <= MAX_NUMBER_STEP && isAloneKnown(reading, chunk) && isSupported;
  if (numberFormAfter(reading, chunk) === 'decimal-bare') return true;
  return isSupported || (isAloneKnown(reading, chunk) && (chunk !== undefined || state.unfinished === ''));
}

/** How far a number may be ahead of the last one if paragraphs in between may have been deleted. */
const MAX_NUMBER_STEP = 4;

/** Whether a number, alone on its line like those before it, follows a gap in the numbering. */
function followsGap(reading: ReadingContext, { value }: Marker, line: Line, chunk: GatheredLines | undefined): boolean {
  const step = value - numberAfter(reading, chunk);
  return step > 1 && step <= MAX_NUMBER_STEP && isAloneKnown(reading, chunk) && isOverSentence(reading, line);
}

/** Whether the text before a number without punctuation is complete, so that a paragraph may begin. */
function mayBegin(reading: ReadingContext, line: Line, chunk: GatheredLines | undefined): boolean {
  if (!chunk || isWordless(chunk) || isTerminal(reading, chunk.last)) return true;
  return isCertainHeading(reading, chunk) || isWholeHeading(reading, chunk, line);
}

/** Whether a recent paragraph number stood alone on its line. */
function isAloneKnown({ state }: ReadingContext, chunk: GatheredLines | undefined): boolean {
  if (state.alone > 0 || state.numberForm === 'decimal-bare') return true;
  return chunk?.marker !== undefined && isNumberForm(chunk.marker.form) && chunk.marker.content >= chunk.first.end;
}

/** Whether the text below a number alone on its line reads as a sentence: it is long, or it ends or continues at once. */
function isOverSentence(reading: ReadingContext, line: Line): boolean {
  const { text, lines } = reading;
  const nextLine = lines.after(line);
  if (!nextLine || !isUpperOrQuote(text.charCodeAt(nextLine.content))) return false;
  if (lines.marker(nextLine) !== undefined || isRunningLine(text, nextLine.content, nextLine.end)) return false;
  if (nextLine.end - nextLine.content > MIN_TEXT_LENGTH || isTerminal(reading, nextLine)) return true;
  const thirdLine = lines.after(nextLine);
  return thirdLine !== undefined && !thirdLine.blankBefore && lines.marker(thirdLine) === undefined;
}

/** The first paragraph number without a suffix between two values in the next lines; 0 if there is none. */
function numberFrom({ lines }: ReadingContext, line: Line, least: number, most: number): number {
  let nextLine = lines.after(line);
  for (let i = 1; nextLine && i < LOOKAHEAD_LINES; i++, nextLine = lines.after(nextLine)) {
    const marker = lines.marker(nextLine);
    if (!marker || !isNumberForm(marker.form) || marker.suffix !== '') continue;
    if (marker.value < least || marker.value > most) continue;
    if (marker.form !== 'decimal-bare' || marker.content >= nextLine.end) return marker.value;
  }
  return 0;
}

/** Minimum length of text below a bare number, alone on its line, that cannot be a heading. */
const MIN_TEXT_LENGTH = 40;

function opensHeading(reading: ReadingContext, marker: Marker, line: Line, chunk: GatheredLines | undefined): boolean {
  if (
    marker.content >= line.end &&
    (isOverWords(reading, line) ||
      (isNextHeading(reading, marker) && isOverHeadingOf(reading, line, numberAfter(reading, chunk) + 1)))
  ) {
    if (!chunk) return !isInterrupted(reading);
    return isHeadingLine(reading, chunk) || isTerminal(reading, chunk.last);
  }
  if (!startsSentenceAt(reading, marker, line) || line.end - line.content > MAX_HEADING_LINE_LENGTH) return false;
  if (marker.tab) return true;
  if (!chunk) return !isInterrupted(reading) || (reading.state.blank && isNextHeading(reading, marker));
  if (chunk.marker && isCertainHeading(reading, chunk)) return true;
  if (isCertainHeading(reading, chunk)) return !isTerminal(reading, line);
  if (isFull(reading, chunk, line)) {
    if (!isNextHeading(reading, marker) || !isTerminal(reading, chunk.last) || isTerminal(reading, line)) return false;
    return line.indent >= chunk.last.indent + INDENT_STEP || numberFollows(reading, line);
  }
  return isHeadingLine(reading, chunk) || (isTerminal(reading, chunk.last) && !isTerminal(reading, line));
}

/** Whether the text of a paragraph follows its number: on the same line, or on the next one if numbers before it stood alone too. */
function isOverText(reading: ReadingContext, marker: Marker, line: Line, chunk: GatheredLines): boolean {
  if (marker.content < line.end) return startsSentenceAt(reading, marker, line);
  return isAloneKnown(reading, chunk) && isOverSentence(reading, line);
}

/** Whether a chunk is a heading of one line, whose own number may stand alone on the line above. */
function isOneLineHeading(reading: ReadingContext, chunk: GatheredLines): boolean {
  const isUnderNumber = chunk.lines === 2 && chunk.marker !== undefined && chunk.marker.content >= chunk.first.end;
  return (isUnderNumber || isOneLineBlock(chunk)) && isHeadingLine(reading, chunk);
}

/** Whether a chunk is a single line without a marker, which a paragraph's own text seldom is. */
function isOneLineBlock(chunk: GatheredLines): boolean {
  return chunk.marker === undefined && chunk.lines === 1;
}

/** Whether a chunk is a complete heading although a line directly follows it. */
function isWholeHeading(reading: ReadingContext, chunk: GatheredLines, line: Line): boolean {
  if (!isHeadingLine(reading, chunk) || expectsNumber(reading, chunk.last)) return false;
  return !isFull(reading, chunk, line) || endsWithArticles(reading, chunk);
}

/** Whether a capital or roman numeral is the next of its series, or a first one. */
function isNextHeading({ state }: ReadingContext, marker: Marker): boolean {
  const letterNumber = marker.text.length === 1 ? marker.text.charCodeAt(0) - 0x40 : 0;
  const roman = romanValue(marker.text);
  return (
    letterNumber === 1 ||
    roman === 1 ||
    (letterNumber > 0 && letterNumber === state.capital + 1) ||
    (roman > 0 && roman === state.roman + 1)
  );
}

/** Whether a heading of at most three lines, set off or followed by a number, may start on a line. */
function numberFollows(reading: ReadingContext, line: Line): boolean {
  let nextLine = reading.lines.after(line);
  for (let i = 0; nextLine && i < 3; i++, nextLine = reading.lines.after(nextLine)) {
    if (nextLine.blankBefore) return true;
    const marker = reading.lines.marker(nextLine);
    if (marker) return marker.form === 'capital' || isNumberForm(marker.form);
  }
  return false;
}

function opensFootnote(reading: ReadingContext, marker: Marker, line: Line, chunk: GatheredLines | undefined): boolean {
  if (marker.content >= line.end) return false;
  if (marker.value === 0 || !chunk || marker.tab) return true;
  if (isTerminal(reading, chunk.last) || chunk.marker?.form === 'mark') return true;
  return line.indent > 0 || marker.value === reading.state.footnote + 1;
}

/** Whether a number followed only by a space or two is a footnote: it must be the next one and set off. */
function opensSpaced(reading: ReadingContext, marker: Marker, line: Line, chunk: GatheredLines | undefined): boolean {
  const { state } = reading;
  if (marker.value === 0 || numberAfter(reading, chunk) === 0) return false;
  const hasWideGap = marker.content - marker.end > 1;
  if (!chunk && !hasWideGap && state.last !== 'footnote' && isInterrupted(reading)) return false;
  const setOff = line.indent > 0 || hasWideGap;
  const chunkFootnote = chunk !== undefined && isFootnote(reading, chunk);
  const lastNumber = chunkFootnote ? chunk.marker?.value || state.footnote : state.footnote;
  if (marker.value !== lastNumber + 1 && !(setOff && lastNumber === 0 && marker.value <= 30)) return false;
  if (setOff) return true;
  if (chunk) return chunkFootnote && isTerminal(reading, chunk.last);
  return state.last === 'footnote' || state.blank;
}

import { annexLabelEnd } from './annexLine';
import { type BlockKind, type Label, RANK, type ReaderState, type Zone } from './block';
import {
  chunkOf,
  endsWithArticles,
  expectsNumber,
  type GatheredLines,
  INDENT_STEP,
  isFootnote,
  isHeadingText,
  isNumberForm,
  isTableRow,
  isTerminal,
  isTitleLine,
  MAX_PLAIN_HEADING_LENGTH,
  MAX_WRAPPED_LINE_LENGTH,
  type ReadingContext,
} from './chunk';
import { contentsAfter, isOverContents } from './contents';
import { isPartHeading, minorNumberOf } from './dotted';
import { isOmission, isPageNumber } from './furniture';
import { isOverParagraph, mayNumberHeading } from './headingNumber';
import type { Line } from './line';
import { LOOKAHEAD_LINES } from './lookahead';
import { letterValue, type Marker, romanValue } from './marker';
import { isFurniture } from './opening';
import { quotedNumberAfter } from './quotedNumbers';
import { holdsSentenceEnd } from './sentence';

/** A reader's state under construction. */
export type NextState = { -readonly [K in keyof ReaderState]: ReaderState[K] };

/** The result of classifying a chunk. */
interface Classification {
  readonly kind: BlockKind;
  readonly label: Label | undefined;
  readonly level: number;
}

const MAX_HEADING_NUMBER = 60;
const MAX_HEADING_LINES = 4;
/** For how many paragraphs to remember that numbers are alone on their lines; bounded so that states converge again after an edit. */
const MAX_BARE_NUMBER_MEMORY = 10;
/** If the first two numbers of a text differ by more than this, the first is not a paragraph number. */
const MAX_FIRST_STEP = 5;

/** Classifies a gathered chunk and updates `nextLine`, a copy of the state before it. */
export function classify(
  reading: ReadingContext,
  chunk: GatheredLines,
  blanks: boolean,
  next: NextState,
): Classification {
  const { first, marker } = chunk;
  if (chunk.furniture) {
    if (chunk.listed) next.contents = contentsAfter(reading, first);
    return { kind: 'furniture', label: undefined, level: 0 };
  }
  if (next.contents !== '' && !isFootnote(reading, chunk)) next.contents = '';
  noteWidth(reading, chunk, next);
  const result =
    (marker && classifyMarked(reading, chunk, marker, blanks, next)) ??
    classifyUnmarked(reading, chunk, first, blanks, next);
  if (TEXT_KINDS.has(result.kind) && next.number > 0) next.quoted = quotedNumberAfter(reading, chunk, next.quoted);
  return result;
}

const TEXT_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'subparagraph', 'unnumbered']);

/** Updates the line width from a block, or ages it if the block gives no evidence. */
function noteWidth({ isWrapped }: ReadingContext, chunk: GatheredLines, next: NextState): void {
  const maxLineLength = isWrapped ? chunk.longest : Math.max(chunk.longest, chunk.unbroken);
  if (maxLineLength > MAX_WRAPPED_LINE_LENGTH) next.width = -1;
  else if (isWrapped && chunk.lines > 1) next.width = chunk.longest;
  else if (next.width === 0) return;
  else if (++next.widthAge < OLDEST_WIDTH) return;
  else next.width = 0;
  next.widthAge = 0;
}

/** For how many short one-line blocks to remember a width. */
const OLDEST_WIDTH = 10;

function classifyMarked(
  reading: ReadingContext,
  chunk: GatheredLines,
  marker: Marker,
  blanks: boolean,
  next: NextState,
): Classification | undefined {
  const { first } = chunk;
  if (isFootnote(reading, chunk)) {
    if (marker.value > 0) next.footnote = marker.value;
    return { kind: 'footnote', label: labelOf('mark', marker, marker.value), level: 0 };
  }
  // "1.⇥2020⇥5": the number belongs to a table, not to a paragraph or heading.
  if (DECIMAL_FORMS.has(marker.form) && isTableRow(reading, chunk)) return UNNUMBERED;
  switch (marker.form) {
    case 'letter':
      if (reading.state.quoted > 0) return UNNUMBERED;
      if (isLetterHeading(reading, chunk, marker, blanks)) {
        const value = letterValue(marker.text);
        return asHeading(labelOf('letter', marker, value), ~(RANK.plain | RANK.letter), RANK.letter, next);
      }
      return classifyItem(reading, marker, first, next);
    case 'bracketed-number':
      return classifyItem(reading, marker, first, next);
    case 'capital':
      if (!isHeadingText(reading, chunk) || isSignature(reading, chunk)) return undefined;
      if (isWithinList(reading, chunk)) return UNNUMBERED;
      return classifyCapital(marker, next);
    case 'decimal':
      if (isDecimalHeading(reading, chunk, marker, blanks)) {
        next.decimal = marker.value;
        return asHeading(
          labelOf('decimal', marker, marker.value),
          RANK.annex | RANK.roman | RANK.capital,
          RANK.decimal,
          next,
        );
      }
      return belongsToQuoted(reading, marker, next) ? UNNUMBERED : asParagraph(marker, first, next);
    case 'decimal-bracket':
    case 'decimal-bare':
    case 'dotted':
      return belongsToQuoted(reading, marker, next) ? UNNUMBERED : asParagraph(marker, first, next);
    case 'spaced':
    case 'mark':
      return undefined;
  }
}

const DECIMAL_FORMS: ReadonlySet<Marker['form']> = new Set(['decimal', 'decimal-bracket', 'dotted']);

/** "II. Rolls" between "(b)" and "(c)" belongs to the list, because a heading would have ended it. */
function isWithinList({ state, lines }: ReadingContext, { last }: GatheredLines): boolean {
  const nextLine = state.letter > 0 ? lines.after(last) : undefined;
  const marker = nextLine && lines.marker(nextLine);
  return marker?.form === 'letter' && marker.closed && letterValue(marker.text) === state.letter + 1;
}

/**
 * Whether a chunk is the heading of the part of Views that contains the committee's decision (`over`), or a heading within that part
 * (`under`).
 */
function proceedingsOf({ text, words }: ReadingContext, { first, last }: GatheredLines): 'over' | 'under' | undefined {
  const lowerText = text.slice(first.content, Math.min(last.end, first.content + MAX_PROCEEDINGS_LENGTH)).toLowerCase();
  const { over, under } = words.proceedings;
  if (over.some((start) => lowerText.startsWith(start))) return 'over';
  return under.some((start) => lowerText.startsWith(start)) ? 'under' : undefined;
}

const MAX_PROCEEDINGS_LENGTH = 60;

/** Whether an annex label is the heading of an individual opinion. */
function isOpinion({ words }: ReadingContext, name: string): boolean {
  return words.opinions.includes(name.toLowerCase());
}

const UNNUMBERED: Classification = { kind: 'unnumbered', label: undefined, level: 0 };

/**
 * Whether a number belongs to an article quoted under its own heading: "Article 9", "1. States parties shall grant …". The document's own
 * numbering has already got further.
 */
function belongsToQuoted({ state }: ReadingContext, marker: Marker, next: NextState): boolean {
  if (state.quoted < 0 || marker.suffix !== '' || marker.value !== state.quoted + 1) return false;
  next.quoted = marker.value;
  return true;
}

/** Whether a heading after numbered paragraphs is an article number, with or without a title. */
function quotesArticle({ state, text, words }: ReadingContext, { first, lines, words: start }: GatheredLines): boolean {
  if (state.number === 0 || lines > 1) return false;
  const lowerText = text.slice(start, Math.min(first.end, start + ARTICLE_WINDOW)).toLowerCase();
  return words.articleAbbreviations.some((open) => {
    const noun = open.slice(1);
    return lowerText.startsWith(noun) && /^\s*\d{1,3}\s*($|[(:–—])/.test(lowerText.slice(noun.length));
  });
}

/** How much of a heading to search for the article number, in UTF-16 code units. */
const ARTICLE_WINDOW = 24;

/** A name with an initial at the end of an untitled text is a signature, not a heading. */
function isSignature({ state, lines }: ReadingContext, chunk: GatheredLines): boolean {
  return state.zone === 'masthead' && !state.titled && lines.after(chunk.last) === undefined;
}

function classifyUnmarked(
  reading: ReadingContext,
  chunk: GatheredLines,
  first: Line,
  blanks: boolean,
  next: NextState,
): Classification {
  const { state, text } = reading;
  const annexEnd = chunk.lines <= 3 ? annexLabelEnd(reading, first, state.blank) : 0;
  if (annexEnd > 0) {
    next.zone = 'annex';
    next.annex = state.annex + 1;
    next.number = 0;
    next.numberForm = '';
    next.minor = -1;
    next.alone = 0;
    next.paragraphIndent = -1;
    next.roman = 0;
    next.capital = 0;
    next.decimal = 0;
    next.stack = 0;
    const annexLabel = {
      form: 'annex',
      text: text.slice(first.content, annexEnd),
      value: next.annex,
      suffix: '',
    } as const;
    const result = asHeading(annexLabel, 0, RANK.annex, next);
    // The heading of an opinion doubles as the title of its annex.
    if (isOpinion(reading, annexLabel.text)) next.stack |= RANK.plain;
    return result;
  }
  if (state.zone === 'masthead') {
    if (isTitleLine(reading, first)) {
      next.titled = true;
      return { kind: 'title', label: undefined, level: 0 };
    }
    const mayBe = state.titled && state.blank && chunk.lines === 1;
    if (!mayBe || !(isPlainHeading(reading, chunk, blanks) || isPartHeading(reading, chunk, blanks)))
      return { kind: 'masthead', label: undefined, level: 0 };
  } else if (chunk.lines === 1 && isPageNumber(text, first.content, first.end)) {
    // A page number, or a note number separated from its word.
    return { kind: 'furniture', label: undefined, level: 0 };
  } else if (
    (!isPlainHeading(reading, chunk, blanks) && !isPartHeading(reading, chunk, blanks)) ||
    isTableRow(reading, chunk)
  )
    return { kind: 'unnumbered', label: undefined, level: 0 };
  const place = proceedingsOf(reading, chunk);
  const rank = place === 'over' ? RANK.part : RANK.plain;
  const plainResult = asHeading(undefined, ~(place === 'under' ? RANK.plain : RANK.plain | RANK.part), rank, next);
  if (quotesArticle(reading, chunk)) next.quoted = 0;
  return plainResult;
}

function asParagraph(marker: Marker, line: Line, next: NextState): Classification {
  endList(next);
  next.quoted = -1;
  next.zone = bodyOf(next.zone);
  next.number = marker.value;
  next.numberForm = isNumberForm(marker.form) ? marker.form : '';
  if (marker.form === 'dotted') next.minor = minorNumberOf(marker);
  else if (next.minor > 0) next.minor = 0;
  if (marker.content >= line.end) next.alone = MAX_BARE_NUMBER_MEMORY;
  else if (next.alone > 0) next.alone--;
  next.paragraphIndent = line.indent;
  return { kind: 'paragraph', label: labelOf('decimal', marker, marker.value), level: 0 };
}

/** Starts a heading of a rank, under those current headings whose ranks are in `keptRanks`. */
function asHeading(headingLabel: Label | undefined, keptRanks: number, rank: number, next: NextState): Classification {
  endList(next);
  next.quoted = -1;
  next.zone = bodyOf(next.zone);
  next.stack = (next.stack & keptRanks) | rank;
  if (rank !== RANK.plain && rank !== RANK.part && rank !== RANK.letter && rank !== RANK.decimal) next.decimal = 0;
  return { kind: 'heading', label: headingLabel, level: stackDepth(next.stack) };
}

function classifyCapital(marker: Marker, next: NextState): Classification {
  const roman = romanValue(marker.text);
  const letter = marker.text.length === 1 ? marker.text.charCodeAt(0) - 0x40 : 0;
  const isLettered = letter > 0 && letter === next.capital + 1 && (next.stack & RANK.capital) !== 0;
  const mayBeRoman =
    letter === 0 || roman === next.roman + 1 || (roman !== 50 && roman !== 100 && (roman === 1 || next.roman > 0));
  if (roman > 0 && !isLettered && mayBeRoman) {
    next.roman = roman;
    next.capital = 0;
    return asHeading(labelOf('roman', marker, roman), RANK.annex, RANK.roman, next);
  }
  next.capital = letter;
  return asHeading(labelOf('capital', marker, letter), RANK.annex | RANK.roman, RANK.capital, next);
}

function classifyItem(reading: ReadingContext, marker: Marker, line: Line, next: NextState): Classification {
  const { state } = reading;
  if (marker.form === 'bracketed-number') {
    const level = state.letter > 0 && line.indent > state.letterIndent ? 2 : 1;
    return { kind: 'subparagraph', label: labelOf('decimal', marker, marker.value), level };
  }
  const letter = letterValue(marker.text);
  const roman = romanValue(marker.text);
  if (roman > 0 && (letter === 0 || isRomanItem(reading, letter, roman, line, marker))) {
    next.smallRoman = roman;
    return { kind: 'subparagraph', label: labelOf('small-roman', marker, roman), level: state.letter > 0 ? 2 : 1 };
  }
  next.letter = letter;
  next.letterIndent = line.indent;
  next.smallRoman = 0;
  return { kind: 'subparagraph', label: labelOf('letter', marker, letter), level: 1 };
}

const ALPHABET_SIZE = 26;

/** "(i)" after "(h)" may be a letter or start a nested list; the indentation and the next item decide. */
function isRomanItem(
  { state, lines }: ReadingContext,
  letter: number,
  roman: number,
  line: Line,
  marker: Marker,
): boolean {
  const isNextLetter = letter === state.letter + 1;
  if (state.smallRoman > 0 && roman === state.smallRoman + 1)
    return !(isNextLetter && line.indent === state.letterIndent);
  // "ii" is a letter only after "hh".
  if (!isNextLetter)
    return roman === 1 || letter > ALPHABET_SIZE || (state.letter === 0 && (roman === 5 || roman === 10));
  // "(c)" after "(b)" is a letter, however deeply it is indented: no Roman-numeral list starts with a hundred.
  if (roman !== 1) return false;
  if (line.indent !== state.letterIndent) return line.indent > state.letterIndent;
  let nextLine = lines.after(line);
  for (let i = 1; nextLine && i < LOOKAHEAD_LINES; i++, nextLine = lines.after(nextLine)) {
    const item = lines.marker(nextLine);
    if (item?.form === 'letter' && item.closed === marker.closed) return item.text === 'ii';
    if (item?.form === 'decimal' || item?.form === 'capital') return false;
  }
  return false;
}

/** Whether "1." opens a heading rather than a paragraph. */
function isDecimalHeading(reading: ReadingContext, chunk: GatheredLines, marker: Marker, blanks: boolean): boolean {
  const { state, lines, text, words } = reading;
  if (marker.suffix !== '' || marker.value > MAX_HEADING_NUMBER || !isHeadingText(reading, chunk)) return false;
  const { first, last } = chunk;
  // A number followed by a blank line and then a heading has lost its own text, unless the next paragraph stands directly below.
  if (marker.content >= first.end && lines.after(first)?.blankBefore !== false)
    return isSetOffHeading(reading, marker, last);
  if (endsWithArticles(reading, chunk)) return !holdsSentenceEnd(text, chunk.words, last.end, words.abbreviations);
  if (chunk.lines > MAX_HEADING_LINES) return false;
  if (state.numberForm === 'decimal-bracket') return true;
  if (state.paragraphIndent >= 0 && Math.abs(first.indent - state.paragraphIndent) >= INDENT_STEP) return true;
  // The next numbered heading of a text whose paragraphs have lost their numbers.
  if (state.number === 0 && state.decimal > 0 && marker.value === state.decimal + 1) return true;
  const isExpected = marker.value === state.number + 1;
  if (!isExpected && state.number > 0) return marker.value === state.decimal + 1 || (marker.value === 1 && blanks);
  // If the expected paragraph number, or another numbered heading, appears again below, this one must be a heading.
  let nextLine = lines.after(last);
  for (let i = 0; nextLine && i < MAX_HEADING_LINES; i++, nextLine = lines.after(nextLine)) {
    const nextMarker = lines.marker(nextLine);
    if (nextMarker?.form === 'decimal') {
      if (
        nextMarker.value === state.number + 1 ||
        (state.number === 0 && nextMarker.value > marker.value + MAX_FIRST_STEP)
      )
        return true;
      return state.number === 0 && first.indent - nextLine.indent >= INDENT_STEP;
    }
    if (nextMarker?.form === 'capital') continue;
    if (nextMarker || nextLine.length > MAX_PLAIN_HEADING_LENGTH) return false;
    if (!isHeadingText(reading, chunkOf(nextLine, undefined, false))) return false;
  }
  return false;
}

/** Whether a number set off above a heading is the heading’s: not the next paragraph number, which stands directly below. */
function isSetOffHeading(reading: ReadingContext, marker: Marker, last: Line): boolean {
  const { state } = reading;
  if (state.number === 0 || marker.value === state.number + 1 || !mayNumberHeading(state, marker)) return false;
  return isOverParagraph(reading, last, state.number + 1);
}

/**
 * "(a) Introduction" is a heading in annual reports that number their paragraphs consecutively across all States. It must be set off,
 * follow complete sentences that introduce no list, and have the next paragraph directly below it.
 */
function isLetterHeading(reading: ReadingContext, chunk: GatheredLines, marker: Marker, blanks: boolean): boolean {
  const { state, lines } = reading;
  if (state.number <= MAX_HEADING_NUMBER || chunk.lines > 1 || !marker.closed || !blanks || !state.blank) return false;
  if (state.colon || state.unfinished !== '' || state.letter > 0 || !isHeadingText(reading, chunk)) return false;
  if (marker.text !== 'a' && (state.stack & RANK.letter) === 0) return false;
  const nextLine = lines.after(chunk.last);
  const nextMarker = nextLine && lines.marker(nextLine);
  return nextMarker?.form === 'decimal' && nextMarker.value === state.number + 1;
}

/** An unnumbered heading: short, no full stop, set off, followed by a paragraph or another heading. */
function isPlainHeading(reading: ReadingContext, chunk: GatheredLines, blanks: boolean): boolean {
  const { state, lines } = reading;
  const { first, last, marker } = chunk;
  if (chunk.lines > 3 || last.end - first.content > MAX_PLAIN_HEADING_LENGTH) return false;
  if ((marker && marker.form !== 'capital') || !isHeadingText(reading, chunk)) return false;
  if (isOmission(reading.text, first.content, last.end)) return false;
  // Bracketed text is not a heading: "[Date received: 28 November 2017]"
  if (reading.text.charCodeAt(first.content) === 0x5b && reading.text.charCodeAt(last.end - 1) === 0x5d) return false;
  const afterText =
    state.last === 'heading' ||
    state.last === 'paragraph' ||
    state.last === 'subparagraph' ||
    state.last === 'unnumbered' ||
    (state.last === 'furniture' && state.unfinished === '');
  if (!blanks && !state.blank && first.indent === 0 && !afterText) return false;
  let nextLine = lines.after(last);
  for (let i = 0; nextLine && i < 4; i++, nextLine = lines.after(nextLine)) {
    if (isOverContents(reading, nextLine)) return false;
    const nextMarker = lines.marker(nextLine);
    if (
      nextMarker?.form === 'capital' ||
      (nextMarker && nextMarker.form !== 'decimal-bare' && isNumberForm(nextMarker.form))
    )
      return true;
    if (nextMarker?.form === 'decimal-bare' && nextMarker.value === state.number + 1) return true;
    if (
      nextMarker?.form === 'mark' ||
      nextMarker?.form === 'decimal-bare' ||
      isFurniture(reading, nextLine, nextLine.blankBefore)
    )
      continue;
    if (nextMarker || nextLine.length > MAX_PLAIN_HEADING_LENGTH) return false;
    if (!isHeadingText(reading, chunkOf(nextLine, undefined, false))) return false;
  }
  return false;
}

/** Whether, and how, the text of a chunk breaks off in mid-sentence. */
export function breaksOff(reading: ReadingContext, chunk: GatheredLines, kind: BlockKind): ReaderState['unfinished'] {
  const text = kind === 'paragraph' || kind === 'subparagraph' || kind === 'unnumbered';
  if (!text || isTerminal(reading, chunk.last)) return '';
  if (isOmission(reading.text, chunk.last.content, chunk.last.end)) return '';
  return expectsNumber(reading, chunk.last) ? 'number' : 'sentence';
}

function labelOf(form: Label['form'], marker: Marker, value: number): Label {
  return { form, text: marker.text, value, suffix: marker.suffix };
}

function endList(next: NextState): void {
  next.letter = 0;
  next.letterIndent = 0;
  next.smallRoman = 0;
}

function bodyOf(zone: Zone): Zone {
  return zone === 'annex' ? 'annex' : 'body';
}

function stackDepth(stack: number): number {
  let bits = 0;
  for (let rest = stack; rest > 0; rest &= rest - 1) bits++;
  return bits;
}

import type { BlockWords } from '../../languages/language';
import { isDigit, isSpace } from '../../text/characterKinds';
import type { ReaderState } from './block';
import type { Line, Lines } from './line';
import type { Marker } from './marker';
import {
  endsSentence,
  holdsSentenceEnd,
  isBalanced,
  isCloser,
  isUpper,
  isUpperOrQuote,
  lastWord,
  WordsAt,
  wordStart,
} from './sentence';

/** Paragraphs with a longer line were not wrapped by hand. */
export const MAX_WRAPPED_LINE_LENGTH = 140;
/** Paragraphs with only shorter lines were not wrapped. */
const MIN_WRAPPED_LINE_LENGTH = 60;
const MAX_HEADING_LENGTH = 260;
/** Maximum length of a heading recognized only by its form, in UTF-16 code units. */
export const MAX_PLAIN_HEADING_LENGTH = 160;
/** Smallest difference in indentation, in columns, that is considered deliberate. */
export const INDENT_STEP = 4;

/** A language's block words, compiled for the reader. */
export interface CompiledBlockWords {
  readonly titles: readonly string[];
  /** First UTF-16 code unit of every title and annex word, in both cases. */
  readonly titleStarts: ReadonlySet<number>;
  readonly annexes: readonly string[];
  readonly annexStarts: ReadonlySet<number>;
  readonly opinions: readonly string[];
  readonly proceedings: BlockWords['proceedings'];
  readonly abbreviations: WordsAt;
  readonly expectNumber: ReadonlySet<string>;
  readonly headingEnds: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  readonly articleAbbreviations: readonly string[];
  /** Titles of a table of contents, and their first UTF-16 code units. */
  readonly contents: ReadonlySet<string>;
  readonly contentsStarts: ReadonlySet<number>;
}

/** Compiles a language's block words; do this once per language. */
export function compileBlockWords(words: BlockWords): CompiledBlockWords {
  const titles = Object.values(words.titles)
    .flat()
    .map((t) => t.toLowerCase());
  const annexes = words.annexes.map((w) => w.toLowerCase());
  const opinions = words.opinions.map((w) => w.toLowerCase());
  const contents = words.contents.map((w) => w.toLowerCase());
  const starts = (all: readonly string[]) =>
    new Set(all.flatMap((t) => [t.charCodeAt(0), t.toUpperCase().charCodeAt(0)]));
  return {
    titles,
    titleStarts: starts(titles),
    annexes,
    annexStarts: starts([...annexes, ...opinions]),
    opinions,
    proceedings: words.proceedings,
    abbreviations: new WordsAt(words.abbreviations),
    expectNumber: new Set(words.expectNumber.map((w) => w.toLowerCase())),
    headingEnds: new Set(words.headingEnds.map((w) => w.toLowerCase())),
    conjunctions: new Set(words.conjunctions.map((w) => w.toLowerCase())),
    articleAbbreviations: words.articleAbbreviations.map((w) => `(${w.toLowerCase()}`),
    contents: new Set(contents),
    contentsStarts: starts(contents),
  };
}

/** The reader’s context for one block. */
export interface ReadingContext {
  readonly text: string;
  readonly lines: Lines;
  readonly words: CompiledBlockWords;
  /** Whether the whole text is hard-wrapped; otherwise each of its lines is a paragraph, unless it breaks off. */
  readonly isWrapped: boolean;
  /** The state before the block. */
  readonly state: ReaderState;
}

/** The lines gathered so far for one block. */
export interface GatheredLines {
  readonly first: Line;
  readonly marker: Marker | undefined;
  readonly furniture: boolean;
  /** Whether it is a line in a table of contents, which counts as furniture. */
  readonly listed: boolean;
  /** Start of the block's text: after the marker, or on the next line if the marker is alone on its line. */
  words: number;
  last: Line;
  lines: number;
  /** Length of the longest line, in UTF-16 code units. */
  longest: number;
  /** Length of the last line together with those before it that it continues in lower case. */
  unbroken: number;
  /** Number of round brackets that are open at `counted`. */
  open: number;
  counted: number;
}

/** A chunk of one line. */
export function chunkOf(first: Line, marker: Marker | undefined, furniture: boolean, isListed = false): GatheredLines {
  return {
    first,
    marker,
    furniture,
    listed: isListed,
    words: marker ? marker.content : first.content,
    last: first,
    lines: 1,
    longest: first.length,
    unbroken: first.length,
    open: 0,
    counted: marker ? marker.content : first.content,
  };
}

/** Whether a line ends a sentence or a clause. */
export function isTerminal(reading: ReadingContext, line: Line): boolean {
  return endsSentence(reading.text, line.content, line.end, reading.words.abbreviations);
}

/** Whether a bracket is still open at the end of a chunk, so that a number after it belongs to the sentence. */
export function isBracketOpen({ text }: ReadingContext, chunk: GatheredLines): boolean {
  const { end } = chunk.last;
  let { open } = chunk;
  // `indexOf` is faster than the loop, and most lines have no bracket.
  const firstIndex = open > 0 || chunk.counted >= end ? 0 : text.slice(chunk.counted, end).indexOf('(');
  for (let p = firstIndex < 0 ? end : chunk.counted + firstIndex; p < end; p++) {
    const code = text.charCodeAt(p);
    if (code === 0x28) open++;
    else if (code === 0x29 && open > 0) open--;
  }
  chunk.open = open;
  chunk.counted = Math.max(chunk.counted, end);
  return open > 0;
}

/** Adds the next line to a chunk. */
export function addLine(reading: ReadingContext, chunk: GatheredLines, line: Line): void {
  if (chunk.words >= chunk.last.end) chunk.words = line.content;
  chunk.last = line;
  chunk.lines++;
  if (line.length > chunk.longest) chunk.longest = line.length;
  chunk.unbroken = line.length + (startsLower(reading, line) ? chunk.unbroken + 1 : 0);
}

/** Whether a number alone on its line still lacks its text; a paragraph's text may follow even across a blank line. */
export function awaitsText(chunk: GatheredLines): boolean {
  const { marker } = chunk;
  return marker !== undefined && isWordless(chunk) && (marker.form === 'capital' || isNumberForm(marker.form));
}

/** Whether a number or letter has no text yet, so that the next number cannot belong to that text. */
export function isWordless({ marker, lines, first }: GatheredLines): boolean {
  return lines === 1 && marker !== undefined && marker.content >= first.end;
}

/** Whether a marker has one of the forms of paragraph numbers. */
export function isNumberForm(form: Marker['form']): form is 'decimal' | 'decimal-bracket' | 'decimal-bare' | 'dotted' {
  return form === 'decimal' || form === 'decimal-bracket' || form === 'decimal-bare' || form === 'dotted';
}

/** A footnote as converters write it: number, tab. Recognized because the paragraph numbers have another form. */
export function isTabbedFootnote(
  { state }: ReadingContext,
  marker: Marker,
  line: Line,
  form = state.numberForm,
): boolean {
  if (marker.content >= line.end || !marker.tab || marker.value === 0) return false;
  if (form === 'decimal' || form === 'decimal-bracket' || form === 'dotted') return true;
  return (
    line.indent > 0 && marker.value === state.footnote + 1 && (state.number === 0 || marker.value !== state.number + 1)
  );
}

/** Whether a chunk is a footnote. */
export function isFootnote(reading: ReadingContext, chunk: GatheredLines): boolean {
  const { marker } = chunk;
  if (!marker) return false;
  if (marker.form === 'mark' || marker.form === 'spaced') return true;
  return marker.form === 'decimal-bare' && isTabbedFootnote(reading, marker, chunk.first);
}

/** The form of the last paragraph number up to and including a chunk. */
export function numberFormAfter(reading: ReadingContext, chunk: GatheredLines | undefined): ReaderState['numberForm'] {
  const form = chunk?.marker?.form;
  const isNumbered = form !== undefined && isNumberForm(form) && chunk !== undefined && !isFootnote(reading, chunk);
  return isNumbered ? form : reading.state.numberForm;
}

/** The number of the last paragraph up to and including a chunk that is still being gathered. */
export function numberAfter(reading: ReadingContext, chunk: GatheredLines | undefined): number {
  const marker = chunk?.marker;
  const isNumbered = marker && isNumberForm(marker.form) && !isFootnote(reading, chunk);
  return isNumbered ? marker.value : reading.state.number;
}

/** Whether the text before the block breaks off in mid-sentence with a footnote or page header in between. */
export function isInterrupted({ state }: ReadingContext): boolean {
  return state.unfinished !== '' && (state.last === 'footnote' || state.last === 'furniture');
}

/**
 * Whether the last line of a chunk is full, so that the next line may continue it. If the next word would have fitted, the line break is
 * deliberate.
 */
export function isFull(reading: ReadingContext, chunk: GatheredLines, next: Line): boolean {
  const { last } = chunk;
  if (!reading.isWrapped) return false;
  const tab = chunk.lines === 1 && chunk.marker?.tab ? 7 : 0;
  const length = last.indent + tab + last.end - last.content + 1 + firstWordLength(reading.text, next);
  if (length <= MIN_WRAPPED_LINE_LENGTH || last.length > MAX_WRAPPED_LINE_LENGTH) return false;
  if (reading.state.width < 0 && chunk.lines === 1) return false;
  const maxLineLength = Math.max(chunk.longest, next.length);
  return length > (chunk.lines < 3 ? Math.max(reading.state.width, maxLineLength) : maxLineLength);
}

function firstWordLength(text: string, line: Line): number {
  let p = line.content;
  while (p < line.end && !isSpace(text.charCodeAt(p))) p++;
  return p - line.content;
}

/** Whether the text after a marker begins like a sentence. */
export function startsSentenceAt(reading: ReadingContext, marker: Marker, line: Line): boolean {
  return marker.content < line.end && isUpperOrQuote(reading.text.charCodeAt(marker.content));
}

/** Whether a line breaks off where only a number can follow: "in paragraphs 11, 27 and". */
export function expectsNumber(reading: ReadingContext, line: Line): boolean {
  const code = reading.text.charCodeAt(line.end - 1);
  if (code === 0x2c || code === 0x28 || code === 0x2013 || code === 0x2d) return true;
  return reading.words.expectNumber.has(lastWord(reading.text, line.content, line.end));
}

/** Whether the last word of a line may end a heading, even though a number often follows it: "The Convention in domestic law". */
export function mayEndHeading(reading: ReadingContext, line: Line): boolean {
  return reading.words.headingEnds.has(lastWord(reading.text, line.content, line.end));
}

/** "…;1", "…;[32]": a semicolon followed by a note number. */
const NOTED_ITEM_PATTERN = /;\s?(\d{1,3}|\[\d{1,3}\])$/;

function isDigitOrBracket(code: number): boolean {
  return isDigit(code) || code === 0x5d;
}

/**
 * How the line before a subparagraph ends: like a sentence or clause ("certain"), or with a comma or "and", which is weaker evidence
 * ("possible").
 */
export function itemEnd(reading: ReadingContext, line: Line): 'certain' | 'possible' | 'none' {
  const { text, words } = reading;
  if (isTerminal(reading, line)) return 'certain';
  if (isDigitOrBracket(text.charCodeAt(line.end - 1)))
    return NOTED_ITEM_PATTERN.test(text.slice(Math.max(line.content, line.end - 8), line.end)) ? 'certain' : 'none';
  if (text.charCodeAt(line.end - 1) === 0x2c) return 'possible';
  if (!words.conjunctions.has(lastWord(text, line.content, line.end))) return 'none';
  let p = wordStart(text, line.content, line.end);
  while (p > line.content && isSpace(text.charCodeAt(p - 1))) p--;
  const code = text.charCodeAt(p - 1);
  return code === 0x3b ? 'certain' : code === 0x2c ? 'possible' : 'none';
}

/** Whether the lines so far may be a complete heading, so that another block may follow at once. */
export function isHeadingLine(reading: ReadingContext, chunk: GatheredLines): boolean {
  const { marker, first, last } = chunk;
  if (isCertainHeading(reading, chunk)) return true;
  if (chunk.lines > 3 || last.end - first.content > MAX_PLAIN_HEADING_LENGTH) return false;
  return (marker === undefined || marker.form === 'decimal') && isHeadingText(reading, chunk);
}

/** Whether a chunk must be a heading or a masthead line, regardless of its wording. */
export function isCertainHeading(reading: ReadingContext, chunk: GatheredLines): boolean {
  const { marker } = chunk;
  if (!marker) return reading.state.zone === 'masthead';
  return marker.form === 'capital' || (marker.form === 'decimal' && endsWithArticles(reading, chunk));
}

/** Whether a chunk reads like a heading: initial capital, no final full stop. */
export function isHeadingText(reading: ReadingContext, chunk: GatheredLines): boolean {
  const { text, words } = reading;
  const start = chunk.words;
  const { end } = chunk.last;
  if (start >= end || end - start > MAX_HEADING_LENGTH) return false;
  const firstCode = text.charCodeAt(start);
  if (!isUpperOrQuote(firstCode) && !isDigit(firstCode)) return false;
  if (endsWithArticles(reading, chunk)) return !holdsSentenceEnd(text, start, end, words.abbreviations);
  let p = end - 1;
  while (p > start && isCloser(text.charCodeAt(p))) p--;
  const code = text.charCodeAt(p);
  if (code === 0x2e || code === 0x3b || code === 0x3a || code === 0x2c) return false;
  return !holdsSentenceEnd(text, start, end, words.abbreviations);
}

/** A single-cell heading: "2.1⇥Population". */
const DOTTED_NUMBER_PATTERN = /^\d[\d.]*\t/;

const LETTER_PATTERN = /\p{L}/u;
const FIGURE_PATTERN = /\p{Nd}/u;

/**
 * Whether a line is a table row. After a number, a single tab may be a typo in a paragraph without a full stop ("1.⇥It recommends⇥that"),
 * unless one of the two cells contains only digits.
 */
function isRow(line: string, isNumbered: boolean): boolean {
  const cells = line.trim().split('\t');
  if (!isNumbered || cells.length !== 2) return cells.length > 1;
  return cells.some((cell) => FIGURE_PATTERN.test(cell) && !LETTER_PATTERN.test(cell));
}

/** Whether a chunk consists of table rows pasted as text: lines of tab-separated cells without a sentence. */
export function isTableRow(reading: ReadingContext, { marker, words: start, last }: GatheredLines): boolean {
  const { text, words } = reading;
  const code = text.charCodeAt(last.end - 1);
  if (code === 0x2e || code === 0x3b || code === 0x3a || code === 0x2c) return false;
  const cells = text.slice(start, last.end);
  const rows = (marker ? cells : cells.replace(DOTTED_NUMBER_PATTERN, '')).split('\n');
  return (
    rows.every((row) => isRow(row, marker !== undefined)) &&
    !holdsSentenceEnd(text, start, last.end, words.abbreviations)
  );
}

/** Whether a chunk ends in "(arts. …)", as headings do. */
export function endsWithArticles(reading: ReadingContext, chunk: GatheredLines): boolean {
  const { text, words } = reading;
  const { end } = chunk.last;
  if (text.charCodeAt(end - 1) !== 0x29) return false;
  const trailingText = text.slice(Math.max(chunk.first.content, end - MAX_HEADING_LENGTH), end).toLowerCase();
  return words.articleAbbreviations.some((open) => {
    const at = trailingText.lastIndexOf(open);
    return at >= 0 && isBalanced(trailingText, at);
  });
}

/** Whether a line is only "(arts. …)". */
export function isArticles({ text, words }: ReadingContext, { content, end }: Line): boolean {
  if (end - content > MAX_PLAIN_HEADING_LENGTH) return false;
  const lowerText = text.slice(content, end).toLowerCase();
  return words.articleAbbreviations.some((open) => lowerText.startsWith(open)) && isBalanced(lowerText, 0);
}

/** Whether a line begins like the title of a document. */
export function isTitleLine(reading: ReadingContext, line: Line): boolean {
  const { text, words } = reading;
  if (!words.titleStarts.has(text.charCodeAt(line.content))) return false;
  const start = text
    .slice(line.content, Math.min(line.end, line.content + 80))
    .toLowerCase()
    .replace(/\s+/g, ' ');
  return words.titles.some((title) => start.startsWith(title));
}

/** Whether a line begins with a small letter. */
export function startsLower({ text }: ReadingContext, line: Line): boolean {
  const code = text.charCodeAt(line.content);
  return code >= 0x61 && code <= 0x7a;
}

/** Whether a line begins with a capital letter. */
export function startsUpper(reading: ReadingContext, line: Line): boolean {
  return isUpper(reading.text.charCodeAt(line.content));
}

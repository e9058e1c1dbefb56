import { isDigit, isSpace } from '../../text/characterKinds';
import { isTerminal, type ReadingContext } from './chunk';
import { isPageNumber } from './furniture';
import type { Line } from './line';
import { LOOKAHEAD_LINES } from './lookahead';

/** The value of `ReaderState.contents` in a table of contents before its first entry. */
const WITHOUT_ENTRY = ' ';
/** Maximum number of lines up to the next entry and, after the title, where volume and column names may intervene, up to the second one. */
const MAX_ENTRY_LINES = 6;
const REACH_OF_TITLE = 10;
/** How many entries prove that a word is the title of a table of contents rather than of a section. */
const FIRST_ENTRIES = 2;
const MAX_TITLE_LENGTH = 40;
const MAX_ENTRY_LENGTH = 250;
/** How much of an entry is used to recognize it, in UTF-16 code units. */
const ENTRY_KEY_LENGTH = 48;
/** From this key length on, an entry matches even if the heading is longer. */
const SURE_KEY = 16;
/** Maximum length of the tail after an entry's words. */
const MAX_TAIL_LENGTH = 40;

/** Dot leaders, followed by paragraph and page numbers. */
const LEADERS_PATTERN = /(?:\.{4,}|…{2,}|(?:[.…] ?){4,})[\d\s–−-]*$/;
const YEAR_PATTERN = /[^\d–−-]\s(?:19|20)\d\d$/;

/**
 * Whether a line is part of a table of contents: its title, an entry ("A. Minorities 52–71 14", "Minorities …… 14", "A.Minorities52–7114"),
 * part of a wrapped entry, or a stray page number. Once inside, the table ends where its first entry reappears as a heading, or where no
 * more entries follow.
 */
export function isListed(reading: ReadingContext, line: Line): boolean {
  const { state } = reading;
  if (state.contents !== '') return isWithin(reading, line);
  // Fast path: rules out nearly all lines of the body.
  if (state.number > 0 && line.end - line.content > MAX_TITLE_LENGTH) return false;
  return isOverContents(reading, line) || isUntitled(reading, line);
}

function isWithin(reading: ReadingContext, line: Line): boolean {
  if (reading.lines.marker(line)?.form === 'mark' || repeatsFirstEntry(reading, line)) return false;
  if (isEntry(reading, line)) return true;
  return !isText(reading, line, LOOKAHEAD_LINES - 1) && entriesFollow(reading, line);
}

/** Whether a line is the title of a table of contents: "Contents", with entries after it. */
export function isOverContents(reading: ReadingContext, line: Line): boolean {
  const { text, lines, words } = reading;
  if (line.end - line.content > MAX_TITLE_LENGTH) return false;
  const start = afterBarCode(text, line);
  if (!words.contentsStarts.has(text.charCodeAt(start))) return false;
  if (!words.contents.has(text.slice(start, line.end).toLowerCase().replace(/\s+/g, ' '))) return false;
  let entryCount = 0;
  let nextLine = lines.after(line);
  for (let i = 0; nextLine && i < REACH_OF_TITLE; i++, nextLine = lines.after(nextLine)) {
    if (isEntry(reading, nextLine)) entryCount++;
    else if (isText(reading, nextLine, LOOKAHEAD_LINES - 2 - i)) return false;
    if (entryCount === FIRST_ENTRIES) return true;
  }
  return false;
}

/** Offset after a bar code, which converters render as its glyphs or as "*1518320*" before other words on the same line. */
function afterBarCode(text: string, { content, end }: Line): number {
  const code = text.charCodeAt(content);
  if (code !== 0x2a && !isPrivateUse(code)) return content;
  let at = content + 1;
  while (
    at < end &&
    (isDigit(text.charCodeAt(at)) || text.charCodeAt(at) === code || isPrivateUse(text.charCodeAt(at)))
  )
    at++;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isPrivateUse(code: number): boolean {
  return code >= 0xe000 && code <= 0xf8ff;
}

/** The value of `ReaderState.contents` after a line of a table of contents. */
export function contentsAfter(reading: ReadingContext, line: Line): string {
  const { contents } = reading.state;
  if (contents.length > WITHOUT_ENTRY.length) return contents;
  if (contents === '' && !isUntitled(reading, line)) return WITHOUT_ENTRY;
  const marker = reading.lines.marker(line);
  // A column name, or a number alone on its line.
  if (marker?.form === 'capital' ? marker.content >= line.end : !isEntry(reading, line)) return WITHOUT_ENTRY;
  return WITHOUT_ENTRY + keyOf(reading, line);
}

/** An entry of a table whose title is missing from the text, recognized by its dot leaders. */
function isUntitled({ text, state }: ReadingContext, line: Line): boolean {
  if (state.number > 0 || state.zone !== 'masthead' || line.end - line.content > MAX_ENTRY_LENGTH) return false;
  const code = text.charCodeAt(line.end - 1);
  const trailingText = tailOf(text, line);
  if (
    (!isDigit(code) && !trailingText.includes('. . . .')) ||
    !(trailingText.includes('....') || trailingText.includes('. . . .'))
  )
    return false;
  return LEADERS_PATTERN.test(trailingText);
}

/** Whether a line ends like an entry: in paragraph or page numbers, or in dot leaders. */
function isEntry({ text }: ReadingContext, line: Line): boolean {
  if (line.end - line.content > MAX_ENTRY_LENGTH) return false;
  const trailingText = tailOf(text, line);
  const lastCode = trailingText.charCodeAt(trailingText.length - 1);
  if (LEADERS_PATTERN.test(trailingText)) return true;
  if (!isDigit(lastCode) && (lastCode !== 0x2d || !isDigit(trailingText.charCodeAt(trailingText.length - 2))))
    return false;
  // Not "CMW/C/XAA/2" or "in 1998".
  return !/\/\S*$/.test(trailingText) && !YEAR_PATTERN.test(trailingText);
}

function tailOf(text: string, { content, end }: Line): string {
  return text.slice(Math.max(content, end - MAX_TAIL_LENGTH), end);
}

/**
 * Whether a line is body text: too long for an entry, the first paragraph, or the end of a sentence. `ahead` is the number of lines below
 * it that may be looked at, at least 1.
 */
function isText(reading: ReadingContext, line: Line, ahead: number): boolean {
  if (line.end - line.content > MAX_ENTRY_LENGTH) return true;
  const { lines } = reading;
  const marker = lines.marker(line);
  if (marker && marker.content >= line.end) return marker.form !== 'capital' && !isOverLeaders(reading, line, ahead);
  if (marker?.form === 'decimal' && marker.value === 1) {
    const nextLine = lines.after(line);
    if (!nextLine || !isEntry(reading, nextLine)) return true;
  }
  if (!isTerminal(reading, line)) return false;
  // "Origin and transit;" of an entry may go on in the line below.
  const nextLine = lines.after(line);
  return !nextLine || nextLine.blankBefore || !hasLeaders(reading, nextLine);
}

/** Whether a line, not too long for an entry, ends in dot leaders and numbers. */
function hasLeaders({ text }: ReadingContext, line: Line): boolean {
  return line.end - line.content <= MAX_ENTRY_LENGTH && LEADERS_PATTERN.test(tailOf(text, line));
}

/**
 * Whether a number alone on its line is that of an entry with dot leaders, which comes below it and, where a converter puts the numbers of
 * a column together, below other numbers and page numbers.
 */
function isOverLeaders(reading: ReadingContext, line: Line, ahead: number): boolean {
  const { lines } = reading;
  let nextLine = lines.after(line);
  for (let i = 0; nextLine && i < ahead; i++, nextLine = lines.after(nextLine)) {
    if (nextLine.end - nextLine.content > MAX_ENTRY_LENGTH) return false;
    if (hasLeaders(reading, nextLine) || isPageNumber(reading.text, nextLine.content, nextLine.end)) return true;
    const marker = lines.marker(nextLine);
    if (marker && marker.content < nextLine.end) return false;
  }
  return false;
}

/** Whether more entries follow a line without a page number, such as a wrapped entry or a part title; true at the end of the text. */
function entriesFollow(reading: ReadingContext, line: Line): boolean {
  const { lines } = reading;
  let nextLine = lines.after(line);
  if (!nextLine) return true;
  let words = 0;
  for (
    let ahead = LOOKAHEAD_LINES - 2;
    nextLine && ahead > 0 && words < MAX_ENTRY_LINES;
    ahead--, nextLine = lines.after(nextLine)
  ) {
    if (repeatsFirstEntry(reading, nextLine) || isEntry(reading, nextLine)) return true;
    if (isText(reading, nextLine, ahead)) return false;
    const marker = lines.marker(nextLine);
    if (!marker || marker.content < nextLine.end) words++;
  }
  return false;
}

/** Whether a line repeats the first entry without its page number, so that the text starts here. */
function repeatsFirstEntry(reading: ReadingContext, line: Line): boolean {
  const firstText = reading.state.contents.slice(WITHOUT_ENTRY.length);
  if (firstText === '') return false;
  const key = keyOf(reading, line);
  if (key === '') return false;
  if (firstText.startsWith(key)) return /^\d*$/.test(firstText.slice(key.length)) && /\D/.test(key);
  const words = firstText.replace(/\d+$/, '');
  return words.length >= SURE_KEY && key.startsWith(words);
}

/** The letters and digits of a line after its number, in lower case; those of the next line if the number is alone on its line. */
function keyOf({ text, lines }: ReadingContext, line: Line): string {
  const marker = lines.marker(line);
  const numberMarker = marker?.form === 'capital' || marker?.form === 'decimal' ? marker : undefined;
  const words = numberMarker && numberMarker.content >= line.end ? lines.after(line) : line;
  if (!words) return '';
  const start = words === line && numberMarker ? numberMarker.content : words.content;
  return text
    .slice(start, Math.min(words.end, start + MAX_ENTRY_LENGTH))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, ENTRY_KEY_LENGTH);
}

import { isAsciiLetter, isAsciiLower, isAsciiUpper, isDigit, isSpace } from '../../text/characterKinds';

/** How the number, letter or mark that opens a block is written. */
type MarkerStyle =
  /** `12.`, also `12The`, `12, The` and `12 . The` */
  | 'decimal'
  /** `12)` */
  | 'decimal-bracket'
  /** `12` followed by a tab, or alone on its line */
  | 'decimal-bare'
  /** `2.1`, as paragraphs of Views and decisions are numbered */
  | 'dotted'
  /** `IV.` or `C.` (the reader decides which), also alone on its line or without a space after it */
  | 'capital'
  /** `(a)` or `a)` or `(iv)` */
  | 'letter'
  /** `(1)` */
  | 'bracketed-number'
  /** `12 See`: a footnote without punctuation, or any number at the start of a line */
  | 'spaced'
  /** `*`, `†`, `¹`, `1/`, `a/`, `[1]` */
  | 'mark';

/** The marker at the start of a line, if any. Offsets are in UTF-16 code units of the text that was scanned. */
export interface Marker {
  readonly form: MarkerStyle;
  /** The text of the marker without punctuation: "12", "IV", "a". */
  readonly text: string;
  /** The numeric value, or 0 if it is not a number. */
  readonly value: number;
  /** "bis", "ter" …, ".1" of "2.1", or empty. */
  readonly suffix: string;
  /** Offset after the marker, including its punctuation. */
  readonly end: number;
  /** Start of the text after the marker; the end of the line if the marker is alone. */
  readonly content: number;
  /** Whether a tab separates the marker from the text. */
  readonly tab: boolean;
  /** For letters: whether there is an opening bracket too. */
  readonly closed: boolean;
}

const MAX_DIGITS = 4;
/** Suffixes of inserted numbers, in order: "12 bis", "12 ter". */
export const NUMBER_SUFFIXES: readonly string[] = [
  'bis',
  'ter',
  'quater',
  'quinquies',
  'sexies',
  'septies',
  'octies',
  'novies',
  'nonies',
  'decies',
  'undecies',
  'duodecies',
];

/**
 * The marker at `at`, the first non-blank character of a line that ends at `end`. Purely lexical; the reader decides whether it opens a
 * block.
 */
export function markerAt(text: string, at: number, end: number): Marker | undefined {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return decimalMarker(text, at, end);
  if (isAsciiUpper(code)) return capitalMarker(text, at, end);
  if (code === 0x28) return bracketedMarker(text, at, end);
  if (code >= 0x61 && code <= 0x7a) return halfBracketed(text, at, end);
  if (code === 0x5b) return squareMarker(text, at, end);
  if (isStar(code) || isSuperscript(code)) return noteMarker(text, at, end);
  return undefined;
}

/** Maximum length of a number such as "XXVIII.1", in UTF-16 code units. */
const MAX_PART_LENGTH = 10;

function decimalMarker(text: string, at: number, end: number): Marker | undefined {
  let p = at;
  let value = 0;
  while (p < end && isDigit(text.charCodeAt(p))) {
    if (p - at >= MAX_DIGITS) return undefined;
    value = value * 10 + text.charCodeAt(p) - 0x30;
    p++;
  }
  const digitsEnd = p;
  if (p + 1 < end && text.charCodeAt(p) === 0x2e && isDigit(text.charCodeAt(p + 1)))
    return dottedMarker(text, at, p, value, end);
  const suffix = suffixAt(text, p, end);
  if (suffix !== '') p = text.indexOf(suffix, p) + suffix.length;
  const code = p < end ? text.charCodeAt(p) : 0;
  let form: MarkerStyle = 'decimal-bare';
  let markerEnd = p;
  if (code === 0x2e || code === 0x29 || (code === 0x2f && suffix === '')) {
    const nextCode = p + 1 < end ? text.charCodeAt(p + 1) : 0;
    // "3.I.2" numbers a paragraph in a part of a section, a scheme that our documents do not use.
    if (isRomanCapital(nextCode) && /^[IVXLC]+\.\d/.test(text.slice(p + 1, p + 1 + MAX_PART_LENGTH))) return undefined;
    // "1/ See …" is a footnote from the typewriter era.
    if (code === 0x2f ? !isSpace(nextCode) : nextCode !== 0 && !isSpace(nextCode) && !opensWords(nextCode))
      return undefined;
    form = code === 0x2e ? 'decimal' : code === 0x29 ? 'decimal-bracket' : 'mark';
    markerEnd = p + 1;
  } else if (suffix === '' && isArabicHyphen(text, p, end)) {
    form = 'decimal';
    markerEnd = text.indexOf('-', p) + 1;
  } else if (code !== 0 && code !== 9) {
    // "11, Please": a comma in place of the full stop.
    if (code === 0x2c && suffix === '' && text.charCodeAt(p + 1) === 0x20) {
      const commaMarker = makeMarker('decimal', text.slice(at, p), value, '', false, text, p + 1, end);
      const { content } = commaMarker;
      return isAsciiUpper(text.charCodeAt(content)) && isAsciiLower(text.charCodeAt(content + 1))
        ? commaMarker
        : undefined;
    }
    // "5The Committee": the full stop was lost.
    if (suffix === '' && isAsciiUpper(code) && isAsciiLower(text.charCodeAt(p + 1)))
      return makeMarker('decimal', text.slice(at, p), value, '', false, text, p, end);
    if (suffix !== '' || !isSpace(code)) return undefined;
    // A space before the full stop: "12 . The Committee"
    if (code === 0x20 && text.charCodeAt(p + 1) === 0x2e && isSpace(text.charCodeAt(p + 2))) {
      const partMarker = makeMarker('decimal', text.slice(at, digitsEnd), value, '', false, text, p + 2, end);
      return opensWords(text.charCodeAt(partMarker.content)) ? partMarker : undefined;
    }
    const spacedMarker = makeMarker('spaced', text.slice(at, digitsEnd), value, '', false, text, p, end);
    const opensText = opensWords(text.charCodeAt(spacedMarker.content));
    return spacedMarker.tab ? { ...spacedMarker, form: 'decimal-bare' } : opensText ? spacedMarker : undefined;
  }
  const digits = text.slice(at, digitsEnd);
  return makeMarker(form, suffix === '' ? digits : `${digits} ${suffix}`, value, suffix, false, text, markerEnd, end);
}

/** The hyphen that closes a number in Arabic text, as in "1-" and "1 -", before white space and an Arabic letter. */
function isArabicHyphen(text: string, at: number, end: number): boolean {
  let p = text.charCodeAt(at) === 0x20 ? at + 1 : at;
  if (text.charCodeAt(p) !== 0x2d || !isSpace(text.charCodeAt(p + 1))) return false;
  p++;
  while (p < end && isSpace(text.charCodeAt(p))) p++;
  return p < end && isArabicLetter(text.charCodeAt(p));
}

function isArabicLetter(code: number): boolean {
  return code >= 0x620 && code <= 0x64a;
}

/** "2.1 The author …", also "2.1." and "2.1" alone on its line, but not "2.1 per cent" or "2.1.3". */
function dottedMarker(text: string, at: number, stop: number, value: number, end: number): Marker | undefined {
  let p = stop + 1;
  while (p < end && p - stop <= MAX_MINOR && isDigit(text.charCodeAt(p))) p++;
  const word = text.slice(at, p);
  if (text.charCodeAt(stop + 1) === 0x30 || stop - at > MAX_MAJOR) return undefined;
  if (p < end && text.charCodeAt(p) === 0x2e) p++;
  const nextCode = p < end ? text.charCodeAt(p) : 0;
  if (nextCode !== 0 && !isSpace(nextCode) && !opensWords(nextCode)) return undefined;
  const result = makeMarker('dotted', word, value, text.slice(stop, at + word.length), false, text, p, end);
  return result.tab || result.content >= end || opensWords(text.charCodeAt(result.content)) ? result : undefined;
}

/** Maximum number of digits before and after the point. */
const MAX_MAJOR = 2;
const MAX_MINOR = 3;

function suffixAt(text: string, at: number, end: number): string {
  if (at >= end) return '';
  let from = at;
  while (from < end && text.charCodeAt(from) !== 9 && isSpace(text.charCodeAt(from))) from++;
  if (from >= end || !isAsciiLower(text.charCodeAt(from))) return '';
  return (
    NUMBER_SUFFIXES.find((s) => text.startsWith(s, from) && !isAsciiLetter(text.charCodeAt(from + s.length))) ?? ''
  );
}

function capitalMarker(text: string, at: number, end: number): Marker | undefined {
  let p = at + 1;
  while (p < end && p - at < 7 && isRomanCapital(text.charCodeAt(p))) p++;
  if (p >= end || text.charCodeAt(p) !== 0x2e) return undefined;
  const word = text.slice(at, p);
  if (word.length > 1 && romanValue(word) === 0) return undefined;
  if (p + 1 < end && !isSpace(text.charCodeAt(p + 1)) && !opensGlued(text, p + 1, end)) return undefined;
  return makeMarker('capital', word, 0, '', false, text, p + 1, end);
}

/** Whether a word directly follows "C.", as on pages that have lost their tabs: "C.Concerns", but not "C.A." or "C.2". */
function opensGlued(text: string, at: number, end: number): boolean {
  if (at + 1 >= end || !opensWords(text.charCodeAt(at))) return false;
  const secondCode = text.charCodeAt(at + 1);
  return secondCode !== 0x2e && !isDigit(secondCode);
}

function bracketedMarker(text: string, at: number, end: number): Marker | undefined {
  let p = at + 1;
  const digits = isDigit(text.charCodeAt(p));
  while (p < end && p - at <= 6 && (digits ? isDigit(text.charCodeAt(p)) : isAsciiLower(text.charCodeAt(p)))) p++;
  const numberStart = p;
  // Typists write "(c )" and "(e )" to keep a word processor from turning them into © and €.
  if (!digits && numberStart === at + 2 && text.charCodeAt(p) === 0x20) p++;
  if (p === at + 1 || p >= end || text.charCodeAt(p) !== 0x29) return undefined;
  const word = text.slice(at + 1, numberStart);
  if (!digits && !isItemLetter(word)) return undefined;
  const nextCode = p + 1 < end ? text.charCodeAt(p + 1) : 0;
  if (nextCode !== 0 && !isSpace(nextCode) && !opensWords(nextCode)) return undefined;
  const value = digits ? Number(word) : 0;
  return makeMarker(digits ? 'bracketed-number' : 'letter', word, value, '', true, text, p + 1, end);
}

function halfBracketed(text: string, at: number, end: number): Marker | undefined {
  let p = at + 1;
  while (p < end && p - at <= 5 && isAsciiLower(text.charCodeAt(p))) p++;
  if (p >= end) return undefined;
  // A footnote mark in letters: "a/ See …"; the numeric form is "1/ See …".
  if (p === at + 1 && text.charCodeAt(p) === 0x2f && p + 1 < end && isSpace(text.charCodeAt(p + 1))) {
    return makeMarker('mark', text.charAt(at), text.charCodeAt(at) - 0x60, '', false, text, p + 1, end);
  }
  if (text.charCodeAt(p) !== 0x29) return undefined;
  const word = text.slice(at, p);
  if (!isItemLetter(word) || !isSpace(p + 1 < end ? text.charCodeAt(p + 1) : 0)) return undefined;
  return makeMarker('letter', word, 0, '', false, text, p + 1, end);
}

function squareMarker(text: string, at: number, end: number): Marker | undefined {
  let p = at + 1;
  while (p < end && p - at <= 3 && isDigit(text.charCodeAt(p))) p++;
  if (p === at + 1 || p + 1 >= end || text.charCodeAt(p) !== 0x5d) return undefined;
  const nextCode = text.charCodeAt(p + 1);
  if (!isSpace(nextCode) && !opensWords(nextCode)) return undefined;
  const word = text.slice(at + 1, p);
  return makeMarker('mark', word, Number(word), '', true, text, p + 1, end);
}

function noteMarker(text: string, at: number, end: number): Marker | undefined {
  let p = at;
  const firstCode = text.charCodeAt(at);
  const isStarMark = isStar(firstCode);
  while (p < end && p - at <= 4 && (isStarMark ? text.charCodeAt(p) === firstCode : isSuperscript(text.charCodeAt(p))))
    p++;
  const word = text.slice(at, p);
  if (p < end && text.charCodeAt(p) === 0x2f) p++;
  const nextCode = p < end ? text.charCodeAt(p) : 0;
  if (nextCode === 0 || (!isSpace(nextCode) && !opensWords(nextCode))) return undefined;
  if (isStarMark && !isSpace(nextCode) && isClosed(text.slice(p, end), word)) return undefined;
  return makeMarker('mark', word, isStarMark ? 0 : superscriptValue(word), '', false, text, p, end);
}

/**
 * Whether the asterisks before some words also close them, as in "**Recommendation 14 (a)**", where they are emphasis rather than a note
 * mark.
 */
function isClosed(words: string, stars: string): boolean {
  const at = words.lastIndexOf(stars);
  return at > 0 && !isSpace(words.charCodeAt(at - 1)) && words.charAt(at - 1) !== stars.charAt(0);
}

function makeMarker(
  form: MarkerStyle,
  word: string,
  value: number,
  suffix: string,
  hasClosing: boolean,
  text: string,
  markerEnd: number,
  end: number,
): Marker {
  let content = markerEnd;
  let hasTab = false;
  while (content < end && isSpace(text.charCodeAt(content))) {
    hasTab ||= text.charCodeAt(content) === 9;
    content++;
  }
  return { form, text: word, value, suffix, end: markerEnd, content, tab: hasTab, closed: hasClosing };
}

/** The value of a roman numeral in capitals or small letters; 0 for anything not in the usual form. */
export function romanValue(word: string): number {
  let value = 0;
  let previousValue = 0;
  for (let i = word.length - 1; i >= 0; i--) {
    const digit = ROMAN_DIGITS.get(word.charAt(i).toLowerCase()) ?? 0;
    if (digit === 0) return 0;
    if (digit < previousValue) value -= digit;
    else {
      value += digit;
      previousValue = digit;
    }
  }
  return romanNumeral(value) === word.toLowerCase() ? value : 0;
}

/** A number as a lower-case roman numeral; empty for values outside 1 to 399. */
export function romanNumeral(value: number): string {
  if (value < 1 || value > 399) return '';
  let remainingValue = value;
  let out = '';
  for (const [numeral, worth] of ROMAN_STEPS) {
    while (remainingValue >= worth) {
      out += numeral;
      remainingValue -= worth;
    }
  }
  return out;
}

const ROMAN_DIGITS = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100],
]);
const ROMAN_STEPS: readonly (readonly [string, number])[] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** The position of a subparagraph letter in its list: a is 1, z 26, aa 27 …; 0 for anything else. */
export function letterValue(word: string): number {
  const firstCode = word.charCodeAt(0) - 0x60;
  if (word.length === 1) return firstCode;
  if (word.length === 2 && word.charCodeAt(0) === word.charCodeAt(1)) return 26 + firstCode;
  return 0;
}

function isItemLetter(word: string): boolean {
  return word.length === 1 || letterValue(word) > 0 || romanValue(word) > 0;
}

function superscriptValue(word: string): number {
  let value = 0;
  for (const character of word) value = value * 10 + '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(character);
  return value;
}

function isSuperscript(code: number): boolean {
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079);
}

/** An asterisk or a dagger. */
function isStar(code: number): boolean {
  return code === 0x2a || code === 0x2020 || code === 0x2021;
}

function isRomanCapital(code: number): boolean {
  return code === 0x49 || code === 0x56 || code === 0x58 || code === 0x4c || code === 0x43;
}

/** Whether a character may follow a number without a space, as in "12.The": a capital, opening quotation mark or bracket. */
function opensWords(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0xde) ||
    (code >= 0x400 && code <= 0x42f) ||
    code === 0x201c ||
    code === 0xab ||
    code === 0x5b ||
    (code >= 0x620 && code <= 0x6ff) ||
    (code >= 0x4e00 && code <= 0x9fff)
  );
}

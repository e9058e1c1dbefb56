import { stateOf } from '../../catalogue/states';
import { isAsciiLower, isAsciiUpper, isDigit } from '../../text/characterKinds';
import {
  FURTHER_SERIES,
  type NumberRange,
  REPORTING_SERIES,
  SUFFIX_TYPES,
  type SuffixType,
  type SymbolSeries,
  type SymbolSuffix,
} from './symbol';

// Patterns for the elements of symbols; an element is the text between two slashes.

/** Creates a set from a space-separated string of words, to keep the tables readable. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Whether a value consists of `least` to `most` digits. */
export function isDigits(value: string, least: number, most: number): boolean {
  if (value.length < least || value.length > most) return false;
  for (let at = 0; at < value.length; at++) if (!isDigit(value.charCodeAt(at))) return false;
  return true;
}

/** Whether a value consists of `least` to `most` capitals from A to Z. */
export function isLetters(value: string, least: number, most: number): boolean {
  if (value.length < least || value.length > most) return false;
  for (let at = 0; at < value.length; at++) if (!isAsciiUpper(value.charCodeAt(at))) return false;
  return true;
}

/** Whether a value is a number of at most `most` digits without a leading zero. */
export function isNumber(value: string, most: number): boolean {
  return isDigits(value, 1, most) && value[0] !== '0';
}

/** A four-digit year from the founding of the United Nations to 2099. */
export function isYearText(value: string): boolean {
  return isDigits(value, 4, 4) && Number(value) >= 1945 && Number(value) < 2100;
}

/** Like {@link isYearText}, but also accepts the two-digit years of older reports: `CCPR/C/PER/98/4`. */
export function isReportYear(value: string): boolean {
  return isYearText(value) || (isDigits(value, 2, 2) && Number(value) >= 76);
}

/** The year in an element accepted by {@link isReportYear}; two digits belong to the twentieth century. */
export function fullYear(value: string): number {
  return value.length === 2 ? 1900 + Number(value) : Number(value);
}

/** A Roman number in capitals, up to the eighties. Only its letters are checked, not their order. */
export function isRoman(value: string): boolean {
  if (value.length === 0 || value.length > 7) return false;
  for (const letter of value) if (!'IVXL'.includes(letter)) return false;
  return true;
}

/** Parses a number or an ascending range: `5`, `5-6`. */
export function numberRangeOf(value: string): NumberRange | undefined {
  const dash = value.indexOf('-');
  const from = dash < 0 ? value : value.slice(0, dash);
  const to = dash < 0 ? value : value.slice(dash + 1);
  if (!isNumber(from, 5) || !isNumber(to, 5)) return undefined;
  if (dash >= 0 && Number(from) >= Number(to)) return undefined;
  return { from: Number(from), to: Number(to) };
}

/** The number of a report, or the range of a combined one: `5`, `5-6`. */
export function isReportNumber(value: string): boolean {
  if (isNumber(value, 3)) return true;
  return value.length <= 7 && numberRangeOf(value) !== undefined && value.split('-').every((part) => part.length <= 3);
}

/** Splits elements such as `SR.275` and `CN.4` into word and number; undefined for any other form. */
export function dottedElement(value: string): { readonly word: string; readonly number: string } | undefined {
  const dot = value.indexOf('.');
  if (dot < 1) return undefined;
  const word = value.slice(0, dot);
  const number = value.slice(dot + 1);
  if (!isAsciiUpper(word.charCodeAt(0)) || word.length > 6) return undefined;
  for (let at = 1; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (!isAsciiUpper(code) && !isAsciiLower(code)) return undefined;
  }
  return { word, number };
}

/** One of some words followed by a number of at most `digits` digits: `SR.275`. */
export function isDotted(value: string, words: ReadonlySet<string>, digits: number): boolean {
  const split = dottedElement(value);
  return split !== undefined && words.has(split.word) && isNumber(split.number, digits);
}

/** An element parsed as a suffix, `Add.1`; undefined if it is not one. */
export function suffixOf(value: string): SymbolSuffix | undefined {
  const split = dottedElement(value);
  if (split === undefined || !isSuffixType(split.word) || !isNumber(split.number, 3)) return undefined;
  return { type: split.word, number: Number(split.number) };
}

const SUFFIX_WORDS: ReadonlySet<string> = new Set(SUFFIX_TYPES);

/** Whether a word is a suffix word as written in symbols. */
export function isSuffixType(word: string): word is SuffixType {
  return SUFFIX_WORDS.has(word);
}

const REPORTING_SERIES_SET: ReadonlySet<string> = new Set(REPORTING_SERIES);
const NO_STATE: ReadonlySet<string> = new Set([...REPORTING_SERIES, 'DEC', 'CSP']);

/** Whether an element is a series of the reporting process. */
export function isReportingSeries(value: string): boolean {
  return REPORTING_SERIES_SET.has(value);
}

/** Three capitals, or one of the known codes of another length; never the name of a series. */
export function isStateCode(value: string): boolean {
  if (value.length === 3) return isLetters(value, 3, 3) && !NO_STATE.has(value);
  if (value.length === 7) {
    return value.charAt(3) === '-' && isLetters(value.slice(0, 3), 3, 3) && isLetters(value.slice(4), 3, 3);
  }
  return value.length === 2 && stateOf(value) !== undefined;
}

const OWN_SERIES: ReadonlySet<string> = new Set([...REPORTING_SERIES, ...FURTHER_SERIES]);

function isOwnSeries(value: string): value is SymbolSeries {
  return OWN_SERIES.has(value);
}

/** The series that an element stands for. */
export function asSeries(value: string | undefined): SymbolSeries {
  return value !== undefined && isOwnSeries(value) ? value : 'other';
}

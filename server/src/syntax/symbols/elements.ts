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

// What an element, the text between two slashes, can be.

/** A list of words written as one string, for tables that are read more often than they are changed. */
export function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Figures and nothing else, from so many to so many. */
export function isDigits(value: string, least: number, most: number): boolean {
  if (value.length < least || value.length > most) return false;
  for (let at = 0; at < value.length; at++) if (!isDigit(value.charCodeAt(at))) return false;
  return true;
}

/** Capitals from A to Z and nothing else, from so many to so many. */
export function isLetters(value: string, least: number, most: number): boolean {
  if (value.length < least || value.length > most) return false;
  for (let at = 0; at < value.length; at++) if (!isAsciiUpper(value.charCodeAt(at))) return false;
  return true;
}

/** Digits without a leading zero. */
export function isNumber(value: string, most: number): boolean {
  return isDigits(value, 1, most) && value[0] !== '0';
}

/** A year of the United Nations in four figures, up to 2099. */
export function isYear(value: string): boolean {
  return isDigits(value, 4, 4) && Number(value) >= 1945 && Number(value) < 2100;
}

/** Also the two figures of the nineties: `CCPR/C/PER/98/4`. */
export function isReportYear(value: string): boolean {
  return isYear(value) || (isDigits(value, 2, 2) && Number(value) >= 76);
}

/** The year of an element that {@link isReportYear}; two figures are of the last century. */
export function fullYear(value: string): number {
  return value.length === 2 ? 1900 + Number(value) : Number(value);
}

/** A roman number in capitals up to the eighties, by its letters; their order is not looked at. */
export function isRoman(value: string): boolean {
  if (value.length === 0 || value.length > 7) return false;
  for (const letter of value) if (!'IVXL'.includes(letter)) return false;
  return true;
}

/** `5` or `5-6`, ascending. */
export function rangeOf(value: string): NumberRange | undefined {
  const dash = value.indexOf('-');
  const from = dash < 0 ? value : value.slice(0, dash);
  const to = dash < 0 ? value : value.slice(dash + 1);
  if (!isNumber(from, 5) || !isNumber(to, 5)) return undefined;
  if (dash >= 0 && Number(from) >= Number(to)) return undefined;
  return { from: Number(from), to: Number(to) };
}

/** The number of a report, or the numbers of a combined one: `5`, `5-6`. */
export function isReportNumber(value: string): boolean {
  if (isNumber(value, 3)) return true;
  return value.length <= 7 && rangeOf(value) !== undefined && value.split('-').every((part) => part.length <= 3);
}

/** The word and the number of `SR.275`, `CN.4`; undefined for any other form. */
export function dotted(value: string): { readonly word: string; readonly number: string } | undefined {
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

/** One of some words and a number of at most so many figures: `SR.275`. */
export function isDotted(value: string, words: ReadonlySet<string>, digits: number): boolean {
  const split = dotted(value);
  return split !== undefined && words.has(split.word) && isNumber(split.number, digits);
}

/** The suffix that an element is, `Add.1`; undefined where it is none. */
export function suffixOf(value: string): SymbolSuffix | undefined {
  const split = dotted(value);
  if (split === undefined || !isSuffixType(split.word) || !isNumber(split.number, 3)) return undefined;
  return { type: split.word, number: Number(split.number) };
}

const SUFFIX_WORDS: ReadonlySet<string> = new Set(SUFFIX_TYPES);

/** Whether a word is that of a suffix, as it is written in symbols. */
export function isSuffixType(word: string): word is SuffixType {
  return SUFFIX_WORDS.has(word);
}

const REPORTING: ReadonlySet<string> = new Set(REPORTING_SERIES);
const NO_STATE: ReadonlySet<string> = new Set([...REPORTING_SERIES, 'DEC', 'CSP']);

/** Of the reporting process. */
export function isReportingSeries(value: string): boolean {
  return REPORTING.has(value);
}

/** Three capitals, or one of the codes of another length that are known; never the name of a series. */
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

/** The series that an element names. */
export function asSeries(value: string | undefined): SymbolSeries {
  return value !== undefined && isOwnSeries(value) ? value : 'other';
}

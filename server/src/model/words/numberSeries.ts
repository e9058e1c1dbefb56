import { isDigit, isHyphen, skipSpace } from '../../text/characterKinds';
import { type Phrases, phraseAt } from './phrases';

const COMMA = 0x2c;
const ARABIC_COMMA = 0x60c;

/** A number and the offset after it. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
}

/** The words of a language that join numbers. */
export interface ConnectorWords {
  readonly and: Phrases<true>;
  readonly to: Phrases<true>;
}

/** The joint between two list items, with the offset after it and any white space. */
interface SeriesConnector {
  readonly end: number;
  readonly form: 'range' | 'and' | 'comma';
}

/** Parses the joint between two list items: a dash, "to", "and", a comma, or a comma with "and". */
export function readSeriesConnector(
  text: string,
  at: number,
  end: number,
  words: ConnectorWords,
): SeriesConnector | undefined {
  let p = skipSpace(text, at, end);
  const code = p < end ? text.charCodeAt(p) : 0;
  if (isDash(code)) return { end: skipSpace(text, p + 1, end), form: 'range' };
  const isComma = code === COMMA || code === ARABIC_COMMA;
  if (isComma) p = skipSpace(text, p + 1, end);
  const to = isComma ? undefined : phraseAt(words.to, text, p, end);
  if (to !== undefined) return { end: skipSpace(text, to.end, end), form: 'range' };
  const andMatch = phraseAt(words.and, text, p, end);
  if (andMatch !== undefined) return { end: skipSpace(text, andMatch.end, end), form: 'and' };
  return isComma ? { end: p, form: 'comma' } : undefined;
}

/** The number at an offset; undefined if there are no digits, or more than `most`. */
export function readNumber(text: string, at: number, end: number, most: number): ReadNumber | undefined {
  let p = at;
  let value = 0;
  while (p < end && isDigit(text.charCodeAt(p))) {
    if (p - at === most) return undefined;
    value = value * 10 + text.charCodeAt(p) - 0x30;
    p++;
  }
  return p > at ? { value, end: p } : undefined;
}

/** Whether a character is a dash that can join the ends of a range. */
function isDash(code: number): boolean {
  return isHyphen(code) || code === 0x2012 || code === 0x2013 || code === 0x2014;
}

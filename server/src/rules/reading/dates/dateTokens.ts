import { en } from '../../../languages/en';
import { monthName } from '../../../model/calendar';
import { Kind, type Tokens } from '../../../syntax/tokens';

const { months } = en.meaning;

/** The names of the months in lower case. */
export const MONTHS: ReadonlySet<string> = new Set(months);

/** A pattern for the names of the months. */
export const MONTH_PATTERN = months.map((_, i) => monthName(i + 1, en)).join('|');

/** Whether a token is the capitalized name of a month. */
export function isMonth(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === Kind.word && tokens.upper(i) && MONTHS.has(tokens.slice(i).toLowerCase());
}

/** Whether a token is a year that a text may name, with four figures. */
export function isYear(tokens: Tokens, index: number): boolean {
  if (tokens.kind(index) !== Kind.number || tokens.end(index) - tokens.start(index) !== 4) return false;
  const value = tokens.value(index);
  return value >= 1800 && value <= 2100;
}

/** The years of the 1900s and 2000s in a run of tokens, but for those beside a slash. */
export function yearsIn(tokens: Tokens, from: number, to: number): readonly number[] {
  const years: number[] = [];
  for (let i = from; i < to; i++) {
    const isJoined = [i, i + 1].some(
      (k) => !tokens.spaced(k) && (tokens.kind(k - 1) === Kind.slash || tokens.kind(k) === Kind.slash),
    );
    const value = tokens.value(i);
    if (isYear(tokens, i) && !isJoined && value >= 1900 && value <= 2099) years.push(value);
  }
  return years;
}

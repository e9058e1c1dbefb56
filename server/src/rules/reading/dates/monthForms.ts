import { en } from '../../../languages/en';
import { monthName } from '../../../model/calendar';
import { Kind, type Tokens } from '../../../syntax/tokens';
import { slipsOf } from '../../../text/slip';
import { isYear } from './dateTokens';

const { months, shortMonths } = en.meaning;

/** Months in related languages, and slips of more than one letter; only the date around them shows that they are months. */
const FOREIGN: Readonly<Record<string, number>> = {
  janvier: 1,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  decembre: 12,
};

/** Shorter names differ from other words by one letter: "match", "male", "jury". */
const LEAST_MISTYPED = 5;

/** Misspelt months: "Septmber", "Febuary", "Octoober". */
const MISWRITTEN: ReadonlyMap<string, number> = new Map([
  ...months.flatMap((name, i) =>
    name.length < LEAST_MISTYPED ? [] : slipsOf(name).map((slip): [string, number] => [slip, i + 1]),
  ),
  // Two slips at once, which no general rule covers.
  ['janurary', 1],
  ['augest', 8],
  ['novemeber', 11],
  ['decemeber', 12],
  ...Object.entries(FOREIGN),
]);

/** All words that {@link monthOf} recognizes. */
export const MONTH_WORDS: readonly string[] = [...new Set([...months, ...shortMonths, 'sep', ...MISWRITTEN.keys()])];

/** The month of a word, from 1, even abbreviated or misspelt; 0 for any other word. */
export function monthOf(word: string): number {
  const small = word.toLowerCase();
  const whole = months.indexOf(small) + 1;
  if (whole > 0) return whole;
  const short = shortMonths.indexOf(small === 'sep' ? 'sept' : small) + 1;
  return short > 0 ? short : (MISWRITTEN.get(small) ?? 0);
}

/** Words after which a month with a year is not a name. */
const BEFORE_MONTH = new Set([
  'in',
  'since',
  'until',
  'by',
  'from',
  'of',
  'to',
  'between',
  'and',
  'during',
  'before',
  'after',
]);

/** A month and year without a day in another form than "May 2010", from its first token to its last. */
export interface MonthForm {
  readonly first: number;
  readonly last: number;
  readonly instead: string;
}

/** "in May, 2010", "in May of 2010", "in Sept. 2010"; undefined if nothing is wrong, or the month may belong to something else. */
export function monthFormAt(tokens: Tokens, month: number): MonthForm | undefined {
  if (!tokens.upper(month) || !BEFORE_MONTH.has(tokens.slice(month - 1).toLowerCase())) return undefined;
  const name = monthName(monthOf(tokens.slice(month)), en);
  const isShort = name.toLowerCase() !== tokens.slice(month).toLowerCase();
  let at = month + 1;
  if (isShort && tokens.kind(at) === Kind.stop && !tokens.spaced(at)) at++;
  const isParted = tokens.kind(at) === Kind.comma || tokens.is(at, 'of');
  if (isParted) at++;
  if ((!isShort && !isParted) || !isYear(tokens, at) || !tokens.spaced(at)) return undefined;
  const next = tokens.kind(at + 1);
  // "in May, 2010 women were heard", "in May 2010/11"
  const isEnd =
    next === Kind.word ? !tokens.upper(at + 1) && (!isParted || GOES_ON.has(tokens.slice(at + 1))) : ENDS.has(next);
  return isEnd ? { first: month, last: at, instead: `${name} ${tokens.slice(at)}` } : undefined;
}

const GOES_ON = new Set(['and', 'or', 'to', 'by', 'when', 'which', 'that', 'was', 'is', 'has', 'but', 'with']);
const ENDS: ReadonlySet<number> = new Set([Kind.comma, Kind.stop, Kind.semicolon, Kind.colon, Kind.close, Kind.end]);

/** "the 1990's", from the year; undefined for anything else. */
export function decadeAt(tokens: Tokens, year: number): MonthForm | undefined {
  if (!isYear(tokens, year) || tokens.value(year) % 10 !== 0) return undefined;
  const isDecade =
    tokens.kind(year + 1) === Kind.other && /^['\u2019]$/.test(tokens.slice(year + 1)) && tokens.is(year + 2, 's');
  if (!isDecade || tokens.spaced(year + 1) || tokens.spaced(year + 2)) return undefined;
  return /^(?:the|early|late|mid|since|in)$/.test(tokens.slice(year - 1))
    ? { first: year, last: year + 2, instead: `${tokens.slice(year)}s` }
    : undefined;
}

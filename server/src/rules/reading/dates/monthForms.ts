import type { Language } from '../../../languages/language';
import { LANGUAGES } from '../../../languages/languageList';
import { memoize } from '../../../model/base/memo';
import { monthName } from '../../../model/words/calendar';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import { slipsOf } from '../../../text/slip';
import { type DayWords, dateWordsOf, isYearToken } from './dateTokens';

/** Minimum length for recognizing misspellings: shorter names differ from other words by one letter ("match", "male", "jury"). */
const MIN_MISTYPED_LENGTH = 5;

/** The months of a language by all their spellings, including abbreviations and misspellings: "Sept", "Febuary", "Octoober". */
const monthsBy = memoize(({ meaning: { months, shortMonths, otherMonths } }: Language): ReadonlyMap<string, number> => {
  const slips = months.flatMap((name, i) =>
    name.length < MIN_MISTYPED_LENGTH ? [] : slipsOf(name).map((slip): [string, number] => [slip, i + 1]),
  );
  const numberNames = (names: readonly string[]) => names.map((name, i): [string, number] => [name, i + 1]);
  return new Map([...slips, ...Object.entries(otherMonths ?? {}), ...numberNames(shortMonths), ...numberNames(months)]);
});

/** All words recognized by {@link monthNumber}, in the languages whose dates are checked. */
export const MONTH_WORDS: readonly string[] = LANGUAGES.filter(dateWordsOf).flatMap((language) => [
  ...monthsBy(language).keys(),
]);

/** The one-based month for a word, possibly abbreviated or misspelt; 0 for any other word. */
export function monthNumber(word: string, { language }: DayWords): number {
  return monthsBy(language).get(word.toLowerCase()) ?? 0;
}

/** A month and year without a day in a form other than "May 2010", as a token range. */
export interface MonthForm {
  readonly first: number;
  readonly last: number;
  readonly instead: string;
}

/** "in May, 2010", "in May of 2010", "in Sept. 2010"; undefined if the form is correct, or if the month may belong to another phrase. */
export function monthFormAt(tokens: Tokens, month: number, words: DayWords): MonthForm | undefined {
  if (!tokens.upper(month) || !words.monthBefore.isAt(tokens, month - 1)) return undefined;
  const name = monthName(monthNumber(tokens.slice(month), words), words.language);
  const isShort = name.toLowerCase() !== tokens.slice(month).toLowerCase();
  let at = month + 1;
  if (isShort && tokens.kind(at) === Kind.stop && !tokens.hasSpaceBefore(at)) at++;
  const hasSeparator = tokens.kind(at) === Kind.comma || words.of.isAt(tokens, at);
  if (hasSeparator) at++;
  if ((!isShort && !hasSeparator) || !isYearToken(tokens, at) || !tokens.hasSpaceBefore(at)) return undefined;
  const nextKind = tokens.kind(at + 1);
  // "in May, 2010 women were heard", "in May 2010/11"
  const isEnd =
    nextKind === Kind.word
      ? !tokens.upper(at + 1) && (!hasSeparator || words.monthGoesOn.isAt(tokens, at + 1))
      : ENDING_KINDS.has(nextKind);
  return isEnd ? { first: month, last: at, instead: `${name} ${tokens.slice(at)}` } : undefined;
}

const ENDING_KINDS: ReadonlySet<number> = new Set([
  Kind.comma,
  Kind.stop,
  Kind.semicolon,
  Kind.colon,
  Kind.close,
  Kind.end,
]);

/** "the 1990's", given the token of the year; undefined for anything else. */
export function decadeAt(tokens: Tokens, year: number, words: DayWords): MonthForm | undefined {
  if (!isYearToken(tokens, year) || tokens.value(year) % 10 !== 0) return undefined;
  const isDecade =
    tokens.kind(year + 1) === Kind.other && /^['\u2019]$/.test(tokens.slice(year + 1)) && tokens.is(year + 2, 's');
  if (!isDecade || tokens.hasSpaceBefore(year + 1) || tokens.hasSpaceBefore(year + 2)) return undefined;
  return words.decadeBefore.isAt(tokens, year - 1) && !tokens.upper(year - 1)
    ? { first: year, last: year + 2, instead: `${tokens.slice(year)}s` }
    : undefined;
}

import { monthName } from '../../../model/words/calendar';
import { isCalendarDay } from '../../../model/words/dates';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import type { DayWords } from './dateTokens';
import { type DateForm, isDayNumber } from './dayForms';

/** Whether a number has an adjacent mark, as in a date in figures and in "1990's"; most have none. */
export function isMarked(tokens: Tokens, i: number): boolean {
  return MARK_KINDS.has(tokens.kind(i - 1)) || (MARK_KINDS.has(tokens.kind(i + 1)) && !tokens.hasSpaceBefore(i + 1));
}

const MARK_KINDS: ReadonlySet<number> = new Set([Kind.slash, Kind.stop, Kind.dash, Kind.other]);

/**
 * "24/04/2015", "24.4.2015", "2015-04-24", given the token of the year. `instead` is empty if day and month are ambiguous, as in 4/5/2015.
 */
export function inFigures(tokens: Tokens, year: number, words: DayWords): DateForm | undefined {
  const length = tokens.end(year) - tokens.start(year);
  if (length === 4 ? tokens.value(year) < 1800 || tokens.value(year) > 2100 : length !== 2) return undefined;
  const sign = tokens.kind(year - 1);
  const isAfterSeparator =
    sign === Kind.slash || sign === Kind.stop || (sign === Kind.dash && tokens.kind(year - 3) === Kind.dash);
  if (length === 2 && (!isAfterSeparator || sign === Kind.dash)) return undefined;
  const [first, second] = isAfterSeparator ? [year - 4, year - 2] : [year + 4, year + 2];
  const mark = isAfterSeparator ? sign : tokens.kind(year + 1);
  const [from, to] = isAfterSeparator ? [first, year] : [year, first];
  // Four digits with such marks are almost always a date; with hyphens, only in the order of "2010-05-13".
  const isUnambiguous = length === 4 && (isAfterSeparator ? mark !== Kind.dash : mark === Kind.dash);
  const isDated = words.dated.isAt(tokens, from - 1);
  if (!isUnambiguous && !isDated) return undefined;
  for (let i = from; i <= to; i++) {
    if (tokens.kind(i) !== ((i - from) % 2 === 0 ? Kind.number : mark) || (i > from && tokens.hasSpaceBefore(i)))
      return undefined;
  }
  const isNumbered =
    tokens.kind(from - 1) === Kind.stop || (tokens.kind(from - 1) === Kind.word && tokens.upper(from - 1) && !isDated);
  const isAttached = !tokens.hasSpaceBefore(from) && tokens.kind(from - 1) !== Kind.open;
  if (isNumbered || isAttached || (!tokens.hasSpaceBefore(to + 1) && JOINING_KINDS.has(tokens.kind(to + 1))))
    return undefined;
  if (!isDayNumber(tokens, first) || !isDayNumber(tokens, second)) return undefined;
  const [one, other] = [tokens.value(first), tokens.value(second)];
  const [day, month] = one > 12 || !isAfterSeparator || one === other ? [one, other] : [other, one];
  if (month > 12) return undefined;
  const [start, end] = [tokens.start(from), tokens.end(to)];
  if (isAfterSeparator && day <= 12 && one !== other) {
    if (!isDated && !words.datedFigures.isAt(tokens, from - 1)) return undefined;
    return { start, end, text: tokens.text.slice(start, end), instead: '', token: from };
  }
  return {
    start,
    end,
    text: tokens.text.slice(start, end),
    instead: `${day} ${monthName(month, words.language)} ${wholeYear(tokens, year)}`,
    token: from,
    isImpossible: !isCalendarDay(wholeYear(tokens, year), month, day),
  };
}

/** Expands a two-digit year: "09" to 2009, "98" to 1998. */
function wholeYear(tokens: Tokens, year: number): number {
  const value = tokens.value(year);
  return value >= 100 ? value : value + (value < LAST_CENTURY ? 2000 : 1900);
}

const LAST_CENTURY = 50;

const JOINING_KINDS: ReadonlySet<number> = new Set([Kind.slash, Kind.dash, Kind.number, Kind.word]);

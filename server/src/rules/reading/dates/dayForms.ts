import { monthName } from '../../../model/words/calendar';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import { isAsciiUpper } from '../../../text/characterKinds';
import type { Form } from '../wording/habit';
import { type DayWords, isMonth, isYearToken } from './dateTokens';
import { monthNumber } from './monthForms';

/** A date as written, its correct form, and its first token. */
export interface DateForm extends Form {
  readonly token: number;
  /** Whether the month is abbreviated, which does not occur in names. */
  readonly isShort?: boolean;
  /** Whether the date has a year and an ordinal ending, unlike dates in titles of laws: "3rd December 2013". */
  readonly isOrdinal?: boolean;
  /** Whether only the spaces around the dash of a range are wrong. */
  readonly isSpaced?: boolean;
  /** Whether the date is a nonexistent day in figures, which must not be written out. */
  readonly isImpossible?: boolean;
}

/** A day of the month, with the tokens of its number and ordinal ending. */
interface Day {
  readonly first: number;
  readonly last: number;
  readonly ordinal: boolean;
}

/** "24 April 2015" and its wrong forms: "24th April", "the 24th of April 2015", "24 April, 2015", "14th and 15th March", "24 Apr. 2015". */
export function dayBefore(tokens: Tokens, month: number, words: DayWords): DateForm | undefined {
  let at = month - 1;
  const of = words.of.isAt(tokens, at);
  if (of) at--;
  // "on 3. May 2010", "3-May-2010"
  const hasStopOrDash = !of && isDayNumber(tokens, at - 1) && (isStop(tokens, at) || isDashed(tokens, at, month));
  if (hasStopOrDash) at--;
  if (!dayEndingAt(tokens, at, false, words)) return undefined;
  const days = daysEndingAt(tokens, at, words);
  const [day] = days;
  if (!day) return undefined;
  const hasOrdinal = days.some((one) => one.ordinal);
  const stop = tokens.kind(month + 1) === Kind.stop && !tokens.hasSpaceBefore(month + 1) ? 1 : 0;
  const name = monthName(monthNumber(tokens.slice(month), words), words.language);
  const isShort = name.toLowerCase() !== tokens.slice(month).toLowerCase();
  let lastIndex = month + (isShort ? stop : 0);
  let hasSeparatorComma = false;
  if (hasStopOrDash && tokens.kind(lastIndex + 1) === Kind.dash && isYearToken(tokens, lastIndex + 2)) lastIndex += 2;
  else if (isYearToken(tokens, lastIndex + 1)) lastIndex++;
  else if (
    tokens.kind(lastIndex + 1) === Kind.comma &&
    isYearToken(tokens, lastIndex + 2) &&
    endsDate(tokens, lastIndex + 3, words)
  ) {
    lastIndex += 2;
    hasSeparatorComma = true;
  }
  const hasYear = isYearToken(tokens, lastIndex);
  const range = days.length === 1 && !hasOrdinal && hasYear ? spacedRange(tokens, day.first, words) : -1;
  // "may" and "march" are words; "Decree 5 of January 2014" is not a date.
  const isDated = words.dated.isAt(tokens, day.first - 1);
  const isOf = of && !hasOrdinal;
  if ((!hasYear && (isShort || !tokens.upper(month))) || (isOf && !(hasYear && isDated))) return undefined;
  const hasThe = words.the.isAt(tokens, day.first - 1) && !tokens.upper(day.first - 1);
  const isThe = hasThe && words.dated.isAt(tokens, day.first - 2) && endsDate(tokens, lastIndex + 1, words);
  const isArticleRequired = hasThe && (hasOrdinal || (hasYear && isThe));
  if (hasStopOrDash && !(hasYear && (isDated || tokens.kind(at + 1) === Kind.dash))) return undefined;
  const token = range >= 0 ? range : isArticleRequired ? day.first - 1 : day.first;
  const [start, end] = [tokens.start(token), tokens.end(lastIndex)];
  const text = tokens.text.slice(start, end);
  const dayTexts = days.map((one, i) => {
    const separator = i === 0 ? '' : tokens.text.slice(tokens.end(days[i - 1]?.last ?? 0), tokens.start(one.first));
    return separator + Number(tokens.slice(one.first));
  });
  const isCapital =
    hasYear && isAsciiUpper(tokens.text.charCodeAt(tokens.start(month) + 1)) && !isInCapitals(tokens, lastIndex);
  const isOtherForm =
    hasOrdinal ||
    isOf ||
    hasSeparatorComma ||
    isShort ||
    isArticleRequired ||
    hasStopOrDash ||
    isCapital ||
    range >= 0 ||
    !tokens.upper(month) ||
    !tokens.hasSpaceBefore(month);
  const hasNought = days.some((one) => tokens.slice(one.first).startsWith('0'));
  if (!isOtherForm && !hasNought) return hasYear ? { start, end, text, instead: text, token } : undefined;
  // "the 24th April Movement" is a name, and so may be a date followed by a hyphen.
  if ((tokens.upper(lastIndex + 1) && !opensLine(tokens, lastIndex + 1)) || tokens.kind(lastIndex + 1) === Kind.dash)
    return undefined;
  const openingText =
    range < 0 ? '' : tokens.text.slice(start, tokens.start(day.first)).replace(/\s+(?=[-\u2010-\u2014])|\s+$/g, '');
  const replacement = `${openingText}${dayTexts.join('')} ${name}${hasYear ? ` ${tokens.slice(lastIndex)}` : ''}`;
  return {
    start,
    end,
    text,
    instead: replacement,
    token,
    isShort,
    isOrdinal: hasOrdinal && hasYear,
    isSpaced: range >= 0,
  };
}

/**
 * The first token of "13 - 24 April" or "29 June – 24 July", whose dash should have no spaces; -1 if the day is not the end of such a
 * range.
 */
function spacedRange(tokens: Tokens, day: number, words: DayWords): number {
  const dash = day - 1;
  if (tokens.kind(dash) !== Kind.dash || !tokens.hasSpaceBefore(dash) || !tokens.hasSpaceBefore(day)) return -1;
  const hasMonth = isMonth(tokens, dash - 1, words);
  const firstIndex = hasMonth ? dash - 2 : dash - 1;
  if (!isDay(tokens, firstIndex) && !(isDayNumber(tokens, firstIndex) && tokens.kind(firstIndex - 1) === Kind.open))
    return -1;
  if (!hasMonth && tokens.value(firstIndex) >= tokens.value(day)) return -1;
  const previousKind = tokens.kind(firstIndex - 1);
  const isAfterDate = words.dated.isAt(tokens, firstIndex - 1) || words.held.isAt(tokens, firstIndex - 1);
  return isAfterDate || previousKind === Kind.open ? firstIndex : -1;
}

function isStop(tokens: Tokens, at: number): boolean {
  return tokens.kind(at) === Kind.stop && !tokens.hasSpaceBefore(at) && tokens.hasSpaceBefore(at + 1);
}

function isDashed(tokens: Tokens, at: number, month: number): boolean {
  return (
    tokens.kind(at) === Kind.dash &&
    !tokens.hasSpaceBefore(at) &&
    !tokens.hasSpaceBefore(month) &&
    tokens.kind(month + 1) === Kind.dash
  );
}

/** Whether the words after a date are also in capitals, as in a heading. */
function isInCapitals(tokens: Tokens, last: number): boolean {
  const nextText = tokens.slice(last + 1);
  return tokens.kind(last + 1) === Kind.word && nextText === nextText.toUpperCase();
}

/** "April 24, 2015", "April 24th 2015", "Apr. 24, 2015", "March 3–5, 2015"; without a year, only after a preposition. */
export function dayAfter(tokens: Tokens, month: number, words: DayWords): DateForm | undefined {
  if (!tokens.upper(month)) return undefined;
  const name = monthName(monthNumber(tokens.slice(month), words), words.language);
  let at = month + 1;
  const isShort = name.toLowerCase() !== tokens.slice(month).toLowerCase();
  if (isShort && tokens.kind(at) === Kind.stop && !tokens.hasSpaceBefore(at)) at++;
  if (!isDay(tokens, at)) return undefined;
  let days = String(Number(tokens.slice(at)));
  const soleDay = at;
  at++;
  const isRange = tokens.kind(at) === Kind.dash && !tokens.hasSpaceBefore(at) && isDayNumber(tokens, at + 1);
  if (isRange) {
    days += tokens.slice(at) + Number(tokens.slice(at + 1));
    at += 2;
  } else if (isRangeToDay(tokens, at, words)) {
    days += ` ${tokens.slice(at)} ${Number(tokens.slice(at + 1))}`;
    at += 2;
  }
  const isOrdinal = !tokens.hasSpaceBefore(at) && words.ending.isAt(tokens, at);
  if (isOrdinal) at++;
  const bareIndex = at - 1;
  if (tokens.kind(at) === Kind.comma) at++;
  const start = tokens.start(month);
  if (isYearToken(tokens, at) && tokens.hasSpaceBefore(at)) {
    const end = tokens.end(at);
    // "the January 25, 2011 Revolution"
    if (tokens.upper(at + 1) && !opensLine(tokens, at + 1) && !words.dated.isAt(tokens, month - 1)) return undefined;
    return {
      start,
      end,
      text: tokens.text.slice(start, end),
      instead: `${days} ${name} ${tokens.slice(at)}`,
      token: month,
      isOrdinal,
    };
  }
  // "on April 24"; but "the events of June 5" and "March 8 Square" are names.
  const isDated = words.dated.isAt(tokens, month - 1);
  if (!isDated || isShort || !endsBare(tokens, bareIndex + 1, soleDay === bareIndex, words)) return undefined;
  const end = tokens.end(bareIndex);
  return { start, end, text: tokens.text.slice(start, end), instead: `${days} ${name}`, token: month };
}

/** Whether a token is the first on its line, like the text below a date on the first page. */
function opensLine(tokens: Tokens, at: number): boolean {
  return tokens.text.slice(tokens.end(at - 1), tokens.start(at)).includes('\n');
}

/**
 * Whether the token continues a date range, as in "April 13 to 24, 2009", from the "to": without a year, the number may belong to anything.
 */
function isRangeToDay(tokens: Tokens, at: number, words: DayWords): boolean {
  if (!words.joint.isAt(tokens, at) || !isDay(tokens, at + 1)) return false;
  return isYearToken(tokens, tokens.kind(at + 2) === Kind.comma ? at + 3 : at + 2);
}

/** Whether what follows "on April 24" neither can be counted by the number nor makes it a name. */
function endsBare(tokens: Tokens, at: number, isPlain: boolean, words: DayWords): boolean {
  const kind = tokens.kind(at);
  if (kind === Kind.word) return !tokens.upper(at) && (!isPlain || words.goesOn.isAt(tokens, at));
  return (
    kind === Kind.comma || kind === Kind.stop || kind === Kind.semicolon || kind === Kind.close || kind === Kind.end
  );
}

/** The days that end at a token, in text order: "24", "24th", "14th and 15th", "14–15th". */
function daysEndingAt(tokens: Tokens, at: number, words: DayWords): readonly Day[] {
  const days: Day[] = [];
  let lastIndex = at;
  for (let more = true; more && days.length < 4; ) {
    const day = dayEndingAt(tokens, lastIndex, days.length > 0, words);
    if (!day) break;
    days.unshift(day);
    const separatorIndex = day.first - 1;
    const isDash = tokens.kind(separatorIndex) === Kind.dash && !tokens.hasSpaceBefore(separatorIndex);
    more = words.joint.isAt(tokens, separatorIndex) || isDash || tokens.kind(separatorIndex) === Kind.comma;
    lastIndex = separatorIndex - 1;
    if (words.and.isAt(tokens, separatorIndex) && tokens.kind(lastIndex) === Kind.comma) lastIndex--;
  }
  // "under article 12, and 14th April"
  while (days[1] && !days[0]?.ordinal && tokens.kind((days[0]?.last ?? 0) + 1) === Kind.comma) days.shift();
  // A number before a list without ordinals is indistinguishable from a day: "paragraphs 3, 4 May".
  return days.some((one) => one.ordinal) ? days : days.slice(-1);
}

function dayEndingAt(tokens: Tokens, at: number, isEarlier: boolean, words: DayWords): Day | undefined {
  if (
    isDayNumber(tokens, at) &&
    (tokens.hasSpaceBefore(at) || tokens.kind(at - 1) === Kind.dash || tokens.kind(at - 1) === Kind.open)
  )
    return { first: at, last: at, ordinal: false };
  const isOrdinal = !tokens.hasSpaceBefore(at) && words.ending.isAt(tokens, at);
  if (!isOrdinal || !isDayNumber(tokens, at - 1)) return undefined;
  return tokens.hasSpaceBefore(at - 1) || isEarlier || tokens.kind(at - 2) === Kind.dash
    ? { first: at - 1, last: at, ordinal: true }
    : undefined;
}

function isDay(tokens: Tokens, at: number): boolean {
  return isDayNumber(tokens, at) && tokens.hasSpaceBefore(at);
}

/** Whether a token is a number from 1 to 31. */
export function isDayNumber(tokens: Tokens, at: number): boolean {
  const isShort = tokens.kind(at) === Kind.number && tokens.end(at) - tokens.start(at) <= 2;
  return isShort && tokens.value(at) >= 1 && tokens.value(at) <= 31;
}

/** Whether "24 April, 2015" ends there: the text after it shows that 2015 is not a count (unlike "On 24 April, 2000 persons …"). */
function endsDate(tokens: Tokens, at: number, words: DayWords): boolean {
  const kind = tokens.kind(at);
  if (kind !== Kind.word) return kind !== Kind.number && kind !== Kind.dash && kind !== Kind.other;
  return words.goesOn.isAt(tokens, at) || words.says.isAt(tokens, at);
}

import type { Language } from '../../languages/language';
import { isDigit, isHyphen, isSpace, isWordUnit, skipSpace } from '../../text/characterKinds';
import type { Span } from '../../text/edits';
import { memoize } from '../base/memo';
import { type ConnectorWords, type ReadNumber, readNumber, readSeriesConnector } from './numberSeries';
import { compilePhrases, compileWords, mayBegin, type Phrases, phraseAt, startsWord } from './phrases';

/** A calendar day as written in a text. */
export interface PlainDate {
  readonly year: number;
  /** One-based. */
  readonly month: number;
  readonly day: number;
  /** False for a nonexistent day: 31 April, 29 February 2015. */
  readonly valid: boolean;
}

/** A date; omitted parts are undefined: "April 2015", "23 April". */
export interface PartialDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
  readonly valid: boolean;
}

/** A date, and the text that belongs to it alone: in "14 and 15 April 2015" the first has "14". */
interface DatePlace extends Span {
  readonly date: PartialDate;
}

/** Dates given together, sharing a month or year. */
export interface DateExpression extends Span {
  /** `list`: "14 and 15 April 2015"; `range`: "13–14 April 2015", with both ends. */
  readonly form: 'single' | 'list' | 'range';
  readonly dates: readonly DatePlace[];
  /** Whether all dates exist. The order of a range is not checked. */
  readonly valid: boolean;
}

/** Whether a date has a day, month and year. */
export function isComplete(date: PartialDate): date is PlainDate {
  return date.year !== undefined && date.day !== undefined;
}

/** Negative, zero or positive if the first date is before, equal to or after the second. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Whether a day exists; without a year, 29 February is accepted. */
export function isCalendarDay(year: number | undefined, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  if (month !== 2) return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
  const isLeap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return day <= (isLeap ? 29 : 28);
}

const MAX_LISTED_DAYS = 8;
const MAX_GROUPS = 4;
/** A higher number is not a mistyped day: "52 March" is not the start of a date. */
const MAX_DAY_MISPRINT = 39;

/**
 * The dates in a text from `start` to `end`, in order and non-overlapping. Recognized forms: one or more days with a month, with or without
 * a year; month and year; month, day and year; lists and ranges of these. A month or year alone is not a date. Days and months without a
 * year take it from the next date in the same list or range.
 */
export function scanDates(text: string, start: number, end: number, language: Language): DateExpression[] {
  const words = dateWords(language);
  const dates: DateExpression[] = [];
  for (let at = start; at < end; at++) {
    // The first two units rule out nearly all positions.
    if (!isDigit(text.charCodeAt(at)) && !mayBegin(words.months, text, at)) continue;
    const date = readDate(text, at, end, words);
    if (date === undefined) continue;
    dates.push(date);
    at = date.end - 1;
  }
  return dates;
}

/** The date at an offset, as recognized by {@link scanDates}. */
export function dateAt(text: string, at: number, end: number, language: Language): DateExpression | undefined {
  return readDate(text, at, end, dateWords(language));
}

/** A date must be at the start of a word, and not within a symbol, a law's number ("No. 12/2015") or a decimal fraction. */
function mayOpenDate(text: string, at: number): boolean {
  if (!startsWord(text, at)) return false;
  if (at === 0 || !isDigit(text.charCodeAt(at))) return true;
  const previousCode = text.charCodeAt(at - 1);
  if (previousCode === SLASH) return false;
  return !(
    (previousCode === STOP || previousCode === COMMA || isHyphen(previousCode)) &&
    at > 1 &&
    isWordUnit(text.charCodeAt(at - 2))
  );
}

/** One or more days with their month: the part of a date between two occurrences of "and". */
interface DayGroup extends Span {
  readonly days: readonly { readonly day: number; readonly start: number; readonly end: number }[];
  readonly isRange: boolean;
  readonly month: number;
  readonly monthStart: number;
  readonly year: number | undefined;
}

function readDate(text: string, at: number, end: number, words: DateWords): DateExpression | undefined {
  if (!mayOpenDate(text, at)) return undefined;
  const firstGroup = readGroup(text, at, end, words);
  if (firstGroup === undefined) return undefined;
  const groups = [firstGroup];
  let isRange = firstGroup.isRange;
  for (let last = firstGroup; groups.length < MAX_GROUPS && !isRange; ) {
    const connector = readSeriesConnector(text, last.end, end, words);
    if (connector === undefined) break;
    // After a year, only the end of a range can still belong to the date.
    if (connector.form !== 'range' && (last.year !== undefined || last.days.length === 0)) break;
    const nextGroup = readGroup(text, connector.end, end, words);
    if (nextGroup === undefined || (nextGroup.days.length === 0) !== (last.days.length === 0)) break;
    if (connector.form === 'range') {
      if (groups.length > 1 || last.days.length > 1 || nextGroup.days.length > 1) break;
      isRange = true;
    }
    groups.push(nextGroup);
    last = nextGroup;
    if (nextGroup.isRange || (nextGroup.year !== undefined && connector.form !== 'range')) break;
  }
  const lastGroup = groups[groups.length - 1] ?? firstGroup;
  if (lastGroup.days.length === 0 && lastGroup.year === undefined) return undefined;
  let year: number | undefined;
  const dates: DatePlace[] = [];
  for (const group of groups.toReversed()) {
    year = group.year ?? year;
    const month = group.month;
    if (group.days.length === 0) {
      dates.push({ date: { year, month, day: undefined, valid: true }, start: group.start, end: group.end });
    }
    for (const [index, place] of group.days.toReversed().entries()) {
      const date: PartialDate = { year, month, day: place.day, valid: isCalendarDay(year, month, place.day) };
      // The last day of a group also includes the month and year.
      const span = index === 0 ? { start: Math.min(place.start, group.monthStart), end: group.end } : place;
      dates.push({ date, start: span.start, end: span.end });
    }
  }
  dates.reverse();
  return {
    start: at,
    end: lastGroup.end,
    form: isRange ? 'range' : dates.length > 1 ? 'list' : 'single',
    dates,
    valid: dates.every((place) => place.date.valid),
  };
}

function readGroup(text: string, at: number, end: number, words: DateWords): DayGroup | undefined {
  if (at >= end) return undefined;
  return isDigit(text.charCodeAt(at)) ? readDayFirst(text, at, end, words) : readMonthFirst(text, at, end, words);
}

function readDayFirst(text: string, at: number, end: number, words: DateWords): DayGroup | undefined {
  const days: { day: number; start: number; end: number }[] = [];
  let isRange = false;
  let isClosed = true;
  let p = at;
  while (days.length < MAX_LISTED_DAYS) {
    const day = readDay(text, p, end, words);
    if (day === undefined) return undefined;
    days.push({ day: day.value, start: p, end: day.end });
    const dayConnector = readSeriesConnector(text, day.end, end, words);
    if (dayConnector === undefined || dayConnector.end >= end || !isDigit(text.charCodeAt(dayConnector.end))) {
      p = day.end;
      break;
    }
    isRange = dayConnector.form === 'range';
    isClosed = dayConnector.form !== 'comma';
    p = dayConnector.end;
  }
  // "No. 12, 13 April": a list of days must end with "and"; otherwise the number before the comma belongs to another noun.
  if (!isClosed) return undefined;
  p = skipSpace(text, p, end);
  const of = phraseAt(words.of, text, p, end);
  if (of !== undefined) p = skipSpace(text, of.end, end);
  const month = phraseAt(words.months, text, p, end);
  if (month === undefined) return undefined;
  const year = readYear(text, afterShort(text, month.end, end), end, words);
  return {
    start: at,
    end: year?.end ?? month.end,
    days,
    isRange: isRange && days.length === 2,
    month: month.value,
    monthStart: p,
    year: year?.value,
  };
}

function readMonthFirst(text: string, at: number, end: number, words: DateWords): DayGroup | undefined {
  const month = phraseAt(words.months, text, at, end);
  if (month === undefined) return undefined;
  const offsetAfter = afterShort(text, month.end, end);
  const group = (groupEnd: number, days: DayGroup['days'], year: number | undefined): DayGroup => ({
    start: at,
    end: groupEnd,
    days,
    isRange: false,
    month: month.value,
    monthStart: at,
    year,
  });
  const year = readYear(text, offsetAfter, end, words);
  if (year !== undefined) return group(year.end, [], year.value);
  const dayOffset = skipSpace(text, offsetAfter, end);
  const hasComma = dayOffset < end && text.charCodeAt(dayOffset) === COMMA;
  const dayStart = hasComma ? skipSpace(text, dayOffset + 1, end) : dayOffset;
  const day = dayStart > month.end && dayStart < end ? readDay(text, dayStart, end, words) : undefined;
  const dayYear = day && readYear(text, day.end, end, words);
  if (day === undefined || dayYear === undefined) return group(month.end, [], undefined);
  // "In May, 12 of 2009 persons": after a comma, only a year beside the day belongs to a date, as in "July, 21st 2009".
  if (hasComma && phraseAt(words.of, text, skipSpace(text, day.end, end), end)) return group(month.end, [], undefined);
  return group(dayYear.end, [{ day: day.value, start: dayStart, end: day.end }], dayYear.value);
}

function readDay(text: string, at: number, end: number, words: DateWords): ReadNumber | undefined {
  const number = readNumber(text, at, end, 2);
  if (number === undefined || number.value > MAX_DAY_MISPRINT) return undefined;
  const suffix = phraseAt(words.suffixes, text, number.end, end);
  if (suffix) return { value: number.value, end: suffix.end };
  return number.end < end && isWordUnit(text.charCodeAt(number.end)) ? undefined : number;
}

/** The offset after the full stop of an abbreviated month. */
function afterShort(text: string, at: number, end: number): number {
  return at + 1 < end && text.charCodeAt(at) === STOP && isSpace(text.charCodeAt(at + 1)) ? at + 1 : at;
}

/** A year after a month or day: four digits that are not part of a longer symbol or number. */
function readYear(text: string, at: number, end: number, words: DateWords): ReadNumber | undefined {
  let p = skipSpace(text, at, end);
  if (p < end && text.charCodeAt(p) === COMMA) p = skipSpace(text, p + 1, end);
  const of = phraseAt(words.of, text, p, end);
  if (of !== undefined) p = skipSpace(text, of.end, end);
  if (p === at) return undefined;
  const year = readNumber(text, p, end, 4);
  if (year === undefined || year.value < 1800 || year.value > 2199) return undefined;
  const nextCode = year.end < end ? text.charCodeAt(year.end) : 0;
  return nextCode === SLASH || isDigit(nextCode) ? undefined : year;
}

interface DateWords extends ConnectorWords {
  readonly months: Phrases<number>;
  readonly of: Phrases<true>;
  readonly suffixes: Phrases<true>;
}

const dateWords = memoize(({ meaning, citations }: Language): DateWords => {
  const months = [...meaning.months.entries(), ...meaning.shortMonths.entries()];
  return {
    months: compilePhrases(months.map(([index, name]) => [name, index + 1] as const)),
    and: compileWords(citations.and),
    to: compileWords(citations.to),
    of: compileWords(citations.of),
    suffixes: compileWords(meaning.ordinalSuffixes),
  };
});

const COMMA = 0x2c;
const STOP = 0x2e;
const SLASH = 0x2f;

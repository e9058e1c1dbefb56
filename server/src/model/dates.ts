import type { Language } from '../languages/language';
import type { Span } from '../text/edits';
import { isAsciiLetter, isDigit, isHyphen, isLatinLetter, isSpace, skipSpace } from '../text/words';
import { kept } from './beside';

/**
 * Dates, ordinals and phrases in running text. Everything here is pure, takes offsets in UTF-16 units, and reads a text once
 * from left to right: what is tried at one place is bounded by the longest phrase of the language and by a few numbers.
 */

// ---------------------------------------------------------------------------------------------------------------- phrases

/** A tree of the letters of phrases. Most letters have one other behind them, which needs no map. */
interface PhraseNode<T> {
  readonly values: T[];
  /** The first letter behind this one, with its node; 0 for none. */
  code: number;
  node: PhraseNode<T> | undefined;
  /** The others. */
  others: Map<number, PhraseNode<T>> | undefined;
}

function newNode<T>(): PhraseNode<T> {
  return { values: [], code: 0, node: undefined, others: undefined };
}

/** The node behind another one for a letter, which must be {@link fold}ed. */
function nextNode<T>(node: PhraseNode<T>, code: number): PhraseNode<T> | undefined {
  return node.code === code ? node.node : node.others?.get(code);
}

function addNode<T>(to: PhraseNode<T>, code: number): PhraseNode<T> {
  const node = newNode<T>();
  if (!to.node) {
    to.code = code;
    to.node = node;
  } else {
    to.others ??= new Map();
    to.others.set(code, node);
  }
  return node;
}

/** What stands behind a node, by letters. */
function nextNodes<T>({ code, node, others }: PhraseNode<T>): readonly (readonly [number, PhraseNode<T>])[] {
  return node ? [[code, node], ...(others ?? [])] : [];
}

/** Phrases made ready for matching. */
export interface Phrases<T> {
  readonly root: PhraseNode<T>;
  /** Whether a phrase may begin with two letters of ASCII, by {@link pairOf}: most places of a text are told by these. */
  readonly pairs: Uint8Array;
}

/** The same for two letters in whatever case; others may share it. */
function pairOf(one: number, two: number): number {
  return ((one & 31) << 5) | (two & 31);
}

/** False only where none of the phrases stands, to judge by two units. */
export function mayBegin({ pairs }: Phrases<unknown>, text: string, at: number): boolean {
  if (at + 1 >= text.length) return true;
  const one = text.charCodeAt(at);
  const two = text.charCodeAt(at + 1);
  return !isAsciiLetter(one) || !isAsciiLetter(two) || pairs[pairOf(one, two)] === 1;
}

/**
 * Makes phrases ready. They match without regard to case; a space or hyphen matches any run of white space and hyphens, an
 * apostrophe the curly one too.
 */
export function compilePhrases<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const root = newNode<T>();
  for (const [phrase, value] of entries) {
    let node = root;
    let before = 0;
    for (let at = 0; at < phrase.length; at++) {
      const code = fold(phrase.charCodeAt(at));
      if (code === SPACE && before === SPACE) continue;
      before = code;
      node = nextNode(node, code) ?? addNode(node, code);
    }
    if (node !== root) node.values.push(value);
  }
  const pairs = new Uint8Array(1 << 10);
  for (const [one, node] of nextNodes(root)) for (const [two] of nextNodes(node)) pairs[pairOf(one, two)] = 1;
  return { root, pairs };
}

/** Phrases that all stand for the same thing. */
export function compileWords(words: readonly string[]): Phrases<true> {
  return compilePhrases(words.map((word) => [word, true] as const));
}

/** Calls back for each phrase that stands at a place and ends at a word's end, the shortest first. */
export function walkPhrases<T>(
  phrases: Phrases<T>,
  text: string,
  at: number,
  end: number,
  visit: (value: T, end: number) => void,
): void {
  if (!mayBegin(phrases, text, at)) return;
  let node = phrases.root;
  let p = at;
  while (p < end) {
    const code = fold(text.charCodeAt(p));
    const next = nextNode(node, code);
    if (next === undefined) return;
    node = next;
    p++;
    if (code === SPACE) while (p < end && fold(text.charCodeAt(p)) === SPACE) p++;
    if (node.values.length > 0 && endsWord(text, p, end)) for (const value of node.values) visit(value, p);
  }
}

/** The longest phrase that stands at a place. */
export function phraseAt<T>(
  phrases: Phrases<T>,
  text: string,
  at: number,
  end: number,
): { readonly value: T; readonly end: number } | undefined {
  if (!mayBegin(phrases, text, at)) return undefined;
  let node = phrases.root;
  let longest: T | undefined;
  let behind = -1;
  let p = at;
  while (p < end) {
    const code = fold(text.charCodeAt(p));
    const next = nextNode(node, code);
    if (next === undefined) break;
    node = next;
    p++;
    if (code === SPACE) while (p < end && fold(text.charCodeAt(p)) === SPACE) p++;
    if (node.values.length > 0 && endsWord(text, p, end)) {
      longest = node.values[0];
      behind = p;
    }
  }
  return longest === undefined ? undefined : { value: longest, end: behind };
}

/** A phrase as it stands in a text, with what it means. */
export type FoundPhrase<T> = Span & { readonly value: T };

/** The first phrase that starts at one of the places, which are in order; the longest of those that start there. */
export function findPhrase<T>(
  phrases: Phrases<T>,
  text: string,
  starts: readonly number[],
  end: number,
): FoundPhrase<T> | undefined {
  for (const at of starts) {
    if (at >= end) break;
    const found = phraseAt(phrases, text, at, end);
    if (found !== undefined) return { value: found.value, start: at, end: found.end };
  }
  return undefined;
}

/** Whether a word starts at a place; each Chinese character is a word. */
export function startsWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isWordUnit(code)) return false;
  return at === 0 || isHan(code) || !isWordUnit(text.charCodeAt(at - 1));
}

/** The places at which words start, in order. */
export function wordStarts(text: string, start: number, end: number): number[] {
  const starts: number[] = [];
  let isInside = start > 0 && isWordUnit(text.charCodeAt(start - 1));
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const isWord = isWordUnit(code);
    if (isWord && (!isInside || isHan(code))) starts.push(at);
    isInside = isWord;
  }
  return starts;
}

/** Whether no word goes on at a place; the end of the text is one. */
function endsWord(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  const last = text.charCodeAt(at - 1);
  // A footnote's number is often left glued to the word before it: "Addendum1".
  return !isWordUnit(code) || isHan(code) || isHan(last) || !isWordUnit(last) || (isDigit(code) && !isDigit(last));
}

/** A letter or digit of any script. */
export function isWordUnit(code: number): boolean {
  if (code < 0x250) return WORD_UNITS[code] === 1;
  return OTHER_LETTER.test(String.fromCharCode(code));
}

/** Those of the Latin alphabets, which are asked for most. */
const WORD_UNITS = Uint8Array.from({ length: 0x250 }, (_, code) => {
  if (code >= 0x80) return isLatinLetter(code) ? 1 : 0;
  return isDigit(code) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) ? 1 : 0;
});

const OTHER_LETTER = /[\p{L}\p{M}\p{Nd}]/u;

function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** The unit that stands for a unit and its variants when phrases are compared. */
function fold(code: number): number {
  if (code < 0x80) return FOLDED[code] ?? 0;
  if (code === 0x2018 || code === 0x2019) return APOSTROPHE;
  if (code === 0x2010 || code === 0x2011 || isSpace(code)) return SPACE;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

const FOLDED = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code >= 0x41 && code <= 0x5a) return code + 0x20;
  return code === 0x2d || isSpace(code) ? 0x20 : code;
});

// --------------------------------------------------------------------------------------------------------------- ordinals

/** Ordinals in a row, such as "275th and 276th". */
export interface FoundOrdinals extends Span {
  /** In the order of the text; a range of at most {@link LONGEST_RANGE} members has all of them. */
  readonly values: readonly number[];
}

const LONGEST_RANGE = 30;
const MOST_ORDINALS = 12;
const MOST_PREFIXES = 3;

/** The ordinal that stands at a place, in words ("twenty-second") or figures ("103rd"). */
export function readOrdinal(
  text: string,
  at: number,
  end: number,
  language: Language,
): { readonly value: number; readonly end: number } | undefined {
  const words = compiled(language);
  if (isDigit(text.charCodeAt(at))) {
    const number = readNumber(text, at, end, 5);
    const suffix = number && phraseAt(words.suffixes, text, number.end, end);
    return number && suffix ? { value: number.value, end: suffix.end } : undefined;
  }
  let sum = 0;
  let p = at;
  for (let prefixes = 0; prefixes <= MOST_PREFIXES; prefixes++) {
    const last = phraseAt(words.ordinals, text, p, end);
    if (last !== undefined) return { value: sum + last.value, end: last.end };
    const prefix = phraseAt(words.prefixes, text, p, end);
    if (prefix === undefined) return undefined;
    sum += prefix.value;
    p = skipJoint(text, prefix.end, end);
    const and = phraseAt(words.and, text, p, end);
    if (and !== undefined) p = skipJoint(text, and.end, end);
  }
  return undefined;
}

function mayOpenOrdinal({ ordinals, prefixes }: DateWords, text: string, at: number): boolean {
  return mayBegin(ordinals, text, at) || mayBegin(prefixes, text, at);
}

/**
 * The ordinals that stand at a place, joined by commas, "and", "to" or dashes: "2856th, 2857th and 2858th". `first` names
 * further words that count as 1, such as "initial".
 */
export function readOrdinals(
  text: string,
  at: number,
  end: number,
  language: Language,
  first?: Phrases<unknown>,
): FoundOrdinals | undefined {
  if (!mayOpenOrdinal(compiled(language), text, at) && !(first && mayBegin(first, text, at))) return undefined;
  const one = (p: number) => {
    const word = first && phraseAt(first, text, p, end);
    return word ? { value: 1, end: word.end } : readOrdinal(text, p, end, language);
  };
  let item = one(at);
  if (item === undefined) return undefined;
  const values = [item.value];
  let behind = item.end;
  while (values.length < MOST_ORDINALS) {
    const joint = readJoint(text, behind, end, compiled(language));
    if (joint === undefined) break;
    // "the twentieth to the twenty-second periodic reports"
    item = one(joint.end) ?? behindDeterminer(text, joint.end, end, compiled(language), one);
    if (item === undefined) break;
    const before = values.at(-1) ?? 0;
    const isLongRange = joint.form === 'range' && item.value > before && item.value - before <= LONGEST_RANGE;
    if (isLongRange) for (let value = before + 1; value < item.value; value++) values.push(value);
    values.push(item.value);
    behind = item.end;
  }
  return { values, start: at, end: behind };
}

/** An ordinal behind a word that may stand before each of several: "the twentieth and the twenty-first". */
function behindDeterminer<T>(
  text: string,
  at: number,
  end: number,
  words: DateWords,
  one: (p: number) => T | undefined,
): T | undefined {
  const determiner = phraseAt(words.determiner, text, at, end);
  return determiner && one(skipSpace(text, determiner.end, end));
}

interface Joint {
  readonly end: number;
  readonly form: 'range' | 'and' | 'comma';
}

/** What joins two members of a list: a dash, "to", "and", a comma, a comma with "and". */
function readJoint(text: string, at: number, end: number, words: DateWords): Joint | undefined {
  let p = skipSpace(text, at, end);
  const code = p < end ? text.charCodeAt(p) : 0;
  if (isDash(code)) return { end: skipSpace(text, p + 1, end), form: 'range' };
  const isComma = code === COMMA || code === ARABIC_COMMA;
  if (isComma) p = skipSpace(text, p + 1, end);
  const to = isComma ? undefined : phraseAt(words.to, text, p, end);
  if (to !== undefined) return { end: skipSpace(text, to.end, end), form: 'range' };
  const and = phraseAt(words.and, text, p, end);
  if (and !== undefined) return { end: skipSpace(text, and.end, end), form: 'and' };
  return isComma ? { end: p, form: 'comma' } : undefined;
}

function skipJoint(text: string, at: number, end: number): number {
  let p = at;
  while (p < end && fold(text.charCodeAt(p)) === SPACE) p++;
  return p;
}

function readNumber(
  text: string,
  at: number,
  end: number,
  most: number,
): { readonly value: number; readonly end: number } | undefined {
  let p = at;
  let value = 0;
  while (p < end && isDigit(text.charCodeAt(p))) {
    if (p - at === most) return undefined;
    value = value * 10 + text.charCodeAt(p) - 0x30;
    p++;
  }
  return p > at ? { value, end: p } : undefined;
}

// ------------------------------------------------------------------------------------------------------------------ dates

/** A day of the calendar as a text has it. */
export interface PlainDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  /** False for a day that the month has not: 31 April, 29 February 2015. */
  readonly valid: boolean;
}

/** A date with what the text leaves out undefined: "April 2015", "23 April". */
export interface PartialDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number | undefined;
  readonly valid: boolean;
}

/** One date and the units that are its own: in "14 and 15 April 2015" the first is "14". */
interface DatePlace extends Span {
  readonly date: PartialDate;
}

/** Dates that a text gives together, sharing month or year. */
export interface FoundDate extends Span {
  /** `list`: "14 and 15 April 2015"; `range`: "13–14 April 2015", with its two ends. */
  readonly form: 'single' | 'list' | 'range';
  readonly dates: readonly DatePlace[];
  /** Whether the calendar has all of them. The order of a range is not judged. */
  readonly valid: boolean;
}

/** Whether a date has its day, month and year. */
export function isComplete(date: PartialDate): date is PlainDate {
  return date.year !== undefined && date.day !== undefined;
}

/** Negative, zero or positive as the first date is before, on or after the second. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** Whether the calendar has a day; without a year, 29 February is taken to be there. */
export function isCalendarDay(year: number | undefined, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  if (month !== 2) return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
  const isLeap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return day <= (isLeap ? 29 : 28);
}

const MOST_DAYS = 8;
const MOST_GROUPS = 4;
/** Greater numbers are no slip for a day but something else: "52 March" opens no date. */
const GREATEST_DAY = 39;

/**
 * The dates in a text from `start` to `end`, in order, without overlap. Read are a day or days with month, and year where
 * given; month and year; month, day and year; lists and ranges of these. A month or a year alone is no date. Days and months
 * without a year take that of the next date in the same list or range.
 */
export function scanDates(text: string, start: number, end: number, language: Language): FoundDate[] {
  const words = compiled(language);
  const found: FoundDate[] = [];
  for (let at = start; at < end; at++) {
    // Nearly every place is told by its first two units.
    const one = text.charCodeAt(at);
    if (one < 128 && words.opens[one] === 0) continue;
    const two = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (one < 128 && two < 128 && words.opens[one] === 1 && words.pairs[(one << 7) | two] === 0) continue;
    const date = dateAt(text, at, end, language);
    if (date === undefined) continue;
    found.push(date);
    at = date.end - 1;
  }
  return found;
}

/** The date that begins at a place, as {@link scanDates} reads it. */
export function dateAt(text: string, at: number, end: number, language: Language): FoundDate | undefined {
  return startsWord(text, at) && mayOpenDate(text, at) ? readDate(text, at, end, compiled(language)) : undefined;
}

/** The figures of a symbol, a law ("No. 12/2015") or a decimal fraction open no date. */
function mayOpenDate(text: string, at: number): boolean {
  if (at === 0 || !isDigit(text.charCodeAt(at))) return true;
  const before = text.charCodeAt(at - 1);
  if (before === SLASH) return false;
  return !((before === STOP || before === COMMA || isHyphen(before)) && at > 1 && isWordUnit(text.charCodeAt(at - 2)));
}

/** Days with their month: the part of a date between two "and"s. */
interface Group extends Span {
  readonly days: readonly { readonly day: number; readonly start: number; readonly end: number }[];
  readonly isRange: boolean;
  readonly month: number;
  readonly monthStart: number;
  readonly year: number | undefined;
}

function readDate(text: string, at: number, end: number, words: DateWords): FoundDate | undefined {
  const first = readGroup(text, at, end, words);
  if (first === undefined) return undefined;
  const groups = [first];
  let isRange = first.isRange;
  for (let last = first; groups.length < MOST_GROUPS && !isRange; ) {
    const joint = readJoint(text, last.end, end, words);
    if (joint === undefined) break;
    // Behind a year, only the far end of a range belongs to the same date.
    if (joint.form !== 'range' && (last.year !== undefined || last.days.length === 0)) break;
    const next = readGroup(text, joint.end, end, words);
    if (next === undefined || (next.days.length === 0) !== (last.days.length === 0)) break;
    if (joint.form === 'range') {
      if (groups.length > 1 || last.days.length > 1 || next.days.length > 1) break;
      isRange = true;
    }
    groups.push(next);
    last = next;
    if (next.isRange || (next.year !== undefined && joint.form !== 'range')) break;
  }
  const last = groups[groups.length - 1] ?? first;
  if (last.days.length === 0 && last.year === undefined) return undefined;
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
      // The last day of a group owns the month and the year with it.
      const span = index === 0 ? { start: Math.min(place.start, group.monthStart), end: group.end } : place;
      dates.push({ date, start: span.start, end: span.end });
    }
  }
  dates.reverse();
  return {
    start: at,
    end: last.end,
    form: isRange ? 'range' : dates.length > 1 ? 'list' : 'single',
    dates,
    valid: dates.every((place) => place.date.valid),
  };
}

function readGroup(text: string, at: number, end: number, words: DateWords): Group | undefined {
  if (at >= end) return undefined;
  return isDigit(text.charCodeAt(at)) ? readDayFirst(text, at, end, words) : readMonthFirst(text, at, end, words);
}

function readDayFirst(text: string, at: number, end: number, words: DateWords): Group | undefined {
  const days: { day: number; start: number; end: number }[] = [];
  let isRange = false;
  let isClosed = true;
  let p = at;
  while (days.length < MOST_DAYS) {
    const day = readDay(text, p, end, words);
    if (day === undefined) return undefined;
    days.push({ day: day.value, start: p, end: day.end });
    const joint = readJoint(text, day.end, end, words);
    if (joint === undefined || joint.end >= end || !isDigit(text.charCodeAt(joint.end))) {
      p = day.end;
      break;
    }
    isRange = joint.form === 'range';
    isClosed = joint.form !== 'comma';
    p = joint.end;
  }
  // "No. 12, 13 April": a list of days ends in "and"; else the number before the comma is another thing's.
  if (!isClosed) return undefined;
  p = skipSpace(text, p, end);
  const of = phraseAt(words.of, text, p, end);
  if (of !== undefined) p = skipSpace(text, of.end, end);
  const month = phraseAt(words.months, text, p, end);
  if (month === undefined) return undefined;
  const year = readYear(text, behindShort(text, month.end, end), end, words);
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

function readMonthFirst(text: string, at: number, end: number, words: DateWords): Group | undefined {
  const month = phraseAt(words.months, text, at, end);
  if (month === undefined) return undefined;
  const behind = behindShort(text, month.end, end);
  const group = (groupEnd: number, days: Group['days'], year: number | undefined): Group => ({
    start: at,
    end: groupEnd,
    days,
    isRange: false,
    month: month.value,
    monthStart: at,
    year,
  });
  const year = readYear(text, behind, end, words);
  if (year !== undefined) return group(year.end, [], year.value);
  const dayStart = skipSpace(text, behind, end);
  const day = dayStart > month.end && dayStart < end ? readDay(text, dayStart, end, words) : undefined;
  const dayYear = day && readYear(text, day.end, end, words);
  if (day === undefined || dayYear === undefined) return group(month.end, [], undefined);
  return group(dayYear.end, [{ day: day.value, start: dayStart, end: day.end }], dayYear.value);
}

function readDay(
  text: string,
  at: number,
  end: number,
  words: DateWords,
): { readonly value: number; readonly end: number } | undefined {
  const number = readNumber(text, at, end, 2);
  if (number === undefined || number.value > GREATEST_DAY) return undefined;
  if (number.end >= end || !isWordUnit(text.charCodeAt(number.end))) return number;
  const suffix = phraseAt(words.suffixes, text, number.end, end);
  return suffix && { value: number.value, end: suffix.end };
}

/** The full stop of a shortened month. */
function behindShort(text: string, at: number, end: number): number {
  return at + 1 < end && text.charCodeAt(at) === STOP && isSpace(text.charCodeAt(at + 1)) ? at + 1 : at;
}

/** A year behind a month or a day: four figures that no symbol and no further number goes on from. */
function readYear(
  text: string,
  at: number,
  end: number,
  words: DateWords,
): { readonly value: number; readonly end: number } | undefined {
  let p = skipSpace(text, at, end);
  if (p < end && text.charCodeAt(p) === COMMA) p = skipSpace(text, p + 1, end);
  const of = phraseAt(words.of, text, p, end);
  if (of !== undefined) p = skipSpace(text, of.end, end);
  if (p === at) return undefined;
  const year = readNumber(text, p, end, 4);
  if (year === undefined || year.value < 1800 || year.value > 2199) return undefined;
  const next = year.end < end ? text.charCodeAt(year.end) : 0;
  return next === SLASH || isDigit(next) ? undefined : year;
}

// ------------------------------------------------------------------------------------------------------- words made ready

interface DateWords {
  /** For a unit of ASCII whether a date may begin with it: 0 never, 1 where {@link pairs} says so, 2 whatever follows. */
  readonly opens: Uint8Array;
  /** For two units whether a name of a month begins so. */
  readonly pairs: Uint8Array;
  readonly months: Phrases<number>;
  readonly and: Phrases<true>;
  readonly to: Phrases<true>;
  readonly of: Phrases<true>;
  readonly determiner: Phrases<true>;
  readonly suffixes: Phrases<true>;
  readonly ordinals: Phrases<number>;
  readonly prefixes: Phrases<number>;
}

const compiled = kept((language: Language): DateWords => {
  const { meaning, citations } = language;
  const months = [...meaning.months.entries(), ...meaning.shortMonths.entries()];
  const names = compilePhrases(months.map(([index, name]) => [name, index + 1] as const));
  return {
    ...openings(names),
    months: names,
    and: compileWords(citations.and),
    to: compileWords(citations.to),
    of: compileWords(citations.of),
    determiner: compileWords(citations.determiner),
    suffixes: compileWords(meaning.ordinalSuffixes),
    ordinals: compilePhrases(Object.entries(meaning.ordinals)),
    prefixes: compilePhrases(Object.entries(meaning.ordinalPrefixes)),
  };
});

/** The first units of dates: figures, and those of the names of months. */
function openings(months: Phrases<number>): Pick<DateWords, 'opens' | 'pairs'> {
  const opens = new Uint8Array(128);
  const pairs = new Uint8Array(1 << 14);
  for (let one = 0; one < 128; one++) {
    const node = nextNode(months.root, fold(one));
    if (isDigit(one) || (node && node.values.length > 0)) opens[one] = 2;
    else if (node) {
      opens[one] = 1;
      for (let two = 0; two < 128; two++) if (nextNode(node, fold(two))) pairs[(one << 7) | two] = 1;
    }
  }
  return { opens, pairs };
}

// ------------------------------------------------------------------------------------------------------------- characters

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const STOP = 0x2e;
const SLASH = 0x2f;
const ARABIC_COMMA = 0x60c;

/** Anything that joins the ends of a range. */
function isDash(code: number): boolean {
  return isHyphen(code) || code === 0x2012 || code === 0x2013 || code === 0x2014;
}

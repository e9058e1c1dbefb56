import type { Language } from '../../../languages/language';
import type { BlockReading } from '../../../model/readings/blockReading';
import { daysOf } from '../../../model/words/calendar';
import type { PartialDate, PlainDate } from '../../../model/words/dates';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import type { Span } from '../../../text/edits';
import type { Listener, Note } from '../../engine/gather';
import { datesIn } from './datesIn';
import { isYearToken } from './dateTokens';

/** A time in English, as a range of possible days: for "April 2025" the days of the month. */
export interface Time extends Span {
  /** `part`: a season or part of a year, "the end of 2018". */
  readonly form: 'day' | 'month' | 'part' | 'year';
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Listens for times with years: days, months, seasons, parts of a year, and years after a preposition. */
export function timesListener<N extends Span>(
  readTime: (time: Time, reading: BlockReading, note: Note<N>) => void,
): Listener<N> {
  return {
    block(reading, note) {
      for (const { form, dates } of datesIn(reading.block, reading.language)) {
        const [place] = dates;
        if (form !== 'single' || !place) continue;
        const days = daysOfDate(place.date);
        if (days) readTime({ start: place.start, end: place.end, ...days }, reading, note);
      }
    },
    tokens: [Kind.number],
    token(tokens, i, reading, note) {
      if (!isYearToken(tokens, i)) return;
      const words = reading.language.timesOfYear;
      const time = words && timeWithYear(tokens, i, words);
      if (time) readTime(time, reading, note);
    },
  };
}

/** The possible days of a date; undefined if it has no year or does not exist. */
export function daysOfDate({ year, month, day, valid }: PartialDate): Pick<Time, 'form' | 'from' | 'to'> | undefined {
  if (year === undefined || !valid) return undefined;
  const dateOn = (one: number): PlainDate => ({ year, month, day: one, valid });
  return day === undefined
    ? { form: 'month', from: dateOn(1), to: dateOn(daysOf(month, year)) }
    : { form: 'day', from: dateOn(day), to: dateOn(day) };
}

/** The time that ends with the year at a token. */
function timeWithYear(tokens: Tokens, i: number, words: NonNullable<Language['timesOfYear']>): Time | undefined {
  const nextKind = tokens.kind(i + 1);
  const isPartial = !tokens.hasSpaceBefore(i + 1) && (nextKind === Kind.slash || nextKind === Kind.dash);
  const isJoined = tokens.kind(i - 1) === Kind.dash && !tokens.hasSpaceBefore(i);
  const previousWord = wordAt(tokens, isJoined ? i - 2 : i - 1);
  const isOf = previousWord === words.of;
  const firstIndex = isOf ? i - 2 : isJoined ? i - 2 : i - 1;
  const word = wordAt(tokens, firstIndex);
  const year = tokens.value(i);
  const timeOf = (form: Time['form'], start: number, [from, to]: readonly [number, number]): Time => ({
    start: tokens.start(start),
    end: tokens.end(i),
    form,
    from: monthOf(year, from, false),
    to: monthOf(year, to, true),
  });
  const season = words.seasons[word];
  if (season)
    return isJoined || (isPartial && word !== words.overNewYear) ? undefined : timeOf('part', firstIndex, season);
  if (isPartial) return undefined;
  if (isOf) {
    const ordinal = wordAt(tokens, firstIndex - 1);
    const halfYear = words.parts[`${ordinal} ${word}`];
    const part = halfYear ?? words.parts[word];
    if (part) return timeOf('part', halfYear ? firstIndex - 1 : firstIndex, part);
  }
  const adverb = words.adverbs[word];
  if (adverb && !isOf) return timeOf('part', firstIndex, adverb);
  return !isJoined && words.before.has(previousWord) ? timeOf('year', i, [1, 12]) : undefined;
}

function wordAt(tokens: Tokens, i: number): string {
  return tokens.kind(i) === Kind.word ? tokens.slice(i).toLowerCase() : '';
}

/** The first or last day of a month; months below 1 or above 12 are in the adjacent years. */
function monthOf(year: number, month: number, isLast: boolean): PlainDate {
  const y = month < 1 ? year - 1 : month > 12 ? year + 1 : year;
  const m = month < 1 ? month + 12 : month > 12 ? month - 12 : month;
  return { year: y, month: m, day: isLast ? daysOf(m, y) : 1, valid: true };
}

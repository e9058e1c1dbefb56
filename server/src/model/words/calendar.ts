import type { Language } from '../../languages/language';
import { capitalizeWords } from '../../text/capitalized';
import { isCalendarDay, type PlainDate } from './dates';

/** Formats a date in United Nations style: "24 April 2017". */
export function writtenDate({ day, month, year }: PlainDate, language: Language): string {
  const [name, small] = [monthName(month, language), language.meaning.months[month - 1] ?? ''];
  return language.meaning.dateForm
    .replace('{day}', String(day))
    .replace('{Month}', name)
    .replace('{month}', small)
    .replace('{year}', String(year));
}

/** The name of a month, given its one-based number; empty for an invalid number. */
export function monthName(month: number, language: Language): string {
  return capitalizeWords(language.meaning.months[month - 1] ?? '');
}

/** Parses a date of the catalogue, "2014-04-09". */
export function dayOf(text: string): PlainDate {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day, valid: true };
}

/** The number of days in a month; 29 for February if the year is unknown. */
export function daysOf(month: number, year: number | undefined): number {
  let day = 31;
  while (!isCalendarDay(year, month, day)) day--;
  return day;
}

/** The number of days from one date to another; negative if the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1 March of the year 0, so that a leap day comes last in its year. */
function dayNumber({ year, month, day }: PlainDate): number {
  const years = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + day;
}

/** The date a number of months later, clamped to the last day of the month. */
export function monthsAfter({ year, month, day }: PlainDate, months: number): PlainDate {
  const count = year * 12 + month - 1 + months;
  const [later, in12] = [Math.floor(count / 12), (count % 12) + 1];
  return { year: later, month: in12, day: Math.min(day, daysOf(in12, later)), valid: true };
}

/** The date a number of days later. Takes one step per month in between. */
export function daysAfter({ year, month, day }: PlainDate, days: number): PlainDate {
  let [y, m, d] = [year, month, day + days];
  for (let last = daysOf(m, y); d > last; last = daysOf(m, y)) {
    d -= last;
    m = m === 12 ? 1 : m + 1;
    if (m === 1) y++;
  }
  return { year: y, month: m, day: d, valid: true };
}

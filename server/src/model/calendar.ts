import type { Language } from '../languages/language';
import { capitalized } from '../text/capitalized';
import { isCalendarDay, type PlainDate } from './dates';

/** A date as United Nations documents in English write it: "24 April 2017". */
export function writtenDate({ day, month, year }: PlainDate, language: Language): string {
  return `${day} ${monthName(month, language)} ${year}`;
}

/** The name of a month from 1, as English writes it; empty for a number that is none. */
export function monthName(month: number, language: Language): string {
  return capitalized(language.meaning.months[month - 1] ?? '');
}

/** How many days a month has; 29 in a February whose year is not known. */
export function daysOf(month: number, year: number | undefined): number {
  let day = 31;
  while (!isCalendarDay(year, month, day)) day--;
  return day;
}

/** The days from one date to another; negative where the second is the earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since the first of March of the year 0, so that the odd day of a leap year comes last. */
function dayNumber({ year, month, day }: PlainDate): number {
  const years = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + day;
}

/** A date so many months later, on the last day of a month that is too short. */
export function monthsAfter({ year, month, day }: PlainDate, months: number): PlainDate {
  const count = year * 12 + month - 1 + months;
  const [later, in12] = [Math.floor(count / 12), (count % 12) + 1];
  return { year: later, month: in12, day: Math.min(day, daysOf(in12, later)), valid: true };
}

/** A date so many days later. Takes a step for each month that lies between. */
export function daysAfter({ year, month, day }: PlainDate, days: number): PlainDate {
  let [y, m, d] = [year, month, day + days];
  for (let last = daysOf(m, y); d > last; last = daysOf(m, y)) {
    d -= last;
    m = m === 12 ? 1 : m + 1;
    if (m === 1) y++;
  }
  return { year: y, month: m, day: d, valid: true };
}

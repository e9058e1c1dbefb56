import { en } from '../languages/en';
import { monthName } from '../model/calendar';

const { months } = en.meaning;

/** The names of the months in small letters. */
export const MONTHS: ReadonlySet<string> = new Set(months);

/** A pattern for the names of the months as they are written. */
export const MONTH_PATTERN = months.map((_, i) => monthName(i + 1, en)).join('|');

import type { DisplayLanguage } from '../../display/displayLanguage';
import { BEGINNINGS } from '../../languages/beginningsIn';
import { languageBy } from '../../languages/languageList';
import { dayOf, writtenDate } from '../../model/words/calendar';
import { isCalendarDay, isComplete, type PlainDate, scanDates } from '../../model/words/dates';
import { filledIn } from './filledIn';

/** Dates for a new document as typed: in its language, “5 and 6 April 2030”, or a single day as “2030-04-05”. Empty if unknown. */
export interface TypedDates {
  /** The dates of the session. */
  readonly session?: string | undefined;
  /** The dates of the meetings at which the report was considered. */
  readonly meetings?: string | undefined;
  readonly adoption?: string | undefined;
}

/** Dates in the form that the sentences of a document require. */
export interface DatesInSentences {
  /** Bare: “5–14 April 2030”. */
  readonly sessionDates: string;
  /** With the article: “les 5 et 6 avril 2030”. */
  readonly meetingDates: string;
  readonly adoptionDate: string;
}

/** Dates for the sentences of a document. An unknown date becomes a blank; text that is not a date in the language is bracketed. */
export function datesInSentences(
  { session, meetings, adoption }: TypedDates,
  languageId: DisplayLanguage,
): DatesInSentences {
  const beginnings = BEGINNINGS[languageId];
  const { blanks, onDates } = beginnings;
  const dates = writtenDates(meetings, languageId);
  const template = dates && isOneDay(dates, languageId) ? onDates.one : onDates.several;
  return {
    sessionDates: writtenDates(session, languageId) ?? blanks.dates,
    meetingDates: filledIn(template, { dates: dates ?? blanks.dates }, beginnings),
    adoptionDate: writtenDates(adoption, languageId) ?? blanks.date,
  };
}

/** Dates as written in a document in the given language; bracketed if they are not dates. Undefined if nothing was typed. */
export function writtenDates(template: string | undefined, languageId: DisplayLanguage): string | undefined {
  const words = template?.replace(/[[\]]/g, ' ').replace(/\s+/g, ' ').trim() ?? '';
  if (words === '') return undefined;
  const language = languageBy(languageId);
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) {
    const day = dayOf(words);
    const dateText = writtenDate(day, language);
    // « 1 avril » is « 1er avril ».
    if (isCalendarDay(day.year, day.month, day.day))
      return day.day === 1 ? dateText.replace(/\b1\b/, BEGINNINGS[languageId].firstDay) : dateText;
  }
  return daysIn(words, languageId) ? words : `[${words}]`;
}

/** Parses text that consists only of dates. Undefined if it contains anything else, lacks a year, or contains a non-existent day. */
export function daysIn(words: string, languageId: DisplayLanguage): readonly PlainDate[] | undefined {
  const [date, ...others] = scanDates(words, 0, words.length, languageBy(languageId));
  if (!date?.valid || others.length > 0 || date.start > 0 || date.end < words.length) return undefined;
  const days = date.dates.flatMap(({ date: day }) => (isComplete(day) ? [day] : []));
  return days.length === date.dates.length ? days : undefined;
}

function isOneDay(words: string, languageId: DisplayLanguage): boolean {
  return daysIn(words, languageId)?.length === 1;
}

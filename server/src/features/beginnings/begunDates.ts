import type { DisplayLanguage } from '../../display/displayLanguage';
import { BEGINNINGS } from '../../languages/beginningsIn';
import { languageBy } from '../../languages/languageList';
import { dayOf, writtenDate } from '../../model/words/calendar';
import { isCalendarDay, isComplete, type PlainDate, scanDates } from '../../model/words/dates';
import { filledIn } from './filledIn';

/** The user’s dates for a new document: in its language, “5 and 6 April 2030”, or a day as “2030-04-05”. Empty if not known yet. */
export interface TypedDates {
  /** Of the session. */
  readonly session?: string | undefined;
  /** Of the meetings at which the report was considered. */
  readonly meetings?: string | undefined;
  readonly adoption?: string | undefined;
}

/** The dates of a document as its sentences name them. */
export interface DatesInSentences {
  /** Bare: “5–14 April 2030”. */
  readonly sessionDates: string;
  /** With the article that they have: “les 5 et 6 avril 2030”. */
  readonly meetingDates: string;
  readonly adoptionDate: string;
}

/**
 * Dates for the sentences of a document in a language: a blank for unknown ones, and in brackets for text that is no date in that language.
 */
export function begunDates({ session, meetings, adoption }: TypedDates, languageId: DisplayLanguage): DatesInSentences {
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

/** Dates as a document in a language writes them; in brackets if they are none. Undefined if nothing was typed. */
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

/** The days of dates in the words of a language; undefined if they are not dates as a whole, with years, or one does not exist. */
export function daysIn(words: string, languageId: DisplayLanguage): readonly PlainDate[] | undefined {
  const [date, ...others] = scanDates(words, 0, words.length, languageBy(languageId));
  if (!date?.valid || others.length > 0 || date.start > 0 || date.end < words.length) return undefined;
  const days = date.dates.flatMap(({ date: day }) => (isComplete(day) ? [day] : []));
  return days.length === date.dates.length ? days : undefined;
}

function isOneDay(words: string, languageId: DisplayLanguage): boolean {
  return daysIn(words, languageId)?.length === 1;
}

import { LANGUAGES } from '../../../languages/languageList';
import { monthName } from '../../../model/calendar';
import type { Span } from '../../../text/edits';

/** Something that the drafter still has to fill in, decide or remove. */
export interface Blank extends Span {
  /** `query`: text in brackets that may be a note, or the author's own remark; `job`: a job number. */
  readonly form: 'blank' | 'note' | 'query' | 'job';
}

/** What begins at a place in a text; without a form, something to skip. */
export type BlankOrSkipped = Span & { readonly form: Blank['form'] | undefined };

/** The longest note to look for, in UTF-16 units. */
export const LONGEST_NOTE = 300;

/** What follows a missing number. */
export const COUNTED =
  /^\s(?:per\s+cent|percent|persons|people|women|men|girls|boys|children|victims|cases|complaints|detainees|prisoners|dollars|euros)\b/;

/** The names of the months. */
export const MONTH_PATTERN = LANGUAGES.flatMap((language) =>
  language.meaning.months.map((_, i) => monthName(i + 1, language)),
).join('|');

/** The month after a missing day. */
export const BEFORE_MONTH = new RegExp(String.raw`^\s(?:${MONTH_PATTERN})\b`);

/** The first two or three figures of a year, of which the rest is missing. */
export const YEAR_BEGUN = /(?<![\d/A-Za-z])(?:19|20)\d?$/;

import type { DisplayLanguage } from '../../display/displayLanguage';
import type { DocumentModel } from '../../model/document';
import { compareDates, type DateExpression, isComplete, type PlainDate } from '../../model/words/dates';
import { type TypedDates, writtenDates } from './begunDates';

/** A date of a document, or several given together, and its replacement in the next one. */
export interface RenewedDate {
  readonly days: readonly PlainDate[];
  readonly words: string;
}

/** Replacements for the dates of a document's own session, meetings and adoption in the next one, as far as its dates are known. */
export function renewedDates(
  { identity }: DocumentModel,
  { session, meetings, adoption }: TypedDates,
  language: DisplayLanguage,
): readonly RenewedDate[] {
  const renewDays = (
    days: readonly (PlainDate | undefined)[],
    template: string | undefined,
  ): readonly RenewedDate[] => {
    const words = writtenDates(template, language);
    const completeDates = days.flatMap((day) => day ?? []);
    return words === undefined || completeDates.length === 0 ? [] : [{ days: completeDates, words }];
  };
  return [
    ...renewDays(identity.adoption?.dates?.value ?? [], adoption),
    ...renewDays(identity.consideration?.dates?.value ?? [], meetings),
    ...renewDays([identity.session?.from?.value, identity.session?.to?.value], session),
  ];
}

/** Whether a date in a text is one of those replaced: the same days, all with their years. */
export function isSameDate({ days }: RenewedDate, { dates }: DateExpression): boolean {
  if (dates.length !== days.length) return false;
  return dates.every(({ date }, at) => {
    const day = days[at];
    return day !== undefined && isComplete(date) && compareDates(day, date) === 0;
  });
}

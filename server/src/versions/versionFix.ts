import type { Language } from '../languages/language';
import type { DocumentModel } from '../model/document';
import { writtenDate } from '../model/words/calendar';
import { isCalendarDay } from '../model/words/dates';
import type { Span } from '../text/edits';
import type { VersionDifference } from './versionDifference';

/** A replacement for a value in a version, in UTF-16 code units of its text. */
interface VersionFix extends Span {
  readonly text: string;
}

/**
 * The original’s value, formatted in the language of the other version, as a replacement for that version’s value; undefined unless each
 * side has exactly one number, date or symbol that the other lacks. The user decides which of the two is right.
 */
export function versionFix(
  { kind, original, other }: VersionDifference,
  [from, to]: readonly [original: DocumentModel, other: DocumentModel],
): VersionFix | undefined {
  const [value, further] = original?.values ?? [];
  const [place, another] = other?.values ?? [];
  if (!value || !place || further || another || to.language.unread) return undefined;
  const { language } = to.language;
  const { start, end } = place;
  switch (kind) {
    case 'symbols':
      return { start, end, text: value.key };
    case 'dates': {
      const text = dateIn(value.key, language);
      return text === undefined ? undefined : { start, end, text };
    }
    case 'numbers': {
      // A number in words agrees with its noun.
      if (!DIGIT_PATTERN.test(to.text.text.slice(start, end))) return undefined;
      const isGrouped = /\d\D\d{3}(?!\d)/.test(from.text.text.slice(value.start, value.end));
      return { start, end, text: numberIn(value.key, language, isGrouped) };
    }
    default:
      return undefined;
  }
}

const DIGIT_PATTERN = /\d/;

function dateIn(key: string, language: Language): string | undefined {
  const [year = 0, month = 0, day = 0] = key.split('-').map(Number);
  return isCalendarDay(year, month, day) && year > 0
    ? writtenDate({ year, month, day, valid: true }, language)
    : undefined;
}

/** A number formatted for a language: “1,250.5”, « 1 250,5 ». */
function numberIn(key: string, { meaning: { decimal, thousands } }: Language, isGrouped: boolean): string {
  const [whole = '', fraction] = key.split('.');
  const groupedNumber = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, thousands) : whole;
  return fraction === undefined ? groupedNumber : `${groupedNumber}${decimal}${fraction}`;
}

import type { Language } from '../../../languages/language';
import { englishNumber } from '../../../languages/languageList';
import { daysAfter, monthsAfter } from '../../../model/words/calendar';
import type { PlainDate } from '../../../model/words/dates';
import type { PatternMatch, Places } from '../../../syntax/tokens/matcher';
import type { Tokens } from '../../../syntax/tokens/tokens';
import { capitalizeWords } from '../../../text/capitalized';
import type { UnitLength } from '../../engine/finding';

/** A length of time, in the vocabulary of a language. */
export interface Length {
  readonly months: number;
  /** Days in addition to the months. */
  readonly days: number;
  /** In English, capitalized for the start of a sentence: "Two years". */
  readonly written: string;
  /** The length in the units used in the text, if they are whole numbers. */
  readonly units: readonly UnitLength[];
  /** Whether the length takes a singular verb. */
  readonly isOne: boolean;
}

/** A greater number is not a period. */
const MAX_PERIOD = 400;

/** The length of time captured as the part `length` of a pattern match; undefined for zero, and for centuries. */
export function lengthOf(
  tokens: Tokens,
  match: PatternMatch,
  { citations, meaning, wordForms }: Language,
): Length | undefined {
  const { cardinals, followUp } = meaning;
  const { year, month, week } = followUp;
  const unitNamed = (word: string): UnitLength['unit'] => {
    const isOf = (unit: readonly string[]) => unit.some((one) => word.startsWith(one));
    return isOf(year) ? 'year' : isOf(month) ? 'month' : isOf(week) ? 'week' : 'day';
  };
  const numberOf = (count: string) =>
    citations.indefinite.includes(count) ? 1 : (wordForms?.numbers.get(count) ?? cardinals[count] ?? Number(count));
  const allPlaces = match.part('length');
  if (!allPlaces) return undefined;
  const textOf = (part: Places | undefined) => (part ? tokens.foldedWord(part.start) : '');
  if (match.part('half')) return { ...HALF_A_YEAR, units: unitsOf(HALF_A_YEAR), written: 'Half a year', isOne: true };
  const joinedText = textOf(match.part('joined'));
  const hyphen = joinedText.lastIndexOf('-');
  const count = hyphen < 0 ? textOf(match.part('count')) : joinedText.slice(0, hyphen);
  const unit = unitNamed(hyphen < 0 ? textOf(match.part('unit')) : joinedText.slice(hyphen + 1));
  const moreText = textOf(match.part('more'));
  const number = numberOf(count);
  const isHalved = match.part('andHalf') !== undefined || match.part('halfAfter') !== undefined;
  const firstLength = inUnits(number, unit, isHalved);
  const secondLength =
    moreText === ''
      ? { months: 0, days: 0 }
      : inUnits(numberOf(moreText), unitNamed(textOf(match.part('moreUnit'))), false);
  const [months, days] = [firstLength.months + secondLength.months, firstLength.days + secondLength.days];
  if (!Number.isInteger(number) || number < 1 || number > MAX_PERIOD || !Number.isInteger(months)) return undefined;
  const isPlain = !isHalved && moreText === '';
  // "a two-year period"
  const text = isPlain
    ? `${/^\d/.test(count) && number !== 1 ? count : englishNumber(number)} ${unit}${number === 1 ? '' : 's'}`
    : tokens.text.slice(tokens.start(allPlaces.start), tokens.end(allPlaces.end - 1));
  return {
    months,
    days,
    units: isPlain ? [{ count: number, unit }] : unitsOf({ months, days }),
    written: capitalizeWords(text.replace(/\s+/g, ' ')),
    isOne: number === 1 && moreText === '',
  };
}

const HALF_A_YEAR = { months: 6, days: 0 } as const;

function unitsOf({ months, days }: Pick<Length, 'months' | 'days'>): readonly UnitLength[] {
  const allLengths: readonly UnitLength[] = [
    { count: months, unit: 'month' },
    { count: days, unit: 'day' },
  ];
  return allLengths.filter(({ count }) => count > 0);
}

function inUnits(
  count: number,
  unit: UnitLength['unit'],
  isHalved: boolean,
): { readonly months: number; readonly days: number } {
  switch (unit) {
    case 'year':
      return { months: count * 12 + (isHalved ? 6 : 0), days: 0 };
    case 'month':
      return { months: count, days: isHalved ? 15 : 0 };
    case 'week':
      return { months: 0, days: count * 7 + (isHalved ? 3 : 0) };
    default:
      return { months: 0, days: count };
  }
}

/** The last day of a length of time that begins on a given day. */
export function endOf(start: PlainDate, { months, days }: Length): PlainDate {
  return daysAfter(monthsAfter(start, months), days);
}

import { daysAfter, monthsAfter } from '../../../model/calendar';
import type { PlainDate } from '../../../model/dates';
import { capitalized } from '../../../text/capitalized';
import type { UnitLength } from '../../engine/finding';
import { valueOfWord } from '../numbers/numberWords';

/** A length of time in English words. */
export interface Length {
  readonly months: number;
  /** Days in addition to the months. */
  readonly days: number;
  /** Capitalized for the beginning of a sentence: "Two years". */
  readonly written: string;
  /** The same in the units that the text uses, if these are whole. */
  readonly units: readonly UnitLength[];
  /** Whether a verb after it is in the singular. */
  readonly isOne: boolean;
}

// biome-ignore format: read as a list
const WORDS = [
  'a', 'an', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'fifteen', 'sixteen',
  'eighteen', 'twenty', 'twenty-one', 'twenty-four', 'thirty', 'thirty-six', 'forty-eight', 'sixty', 'ninety',
];

const COUNT = String.raw`(?:${WORDS.toSorted((a, b) => b.length - a.length).join('|')}|\d{1,3})`;
const UNIT = '(?:year|month|week|day)';

/** A pattern for a length of time, without groups: "half a year", "two (2) years", "18 months", "a year and a half", "two and a half years". */
export const LENGTH = String.raw`(?:half\s+a\s+year|${COUNT}(?:\s+\(\d{1,3}\))?(?:\s+and\s+a\s+half)?[\s-]+(?:calendar\s+|full\s+|whole\s+)?${UNIT}s?(?:\s+and\s+(?:a\s+half|${COUNT}\s+${UNIT}s?))?)\b`;

const PARTS = new RegExp(
  String.raw`^(?:(half)\b|(${COUNT})(?:\s+\(\d{1,3}\))?(\s+and\s+a\s+half)?[\s-]+(?:[a-z]+\s+)?(${UNIT})s?(?:\s+and\s+(?:(a\s+half)|(${COUNT})\s+(${UNIT})))?)`,
  'i',
);
/** A longer one is not a period. */
const MOST = 400;

/** Interprets a match of {@link LENGTH}; undefined for zero or for centuries. */
export function lengthOf(words: string): Length | undefined {
  const match = PARTS.exec(words);
  if (!match) return undefined;
  const [, half, count = '', andHalf, unit = '', halfAfter, more = '', moreUnit = ''] = match;
  if (half !== undefined) return { ...HALF_A_YEAR, units: unitsOf(HALF_A_YEAR), written: 'Half a year', isOne: true };
  const number = numberOf(count);
  const isHalved = andHalf !== undefined || halfAfter !== undefined;
  const first = inUnits(number, unit, isHalved);
  const second = more === '' ? { months: 0, days: 0 } : inUnits(numberOf(more), moreUnit, false);
  const [months, days] = [first.months + second.months, first.days + second.days];
  if (!Number.isInteger(number) || number < 1 || number > MOST || !Number.isInteger(months)) return undefined;
  const isPlain = !isHalved && more === '';
  // "a two-year period"
  const written = isPlain ? `${number === 1 ? 'one' : count} ${unit.toLowerCase()}${number === 1 ? '' : 's'}` : words;
  return {
    months,
    days,
    units: isPlain ? [{ count: number, unit: unitNamed(unit) }] : unitsOf({ months, days }),
    written: capitalized(written.replace(/\s+/g, ' ')),
    isOne: number === 1 && more === '',
  };
}

const HALF_A_YEAR = { months: 6, days: 0 } as const;

function unitsOf({ months, days }: Pick<Length, 'months' | 'days'>): readonly UnitLength[] {
  const all: readonly UnitLength[] = [
    { count: months, unit: 'month' },
    { count: days, unit: 'day' },
  ];
  return all.filter(({ count }) => count > 0);
}

function unitNamed(word: string): UnitLength['unit'] {
  const small = word.toLowerCase();
  return small === 'year' || small === 'month' || small === 'week' ? small : 'day';
}

function numberOf(count: string): number {
  const word = count.toLowerCase();
  return word === 'a' || word === 'an' ? 1 : (valueOfWord(word) ?? Number(count));
}

function inUnits(count: number, unit: string, isHalved: boolean): { readonly months: number; readonly days: number } {
  switch (unit.toLowerCase()) {
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

/** The last day of a length of time that starts on a day. */
export function endOf(start: PlainDate, { months, days }: Length): PlainDate {
  return daysAfter(monthsAfter(start, months), days);
}

import { en } from '../../languages/en';

/** The ordinal of a number from 1 to 199 in English: 23 → "twenty-third"; beyond that in figures, "201st". */
export function ordinalWords(number: number): string {
  const { ordinals, ordinalPrefixes, ordinalSuffixes } = en.meaning;
  const whole = Object.entries(ordinals).find(([, value]) => value === number)?.[0];
  if (whole !== undefined) return whole;
  const unit = number % (number > HUNDRED ? HUNDRED : TEN);
  const prefix = Object.entries(ordinalPrefixes).findLast(([, value]) => value === number - unit)?.[0];
  if (prefix !== undefined && unit > 0) return `${prefix}${number > HUNDRED ? ' and ' : '-'}${ordinalWords(unit)}`;
  const last = number % TEN;
  const isTeen = Math.floor((number % HUNDRED) / TEN) === 1;
  const [first = '', second = '', third = '', other = ''] = ordinalSuffixes;
  return `${number}${isTeen ? other : ([other, first, second, third][last] ?? other)}`;
}

const TEN = 10;
const HUNDRED = 100;

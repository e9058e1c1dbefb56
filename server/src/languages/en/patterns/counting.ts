import { type CountingWords, valuesFrom } from '../../countingWords';

/** The vocabulary of numbers in words. */
export const COUNTING: CountingWords = {
  values: new Map([
    ...valuesFrom(1, 1, 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'),
    ...valuesFrom(16, 1, 'sixteen seventeen eighteen nineteen'),
    ...valuesFrom(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
    ['dozen', 12],
  ]),
  multipliers: new Map([
    ['hundred', 100],
    ['thousand', 1000],
  ]),
  joining: 'and',
  joinsHundreds: true,
  percentageBefore: '',
  onlyWithin: new Set(),
};

import { type CountingWords, valuesFrom } from '../countingWords';

/** The vocabulary of numbers in words. */
export const COUNTING: CountingWords = {
  values: new Map([
    ...valuesFrom(1, 1, 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
    ...valuesFrom(20, 10, 'vingt trente quarante cinquante soixante'),
    ['une', 1],
    ['cent', 100],
    ['mille', 1000],
  ]),
  multipliers: new Map([
    ['vingt', 20],
    ['vingts', 20],
    ['cent', 100],
    ['cents', 100],
    ['mille', 1000],
  ]),
  joining: 'et',
  joinsHundreds: false,
  // "une fois", "neuf" for new, "pour cent", and English "seize".
  onlyWithin: new Set(['un', 'une', 'neuf', 'cent', 'seize']),
};

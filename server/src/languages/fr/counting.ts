import { type CountingWords, valuesFrom } from '../countingWords';

/** The vocabulary of numbers in words. */
export const COUNTING: CountingWords = {
  values: new Map([
    ...valuesFrom(1, 1, 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
    // Includes the Belgian and Swiss tens.
    ...valuesFrom(20, 10, 'vingt trente quarante cinquante soixante septante huitante nonante'),
    ['une', 1],
    ['octante', 80],
    ['cent', 100],
    ['mille', 1000],
    // Approximate numbers.
    ...valuesFrom(10, 10, 'dizaine vingtaine trentaine'),
    ['douzaine', 12],
    ['quinzaine', 15],
    ['cinquantaine', 50],
    ['soixantaine', 60],
  ]),
  multipliers: new Map([
    ['vingt', 20],
    ['vingts', 20],
    ['cent', 100],
    ['cents', 100],
    ['centaine', 100],
    ['mille', 1000],
    ['millier', 1000],
  ]),
  joining: 'et',
  joinsHundreds: false,
  percentageBefore: 'pour',
  // Not numbers by themselves: as in "une fois", "neuf" for new, "pour cent", and English "seize".
  onlyWithin: new Set(['un', 'une', 'neuf', 'cent', 'seize']),
};

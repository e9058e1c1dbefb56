import { cardinalsFrom } from '../numbersInWords';

const IN_ORDER = [
  ...'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' '),
  ...'dix-sept dix-huit dix-neuf vingt'.split(' '),
  'vingt et un',
  ...'vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente'.split(' '),
  'trente et un',
];

/** Numbers in words. */
export const CARDINALS = cardinalsFrom(IN_ORDER, {
  une: 1,
  'vingt et une': 21,
  'vingt-et-un': 21,
  'vingt-et-une': 21,
  'trente et une': 31,
  'trente-six': 36,
  'quarante-huit': 48,
  soixante: 60,
  'quatre-vingt-dix': 90,
});

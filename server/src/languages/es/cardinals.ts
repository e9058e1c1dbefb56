import { cardinalsFrom } from '../numbersInWords';

const IN_ORDER = [
  ...'un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis'.split(' '),
  ...'diecisiete dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco'.split(' '),
  ...'veintiséis veintisiete veintiocho veintinueve treinta'.split(' '),
  'treinta y un',
];

/** Numbers in words. */
export const CARDINALS = cardinalsFrom(IN_ORDER, {
  uno: 1,
  una: 1,
  veintiuno: 21,
  veintiuna: 21,
  'treinta y uno': 31,
  'treinta y una': 31,
  'treinta y seis': 36,
  'cuarenta y ocho': 48,
  sesenta: 60,
  noventa: 90,
});

import { type CountingWords, valuesFrom } from '../countingWords';

/** The vocabulary of numbers in words. */
export const COUNTING: CountingWords = {
  values: new Map([
    ...valuesFrom(1, 1, 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'),
    ...valuesFrom(16, 1, 'dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés'),
    ...valuesFrom(24, 1, 'veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'),
    ...valuesFrom(30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
    ...valuesFrom(100, 100, 'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos'),
    ...valuesFrom(200, 100, 'doscientas trescientas cuatrocientas quinientas seiscientas setecientas'),
    ...valuesFrom(800, 100, 'ochocientos novecientos'),
    ...valuesFrom(800, 100, 'ochocientas novecientas'),
    ['un', 1],
    ['una', 1],
    ['veintiún', 21],
    ['veintiuna', 21],
    ['cien', 100],
    ['mil', 1000],
    // Approximate numbers.
    ...valuesFrom(10, 10, 'decena veintena treintena'),
    ['docena', 12],
    ['quincena', 15],
    ['cincuentena', 50],
  ]),
  multipliers: new Map([
    ['centenar', 100],
    ['mil', 1000],
    ['millar', 1000],
  ]),
  joining: 'y',
  joinsHundreds: false,
  percentageBefore: 'por',
  // Not numbers by themselves: as in "una vez", "por ciento", and English "once".
  onlyWithin: new Set(['un', 'uno', 'una', 'once', 'ciento']),
};

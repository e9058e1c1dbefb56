import { capitalizeWords } from '../../text/capitalized';

const SMALL_NUMBERS = (
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit ' +
  'dix-neuf'
).split(' ');
const TENS = '  vingt trente quarante cinquante soixante'.split(' ');

/**
 * A number below a million in French words, as in the Unicode CLDR (`common/rbnf/fr.xml`) but in the spelling before 1990, with hyphens
 * only below a hundred and only where there is no “et”: "Vingt et un", "Quatre-vingts", "Deux cents", "Deux cent un".
 */
export function frenchCardinal(value: number): string {
  return capitalizeWords(wordsOf(value));
}

/** "Premier", "Vingt et unième", "Quatre-vingtième". */
export function frenchOrdinal(value: number): string {
  if (value === 1) return 'Premier';
  const words = wordsOf(value).replace(/(vingt|cent)s$/, '$1');
  if (words.endsWith('cinq')) return capitalizeWords(`${words}uième`);
  if (words.endsWith('neuf')) return capitalizeWords(`${words.slice(0, -1)}vième`);
  return capitalizeWords(`${words.replace(/e$/, '')}ième`);
}

/** "1er", "2e". */
export function frenchOrdinalDigits(value: number): string {
  return `${value}${value === 1 ? 'er' : 'e'}`;
}

function wordsOf(value: number): string {
  if (value < 20) return SMALL_NUMBERS[value] ?? String(value);
  if (value < 100) return belowHundred(value);
  const [size, name] = value < 1000 ? [100, 'cent'] : [1000, 'mille'];
  const times = Math.floor(value / size);
  const remainder = value % size;
  // "quatre-vingts", but "quatre-vingt mille".
  const textBefore = times === 1 ? '' : `${wordsOf(times).replace(/(vingt|cent)s$/, '$1')} `;
  const plural = size === 100 && times > 1 && remainder === 0 ? 's' : '';
  return `${textBefore}${name}${plural}${remainder === 0 ? '' : ` ${wordsOf(remainder)}`}`;
}

/** From 20: seventy is sixty plus ten, and ninety is four times twenty plus ten. */
function belowHundred(value: number): string {
  if (value >= 80) return value === 80 ? 'quatre-vingts' : `quatre-vingt-${SMALL_NUMBERS[value - 80]}`;
  const tens = Math.min(Math.floor(value / 10), 6);
  const remainder = value - 10 * tens;
  if (remainder === 0) return TENS[tens] ?? '';
  return `${TENS[tens]}${remainder === 1 || remainder === 11 ? ' et ' : '-'}${SMALL_NUMBERS[remainder]}`;
}

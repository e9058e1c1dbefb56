import { capitalizeWords } from '../../text/capitalized';

const SMALL_NUMBERS = (
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho ' +
  'diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'
).split(' ');
const TENS = '   treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
const HUNDREDS = (
  ' ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos ' + 'novecientos'
).split(' ');
const ORDINALS = (
  ' primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo decimotercero decimocuarto ' +
  'decimoquinto decimosexto decimoséptimo decimoctavo decimonoveno'
).split(' ');
const ORDINAL_TENS =
  '  vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo'.split(' ');
const ORDINAL_HUNDREDS = (
  ' centésimo ducentésimo tricentésimo cuadringentésimo quingentésimo sexcentésimo septingentésimo octingentésimo ' +
  'noningentésimo'
).split(' ');
/** The highest ordinal that is spelled out. */
const LAST_ORDINAL = 999;

/** A number below a million in Spanish words, as in the Unicode CLDR (`common/rbnf/es.xml`): "Veintiuno", "Treinta y uno", "Cien", "Ciento uno". */
export function spanishCardinal(value: number): string {
  return capitalizeWords(wordsOf(value));
}

/**
 * "Primero", "Vigésimo primero"; empty above 999. As in CLDR, except for two forms that CLDR derives by rule: "Decimoctavo" and
 * "Octingentésimo" follow the dictionary of the Academy.
 */
export function spanishOrdinal(value: number): string {
  if (value < 1 || value > LAST_ORDINAL) return '';
  const hundreds = ORDINAL_HUNDREDS[Math.floor(value / 100)] ?? '';
  const remainder = value % 100;
  const ordinalWords =
    remainder < 20
      ? [ORDINALS[remainder] ?? '']
      : [ORDINAL_TENS[Math.floor(remainder / 10)] ?? '', ORDINALS[remainder % 10] ?? ''];
  return capitalizeWords([hundreds, ...ordinalWords].filter((word) => word !== '').join(' '));
}

/** "1º", "2º". */
export function spanishOrdinalDigits(value: number): string {
  return `${value}º`;
}

function wordsOf(value: number): string {
  if (value < 30) return SMALL_NUMBERS[value] ?? String(value);
  if (value < 100) {
    const units = value % 10;
    return `${TENS[Math.floor(value / 10)]}${units === 0 ? '' : ` y ${SMALL_NUMBERS[units]}`}`;
  }
  if (value === 100) return 'cien';
  const remainder = value < 1000 ? value % 100 : value % 1000;
  const remainderWords = remainder === 0 ? '' : ` ${wordsOf(remainder)}`;
  if (value < 1000) return `${HUNDREDS[Math.floor(value / 100)]}${remainderWords}`;
  const times = Math.floor(value / 1000);
  return `${times === 1 ? '' : `${shortenSpelled(wordsOf(times))} `}mil${remainderWords}`;
}

/** Before "mil": "veintiún", "treinta y un". */
function shortenSpelled(words: string): string {
  return words.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un');
}

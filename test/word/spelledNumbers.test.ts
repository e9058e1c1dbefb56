import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frenchCardinal, frenchOrdinal, frenchOrdinalDigits } from '../../server/src/word/numbering/spelledFrench';
import { spanishCardinal, spanishOrdinal } from '../../server/src/word/numbering/spelledSpanish';

// What the rules of the Unicode CLDR give (github.com/unicode-org/cldr, common/rbnf/fr.xml and es.xml: spellout-numbering and
// spellout-ordinal-masculine), applied by hand.
const FRENCH: Readonly<Record<number, string>> = {
  0: 'zéro',
  16: 'seize',
  17: 'dix-sept',
  20: 'vingt',
  21: 'vingt-et-un',
  22: 'vingt-deux',
  61: 'soixante-et-un',
  70: 'soixante-dix',
  71: 'soixante-et-onze',
  77: 'soixante-dix-sept',
  80: 'quatre-vingts',
  81: 'quatre-vingt-un',
  91: 'quatre-vingt-onze',
  99: 'quatre-vingt-dix-neuf',
  100: 'cent',
  101: 'cent-un',
  180: 'cent-quatre-vingts',
  200: 'deux-cents',
  201: 'deux-cent-un',
  999: 'neuf-cent-quatre-vingt-dix-neuf',
  1000: 'mille',
  1100: 'mille-cent',
  2021: 'deux-mille-vingt-et-un',
};
const FRENCH_ORDINALS: Readonly<Record<number, string>> = {
  1: 'premier',
  2: 'deuxième',
  4: 'quatrième',
  5: 'cinquième',
  9: 'neuvième',
  11: 'onzième',
  19: 'dix-neuvième',
  21: 'vingt-et-unième',
  30: 'trentième',
  71: 'soixante-et-onzième',
  79: 'soixante-dix-neuvième',
  80: 'quatre-vingtième',
  81: 'quatre-vingt-unième',
  90: 'quatre-vingt-dixième',
  100: 'centième',
  101: 'cent-unième',
  200: 'deux-centième',
};
const SPANISH: Readonly<Record<number, string>> = {
  0: 'cero',
  1: 'uno',
  15: 'quince',
  16: 'dieciséis',
  19: 'diecinueve',
  20: 'veinte',
  21: 'veintiuno',
  22: 'veintidós',
  23: 'veintitrés',
  26: 'veintiséis',
  29: 'veintinueve',
  30: 'treinta',
  31: 'treinta y uno',
  99: 'noventa y nueve',
  100: 'cien',
  101: 'ciento uno',
  200: 'doscientos',
  555: 'quinientos cincuenta y cinco',
  700: 'setecientos',
  900: 'novecientos',
  1000: 'mil',
  1001: 'mil uno',
  21000: 'veintiún mil',
  31021: 'treinta y un mil veintiuno',
};
const SPANISH_ORDINALS: Readonly<Record<number, string>> = {
  1: 'primero',
  3: 'tercero',
  7: 'séptimo',
  9: 'noveno',
  10: 'décimo',
  11: 'undécimo',
  12: 'duodécimo',
  13: 'decimotercero',
  17: 'decimoséptimo',
  19: 'decimonoveno',
  20: 'vigésimo',
  21: 'vigésimo primero',
  45: 'cuadragésimo quinto',
  99: 'nonagésimo noveno',
  100: 'centésimo',
  111: 'centésimo undécimo',
  300: 'tricentésimo',
  600: 'sexcentésimo',
};

function assertSpelled(expected: Readonly<Record<number, string>>, spell: (value: number) => string): void {
  for (const [value, words] of Object.entries(expected))
    assert.equal(spell(Number(value)), words.charAt(0).toUpperCase() + words.slice(1), value);
}

/** CLDR joins all words of a number by hyphens, as has been allowed since 1990; the older spelling is that of “deux cent vingt et un”. */
const before1990 = (words: string) =>
  words.replace(/-(et)-/g, ' $1 ').replace(/-(?=cent|mille)|(?<=cents?|mille)-/g, ' ');

const older = (expected: Readonly<Record<number, string>>) =>
  Object.fromEntries(Object.entries(expected).map(([value, words]) => [value, before1990(words)]));

describe('numbers in words', () => {
  it('are in French those of CLDR, in the spelling before 1990', () => {
    assertSpelled(older(FRENCH), frenchCardinal);
    assertSpelled(older(FRENCH_ORDINALS), frenchOrdinal);
    assert.deepEqual([1, 2, 21].map(frenchOrdinalDigits), ['1er', '2e', '21e']);
    assert.equal(frenchCardinal(221), 'Deux cent vingt et un');
  });

  it('lose the s of “vingts” before “mille”, which CLDR forgets', () => {
    assert.equal(frenchCardinal(80_000), 'Quatre-vingt mille');
  });

  it('are in Spanish those of CLDR', () => {
    assertSpelled(SPANISH, spanishCardinal);
    assertSpelled(SPANISH_ORDINALS, spanishOrdinal);
  });

  it('are in Spanish those of the Academy where CLDR puts words together by rule', () => {
    // CLDR: “decimooctavo”, “octingésimo”.
    assert.deepEqual([18, 800].map(spanishOrdinal), ['Decimoctavo', 'Octingentésimo']);
  });
});

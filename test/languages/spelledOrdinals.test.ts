import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../server/src/languages/languageList';
import { readOrdinal } from '../../server/src/model/words/ordinals';

/**
 * Ordinals in words as Unicode CLDR 48 spells them (rbnf/en.json, fr.json and es.json: spellout-ordinal, masculine where there are genders),
 * since the ICU of Node does not offer these rules.
 */
const SPELLED: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  en: {
    1: 'first',
    3: 'third',
    8: 'eighth',
    12: 'twelfth',
    20: 'twentieth',
    21: 'twenty-first',
    99: 'ninety-ninth',
    100: 'one hundredth',
    104: 'one hundred fourth',
    125: 'one hundred twenty-fifth',
  },
  fr: {
    1: 'premier',
    2: 'deuxième',
    9: 'neuvième',
    16: 'seizième',
    19: 'dix-neuvième',
    21: 'vingt-et-unième',
    22: 'vingt-deuxième',
    61: 'soixante-et-unième',
    70: 'soixante-dixième',
    71: 'soixante-et-onzième',
    77: 'soixante-dix-septième',
    80: 'quatre-vingtième',
    81: 'quatre-vingt-unième',
    91: 'quatre-vingt-onzième',
    99: 'quatre-vingt-dix-neuvième',
    100: 'centième',
    101: 'cent-unième',
    104: 'cent-quatrième',
    121: 'cent-vingt-et-unième',
    // With spaces, as the documents have it.
    125: 'cent vingt-cinquième',
  },
  es: {
    1: 'primero',
    3: 'tercero',
    10: 'décimo',
    11: 'decimoprimero',
    12: 'decimosegundo',
    13: 'decimotercero',
    17: 'decimoséptimo',
    18: 'decimoctavo',
    19: 'decimonoveno',
    20: 'vigésimo',
    21: 'vigésimo primero',
    33: 'trigésimo tercero',
    40: 'cuadragésimo',
    67: 'sexagésimo séptimo',
    78: 'septuagésimo octavo',
    99: 'nonagésimo noveno',
    100: 'centésimo',
    104: 'centésimo cuarto',
    120: 'centésimo vigésimo',
    125: 'centésimo vigésimo quinto',
  },
};

describe('ordinals in words', () => {
  for (const language of LANGUAGES)
    it(`are read as CLDR spells them: ${language.id}`, () => {
      const table = Object.entries(SPELLED[language.id] ?? {});
      assert.ok(table.length > 0);
      for (const [number, words] of table)
        assert.deepEqual(
          readOrdinal(words, 0, words.length, language),
          { value: Number(number), end: words.length },
          words,
        );
    });
});

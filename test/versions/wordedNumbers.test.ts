import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LANGUAGES } from '../../server/src/languages/languageList';
import { readWordedNumbers } from '../../server/src/versions/wordedNumbers';

/** The numbers in words of a text in a language. */
function numbersIn(text: string, id: string): readonly number[] {
  const language = LANGUAGES.find((one) => one.id === id);
  assert.ok(language, id);
  return readWordedNumbers(text, 0, text.length, language).map(({ value }) => value);
}

/**
 * The cardinals 1 to 199 and the hundreds as ICU 76 spells them (RuleBasedNumberFormat: spellout-cardinal with its verbose form in English,
 * both genders in French and Spanish, and spellout-numbering), one number a line.
 */
function spelledCardinals(id: string): readonly (readonly [number: number, forms: readonly string[]])[] {
  const lines = readFileSync(`test/versions/cardinals.${id}.txt`, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [number, ...forms] = line.split('\t');
    return [Number(number), forms];
  });
}

describe('numbers in words', () => {
  for (const { id } of LANGUAGES) {
    it(`are read as ICU spells them: ${id}`, () => {
      const table = spelledCardinals(id);
      assert.equal(table.length, 199 + 8);
      for (const [number, forms] of table)
        for (const form of forms) assert.deepEqual(numbersIn(`(${form})`, id), [number], form);
    });

    it(`are composed of the same words above two hundred: ${id}`, () => {
      const table = new Map(spelledCardinals(id));
      const form = (number: number): string => table.get(number)?.at(-1) ?? '';
      for (let hundreds = 2; hundreds <= 9; hundreds++)
        for (let rest = 1; rest <= 99; rest++) {
          const joint = id === 'en' ? ' and ' : ' ';
          const words = `${form(hundreds * 100)}${joint}${form(rest)}`;
          assert.deepEqual(numbersIn(words, id), [hundreds * 100 + rest], words);
        }
    });
  }

  it('are read in both spellings of French', () => {
    for (const [number, forms] of spelledCardinals('fr'))
      for (const form of forms) {
        const before1990 = form.replaceAll('-et-', ' et ');
        assert.deepEqual(numbersIn(before1990, 'fr'), [number], before1990);
        const since1990 = form.replaceAll(' ', '-');
        assert.deepEqual(numbersIn(since1990, 'fr'), [number], since1990);
      }
    assert.deepEqual(numbersIn('septante-trois, huitante-et-un et nonante', 'fr'), [73, 81, 90]);
  });

  it('are read with thousands', () => {
    assert.deepEqual(numbersIn('Three thousand two hundred and seven', 'en'), [3207]);
    assert.deepEqual(numbersIn('mille neuf cent quatre-vingt-dix-neuf', 'fr'), [1999]);
    assert.deepEqual(numbersIn('doscientas cincuenta mil una', 'es'), [250001]);
  });

  it('are ordinals too', () => {
    assert.deepEqual(numbersIn('its forty-fifth session', 'en'), [45]);
    assert.deepEqual(numbersIn('sa quatre-vingt-treizième session', 'fr'), [93]);
    assert.deepEqual(numbersIn('en su cuadragésimo quinto período de sesiones', 'es'), [45]);
  });

  it('may follow an article', () => {
    assert.deepEqual(numbersIn('a hundred and five of some forty-two thousand', 'en'), [105, 42000]);
    assert.deepEqual(numbersIn('quelque vingt-cinq', 'fr'), [25]);
    assert.deepEqual(numbersIn('un centenar', 'es'), [100]);
  });

  it('end where another number begins', () => {
    assert.deepEqual(numbersIn('between one hundred and two hundred', 'en'), [100, 200]);
    assert.deepEqual(numbersIn('between one thousand and two thousand', 'en'), [1000, 2000]);
    assert.deepEqual(numbersIn('forty, fifty and sixty', 'en'), [40, 50, 60]);
    assert.deepEqual(numbersIn('vingt et quarante', 'fr'), [20, 40]);
    assert.deepEqual(numbersIn('cincuenta y sesenta', 'es'), [50, 60]);
    assert.deepEqual(numbersIn('forty\u2013fifty', 'en'), [40, 50]);
  });

  it('are not the hundred of a percentage', () => {
    assert.deepEqual(numbersIn('quarante pour cent', 'fr'), [40]);
    assert.deepEqual(numbersIn('cuarenta por ciento', 'es'), [40]);
  });
});

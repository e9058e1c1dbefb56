import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldedWords, quotedWords } from '../../server/src/sources/foldedWords';

function folded(text: string): string {
  return foldedWords(text)
    .map(({ word }) => word)
    .join(' ');
}

describe('numbers in words', () => {
  for (const [written, expected] of [
    ['thirty-five boats and twenty one nets', '35 boats and 21 nets'],
    ['thirty‑five boats', '35 boats'],
    ['one hundred harbours', '100 harbours'],
    ['one hundred and twenty-five of two thousand ships', '125 of 2000 ships'],
    ['two thousand three hundred and five', '2305'],
    ['1,250 nets, 1 250 nets and 1\u00a0250 nets', '1250 nets 1250 nets and 1250 nets'],
    ['a thirty-day permit', 'a 30 day permit'],
    ['soixante-quinze bateaux, quatre-vingt-dix-sept filets', '75 bateaux 97 filets'],
    ['vingt et un ports et quatre-vingts quais', '21 ports et 80 quais'],
    ['deux cents marins, mille deux cent trois rames', '200 marins 1203 rames'],
    ['treinta y cinco barcos, ciento veinte redes', '35 barcos 120 redes'],
    ['doscientos treinta y un puertos y dos mil quinientas redes', '231 puertos y 2500 redes'],
  ] as const)
    it(`are figures: ${written}`, () => assert.equal(folded(written), expected));

  for (const [written, expected] of [
    ['two, three or twenty boats', '2 3 or 20 boats'],
    ['two three', '2 3'],
    ['between one hundred and two hundred', 'between 100 and 200'],
    ['between twenty and thirty', 'between 20 and 30'],
    ['several hundred boats, thousands of nets', 'several hundred boats thousands of nets'],
    ['per cent of the crew seize it once', 'per cent of the crew seize it once'],
    ['une fois, un bateau neuf', 'une fois un bateau neuf'],
    ['una vez, por ciento', 'una vez por ciento'],
    ['in 2019 300 boats, paragraphs 12, 113', 'in 2019 300 boats paragraphs 12 113'],
  ] as const)
    it(`are not run together: ${written}`, () => assert.equal(folded(written), expected));

  it('are one word from the first letter to the last, as the writer changed it', () => {
    const text = '“[t]wenty-five boats”';
    assert.deepEqual(
      quotedWords(text, 1, text.length - 1).parts.map((part) => part.map(({ word, start, end }) => [word, start, end])),
      [
        [
          ['25', 2, 14],
          ['boats', 15, 20],
        ],
      ],
    );
  });
});

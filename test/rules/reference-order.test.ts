import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordings } from '../support/rules/wordings';
import { OF_THE_REPORT, secondParagraph } from '../support/secondParagraph';

wordings('reference-order', [
  ['It is concerned that they are admitted (arts. 2, 9, 7 and 14).', /^7 comes after 9/],
  ['It asks for effect to be given to articles 16, 25, 22 and 28 of the Convention.', /^22 comes after 25/],
  ['It asks for effect to be given to articles 26, 2, 16 and 28 of the Convention.', ''],
  ['It asks for effect to be given to articles 16, 25 and 22 of the Convention.', ''],
  ['It recalls paragraphs 3 and 1 above.', /3.*1|order/],
  ['It recalls its words (CMW/C/XAA/CO/1, paras. 30 and 22).', ''],
  ['It is guided by general comment No. 2 (2013), paragraphs 28 and 25 in particular.', ''],
  ['It recalls what it said of schools and wages in paragraphs 3 and 1, respectively, above.', ''],
]);

describe('reference-order', () => {
  const { said, corrected } = secondParagraph('reference-order');

  it('asks once about each list of paragraphs that is not in order', () => {
    for (const [list, expected] of [
      ['27, 11, 31 and 33', '11 comes after 27: is this order intended?'],
      ['27, 11, 9 and 33', '11 comes after 27: is this order intended?'],
      ['12, 13 (b), 13 (a) and 15', '13 (a) comes after 13 (b): is this order intended?'],
    ] as const) {
      assert.equal(said(`It recalls paragraphs ${list} ${OF_THE_REPORT}.`), expected, list);
    }
  });

  it('leaves articles, repetitions and ranges that run backwards alone', () => {
    for (const words of [
      `It recalls paragraphs 11, 12 bis, 13 (a) and (c), 14–16 and 20 ${OF_THE_REPORT}.`,
      `It recalls paragraphs 22, 28, 22 and 36 ${OF_THE_REPORT}.`,
      `It recalls paragraphs 12–15, 14 and 20 ${OF_THE_REPORT}.`,
      'It recalls paragraphs 1, 99 and 2 of these concluding observations.',
      `It recalls paragraphs 32–29 and 40 ${OF_THE_REPORT}.`,
      'It recalls articles 26, 2 and 3 of the International Covenant on Civil and Political Rights.',
    ])
      assert.equal(said(words), '', words);
  });

  it('puts a list of plain numbers in order', () => {
    assert.equal(
      corrected(`It recalls paragraphs 27, 11, 31 and 9 ${OF_THE_REPORT}.`)[0],
      `It recalls paragraphs 9, 11, 27 and 31 ${OF_THE_REPORT}.`,
    );
    assert.equal(corrected(`It recalls paragraphs 27, 11 (a) and (c) ${OF_THE_REPORT}.`)[0], undefined);
  });
});

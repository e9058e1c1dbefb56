import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordings } from '../support/rules/wordings';
import { OF_THE_REPORT, secondParagraph } from '../support/secondParagraph';

wordings('repeated-reference', [
  ['It applies what is said in subparagraphs (a), (b) and (b) of the present paragraph.', /\(b\) is named twice/],
  ['It applies what is said in subparagraphs (a), (b) and (c) of the present paragraph.', ''],
]);

describe('repeated-reference', () => {
  const { said, corrected } = secondParagraph('repeated-reference');

  it('finds a number that is named twice, or lies within a range of the list', () => {
    for (const [words, expected] of [
      [`It recalls paragraphs 22, 28, 22 and 36 ${OF_THE_REPORT}.`, '22 is named twice in this list.'],
      [`It recalls paragraphs 23 (a), 28 and 23 (a) ${OF_THE_REPORT}.`, '23 (a) is named twice in this list.'],
      ['It recalls articles 7, 16 and 7 of the Convention.', '7 is named twice in this list.'],
      ['It notes articles 7, 9 and 7 of the Penal Code.', '7 is named twice in this list.'],
      ['It notes articles 302 and 302 of the Penal Code.', '302 is named twice in this list.'],
      [`It recalls paragraphs 12–15 and 14 ${OF_THE_REPORT}.`, '14 is already covered by the range before it.'],
    ] as const) {
      assert.equal(said(words), expected, words);
    }
  });

  it('leaves parts, other lists and inserted articles of laws alone', () => {
    for (const words of [
      `It recalls paragraphs 23 (a), 23 (c) and 24 ${OF_THE_REPORT}.`,
      `It recalls paragraphs 23 and 23 (c) ${OF_THE_REPORT}.`,
      `It recalls paragraphs 22 and 28 ${OF_THE_REPORT} and paragraph 22 of its observations (CMW/C/XAA/CO/0).`,
      'It recalls articles 7–83, 17 (2) and 18 (1) of the Convention.',
      'It recalls article 7 of the Convention and article 7 of the International Covenant on Civil and Political Rights.',
      'It notes articles 7, 9 and 7 bis, 131 and 131-1, 4 and 4 (2), and 12 and 12a of the Penal Code.',
      `The Act says “see paragraphs 12, 13 and 12 ${OF_THE_REPORT}”.`,
    ])
      assert.equal(said(words), '', words);
  });

  it('takes the second one out with its comma or its "and"', () => {
    for (const [before, after] of [
      ['22, 28, 22 and 36', '22, 28 and 36'],
      ['22, 28 and 22', '22 and 28'],
      ['22, 28, 30 and 22', '22, 28 and 30'],
    ] as const) {
      assert.equal(
        corrected(`It recalls paragraphs ${before} ${OF_THE_REPORT}.`)[0],
        `It recalls paragraphs ${after} ${OF_THE_REPORT}.`,
      );
    }
    for (const list of ['22 and 22', '22 (a), 28, 22 (a) and (b)'])
      assert.equal(corrected(`It recalls paragraphs ${list} ${OF_THE_REPORT}.`)[0], undefined, list);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OBSERVATIONS } from '../support/documents';
import { findOf, saidBy } from '../support/rules/findings';
import { wordings } from '../support/rules/wordings';
import { OF_THE_REPORT, secondParagraph } from '../support/secondParagraph';

wordings('self-reference', [
  [
    'The State party should:\n\t(a)\tPublish data;\n\t(b)\tApply subparagraphs (a) and (b) of the present paragraph.',
    /\(b\)/,
  ],
  ['The State party should:\n\t(a)\tPublish data;\n\t(b)\tApply subparagraph (a) of the present paragraph.', ''],
]);

describe('self-reference', () => {
  const { said } = secondParagraph('self-reference');

  it('finds paragraphs and subparagraphs that cite themselves', () => {
    for (const [words, expected] of [
      ['It refers to paragraph 2 above.', 'Paragraph 2 cites itself.'],
      ['It refers to paragraphs 1 and 2 of these concluding observations.', 'Paragraph 2 cites itself.'],
      ['It should:\n\t(a)\tAct;\n\t(b)\tApply paragraph 2 (b) above.', 'Subparagraph (b) of paragraph 2 cites itself.'],
      ['It should:\n\t(a)\tAct;\n\t(b)\tApply subparagraph (b).', 'Subparagraph (b) of paragraph 2 cites itself.'],
      ['It should:\n\t(a)\tAct;\n\t(b)\tApply paragraph 2 above.', 'Paragraph 2 cites itself.'],
    ] as const) {
      assert.equal(said(words), expected, words);
    }
  });

  it('leaves everything else alone', () => {
    for (const words of [
      'It refers to the present paragraph and to this paragraph.',
      `It refers to paragraph 2 ${OF_THE_REPORT}.`,
      'It regrets that nothing has been done (para. 2).',
      'It should:\n\t(a)\tAct;\n\t(b)\tApply subparagraph (a) and paragraph 2 (a).',
      'It should:\n\t(a)\tAct, without prejudice to paragraph 2 of these concluding observations.',
      'It should do what subparagraph (a) says:\n\t(a)\tAct.',
      'It recalls article 2 and paragraph 2 of article 16 of the Convention.',
      'It says “see paragraph 2 above”.',
    ])
      assert.equal(said(words), '', words);
    assert.equal(
      saidBy(
        'self-reference',
        `${OBSERVATIONS}1.\tIt notes it.\n2.\tIt notes it.\n2.\tIt refers to paragraph 2 above.\n`,
      ),
      '',
    );
  });

  it('the same letter of the same number is a query in a list of issues, where it is another document’s', () => {
    const text = (letter: string) =>
      `CMW/C/XAA/Q/2\n\nList of issues in relation to the second periodic report of Xandoria\n\n1.\tPlease tell:\n\t(a)\tWhat was done;\n\t(b)\tWhether what is told in paragraph 1 (${letter}) goes on.\n`;
    const found = (letter: string) => findOf('self-reference', text(letter)).length;
    assert.deepEqual([found('b'), found('a')], [1, 0]);
  });
});

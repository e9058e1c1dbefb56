import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  fittingParagraphs,
  newParagraphAt,
  standardParagraphs,
} from '../../../server/src/features/beginnings/standardParagraphs';
import { snippetOf } from '../../../server/src/lsp/connection/snippets';
import { read } from '../../support/documents';

const ISSUED = `CMW/C/XBB/CO/2

Concluding observations on the second periodic report of Beldonia

A.\tPositive aspects

1.\tThe Committee welcomes the Harbour Act of Beldonia.

B.\tFollow-up and dissemination

2.\tThe Committee requests Beldonia to distribute the present concluding observations in the Beldonian ports, and refers to paragraph 1 above.

3.\tThe Committee asks the State party to send, by 1 May 2027:
\t(a)\tA report on $5 fees {all};
\t(b)\tFigures.
`;

/** A draft in which the cursor is at the bar. */
function begun(text: string) {
  const at = text.indexOf('|');
  return { model: read(text.replace('|', '')), at };
}

const DRAFT = `CMW/C/XAA/CO/3

Concluding observations on the third periodic report of Xandoria

A.\tConcerns

1.\tThe Committee regrets the delay.

B.\tFollow-up and dissemination

2.\t|
`;

describe('standard paragraphs', () => {
  it('are those on the procedure, for another State, with brackets around what is to be looked at', () => {
    assert.deepEqual(
      standardParagraphs(read(ISSUED), 'Xandoria').map(({ source, number, text }) => [source, number, text]),
      [
        [
          'CMW/C/XBB/CO/2',
          '2',
          'The Committee requests Xandoria to distribute the present concluding observations in the [of the State] ports, and refers to paragraph [1] above.',
        ],
        [
          'CMW/C/XBB/CO/2',
          '3',
          'The Committee asks the State party to send, by [date]:\n\t(a)\tA report on $5 fees {all};\n\t(b)\tFigures.',
        ],
      ],
    );
  });

  it('are offered where a paragraph begins', () => {
    for (const [text, typed] of [
      [DRAFT, ''],
      [DRAFT.replace('|', 'The Com|'), 'The Com'],
      [DRAFT.replace('2.\t|\n', '2.\t|\n\n3.\tThe Committee thanks the delegation.\n'), ''],
      [DRAFT.replace('2.\t|\n', '2. |'), ''],
      [DRAFT.replace('|', '').replace('1.\tThe Committee regrets the delay.', '1.\t|'), ''],
    ] as const) {
      const { model, at } = begun(text);
      const place = newParagraphAt(model, at);
      assert.equal(place?.typed, typed, text);
      assert.deepEqual(place?.span, { start: at - typed.length, end: at });
    }
  });

  it('are not offered anywhere else', () => {
    for (const text of [
      DRAFT.replace('|', 'The Committee thanks the delegation. |'),
      DRAFT.replace('|', '| The Committee'),
      DRAFT.replace('2.\t|', '2|.\t'),
      DRAFT.replace('|', '').replace('regrets the delay.', 'reg|'),
      DRAFT.replace('B.\tFollow', 'B.\t|Follow').replace('2.\t|', '2.\t'),
      DRAFT.replace('/CO/3', '/Q/3').replace('Concluding observations on', 'List of issues in relation to'),
    ]) {
      const { model, at } = begun(text);
      assert.equal(newParagraphAt(model, at), undefined, text);
    }
  });

  it('fit by the words that were typed, each once, with those of the section first', () => {
    const { model, at } = begun(DRAFT.replace('|', 'asks send|'));
    const place = newParagraphAt(model, at);
    assert.ok(place);
    const documents = [read(ISSUED), read(ISSUED.replace('/CO/2', '/CO/1'))];
    assert.deepEqual(
      fittingParagraphs(place, documents, 'Xandoria').map(({ source, number }) => [source, number]),
      [['CMW/C/XBB/CO/2', '3']],
    );
    assert.equal(fittingParagraphs({ ...place, typed: '' }, documents, 'Xandoria').length, 2);
  });

  it('become snippets whose signs stay as they are', () => {
    assert.equal(snippetOf('By [date], $5 {a} and [b].'), `By \${1:[date]}, \\$5 {a\\} and \${2:[b]}.`);
  });
});

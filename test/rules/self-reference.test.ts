import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findOf } from '../support/findings';
import { wordings } from '../support/wordings';

wordings('self-reference', [
  [
    'The State party should:\n\t(a)\tPublish data;\n\t(b)\tApply subparagraphs (a) and (b) of the present paragraph.',
    /\(b\)/,
  ],
  ['The State party should:\n\t(a)\tPublish data;\n\t(b)\tApply subparagraph (a) of the present paragraph.', ''],
]);

describe('self-reference', () => {
  it('the same letter of the same number is a query in a list of issues, where it is another document’s', () => {
    const text = (letter: string) =>
      `CMW/C/XAA/Q/2\n\nList of issues in relation to the second periodic report of Xandoria\n\n1.\tPlease tell:\n\t(a)\tWhat was done;\n\t(b)\tWhether what is told in paragraph 1 (${letter}) goes on.\n`;
    const found = (letter: string) => findOf('self-reference', text(letter)).length;
    assert.deepEqual([found('b'), found('a')], [1, 0]);
  });
});

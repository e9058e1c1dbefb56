import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findOf, messagesOf } from '../support/findings';

describe('title-symbol', () => {
  it('paragraphs that thank for the report name the one in hand', () => {
    const found = (title: string, second: string) =>
      messagesOf(
        'title-symbol',
        `CAT/C/XAA/CO/4\n\n${title}\n\n1.\tThe Committee against Torture considered the fourth periodic report of Xandoria.\n2.\tThe Committee ${second}.\n`,
      ).join();
    const numbered = 'Concluding observations on the fourth periodic report of Xandoria';
    const plain = 'Concluding observations of the Committee against Torture: Xandoria';
    for (const words of [
      'welcomes the third periodic report of the State party',
      'notes with appreciation the timely submission of the third periodic report',
      'thanks the State party for its third periodic report',
    ]) {
      assert.equal(found(numbered, words), 'Paragraph 2 names report 3, the title report 4.');
      assert.equal(found(plain, words), 'Paragraph 2 names report 3; the symbol is CAT/C/XAA/CO/4.');
    }
    for (const words of [
      'welcomes the fourth periodic report of the State party',
      'regrets that the recommendations made after the third periodic report have not been carried out',
      'welcomes the information received since the third periodic report',
    ]) {
      assert.equal(found(numbered, words), '');
      assert.equal(found(plain, words), '');
    }
  });

  it('“twentieth to the twenty-second” is all three', () => {
    const found = (reports: string) =>
      messagesOf(
        'title-symbol',
        `CERD/C/XAA/CO/20-22\n\nConcluding observations on the ${reports} periodic reports of Xandoria\n\n1.\tThe Committee notes it.\n`,
      );
    assert.deepEqual(found('twentieth to the twenty-second'), []);
    assert.equal(found('twentieth to the twenty-third').length, 1);
  });

  it('a list on a report has another series than one before it', () => {
    const titled = (title: string) =>
      findOf(
        'title-symbol',
        `CMW/C/XAA/QPR/2\n\n${title} the second periodic report of Xandoria\n\n1.\tPlease explain.\n`,
      ).length;
    assert.deepEqual(
      [titled('List of issues in relation to'), titled('List of issues prior to submission of')],
      [1, 0],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { find, findOf, messagesOf } from '../support/rules/findings';
import { DATED, underlinedIn } from '../support/rules/ruleCases';

describe('title-symbol', () => {
  for (const [symbol, title] of [
    ['CEDAW/C/XAA/CO/2', 'Concluding observations on the combined initial and second periodic reports of Xandoria'],
    ['CRC/C/XAA/CO/3-4', 'Concluding observations on the combined third and fourth periodic reports of Xandoria'],
    ['CRC/C/XAA/CO/3', 'Concluding observations on the combined third and fourth periodic reports of Xandoria'],
    ['CCPR/CO/80/XAA', 'Concluding observations on the fourth periodic report of Xandoria'],
    [
      'CAT/C/XAA/Q/6',
      'List of issues prior to the submission of the combined fifth and sixth periodic reports of Xandoria',
    ],
    ['CAT/C/XAA/Q/3/Add.1', 'List of issues in relation to the third periodic report of Xandoria'],
    ['CMW/C/XAA/CO/1', 'Concluding observations on Xandoria in the absence of a report'],
    ['CMW/C/XAA/CO/1/Add.1', 'Information received from Xandoria on follow-up to the concluding observations'],
  ])
    it(`is silent about ${symbol}, ${title}`, () => {
      const found = find(`${symbol}\n\n${title}\n\n1.\tThe Committee thanks the State party.\n`);
      assert.deepEqual(
        found.filter(({ rule }) => rule === 'title-symbol'),
        [],
      );
    });

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

describe('title-symbol: the title of one report and of several', () => {
  const titled = (symbol: string, title: string, considered: string) =>
    `${DATED('9 October 2023').replace('CMW/C/XAA/CO/2', symbol).replace('second periodic report', title)}1.\tThe Committee considered the ${considered} of Xandoria.\n`;
  it('finds combined reports in the title where the symbol and paragraph 1 have one', () => {
    const text = titled('CMW/C/XAA/CO/6', 'combined sixth and seventh periodic reports', 'sixth periodic report');
    assert.equal(underlinedIn('title-symbol', text).length, 1);
  });
  it('leaves combined reports under the symbol of the last alone', () => {
    for (const symbol of ['CMW/C/XAA/CO/6', 'CMW/C/XAA/CO/7']) {
      const reports = 'combined sixth and seventh periodic reports';
      assert.deepEqual(underlinedIn('title-symbol', titled(symbol, reports, reports)), []);
    }
  });
});

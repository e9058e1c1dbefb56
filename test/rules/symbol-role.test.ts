import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messagesOf } from '../support/rules/findings';
import { cases, DATED } from '../support/rules/ruleCases';
import { LATER, wordings } from '../support/rules/wordings';
import { REPORT, secondParagraph } from '../support/secondParagraph';

wordings('symbol-role', [
  ['It saw the list of issues, for which see CMW/C/XAA/1.', /list/],
  ['It saw the list of issues, which was issued as CMW/C/XAA/CO/1.', /list/],
  ['It saw the list of issues, which was issued with the report as CMW/C/XAA/1.', ''],
  ['The list of issues of the working group appears in document CMW/C/XAA/1.', /list/],
  ['The list of issues of the working group appears in document CMW/C/XAA/Q/1.', ''],
  ['The list of issues was discussed with the report, which appears in document CMW/C/XAA/1.', ''],
  ['Its replies to the list of issues were issued as CMW/C/XAA/1.', /replies/],
  ['It recalls its previous concluding observations, adopted in the absence of a report (CMW/C/XAA/CO/1).', ''],
  ['It recalls that it adopted them in the absence of the initial report (CMW/C/XAA/CO/1).', /report/],
  ['It repeats what it recommended on the initial report (CMW/C/XAA/CO/1, para. 56).', ''],
  ['It welcomes the report and the replies to the list of issues (CMW/C/XAA/1 and CMW/C/XAA/Q/1/Add.1).', ''],
  ['It welcomes the replies to the list of issues (CMW/C/XAA/1 and CMW/C/XAA/Q/1/Add.1).', /symbol of replies/],
  ['It welcomes the report and the replies to the list of issues (CMW/C/XAA/1).', /symbol of replies/],
  ['It repeats what it welcomed in the initial report (CMW/C/XAA/CO/1).', /report/],
  ['It thanks it for replies to the list of issues.1\n\n\t1\tCMW/C/XAA/1.', /list/],
  ['The report replies to the list of issues prior to reporting.1\n\n\t1\tCMW/C/XAA/Q/1.', ''],
  ['It was sent in reply to the list of issues prior to reporting.1\n\n\t1\tCMW/C/XAA/1.', ''],
  [
    'It thanks it for the list of issues.1\n\n\t1\tCMW/C/XAA/Q/1.\n\n3.\tIt recalls that report.1\n\n\t1\tCMW/C/XAA/1.',
    '',
  ],
  ['It thanks it for the replies to the list of issues and questions prior to reporting (CMW/C/XAA/1).', /list/i],
  ['The list of issues was transmitted in good time (CMW/C/XAA/1).', /list/i],
  ['It thanks it for the replies to the list of issues raised by its country task force (CMW/C/XAA/1).', /list/i],
  ['The list of issues was transmitted after the report (CMW/C/XAA/Q/1).', ''],
  ['It thanks it for the list of issues.[1]\n\n[1]\tCMW/C/XAA/1.', /list/],
  ['It thanks it for the list of issues which it had received.1\n\n\t1\tCMW/C/XAA/1.', /list/],
  ['It thanks it for the list of issues which went into the report.1\n\n\t1\tCMW/C/XAA/1.', ''],
  ['Its report answers the list of issues prior to reporting.1\n\n\t1\tCMW/C/XAA/1.', ''],
]);

describe('symbol-role', () => {
  const { said, corrected } = secondParagraph('symbol-role', REPORT);

  it('finds documents under the symbol of another kind', () => {
    for (const [words, kind] of [
      ['the list of issues (CMW/C/XAA/1)', 'a list of issues'],
      ['the list of issues (see CMW/C/XAA/CO/1)', 'a list of issues'],
      ['its written replies (CMW/C/XAA/1)', 'replies'],
      ['its initial report (CMW/C/XAA/CO/1)', 'a report'],
      ['its previous concluding observations (CMW/C/XAA/1)', 'concluding observations'],
    ] as const) {
      const expected = new RegExp(`is not the symbol of ${kind}\\.$`);
      assert.match(said(`The Committee recalls ${words}.`), expected, words);
    }
    assert.match(said('The list of issues and questions is contained in CMW/C/XAA/1.'), /list of issues/);
    assert.deepEqual(corrected('It recalls the list of issues (CMW/C/XAA/1).'), [
      'It recalls the list of issues (CMW/C/XAA/Q/1).',
      'It recalls the list of issues (CMW/C/XAA/QPR/1).',
    ]);
  });

  it('leaves right symbols, and those that are of something else, alone', () => {
    for (const words of [
      'the list of issues (CMW/C/XAA/Q/1), its replies (CMW/C/XAA/Q/1/Add.1; CMW/C/XAA/RQ/1) and its report (CMW/C/XAA/1)',
      'its previous concluding observations (CMW/C/XAA/CO/1) and its comments on them (CMW/C/XAA/CO/1/Add.1)',
      'the list of issues in relation to the initial report (CMW/C/XAA/1)',
      'the list of issues (CAT/C/XAA/2)',
      'its written replies (CMW/C/XAB/1)',
      'the list of issues, and the report, which is contained in CMW/C/XAA/1',
    ])
      assert.equal(said(`The Committee recalls ${words}.`), '', words);
  });

  it('what a note of paragraph 1 gives as the report is no list of issues in another', () => {
    const found = (second: string) =>
      messagesOf(
        'symbol-role',
        `${LATER}1.\tThe Committee considered the initial report of Xandoria[1] at its 401st meeting.\n2.\tIts report answers the list of issues prior to reporting which it had received.[2]\n3.\tIt thanks it.\n\n[1]\tCMW/C/XAA/1.\n[2]\t${second}.\n`,
      );
    assert.match(found('CMW/C/XAA/1').join(), /list of issues/);
    assert.deepEqual(found('CMW/C/XAA/QPR/1'), []);
    // Another report, or the same one by its addendum.
    assert.deepEqual(found('CMW/C/XAA/1/Add.1'), []);
  });
});

describe('symbol-role: observations on a report', () => {
  cases(
    'symbol-role',
    [['It recalls the initial report (CMW/C/XAA/CO/1).', 'CMW/C/XAA/CO/1']],
    ['It recalls its concluding observations on the initial report (CMW/C/XAA/CO/1).'],
    DATED('9 October 2023'),
  );
});

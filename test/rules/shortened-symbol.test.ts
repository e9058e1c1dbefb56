import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cases } from '../support/rules/ruleCases';
import { wordings } from '../support/rules/wordings';
import { secondParagraph } from '../support/secondParagraph';

wordings('shortened-symbol', [
  ['It met (CMW/C/SR.310 and /311).', /; perhaps 311 is meant/],
  ['It read it (CMW/C/XAA/1 and Add.l).', /; perhaps Add\.1 is meant/],
  ['It read it (CMW/C/XAA/1 and /2).', ''],
  ['It noted the replies (CMW/C/XAA/CO/1/Add.1 and CO.1).', /Corr\.1/],
  ['It noted the replies (CMW/C/XAA/CO/1/Add.1 and Corr.1).', ''],
  ['It discussed it (CMW/C/SR.310 and CO/311).', /SR\.311/],
  ['It discussed it (CMW/C/SR.310 and CMW/C/XAA/CO/1).', ''],
  ['It discussed it (CMW/C/SR.310 and 3113).', /far/],
  ['It discussed it (CMW/C/SR.310 and 355).', ''],
  ['It discussed it (CMW/C/SR.310 and Add.311).', /SR\.311/],
  ['It discussed it (CMW/C/SR.3310, 3311 and Add.3312).', /SR\.3312/],
  ['It read it (HRI/CORE/XAA/2019 and Q/1).', /Q\/1/],
  ['It read them (CMW/C/XAA/1 and Q/1).', /Q\/1 does not say/],
  ['It read them (CMW/C/XAA/1 and Q/1 was missing).', ''],
  ['It discussed it (CMW/C/SR.310 and Add.1).', ''],
  ['It noted the replies (CMW/C/XAA/Q/1 and Add.).', /Add\. lacks its number/],
  ['It noted the replies (CMW/C/XAA/Q/1, Add.1 and Corr.).', /Corr\. lacks its number/],
  ['It noted the replies.1\n\n\t1\tCMW/C/XAA/Q/1 and Add.', /Add\. lacks its number/],
  ['It noted the replies (CMW/C/XAA/Q/1 and Add.[…]) and the book (CMW/C/XAA/1, Rev. ed.).', ''],
  ['It noted “the replies (CMW/C/XAA/Q/1 and Add.)”.', ''],
  ['It noted the replies (CMW/C/XAA/Q/1 and Add/1).', /Add\.1/],
  ['It noted the replies (CMW/C/XAA/Q/1, Add.1 and Corr-2).', /Corr\.2/],
  ['It noted the replies (CMW/C/XAA/Q/1 and add/on).', ''],
  ['It read it (CMW/C/XAA/1 and Q.1).', /Q\.1 does not say/],
  ['It read it (CMW/C/XAA/1 and Q.1 of the form).', ''],
  ['It read it (CMW/C/XAA/1, Q.1 in the form being open).', ''],
]);

describe('shortened-symbol', () => {
  const { said } = secondParagraph('shortened-symbol');

  it('finds what does not fit the symbol before it', () => {
    for (const [words, expected] of [
      ['(CMW/C/SR.275 and 27)', '27 cannot follow SR.275: the numbers of records go up.'],
      ['(CMW/C/SR.275, 27 and 277)', '27 cannot follow SR.275: the numbers of records go up.'],
      ['(CMW/C/SR.276–275)', '275 cannot follow SR.276: the numbers of records go up.'],
      ['(CMW/C/SR.275 and 276 and 27)', '27 cannot follow SR.276: the numbers of records go up.'],
      ['(CMW/C/XAA/1 and Ad.1)', 'Ad.1 is not a shortened symbol; perhaps Add.1 is meant.'],
      ['(CMW/C/XAA/1 and Corr 1)', 'Corr 1 is not a shortened symbol; perhaps Corr.1 is meant.'],
      ['(CMW/C/XAA/1 and corr.1)', 'corr.1 is not a shortened symbol; perhaps Corr.1 is meant.'],
    ] as const) {
      assert.equal(said(`It recalls it ${words}.`), expected, words);
    }
  });

  it('leaves shortened symbols that fit, and numbers of other things, alone', () => {
    for (const words of [
      '(CMW/C/SR.275, 276 and 278; CCPR/C/128/3/Add.1–4; CMW/C/XAA/1, Add.1 and Corr.1)',
      '(CMW/C/SR.275 and 27 annexes)',
      'in CMW/C/SR.275 and 27 other records',
      '(CMW/C/XAA/1, paras. 2 and 3)',
      '(E/C.12/GC/20 and 21)',
      '(A/66/48 and 49)',
      '(CMW/C/XAA/1 and art. 1)',
    ])
      assert.equal(said(`It recalls it ${words}.`), '', words);
  });
});

describe('shortened-symbol: a record whose letters are wrong', () => {
  cases(
    'shortened-symbol',
    [
      ['It met twice (CMW/C/SR.462 and RS.463).', 'RS.463'],
      ['It met twice (CMW/C/SR.462 and S.463).', 'S.463'],
    ],
    ['It met twice (CMW/C/SR.462 and SR.463).', 'It met twice (CMW/C/SR.462 and R.5).'],
    '',
  );
});

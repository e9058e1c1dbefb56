import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cases, fixes, underlined } from '../support/rules/ruleCases';
import { wordings } from '../support/rules/wordings';

wordings('unbalanced', [
  ['It notes the place at 12°30’45”N, 14°02’10.5”E.', ''],
  ['It notes place 45” in the list.', /closing quotation mark/],
  ['It notes the allocation of crowns about $640,000) to the Fund.', /^This closing parenthesis/],
  ['It notes the decision see also CCPR/C/XAB/CO/3, paras. 20 and 22).', /^This closing parenthesis/],
  ['It notes that those who left, see article 3 (a) and 5) and others, remain unpaid.', /^This closing parenthesis/],
  ['It notes sections 12), 13) and 20), and the choices 1) to stay, 2) to go and 3) to wait.', ''],
  ['It notes what detainees wrote:\n“We were held.\n“No lawyer came.”', ''],
  ['It notes what the Act says:\n\n“1.\tAll may:\n\n(a)\tLeave;\n\n(b)\tReturn.\n\n“2.\tNo one is expelled.”', ''],
  ['It notes what the Act says:\n\n“1.\tAll may:\n\n(a)\tLeave;\n\n(b)\tReturn.\n\nIt notes the rest.', /not closed/],
  ['It notes “preventive custody and “protective” custody.', /quotation/],
  ['The law says how long (“a) six months; b) twelve months”), and no more.', ''],
  ['The law says how long (“six months; twelve months”)), and no more.', /./],
]);

cases(
  'unbalanced',
  [
    ['The Act (of 2009 was repealed.', '('],
    ['The Act of 2009) was repealed.', ')'],
    ['The “Act was repealed.', '“'],
    ['The Act” was repealed.', '”'],
    ['The "Act was repealed.', '"'],
  ],
  [
    'The list “1) posts, 2) grants” (a) and a) others.',
    'First: a) the Act; 12) the Code; iv) the Decree; and (v) the rest.',
    'The State party’s Act, ‘so called’, and “the ‘Code’ (of 2009)”.',
    'The parcel of 5" by 7" was found.',
    'The „Gesetz“ was repealed.',
    'The Act (see the Code (of 2009)) was repealed.',
  ],
);

fixes('unbalanced', [['The Act (of 2009 was repealed; it is gone.', 'The Act (of 2009 was repealed); it is gone.']]);

describe('a paragraph that is nothing but brackets', () => {
  it('has a list of findings that somebody can read', () => {
    for (const mark of ['(', ' It)', '“', 'so”'])
      assert.equal(underlined('unbalanced', `The Act${mark.repeat(5000)}.`).length, 50, mark);
    assert.equal(underlined('unbalanced', `The ${'Act (of '.repeat(30)}.`).length, 30);
  });
});

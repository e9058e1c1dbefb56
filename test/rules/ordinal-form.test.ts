import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordings } from '../support/rules/wordings';
import { REPORT, secondParagraph } from '../support/secondParagraph';

wordings('ordinal-form', [
  ['It was adopted at its 2710 meeting.', /^2710th is meant/],
  ['It was adopted at its 2010 meeting.', ''],
  ['It was adopted at one of its 2710 meetings.', ''],
  ['It was told of the 12 meeting rooms.', ''],
  ['It was told of “the 2710 meeting”.', ''],
]);

describe('ordinal-form', () => {
  const { said, corrected } = secondParagraph('ordinal-form', REPORT);

  it('finds wrong endings and puts them right', () => {
    for (const [wrong, right] of [
      ['2131th', '2131st'],
      ['22th', '22nd'],
      ['22rd', '22nd'],
      ['103th', '103rd'],
      ['111st', '111th'],
      ['12nd', '12th'],
      ['13rd', '13th'],
      ['1,011st', '1,011th'],
      ['1,131th', '1,131st'],
    ] as const) {
      const number = /^[\d,]+/.exec(wrong)?.[0];
      assert.equal(said(`It met at its ${wrong} meeting.`), `The ordinal of ${number} is ${right}.`);
      assert.deepEqual(corrected(`It met at its ${wrong} meeting.`), [`It met at its ${right} meeting.`]);
    }
  });

  it('leaves right ones, quotations and other figures alone', () => {
    assert.equal(
      said(
        'It met at its 1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st, 22nd, 23rd, 100th, 101st, 111th and 1,112th meetings, on the “22th of June”, for 5 th and A/22th.',
      ),
      '',
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findOf } from '../support/findings';
import { LAST, LATER, wordings } from '../support/wordings';

wordings('adoption-session', [
  [
    'Its last observations had been adopted on 30 May 2014, at the twentieth session (28 April–23 May 2014).',
    /^30 May 2014 is outside the session/,
  ],
  ['Its last observations had been adopted on 20 May 2014, at the twentieth session (28 April–23 May 2014).', ''],
  [
    'On 30 May 2014, during its twentieth session (28 April–23 May 2014), the Committee adopted its observations.',
    /30 May 2014/,
  ],
  ['On 30 May 2014, after its twentieth session (28 April–23 May 2014), the Committee adopted its observations.', ''],
  [
    'The list was adopted at its 20th session, held in Geneva from 28 April to 23 May 2014, on 30 May 2014.',
    /30 May 2014/,
  ],
  ['The list was adopted on 30 May 2014 for the twentieth session (28 April–23 May 2014).', ''],
  ['It recalls its Views, adopted on Friday, 30 May 2014 (twentieth session, 28 April–23 May 2014).', /30 May 2014/],
  [
    'The Committee, at its twentieth session (28 April–23 May 2014), considered the report and, on 30 May 2014, adopted its observations.',
    /30 May 2014/,
  ],
  [
    'At its twentieth session (28 April–23 May 2014), the Committee welcomed the law that parliament adopted on 30 May 2014.',
    '',
  ],
  ['At its twentieth session (28 April–23 May 2014), the Committee adopted a decision on the law of 30 May 2014.', ''],
  [
    'A plan was adopted on 30 May 2014, and the Committee, at its twentieth session (28 April–23 May 2014), welcomed it.',
    '',
  ],
  ['The law adopted on 30 May 2014 was discussed at the twentieth session (28 April–23 May 2014).', ''],
  ['Its observations were adopted on 30 May 2014, at its resumed twentieth session (28 April–23 May 2014).', ''],
  [
    'Its observations were adopted on 30 May 2014, at its twentieth session (28 April–23 May 2014) or at its twenty-first session.',
    '',
  ],
  ['Its observations were adopted on 30 January 2015, at its twentieth session (30 November–22 January 2015).', ''],
  [
    'The list was adopted on 14 March 2017 by the pre-sessional working group (6–10 March 2017).',
    /meeting of the working group/,
  ],
  ['The list was adopted on 9 March 2017 by the pre-sessional working group (6–10 March 2017).', ''],
  ['The list was adopted on 7 March 2014 by the working group at its twentieth session (10–28 February 2014).', ''],
  [
    'The State party says that its “plan was adopted on 30 May 2014, at the twentieth session (28 April–23 May 2014)”.',
    '',
  ],
]);

describe('adoption-session', () => {
  it('the day counts where the number of the meeting is still open', () => {
    const day = (written: string) =>
      findOf(
        'adoption-session',
        `${LATER}1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 401st meeting, held on 3 April 2024, and adopted the present concluding observations at its XXth meeting, held on ${written}.\n${LAST.replace('3', '2')}\n*\tAdopted by the Committee at its thirty-eighth session (2–12 April 2024).\n`.replace(
          'Xandoria\n\n',
          'Xandoria*\n\n',
        ),
      ).length;
    assert.deepEqual([day('14 April 2024'), day('12 April 2024')], [1, 0]);
  });
});

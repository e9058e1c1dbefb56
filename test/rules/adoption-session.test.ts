import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Dates, datedObservations } from '../support/datedObservations';
import { findOf, saidBy } from '../support/rules/findings';
import { LAST, LATER, wordings } from '../support/rules/wordings';

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
  const said = (dates: Dates) => saidBy('adoption-session', datedObservations(dates));

  it('finds an adoption before or after the session', () => {
    const footnote = 'Adopted by the Committee at its twenty-second session (13–24 April 2015).';
    assert.equal(
      said({ adopted: '27 April 2015', footnote }),
      '27 April 2015 is outside the session (13–24 April 2015).',
    );
    assert.equal(
      said({ adopted: '23 April 2014', footnote }),
      '23 April 2014 is outside the session (13–24 April 2015).',
    );
  });

  it('is silent where it fits, where two sessions are named, and where dates are missing', () => {
    for (const footnote of [
      'Adopted by the Committee at its twenty-second session (13–27 April 2015).',
      'Adopted by the Committee at its twenty-second session (13–24 April 2015) and issued after its twenty-third session.',
      'Adopted by the Committee at its twenty-second session (13–24 April 2015), resumed on 27–28 April 2015.',
      'Adopted by the Committee at its twenty-second session.',
      'Adopted by the Committee at its twenty-second session (24–13 April 2015).',
    ])
      assert.equal(said({ adopted: '27 April 2015', footnote }), '', footnote);
    assert.equal(said({ footnote: 'Adopted by the Committee at its twenty-second session (13–24 April 2015).' }), '');
  });

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

describe('adoption-session: the session of the first page', () => {
  /** What is said where the first page gives a session, and a note its number. */
  const said = (kind: 'CO' | 'Q', adopted: string, note: string, page = 'Thirtieth session\n1–12 April 2019') => {
    const title =
      kind === 'CO'
        ? 'Concluding observations on the initial report of Xandoria*'
        : 'List of issues in relation to the initial report of Xandoria*';
    return saidBy(
      'adoption-session',
      `CMW/C/XAA/${kind}/1\n\n${page}\n\n${title}\n\n1.\t${adopted}\n\n${note ? `*\t${note}\n` : ''}`,
    );
  };
  const meeting = (day: number) =>
    `The Committee adopted the present text at its 410th meeting, held on ${day} April 2019.`;
  const list = (day: number) => `The working group, on ${day} April 2019, adopted the present list of issues.`;

  it('counts where the note gives the same number and no days, or nothing', () => {
    for (const kind of ['CO', 'Q'] as const) {
      const note = 'Adopted by the Committee at its thirtieth session.';
      assert.equal(said(kind, meeting(17), note), '17 April 2019 is outside the session (1–12 April 2019).');
      assert.equal(said(kind, meeting(12), note), '');
      assert.equal(said(kind, meeting(17), 'Adopted by the Committee at its thirty-first session.'), '');
    }
    assert.match(said('CO', meeting(17), ''), /17 April/);
    assert.match(said('CO', 'It adopted the present concluding observations on 17 April 2019.', ''), /17 April/);
    assert.equal(said('CO', meeting(17), 'Adopted between its thirtieth and thirty-first sessions.'), '');
    assert.equal(said('CO', meeting(17), 'Adopted after its thirtieth session, by written procedure.'), '');
  });

  it('counts for a list that the Committee adopted, and for a working group’s where the page is the group’s', () => {
    const byGroup = 'Adopted by the pre-sessional working group at its thirtieth session.';
    assert.equal(said('Q', meeting(17), ''), '17 April 2019 is outside the session (1–12 April 2019).');
    // The session at which the report will be read comes later.
    assert.equal(said('Q', meeting(17).replace('2019', '2018'), ''), '');
    assert.equal(said('Q', list(17), byGroup), '');
    const page = 'Pre-sessional working group\nThirtieth session\n1–5 April 2019';
    assert.equal(
      said('Q', list(17), byGroup, page),
      '17 April 2019 is outside the meeting of the working group (1–5 April 2019).',
    );
    assert.equal(said('Q', list(5), byGroup, page), '');
    assert.equal(said('Q', list(17), byGroup, page.replace('5 April', '15 April')), '');
  });

  it('reads a note that gives both', () => {
    const note = (day: number) =>
      `Adopted on ${day} April 2019 by the Committee at its thirtieth session (1–12 April 2019).`;
    assert.match(said('CO', 'It thanks it.', note(17)), /17 April/);
    assert.equal(said('CO', 'It thanks it.', note(12)), '');
  });
});

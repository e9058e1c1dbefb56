import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messageOf } from '../../server/src/rules/messages';
import { OBSERVATIONS } from '../support/documents';
import { correctionsOf, find, messagesOf } from '../support/findings';

/** What one rule says of a text. */
function found(rule: string, text: string): string {
  return messagesOf(rule, text).join('\n');
}

interface Dates {
  readonly considered?: string;
  readonly adopted?: string;
  readonly footnote?: string;
  readonly more?: string;
}

/** Observations that say when the report was considered and when they were adopted. */
function observations({ considered, adopted, footnote, more = '' }: Dates): string {
  const held = (words: string, date: string | undefined) => (date ? `${words}, held on ${date}` : words);
  return `${OBSERVATIONS.replace('Xandoria', 'Xandoria*')}1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its ${held('275th meeting', considered)}, and adopted the present concluding observations at its ${held('288th meeting', adopted)}.
${more}${footnote ? `\n*\t${footnote}\n` : ''}`;
}

/** A text after the first correction of the first thing that a rule finds. */
function corrected(rule: string, text: string): string | undefined {
  return correctionsOf(rule, text)[0];
}

describe('impossible-date', () => {
  const said = (words: string) => found('impossible-date', `${OBSERVATIONS}1.\tThe Committee notes it. ${words}\n`);

  it('finds days that the calendar does not have', () => {
    for (const [words, expected] of [
      ['The Act of 31 June 2021', 'There is no 31 June 2021: that month has 30 days.'],
      ['It met on 29 February 2015.', 'There is no 29 February 2015: that month has 28 days.'],
      ['It met on 30 February.', 'There is no 30 February: that month has 29 days.'],
      ['It met from 28 to 31 April 2014.', 'There is no 31 April 2014: that month has 30 days.'],
      ['It met on 32 May 2014.', 'There is no 32 May 2014: that month has 31 days.'],
    ] as const) {
      assert.equal(said(words), expected);
    }
    assert.equal(
      corrected('impossible-date', `${OBSERVATIONS}1.\tIt was made on 31 June 2021.\n`),
      `${OBSERVATIONS}1.\tIt was made on 30 June 2021.\n`,
    );
    const [finding] = find(`${OBSERVATIONS}1.\tIt was made on 31 June 2021.\n`);
    const [fix] = finding?.fixes ?? [];
    assert.equal(fix && messageOf('impossible-date', fix.message, fix.args, 'en'), 'Replace with 30 June 2021');
  });

  it('leaves days of the calendar, quotations and figures of other things alone', () => {
    for (const words of [
      'It met on 29 February 2012, 31 May, 30 June 2014 and 29 February.',
      'It met from 31 May to 30 June 2014.',
      'The decree says “as from 31 June 2021”.',
      'It recalls article 33, May 2010, and Decree 36 March 2001.',
    ])
      assert.equal(said(words), '', words);
  });
});

describe('adoption-session', () => {
  const said = (dates: Dates) => found('adoption-session', observations(dates));

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
});

describe('adoption-session: the session of the first page', () => {
  /** What is said where the first page gives a session, and a note its number. */
  const said = (kind: 'CO' | 'Q', adopted: string, note: string, page = 'Thirtieth session\n1–12 April 2019') => {
    const title =
      kind === 'CO'
        ? 'Concluding observations on the initial report of Xandoria*'
        : 'List of issues in relation to the initial report of Xandoria*';
    return found(
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

describe('adoption-order', () => {
  it('finds an adoption before the dialogue', () => {
    const said = (considered: string, adopted: string) =>
      found('adoption-order', observations({ considered, adopted }));
    assert.equal(
      said('14 and 15 April 2015', '3 April 2015'),
      'Adopted on 3 April 2015, before the report was considered (14 and 15 April 2015).',
    );
    assert.equal(said('14 and 15 April 2015', '14 April 2015').length > 0, true);
    assert.equal(said('14 and 15 April 2015', '15 April 2015'), '');
    assert.equal(said('31 June 2015', '15 April 2015'), '');
    assert.equal(found('adoption-order', observations({ adopted: '3 April 2015' })), '');
  });
});

describe('adoption-order: meetings', () => {
  const said = (committee: 'CMW/C' | 'E/C.12', held: string, adopted: string) =>
    found(
      'adoption-order',
      `${committee}/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee considered the initial report of Xandoria (${committee}/XAA/1) at its ${held}, and adopted the present concluding observations at its ${adopted}.\n`,
    );

  it('finds a meeting of adoption before all those of the dialogue', () => {
    assert.equal(
      said('CMW/C', '412th and 413th meetings', '402nd meeting'),
      'Adopted at the 402nd meeting, before the report was considered (at the 412th and 413th meetings).',
    );
    assert.equal(said('CMW/C', '412th and 413th meetings', '422nd meeting'), '');
    assert.equal(said('CMW/C', '412th and 432nd meetings', '422nd meeting'), '');
    assert.equal(
      said('CMW/C', '412th meeting, held on 14 April 2015', '402nd meeting, held on 3 April 2015'),
      'Adopted on 3 April 2015, before the report was considered (14 April 2015).',
    );
  });

  it('leaves lists of issues alone, and meetings that are numbered by year in another year', () => {
    assert.equal(
      found(
        'adoption-order',
        `${OBSERVATIONS}1.\tThe Committee adopted the list of issues at its 390th meeting and considered the initial report of Xandoria (CMW/C/XAA/1) at its 401st meeting.\n`,
      ),
      '',
    );
    const held = (day: string) => `40th meeting, held on ${day}`;
    const adopted = (day: string) => `7th meeting, held on ${day}`;
    assert.match(said('E/C.12', held('3 October 2019'), adopted('11 October 2019')), /7th meeting/);
    assert.equal(said('E/C.12', held('3 December 2018'), adopted('11 January 2019')), '');
    assert.equal(said('E/C.12', '40th meeting', '7th meeting'), '');
  });
});

describe('deadline', () => {
  const text = (words: string, dates: Dates = { adopted: '23 April 2015' }) =>
    observations({
      ...dates,
      more: `2.\tThe Committee requests the State party to provide, ${words}, written information.\n`,
    });
  const said = (words: string, dates?: Dates) => found('deadline', text(words, dates));

  it('finds a deadline that does not fit its own period', () => {
    for (const [words, expected] of [
      [
        'within two years — i.e., by 24 April 2016 —',
        'Two years from adoption end about 24 April 2017, not on 24 April 2016.',
      ],
      [
        'within one year (by 3 September 2016)',
        'One year from adoption ends on 23 April 2016, not on 3 September 2016.',
      ],
      [
        'within 18 months, that is, by 23 October 2017',
        '18 months from adoption end on 23 October 2016, not on 23 October 2017.',
      ],
      [
        'within two years of the adoption of the present concluding observations, no later than 1 April 2017',
        'Two years from adoption end on 23 April 2017, not on 1 April 2017.',
      ],
      [
        'within two years of the adoption of these observations, by 1 April 2017',
        'Two years from adoption end on 23 April 2017, not on 1 April 2017.',
      ],
      ['by 23 April 2018 (within two years)', 'Two years from adoption end on 23 April 2017, not on 23 April 2018.'],
      [
        'no later than 23 October 2017, that is, within 24 months',
        '24 months from adoption end on 23 April 2017, not on 23 October 2017.',
      ],
      ['within two years, by April 2018', 'Two years from adoption end on 23 April 2017, not in April 2018.'],
    ] as const) {
      assert.equal(said(words), expected, words);
    }
  });

  it('allows a week, and other days from which a period may be counted', () => {
    for (const words of [
      'within two years — i.e., by 24 April 2017 —',
      'within two years, by 30 April 2017',
      'within two years of receipt of the letter, by 1 September 2018',
      'within two years from the entry into force of the Act, by 1 September 2018',
      'within two years, and its report by 1 May 2020',
      'within two years, by April 2017',
      'within two years, by May 2017',
      'by 1 May 2018',
      '“within two years, by 1 May 2018”',
      'by 1 May 2018 (within two years of receipt of the letter)',
      'by 1 May 2018 and, within one year, its replies',
    ])
      assert.equal(said(words), '', words);
    const past = 'The Act was to be revised within one year, by 4 May 2012. The State party should act.';
    assert.equal(found('deadline', observations({ adopted: '23 April 2015', more: `2.\t${past}\n` })), '');
    const footnote = 'Adopted by the Committee at its twenty-second session (13 April–5 May 2015).';
    assert.equal(said('within two years, by 10 May 2017', { adopted: '23 April 2015', footnote }), '');
    assert.equal(said('within two years, by 10 May 2018', {}), '');
    // 29 February and a year later.
    assert.equal(said('within one year, by 28 February 2017', { adopted: '29 February 2016' }), '');
  });

  it('takes the first day of the next month for a rounding, and asks where it is more than three weeks away', () => {
    assert.equal(said('within two years, by 1 May 2017'), '');
    assert.equal(
      said('within two years, by 2 May 2017'),
      'Two years from adoption end on 23 April 2017, not on 2 May 2017.',
    );
    assert.equal(said('within two years, by 1 January 2017', { adopted: '12 December 2014' }), '');
    const early = { adopted: '5 December 2014' };
    for (const [words, weight] of [
      ['within two years, by 1 January 2017', 'information'],
      ['within two years, by 1 January 2018', 'warning'],
    ] as const)
      assert.deepEqual(
        find(text(words, early)).map(({ weight: one }) => one),
        [weight],
        words,
      );
  });

  it('counts from the end of the session where no day of adoption is given', () => {
    const session = (date: string) =>
      `CEDAW/C/XAA/CO/2\nDistr.: General\n17 November 2021\n\nConcluding observations on the second periodic report of Xandoria*\n\n1.\tThe Committee requests the State party to provide, within two years, by ${date}, written information.\n\n*\tAdopted by the Committee at its eightieth session (18 October–12 November 2021).\n`;
    assert.equal(
      found('deadline', session('12 November 2022')),
      'Two years from adoption end on 12 November 2023, not on 12 November 2022.',
    );
    assert.equal(found('deadline', session('12 November 2023')), '');
    assert.equal(found('deadline', session('20 October 2023')), '');
  });

  it('offers the right year, or the day itself', () => {
    assert.match(corrected('deadline', text('within two years, by 24 April 2016')) ?? '', /by 24 April 2017,/);
    // The message names the day that the correction writes.
    assert.match(
      found('deadline', text('within two years, by 24 April 2016')),
      /end about 24 April 2017, not on 24 April 2016/,
    );
    assert.match(corrected('deadline', text('within two years, by 1 June 2016')) ?? '', /by 23 April 2017,/);
  });
});

describe('report-due', () => {
  const said = (words: string, dates: Dates = { considered: '14 April 2015', adopted: '23 April 2015' }) =>
    found('report-due', observations({ ...dates, more: `2.\t${words}\n` }));

  it('finds what is asked for by a day that had passed', () => {
    for (const [words, date] of [
      ['The Committee requests the State party to submit the second periodic report by 1 May 2010.', '1 May 2010'],
      ['The Committee invites it to submit its report no later than 1 May 2014.', '1 May 2014'],
      ['The State party should submit its next report by April 2012.', 'April 2012'],
      [
        'The Committee requests it to submit its report, prepared in consultation with civil society, by 1 May 2014.',
        '1 May 2014',
      ],
      [
        'The Committee requests it to submit its report under article 73 (1) of the Convention by 1 May 2014.',
        '1 May 2014',
      ],
      ['The next report is due by 13 April 2015.', '13 April 2015'],
      ['The due date of the second periodic report is 5 June 2013.', '5 June 2013'],
      ['The Committee sets 5 June 2013 as the date for the submission of the next report.', '5 June 2013'],
    ] as const) {
      assert.equal(said(words), `${date} is before the report was considered (14 April 2015).`, words);
    }
  });

  it('leaves history and days to come alone', () => {
    for (const words of [
      'The Committee requests the State party to submit the second periodic report by 1 May 2020.',
      'The Committee requests the State party to submit the second periodic report by April 2015.',
      'The Committee regrets that the State party, which was to submit its report by 1 May 2010, did not do so.',
      'The Committee recalls that it had invited the State party to submit a report by 1 May 2010.',
      'The Act, adopted by 1 May 2010, is in force. The State party should submit a report.',
      'The Committee requests the State party to submit information on the persons expelled by the police before 1 May 2010.',
      'The State party should submit a report on the measures adopted by 1 May 2010.',
      'The Committee requests it to provide information on its report on the years before 1 May 2010.',
      'The Committee notes that the due date of the initial report was 5 June 2010 and that the Court sets 5 June 2013 as the date of the hearing.',
    ])
      assert.equal(said(words), '', words);
    assert.equal(said('The State party should submit its next report by April 2012.', {}), '');
  });
});

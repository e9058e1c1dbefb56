import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Dates, datedObservations } from '../support/datedObservations';
import { messagesOf, saidBy } from '../support/rules/findings';
import { wordings } from '../support/rules/wordings';

wordings('report-due', [
  [
    'It requests the State party to submit, through Ms. Xand, its third periodic report by 1 May 2010.',
    /before the report was considered/,
  ],
  ['It thanked Ms. Xand. The third periodic report was due by 1 May 2010.', ''],
  ['It asks for them in its next periodic report, due to be submitted on 25 July 2012.', /before the report/],
  ['Its last periodic report, due to be submitted on 25 July 2012, came late.', ''],
  [
    'It requests the State party to submit its report containing information on the implementation of all its recommendations by 29 May 2022.',
    /before the report/,
  ],
  [
    'It should provide information on the implementation of the recommendations made in paragraphs 2 and 3 (a) above by 29 May 2022.',
    /before the report/,
  ],
  [
    'It should provide information on the implementation of the recommendations accepted by 29 May 2022, by 1 May 2030.',
    '',
  ],
  ['It should provide information on the implementation of its recommendations before 29 May 2022 and since.', ''],
  [
    'The Committee had asked it to provide information on the implementation of its recommendations by 29 May 2022.',
    '',
  ],
  ['It asks how the State party will provide shelter for those expelled by 29 May 2022.', ''],
  ['The next report, the second, is due in 2022.', /^2022 is before the report/],
  ['The second periodic report is due in 2028.', ''],
  ['It requests the State party to submit its first periodic report, which is due in July 2023.', /before the report/],
  ['Its first periodic report, which is due in July 2023, is on schools.', ''],
  ['The report after this one, the second, is due in May 2022.', /before the report/],
  ['The report that follows will fall due on 1 May 2022.', /before the report/],
  ['The second periodic report is expected in March 2023.', /before the report/],
  ['The second periodic report was expected in March 2023.', ''],
  ['It should submit its next periodic report, the second, no later than 13 May 2021.', /before the report/],
  ['Later events may be kept for the second periodic report, due in July 2023.', /before the report/],
  ['Later events may be kept for the second periodic report (July 2023).', /before the report/],
  ['It dealt with them in its initial report (July 2023).', ''],
  ['The initial report, due in July 2017 and received as early as August 2016, is welcome.', ''],
  ['It regrets that the second periodic report, due in 2022, has not been submitted.', ''],
  ['It should submit its second and third reports, due in 2022 and 2026, by 1 May 2026.', ''],
  ['The second to fourth reports are to be with the Committee by the end of 2022.', /^The end of 2022 is before/],
  ['The second periodic report must reach the Committee in the spring of 2022.', /^The spring of 2022 is before/],
  ['It looks forward to receiving the second periodic report in May 2022.', /before the report/],
  ['It would be grateful for the second periodic report by 1 May 2022.', /before the report/],
  ['The State party has until 1 May 2022 to submit its second periodic report.', /before the report/],
  ['The date by which the second periodic report has to be submitted is 1 May 2022.', /before the report/],
  ['The deadline for its next report is 1 May 2022.', /before the report/],
  ['The deadline for its last report was 1 May 2022.', ''],
  ['It is asked to submit its second periodic report in 2022.', /before the report/],
  ['The initial report, which had been due on 1 July 2008, is welcome.', ''],
  ['It welcomes the reports, the last of which fell due on 1 September 2013.', ''],
  ['The report takes the place of those due in 2012 and 2017.', ''],
  ['The second report to the Committee against Torture, due in 2022, is awaited.', ''],
  ['Its initial report under the Optional Protocol, due in 2012, should be submitted without delay.', ''],
  ['The next report of the Ombudsman is due in March 2024.', ''],
  ['The second national report on drugs is expected in March 2023.', ''],
  ['The annual report of the mechanism, due on 31 March 2022, has been withheld.', ''],
  ['The next report should say what was done in 2022.', ''],
  ['Its next report should follow the guidelines adopted in 2008.', ''],
  ['It asks for more and welcomes receiving the initial report in May 2022.', ''],
  ['It should submit its second report, prepared under the guidelines adopted in 2008, by 1 May 2030.', ''],
  ['It should end poverty and report on its plans by 2022.', ''],
]);

describe('report-due', () => {
  const said = (words: string, dates: Dates = { considered: '14 April 2015', adopted: '23 April 2015' }) =>
    saidBy('report-due', datedObservations({ ...dates, more: `2.\t${words}\n` }));

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

  it('in lists the report at hand may have been due, those after it and the replies may not', () => {
    const said = (series: string, title: string, words: string) =>
      messagesOf(
        'report-due',
        `CMW/C/XAA/${series}/2\nDistr.: General\n9 May 2024\n\n${title} the second periodic report of Xandoria\n\n1.\t${words}\n`,
      ).join();
    for (const [series, title] of [
      ['Q', 'List of issues in relation to'],
      ['QPR', 'List of issues prior to submission of'],
    ] as const) {
      for (const words of [
        'The third periodic report is due in 2022.',
        'The report after this one, the third, is due in May 2022.',
        'The report that follows will be due on 1 May 2022.',
        'Later events may be kept for the third periodic report, due on 1 May 2022.',
        'The State party is requested to submit its replies by 1 May 2022.',
        'The State party is requested to submit its third periodic report by 1 May 2022.',
      ])
        assert.match(said(series, title, words), /2022 is before the date of this document \(9 May 2024\)/, words);
      for (const words of [
        'The second periodic report is due in 2022.',
        'The second periodic report, due in 2022, came in 2023.',
        'The next periodic report, due in 2022, is the one at hand.',
        'The third periodic report is due in 2026.',
        'The third periodic report is due in March 2024.',
        'The State party submitted its replies by 1 May 2022.',
        'Please tell of the replies that were given by 1 May 2022.',
        'Please tell of the measures taken by 1 May 2022.',
        'Please tell of the third report of the Ombudsman, due in 2022.',
      ])
        assert.equal(said(series, title, words), '', words);
    }
  });
});

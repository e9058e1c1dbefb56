import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issuedOn } from '../support/documents';
import { messages, messagesOf } from '../support/rules/findings';
import { cases, DATED } from '../support/rules/ruleCases';
import { wordings } from '../support/rules/wordings';

wordings('report-limit', [
  [
    'It asks for its second periodic report. It should not exceed 31,800 words, whereas the core document may have 42,400 words.',
    /21,200 words, not 31,800/,
  ],
  [
    'The State party should submit its periodic report, through Mr. Xand, within the limit of 42,400 words.',
    /periodic report is 21,200/,
  ],
  ['It asks for its second periodic report. A text of that sort may have no more than 31,800 words.', /right\?$/],
  ['Limits are set for an initial report (31,800 words) as well as for a periodic report (28,200 words).', /21,200/],
  ['Limits are set for an initial report (31,800 words) as well as for a periodic report (21,200 words).', ''],
  ['The treaty-specific document comes with it, as a periodic report stops at 12,200 words.', /21,200/],
  ['Taken together, its two periodic reports must not have more than 42,400 words.', /21,200/],
  ['It is to revise its common core document (word limit for such documents: 42,200).', /42,400/],
  ['It is to revise its common core document (word limit for such documents: 42,400).', ''],
  ['The replies, for which 31,800 words are recommended, came in good time.', /right\?$/],
  ['The replies, for which 10,700 words are recommended, came in good time.', ''],
  ['The replies, for which 21,200 words are recommended, form the second periodic report.', ''],
  ['It asks for its second periodic report and a summary of the strategy of 12,500 words.', ''],
  ['It asks for its second periodic report. The law limits decisions to 15,000 words, as its annex says.', ''],
  ['It asks for its second periodic report, whose length is that of all such texts, 31,800 words.', /21,200/],
  ['It asks for its second periodic report, whose length is that of all such texts, 21,200 words.', ''],
  [
    'It asks for its second periodic report. All States must keep to the length set for such texts, 31,800 words.',
    /right\?$/,
  ],
  ['It asks for its second periodic report and its replies, whose length is that of all such texts, 10,700 words.', ''],
  ['It asks for its second periodic report, in which the strategy, of 31,800 words, is to be described.', ''],
  ['It asks for its second periodic report. The length of its annex, for all such texts, is 31,800 words.', ''],
  ['The length of the plan is 31,800 words.', ''],
  ['The combined fourth and fifth periodic reports are to come. The reports should not exceed 42,400 words.', /21,200/],
  ['Limits are set (periodic reports: 42,400 words; common core document: 42,400 words).', /21,200/],
  ['The treaty-specific document should not exceed 31,800 words.', /21,200/],
  ['The treaty-specific document should not exceed 21,200 words.', ''],
  ['Limits are set (periodic reports: 21,200 words; common core document: 42,400 words).', ''],
  ['It asks for its second periodic report, of up to 42,400 words.', /21,200/],
  ['The State party heard up to 42,400 words in its second periodic report.', ''],
  [
    'It recalls the limit of 21,200 words for periodic reports and 31,800 words for the common core document.',
    /42,400/,
  ],
  ['The combined initial and second periodic reports are to come. The reports should not exceed 31,800 words.', ''],
  [
    'The second periodic report is to come. The replies to the list constitute the report and should not exceed 31,800 words.',
    /21,200/,
  ],
  ['The replies, which should not exceed 42,400 words, will constitute its second periodic report.', /21,200/],
  ['The replies, which should not exceed 21,200 words, will constitute its second periodic report.', ''],
  ['The replies should not exceed 10,700 words. They do not constitute a periodic report.', ''],
  ['The second periodic report, as replies to a list of issues, should not exceed 10,700 words.', /21,200/],
  [
    'The replies, which should not exceed 10,700 words, form the basis of the dialogue on the second periodic report.',
    '',
  ],
  ['The law limits petitions to a maximum of 2,000 words, and information on that is missing.', ''],
  ['It requested further information (21,200 words maximum).', ''],
  ['The treaty-specific report must not exceed 31,800 words.', /21,200/],
  ['The treaty-specific report must not exceed 21,200 words.', ''],
  ['The treaty-specific initial report must not exceed 31,800 words.', ''],
  [
    'It asks for its second periodic report. The report should not exceed 31,800 words. It is also to update its common core document, which should not exceed 42,400 words.',
    /^The limit for a periodic report is 21,200 words, not 31,800\.$/,
  ],
  [
    'It asks for its second periodic report and its common core document. The report should not exceed 42,400 words.',
    '',
  ],
  [
    'It asks for its second periodic report. The report should not exceed 42,400 words, with the common core document.',
    '',
  ],
  ['The periodic report, with further information on the strategy, should have 42,400 words at most.', /21,200/],
  [
    'It asks for its second and third periodic reports, in a single document, by 12 May 2030. That document should respect the limit of 31,800 words.',
    /21,200/,
  ],
  [
    'It asks for its second and third periodic reports, in a single document, by 12 May 2030. That document should respect the limit of 21,200 words.',
    '',
  ],
  [
    'It asks for its second periodic report and a common core document, in a single document. That document should respect the limit of 42,400 words.',
    '',
  ],
  [
    'It asks for its second periodic report. The guidelines are in a single document. That document should respect the limit of 31,800 words.',
    '',
  ],
  [
    'It asks for its second and third periodic reports. In accordance with General Assembly resolution 68/268, they should not exceed 31,800 words.',
    /21,200/,
  ],
  [
    'It asks for its second and third periodic reports. In accordance with General Assembly resolution 68/268, they should not exceed 21,200 words.',
    '',
  ],
  [
    'It asks for its second and third periodic reports. Under the rules on statements of others, they should not exceed 31,800 words.',
    '',
  ],
  [
    'It asks for its second and third periodic reports. In accordance with General Assembly resolution 68/268 and the rules on annexes, they should not exceed 31,800 words.',
    '',
  ],
]);

describe('report-limit', () => {
  const FINAL = issuedOn('9 October 2009');

  for (const text of [
    'The combined initial and second periodic reports should not exceed 31,800 words.',
    'The combined initial and second periodic reports should not exceed 21,200 words.',
    'The periodic report was received. The study should not exceed 5,000 words.',
    'The replies should not exceed 10,700 words.',
    'The periodic report, with its annex, has 30,000 words.',
    'The follow-up report should not exceed 3,500 words.',
    'The report should not exceed 42,400 words.',
    'The periodic report “should not exceed 20,000 words”.',
    'The State party should submit its periodic report, limited to 21,200 words, and a core document limited to 42,400 words.',
  ])
    it(`is silent about: ${text}`, () => assert.equal(messages(`1.\t${text}\n`), ''));

  it('is silent in documents from before the resolution', () => {
    assert.equal(messages(`${FINAL}1.\tThe periodic report should not exceed 20,000 words.\n`), '');
  });

  it('reads the figure without its comma', () => {
    assert.match(
      messages('1.\tThe periodic report is subject to a maximum of 42400 words.\n'),
      /is 21,200 words, not 42,400/,
    );
  });

  it('what a list prior to reporting says of the replies goes before its title', () => {
    const said = (report: string, words: string) =>
      messagesOf(
        'report-limit',
        `CMW/C/XAA/QPR/2\n\nList of issues prior to submission of the ${report} of Xandoria\n\n1.\t${words}\n`,
      ).join();
    const replies = (kind: string, words: string) =>
      `The replies will constitute the ${kind} of Xandoria. They should not exceed ${words} words.`;
    assert.match(said('initial report', replies('second periodic report', '31,800')), /periodic report is 21,200/);
    assert.equal(said('initial report', replies('second periodic report', '21,200')), '');
    assert.equal(said('second periodic report', replies('combined initial and second periodic reports', '31,800')), '');
    // Nothing but the title tells, and the symbol says otherwise.
    assert.equal(said('initial report', 'The replies should not exceed 21,200 words.'), '');
    assert.match(said('second periodic report', 'The replies should not exceed 31,800 words.'), /21,200/);
    assert.match(
      said('second periodic report', 'They form the basis of the initial report. They should not exceed 31,800 words.'),
      /21,200/,
    );
  });
});

describe('report-limit: “such documents” are what the paragraph named', () => {
  const limit = 'In the light of resolution 68/268, the limit of';
  cases(
    'report-limit',
    [
      [
        `The Committee awaits the common core document. ${limit} 21,200 words for such documents is to be kept.`,
        '21,200',
      ],
      [
        'The Committee awaits the common core document. Under resolution 68/268, that document should not exceed 21,200 words.',
        '21,200',
      ],
    ],
    [
      `The Committee awaits the common core document. ${limit} 42,400 words for such documents is to be kept.`,
      `The Committee awaits the annexed documents. ${limit} 21,200 words for such documents is to be kept.`,
    ],
    DATED('9 October 2023'),
  );
});

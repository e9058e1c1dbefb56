/**
 * What new documents begin with, in wording of this project: `{report}`, `{State}` and the like are filled in, square brackets are left
 * for the writer. A line of an item begins with a tab.
 */
export const BEGINNINGS = {
  masthead: [
    'United Nations\t{symbol}',
    '\t{treaty}',
    'Distr.: General',
    '[date]',
    '',
    'Original: English',
    '',
    '{committee}',
    '{Session} session',
    '[dates]',
  ],
  titles: {
    'concluding-observations': 'Concluding observations on the {report} of {State}*',
    'list-of-issues': 'List of issues in relation to the {report} of {State}*',
    'list-of-issues-prior': 'List of issues prior to submission of the {report} of {State}*',
    replies: 'Replies of {State} to the list of issues in relation to its {report}',
  },
  note: '\t*\tAdopted by the Committee at its {session} session ([dates]).',
  opening:
    'The Committee considered the {report} of {State} ({reportSymbol}) at its [number] and [number] meetings, held on [dates], and adopted the present concluding observations at its [number] meeting, held on [date].',
  sections: {
    introduction: [
      'The Committee welcomes the submission by the State party of its {report}.',
      'The Committee appreciates the dialogue held with the delegation of the State party, which was headed by [name and office].',
    ],
    'positive-aspects': [
      'The Committee welcomes the following measures taken by the State party:\n\t(a)\t[First measure];\n\t(b)\t[Second measure].',
    ],
    'measures-and-progress': [
      'The Committee welcomes the following measures taken by the State party:\n\t(a)\t[First measure];\n\t(b)\t[Second measure].',
    ],
    'concerns-and-recommendations': [
      'The Committee is concerned about [concern].',
      'The Committee recommends that the State party [recommendation].',
    ],
    'follow-up-and-dissemination': [
      'The Committee requests the State party to disseminate the present concluding observations widely, including to [addressees].',
      'The Committee requests the State party to submit its next periodic report by [date].',
    ],
    'follow-up-procedure': [
      'The Committee requests the State party to provide, by [date], information on the recommendations named in [paragraphs].',
      'The Committee requests the State party to submit its next periodic report by [date].',
    ],
    'implementation-and-reporting': [
      'The Committee recommends that the State party put the present recommendations into effect and make them widely available.',
      'The Committee requests the State party to submit its next periodic report by [date].',
    ],
    'other-recommendations': [
      'The Committee recommends that the State party consider becoming a party to [treaties].',
      'The Committee requests the State party to submit its next periodic report by [date].',
    ],
  },
  headings: {
    introduction: 'Introduction',
    'positive-aspects': 'Positive aspects',
    'measures-and-progress': 'Follow-up measures taken and progress achieved by the State party',
    'follow-up-and-dissemination': 'Follow-up and dissemination',
    'follow-up-procedure': 'Follow-up procedure',
    'implementation-and-reporting': 'Implementation and reporting',
    'other-recommendations': 'Other recommendations',
  },
  issues: {
    general: 'General information',
    articles: 'Information relating to the articles of the {Treaty}',
    paragraphs: [
      'Please provide information on [legislation and its application].',
      'Please provide statistics for the past [number] years on [subject].',
    ],
    ofArticles: ['Please describe the measures taken to [purpose].'],
  },
  replies: {
    heading: 'Reply to paragraph {place} of the list of issues',
    paragraph: '[Reply]',
  },
  /** After a paragraph that was taken from another document. */
  source: '[taken from {symbol}, paragraph {number}: check]',
  date: '[date]',
  /** In place of a word made from the name of a State. */
  adjective: '[of the State]',
  symbol: '[symbol]',
  initial: 'initial report',
  periodic: '{ordinal} periodic report',
  combined: 'combined {ordinals} periodic reports',
} as const;

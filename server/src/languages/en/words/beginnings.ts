import type { Beginnings } from '../../beginningWords';
import { ENGLISH_STATES } from '../../states/englishStates';
import { wholeOrdinals } from '../../wholeOrdinals';
import { SENTENCE_FORMS } from './stateForms';
import { WORDS } from './words';

const MEASURES =
  'The Committee welcomes the following measures taken by the State party:\n\t(a)\t[First measure];\n\t(b)\t[Second measure].';
const NEXT_REPORT = 'The Committee requests the State party to submit its next periodic report by [date].';
const NOTE = '\t*\tAdopted by the Committee at its {session} session ({sessionDates}).';

const HUNDRED = 100;
const inWords = wholeOrdinals(WORDS.meaning, (prefix) => (prefix === HUNDRED ? ' and ' : '-'));

/** Spelt out where a word is available, otherwise in figures: “twenty-third”, “201st”. */
function ordinalWord(number: number): string {
  return inWords(number) ?? inFigures(number);
}

function inFigures(number: number): string {
  const [first, second, third, other] = ['st', 'nd', 'rd', 'th'] as const;
  const isTeen = Math.floor((number % HUNDRED) / 10) === 1;
  return `${number}${isTeen ? other : ([other, first, second, third][number % 10] ?? other)}`;
}

/** Templates of new documents in English. */
export const ENGLISH_BEGINNINGS: Beginnings = {
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
    '{sessionDates}',
  ],
  titles: {
    'concluding-observations': 'Concluding observations on {theReport}*',
    'list-of-issues': 'List of issues in relation to {theReport}*',
    'list-of-issues-prior': 'List of issues prior to submission of {theReport}*',
    replies: 'Replies {ofState} to the list of issues in relation to {itsReport}',
  },
  notes: { 'concluding-observations': NOTE, 'list-of-issues': NOTE, 'list-of-issues-prior': NOTE },
  opening:
    'The Committee considered {theReport} ({reportSymbol}) at its [number] and [number] meetings, held on {meetingDates}, and adopted the present concluding observations at its [number] meeting, held on {adoptionDate}.',
  sections: {
    introduction: [
      'The Committee welcomes the submission by the State party of {itsReport}.',
      'The Committee appreciates the dialogue held with the delegation of the State party, which was headed by [name and office].',
    ],
    'positive-aspects': [MEASURES],
    'measures-and-progress': [MEASURES],
    'concerns-and-recommendations': [
      'The Committee is concerned about [concern].',
      'The Committee recommends that the State party [recommendation].',
    ],
    'follow-up-and-dissemination': [
      'The Committee requests the State party to disseminate the present concluding observations widely, including to [addressees].',
      NEXT_REPORT,
    ],
    'follow-up-procedure': [
      'The Committee requests the State party to provide, by [date], information on the recommendations named in [paragraphs].',
      NEXT_REPORT,
    ],
    'implementation-and-reporting': [
      'The Committee recommends that the State party put the present recommendations into effect and make them widely available.',
      NEXT_REPORT,
    ],
    'other-recommendations': [
      'The Committee recommends that the State party consider becoming a party to [treaties].',
      NEXT_REPORT,
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
    articles: 'Information relating to the articles of {ownTreaty}',
    paragraphs: [
      'Please provide information on [legislation and its application].',
      'Please provide statistics for the past [number] years on [subject].',
    ],
    ofArticles: ['Please describe the measures taken to [purpose].'],
  },
  replies: { heading: 'Reply to paragraph {place} of the list of issues', paragraph: '[Reply]' },
  source: '[taken from {symbol}, paragraph {number}: check]',
  blanks: {
    date: '[date]',
    dates: '[dates]',
    symbol: '[symbol]',
    treaty: '[treaty]',
    committee: '[committee]',
    number: '[Number]',
    state: '[State]',
  },
  onDates: { one: '{dates}', several: '{dates}' },
  firstDay: '1',
  adjective: '[of the State]',
  treaties: { covenant: 'the Covenant', convention: 'the Convention' },
  reports: {
    initial: { the: 'the', its: 'its', words: 'initial report{of}' },
    periodic: { the: 'the', its: 'its', words: '{ordinal} periodic report{of}' },
    combined: { the: 'the', its: 'its', words: 'combined {ordinals} periodic reports{of}' },
  },
  first: 'initial',
  and: 'and',
  to: 'to',
  ordinals: { session: ordinalWord, report: ordinalWord, combined: ordinalWord },
  ofState: 'of {State}',
  contractions: [],
  beforeState: [['the ', '']],
  stateName: (code) => SENTENCE_FORMS[code] ?? ENGLISH_STATES[code] ?? code,
};

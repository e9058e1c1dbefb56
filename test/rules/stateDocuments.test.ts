import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messages, messagesOf } from '../support/rules/findings';

/** What States write: their texts quote others, with numbers, blanks and letters that are no slips of theirs. */
const REPLIES =
  'CMW/C/XAA/RQ/1\nDistr.: General\n9 October 2024\n\nReplies of Xandoria to the list of issues in relation to its initial report\n\n';
const REPORT =
  'CMW/C/XAA/1\nDistr.: General\n9 October 2014\n\nInitial report submitted by Xandoria under article 73 of the Convention\n\n';

const SILENT: readonly (readonly [what: string, text: string])[] = [
  [
    'questions with their numbers and letters, each before its answer',
    '1.\tPlease describe the laws on wages.\n1.\tThe Act of 2014 settles wages.\n2.\tIt was amended in 2015.\n\n\t2.\tPlease provide information on:\n\n\t(a)\tThe measures taken to inspect farms;\n3.\tFarms are inspected each year.\n\t(b)\tThe number of inspectors.\n4.\tThere are 40 inspectors.\n3.\tPlease describe the courts.\n5.\tThere are seven courts.\n6.\tTwo are courts of appeal.\n',
  ],
  [
    'a numbered list within a paragraph',
    '1.\tThe plan was adopted in 2012.\n2.\tA person is insured who:\n1.\tHas a contract of employment;\n2.\tHas been registered as a seeker of work;\n3.\tHas a pension.\n3.\tThe fund has 400,000 members.\n4.\tIt is supervised by the Ministry.\n',
  ],
  [
    'sections of a law',
    '1.\tThe Farms Act is under review. Article 50 of the bill reads:\n“50 (1) Every worker has the right to:\n\t(a)\tRest;\n\t(b)\tLeisure.\n(2) An employer shall keep a register.\n(7) The Ministry shall inspect the register.\n62.\t(3) The Ministry shall publish a report.”.\n2.\tThe bill is before Parliament.\n3.\tIt will be adopted soon.\n',
  ],
  [
    'a number that a lost line break has left in the text',
    '1.\tThe Act was adopted.\n2.\tThe Regulations were issued in the rd 3. Currently they are under review.\n4.\tThe Code applies to all.\n5.\tThe courts apply the Code.\n',
  ],
  [
    'numbers whose full stop or line has been lost',
    '1.\tThe Act was adopted.\n\n\t\tNew laws\n\n. 2 The Code was adopted.\n\n3.\tThe plan was adopted.\n\n\t\tWork\n\n4, The courts apply the Code.\n\n5.\tThe Ministry reports.\n',
  ],
  [
    'headings that count anew in each part, and rows of tables',
    '\tA.\tGeneral matters\n\n1.\tThe Act was adopted.\n\n\t\tReply to paragraph 2 of the list of issues\n\n\tA.\tIn the field of law\n\n2.\tThe Code applies.\n\n\tB.\tIn the field of policy\n\n3.\tThe plan applies.\n\n\t\tTotal 2 416 B 362 400\n\n\n\t\tWages\n\n4.\tWages are paid.\n',
  ],
  [
    'paragraphs of laws and of other texts',
    '1.\tSubparagraph (d) refers to contracts in paragraph 9 of the said article.\n2.\tIn the spirit of preambular paragraph (e), paragraph 33 of the Act was repealed.\n',
  ],
  [
    'blanks of forms, translations in brackets, numbers of files',
    '1.\tThe Gazette [Official Gazette of the Republic of Xandoria] prints the form CP C.01.00:20__ ({SEC(2009) 1396}).\n2.\tUnder Resolution REMXA XXX/457 the answer is: ____ persons, … May.\n',
  ],
  ['a day in a table', '1.\tThe figures are:\nMarch 4 May 7 0 April 5 31 June 12\n2.\tThey have risen.\n'],
  [
    'parentheses that a number at the beginning of a line has cut in two',
    '1.\tThese are offences (Criminal Code, arts. 391 and\n\n\t392\tter); there are others.\n2.\tThe Code applies.\n',
  ],
];

describe('documents of States', () => {
  for (const [what, text] of SILENT)
    it(`have no findings for ${what}`, () => {
      for (const opening of [REPLIES, REPORT]) assert.equal(messages(opening + text), '');
    });

  it('have those that are certain', () => {
    const thanks = (n: number) => `${n}.\tThe plan of measure ${n} was adopted.\n`;
    for (const [rule, text, expected] of [
      [
        'paragraph-numbering',
        [1, 2, 4, 5].map(thanks).join(''),
        'Paragraph 4 follows paragraph 2: number 3 is missing.',
      ],
      ['paragraph-numbering', [1, 2, 2, 3].map(thanks).join(''), 'Paragraph number 2 is used twice.'],
      [
        'paragraph-numbering',
        [1, 2, 9, 4, 5].map(thanks).join(''),
        'Paragraph 9 stands where paragraph 3 is expected.',
      ],
      [
        'subparagraph-numbering',
        '1.\tThe measures are:\n\t(a)\tInspections;\n\t(c)\tFines.\n',
        'Subparagraph (c) follows (a): (b) is missing.',
      ],
      [
        'heading-numbering',
        `\tI.\tLaw\n\n${thanks(1)}\n\tIII.\tPolicy\n\n${thanks(2)}`,
        'Heading III follows I: II is missing.',
      ],
      [
        'paragraph-exists',
        '1.\tThe Act is described in paragraph 140 above.\n',
        'This document has no paragraph 140: is another one meant?',
      ],
      [
        'article-exists',
        '1.\tThe Act implements article 95 of the Convention.\n',
        'The Convention has 93 articles; there is no article 95.',
      ],
      ['placeholder', '1.\tThe Act was adopted in [insert year].\n', 'Drafting note: [insert year].'],
      ['impossible-date', '1.\tThe Act was adopted on 31 June.\n', 'There is no 31 June: that month has 30 days.'],
    ] as const)
      assert.deepEqual(messagesOf(rule, REPLIES + text), [expected]);
  });

  it('have none about articles that may be those of laws', () => {
    for (const text of [
      'Under article 15 (6), employers are liable.',
      'Benefits are paid (arts. 20 (4) and 22 (2)).',
      'See the extensive description in the report (art. 9, paragraphs 104–116).',
    ])
      assert.deepEqual(messagesOf('article-exists', `${REPLIES}1.\t${text}\n`), []);
  });
});

describe('a document with several lists', () => {
  it('may count headings and paragraphs anew in each', () => {
    const list = (name: string) =>
      `\t\t${name}\n\n\tA.\tGeneral matters\n\n${[1, 2, 3].map((n) => `${n}.\tPlease describe measure ${n} of ${name}.\n`).join('')}\n\tB.\tSpecific matters\n\n${[4, 5].map((n) => `${n}.\tPlease describe measure ${n} of ${name}.\n`).join('')}\n`;
    const opening =
      'CMW/C/XAA/Q/2\nDistr.: General\n9 October 2024\n\nList of issues in relation to the second periodic report of Xandoria\n\n';
    assert.equal(messages(opening + list('Xandoria proper') + list('Isle of Xem') + list('Isle of Xul')), '');
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../server/src/languages/en';
import { paragraphRoles, sectionByHeading } from '../../server/src/model/roles';
import { blockSignals, SIGNAL, signalBitsOf } from '../../server/src/model/words/signals';
import { compileBlockWords } from '../../server/src/syntax/blocks/reader';
import { readTree } from '../../server/src/syntax/blocks/tree';
import { fc, runs } from '../support/random';

const words = compileBlockWords(en.blocks);
const CONCERNS = 'Principal areas of concern and recommendations';

/** Roles of the paragraphs of a text, by number. */
function roles(text: string): Record<string, string> {
  const tree = readTree(text, words);
  return Object.fromEntries(
    paragraphRoles(tree, en).map(({ block, role }) => [tree.blocks[block]?.label?.text ?? '', role]),
  );
}

/** The role of a paragraph, under a heading or under none. */
function roleOf(text: string, heading?: string): string | undefined {
  return roles(`${heading === undefined ? '' : `\tA.\t${heading}\n\n`}1.\t${text}\n`)['1'];
}

test('words of concern', () => {
  for (const text of [
    'The Committee is concerned that wages go unpaid.',
    'It is, however, deeply concerned about the delays.',
    'The Committee remains gravely concerned at the reports.',
    'The Committee regrets the lack of data.',
    'The Committee notes with deep concern that the camps are closed to visitors.',
    'The Committee welcomes the plan. It reiterates its concern at the lack of funds.',
    'The Committee expresses its concern over the practice.',
    'The Committee\nis\u00a0concerned by the fees.',
    'The Committee, while noting the Act, is concerned that it is not applied.',
    'The length of detention is a matter of great concern.',
    'The Committee is concerned that the State party should have acted earlier.',
    'The Committee regrets that it should wait.',
  ]) {
    assert.equal(roleOf(text), 'concern', text);
  }
});

test('words of recommendation', () => {
  for (const text of [
    'The Committee recommends that the State party repeal the Decree.',
    'The Committee strongly urges the State party to ratify the Protocol.',
    'The Committee calls upon the State party to act.',
    'The Committee, recalling its general comment, encourages the State party to adopt the bill.',
    'The State party should, as a priority, revise the Code.',
    'The State party must investigate each case.',
    'The Committee reiterates its previous recommendation (para. 12).',
    'The State party is invited to make the declaration.',
    'It should also train judges.',
    'It should act. It should also be noted that the State party is small.',
    'The Committee considers that the State party should act.',
    'The Committee reiterates its view that the State party should act.',
    'The Committee recalls the recommendation of the Committee that the State party should act.',
    'In the opinion of the Committee, it is clear that the State party should act.',
    'It welcomes the recommendation of the Ombudsman that fees be lowered. The State party should act.',
    'The Committee requests the State party to compensate the victims.',
  ]) {
    assert.equal(roleOf(text), 'recommendation', text);
  }
});

test('words that are neither', () => {
  for (const text of [
    'The Committee welcomes the adoption of the Act.',
    'The persons concerned may appeal to the authorities concerned.',
    'The law encourages employers to hire apprentices.',
    'The Committee recalls the recommendations of the Special Rapporteur.',
    'The Ombudsman invites complaints; the ministries concerned reply.',
    'The Committee recommended a census in 2004.',
    'It should also be noted that the State party is small.',
    'It should, however, be borne in mind that the census is old.',
    'The Committee welcomes the recommendation of the Ombudsman that the State party should act.',
    'It takes note of the views of the Special Rapporteur on housing that the authorities should pay.',
    '',
  ]) {
    assert.equal(roleOf(text), 'neither', text);
  }
});

test('a fact noted and denied is a concern among the concerns alone', () => {
  const text = 'The Committee notes that the State party has not ratified the Domestic Workers Convention.';
  assert.equal(roleOf(text, CONCERNS), 'concern');
  assert.equal(roleOf(text), 'neither');
  assert.equal(roleOf(text, 'Introduction'), 'neither');
  assert.equal(roleOf('It is not clear why the Committee notes this.', CONCERNS), 'neither');
});

test('the introduction, the positive aspects and an annex are silent', () => {
  const text = 'The Committee regrets that the report was late and urges the State party to be on time.';
  for (const section of [
    'Introduction',
    'Positive aspects',
    'Measures taken and progress achieved',
    'Factors and difficulties impeding the implementation of the Convention',
  ]) {
    assert.equal(roleOf(text, section), 'neither', section);
  }
  assert.equal(roles(`1.\tIt acts.\n\nAnnex\n\n2.\t${text}\n`)['2'], 'neither');
  assert.equal(roleOf(text), 'concern-and-recommendation');
});

test('a heading without its words ends the section before it', () => {
  const text = (heading: string) =>
    `CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n\tB.\tPositive aspects\n\n1.\tThe Committee welcomes the law.\n\n\t${heading}\n\n2.\tThe Committee is concerned that it is not applied.\n3.\tThe Committee recommends that the State party apply it.\n`;
  assert.deepEqual(Object.values(roles(text('C.\t'))), ['neither', 'concern', 'recommendation']);
  assert.deepEqual(Object.values(roles(text('It welcomes this.'))), ['neither', 'neither', 'neither']);
});

test('closing sections ask, and recommend only where they say so', () => {
  const closing = 'Follow-up and dissemination';
  assert.equal(
    roleOf('The Committee requests the State party to provide information within two years.', closing),
    'neither',
  );
  assert.equal(roleOf('The State party should publish the present text.', closing), 'neither');
  assert.equal(roleOf('The Committee recommends that the State party seek assistance.', closing), 'recommendation');
  const report = 'The Committee requests the State party to submit its third periodic report by 1 May 2020.';
  assert.equal(roleOf(report), 'neither');
  assert.equal(roleOf('The Committee requests the State party to disseminate widely these observations.'), 'neither');
});

test('headings of sections', () => {
  for (const [heading, section] of [
    ['Introduction', 'introduction'],
    ['Positive aspects', 'positive-aspects'],
    ['Follow-up measures taken and progress achieved by the State party', 'measures-and-progress'],
    ['Factors and difficulties impeding the implementation of the Covenant', 'factors-and-difficulties'],
    ['Principal subjects of concern, suggestions and recommendations', 'concerns-and-recommendations'],
    ['Main areas of concern and recommendations (arts. 1–41)', 'concerns-and-recommendations'],
    ['Follow-up and dissemination', 'follow-up-and-dissemination'],
    ['Follow-up', 'follow-up-and-dissemination'],
    ['Follow-up procedure', 'follow-up-procedure'],
    ['Implementation and reporting', 'implementation-and-reporting'],
    ['Technical assistance', 'implementation-and-reporting'],
    ['Next periodic report', 'implementation-and-reporting'],
    ['Dissemination', 'follow-up-and-dissemination'],
    ['Other recommendations', 'other-recommendations'],
    ['Other issues', 'other-issues'],
    ['Follow-up to the Durban Declaration', undefined],
    ['Legislation and application', undefined],
    ['Introduction of school fees', undefined],
    ['', undefined],
  ] as const) {
    assert.equal(sectionByHeading(heading, en), section, heading);
  }
});

test('CMW: concern and recommendation under numbers of their own, closing headings below the last section', () => {
  const text = `1.\tThe Committee considered the report and adopted these observations.

\tA.\tIntroduction

2.\tThe Committee regrets that some questions were not answered.

\tB.\tPositive aspects

3.\tThe Committee welcomes:
\t(a)\tThe Act of 2013;
\t(b)\tThe plan of 2014.

\tC.\tPrincipal subjects of concern, suggestions and recommendations

\t1.\tGeneral measures (arts. 73 and 84)

\t\tLegislation

4.\tThe Committee welcomes the efforts made. Nonetheless, it is concerned that the reform is slow.
5.\tThe Committee recommends that the State party complete it.
6.\tThe Committee notes that the fee has not been lowered.
7.\tThe Committee encourages the State party to lower the fee.
8.\tThe Committee notes that the register is kept by hand.
9.\tThe Committee recommends that the State party:
\t(a)\tModernize the register;
\t(b)\tProtect the persons concerned.
10.\tThe Committee notes the statement of the delegation on pensions.

\t2.\tFollow-up and dissemination

\t\tFollow-up

11.\tThe Committee requests the State party to provide, within two years, information on paragraph 5.

\t3.\tTechnical assistance

12.\tThe Committee recommends that the State party avail itself of assistance.

\t4.\tNext periodic report

13.\tThe Committee requests the State party to submit the second periodic report by 1 May 2020.
`;
  assert.deepEqual(roles(text), {
    1: 'neither',
    2: 'neither',
    3: 'neither',
    4: 'concern',
    5: 'recommendation',
    6: 'concern',
    7: 'recommendation',
    8: 'concern',
    9: 'recommendation',
    10: 'neither',
    11: 'neither',
    12: 'recommendation',
    13: 'neither',
  });
});

test('CCPR: the recommendation is an unnumbered block under the concern', () => {
  const text = `C. Principal matters of concern and recommendations

5. The Committee is concerned that the courts have relied on the Covenant in only four cases.

The State party should train judges and counsel.

6. The Committee takes note of the bill.

7. The Committee is concerned at the length of pretrial detention.
`;
  assert.deepEqual(roles(text), { 5: 'concern-and-recommendation', 6: 'neither', 7: 'concern' });
});

test('CRC: a section under roman numbers, and a footnote in the middle that says nothing', () => {
  const text = `III. Main areas of concern and recommendations

A. General measures of implementation (arts. 4, 42 and 44 (6))

5. The Committee is seriously concerned at the budget.

\t1\tSee the recommendation that the State party should adopt a plan.

6. With reference to its general comment, the Committee urges the State party to:

(a)\tRaise the budget;

(b)\tPublish it.

IV. Implementation and reporting

A. Follow-up and dissemination

7. The Committee draws attention to the recommendations above.

B. Next report

8. The Committee invites the State party to submit its report by 1 May 2025.
`;
  assert.deepEqual(roles(text), { 5: 'concern', 6: 'recommendation', 7: 'neither', 8: 'neither' });
});

test('other kinds of document have no roles', () => {
  const tree = readTree('1. The Committee recommends that States parties act.\n', words);
  assert.equal(paragraphRoles(tree, en, 'general-comment')[0]?.role, 'neither');
  assert.equal(paragraphRoles(tree, en, 'concluding-observations')[0]?.role, 'recommendation');
  assert.equal(paragraphRoles(tree, en)[0]?.role, 'recommendation');
});

test('what a block says depends on its own text alone', () => {
  const alone = readTree('1. The Committee is concerned.\n', words).blocks[0];
  const after = readTree('A. Introduction\n\n7. The Committee is concerned.\n', words).blocks[1];
  assert.ok(alone && after);
  assert.equal(blockSignals(alone, en), SIGNAL.concern);
  assert.equal(blockSignals(after, en), SIGNAL.concern);
});

test('signals of a text hold those of its sentences', () => {
  const sentence = fc.constantFrom(
    'The Committee is concerned. ',
    'The State party should act. ',
    'The Committee notes the Act. ',
    'It recommends a census. ',
    'Nothing. ',
    'committee … ',
  );
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 12 }), (sentences) => {
      const whole = signalBitsOf(sentences.join(''), en);
      for (const part of sentences) assert.equal(whole & signalBitsOf(part, en), signalBitsOf(part, en));
    }),
    { numRuns: runs(300) },
  );
});

test('words that are parted by more than a space or by a hyphen say the same', () => {
  const { concern, request, closing, negation, gapStops, remarks, reported } = en.meaning;
  const told = Object.values(reported).flat();
  const word = fc.constantFrom(
    ...[...concern, ...request, ...closing, 'notes', ...negation, ...gapStops, ...remarks, ...told].flatMap((phrase) =>
      phrase.split(' … '),
    ),
    'deeply',
    '12',
    'wages,',
    'Act.',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const plain = signalBitsOf(words.join(' '), en);
      for (const between of ['  ', '\u00a0', '\r\n', '-', ' \n']) {
        // A hyphen joins words; "Act.-concern" would no longer be the end of a sentence.
        const spaces = between === '-' ? /(?<=[\p{L}\d]) (?=[\p{L}\d])/gu : / /g;
        assert.equal(signalBitsOf(words.join(' ').replace(spaces, between), en), plain, JSON.stringify(words));
      }
    }),
    { numRuns: runs(500) },
  );
});

test('subjects with their articles show where concerns begin whose heading is missing', () => {
  const text = `\tI.\tIntroduction

1.\tThe Committee regrets the delay.

\tII.\tPositive aspects

2.\tThe Committee welcomes the Act of 2014, of which it recommends wide use.

\t\tNew laws (2010–2014)

3.\tThe Committee recommends wide use of the Code.

\tA.\tGeneral principles (arts. 1–7)

4.\tThe Committee is concerned about wages.
5.\tThe Committee recommends that the State party raise them.

\t\tEquality (art. 7 (1))

6.\tThe Committee is concerned about fees.

\tIV.\tFollow-up and dissemination

7.\tThe Committee requests the State party to disseminate the observations.
`;
  assert.deepEqual(roles(text), {
    1: 'neither',
    2: 'neither',
    3: 'neither',
    4: 'concern',
    5: 'recommendation',
    6: 'concern',
    7: 'neither',
  });
});

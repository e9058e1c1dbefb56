import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spanOf } from '../../server/src/rules/engine/weighed';
import { messageOf } from '../../server/src/rules/messages';
import { weighedFindings } from '../../server/src/rules/runner';
import { applyEdits } from '../../server/src/text/edits';
import { OBSERVATIONS, read } from '../support/documents';
import { find, NOTHING_SET } from '../support/findings';

const DATED = (date: string) =>
  `CMW/C/XAA/CO/2\nDistr.: General\n${date}\n\nConcluding observations on the second periodic report of Xandoria\n\n`;

/** What one rule underlines in a paragraph. */
function underlined(rule: string, paragraph: string, head = OBSERVATIONS): string[] {
  const text = `${head}1.\t${paragraph}\n`;
  const model = read(text);
  return weighedFindings(model, NOTHING_SET)
    .filter((finding) => finding.rule === rule)
    .map((finding) => {
      const { start, end } = spanOf(model, finding);
      return text.slice(start, end);
    });
}

/** A paragraph with the first correction of each finding of one rule made. */
function corrected(rule: string, paragraph: string, head = OBSERVATIONS): string {
  const text = `${head}1.\t${paragraph}\n`;
  const { tree } = read(text);
  const edits = find(text)
    .filter((finding) => finding.rule === rule)
    .flatMap((finding) => finding.fixes?.[0]?.edits ?? [])
    .map((edit) => {
      const from = tree.starts[edit.block] ?? 0;
      return { start: from + edit.start, end: from + edit.end, text: edit.text };
    });
  return applyEdits(text, edits).slice(head.length + '1.\t'.length, -1);
}

/** For a rule, texts with what is found in them, and texts in which nothing is. */
function cases(rule: string, bad: readonly (readonly [string, ...string[]])[], good: readonly string[], head?: string) {
  describe(rule, () => {
    for (const [text, ...found] of bad)
      it(`finds ${found.join(', ')} in: ${text}`, () => assert.deepEqual(underlined(rule, text, head), found));
    for (const text of good) it(`is silent about: ${text}`, () => assert.deepEqual(underlined(rule, text, head), []));
  });
}

/** For a rule, texts before and after its corrections. */
function fixes(rule: string, pairs: readonly (readonly [string, string])[], head?: string) {
  describe(`${rule} corrects`, () => {
    for (const [before, after] of pairs) it(before, () => assert.equal(corrected(rule, before, head), after));
  });
}

cases(
  'per-cent',
  [
    ['It rose by 5 percent.', 'percent'],
    ['It rose by 5 %, then by 6 per cent.', '%'],
  ],
  [
    'It rose by 5 per cent; a percentage of 7.',
    'See https://example.org/c1%20b and “5%”.',
    'Women\t5%\t6%',
    'The “50 percent” rule.',
  ],
);
fixes('per-cent', [
  ['It rose by 5% and by 6 per cent.', 'It rose by 5 per cent and by 6 per cent.'],
  ['It rose by 5 % and by 6 per cent.', 'It rose by 5 per cent and by 6 per cent.'],
  ['It rose by 5%, 6% and 7%.', 'It rose by 5 per cent, 6 per cent and 7 per cent.'],
]);

cases(
  'date-form',
  [
    ['On April 24, 2015, the Act was adopted.', 'April 24, 2015'],
    ['On April 24th 2015 the Act was adopted.', 'April 24th 2015'],
    ['On 24th April 2015 the Act was adopted.', '24th April 2015'],
    ['By 24 April, 2015.', '24 April, 2015'],
    ['On the 23rd and 24th of April the delegation was heard.', 'the 23rd and 24th of April'],
    ['On 14th and 15th March 2023, and on 3–4th May.', '14th and 15th March 2023', '3–4th May'],
    ['On 24 Apr. 2015 and Sept. 3, 2015.', '24 Apr. 2015', 'Sept. 3, 2015'],
    ['On 24/04/2015 and 2015-04-24.', '24/04/2015', '2015-04-24'],
    ['On 04 April 2015 and on 24 april 2015.', '04 April 2015', '24 april 2015'],
    ['On May 5, it was heard; by May 5.', 'May 5', 'May 5'],
  ],
  [
    'On 24 April 2015 and in April 2015; the 24th April Movement.',
    'In May 24 persons were held; on 24 April, 2015 persons were held.',
    'On 23 and 24 April 2015; paragraphs 3, 4 May 2016; from 3 to 5 May 2015.',
    'Decree 5 of January 2014, Law No. 12 of March 2015, Act 24.04.2015 and case 4/5/2015.',
    'Version 1.2.2015, the years 2014-12, section 3.4, on March 8 Square and on May 10 persons came.',
    'The victims of May 18 were honoured; “April 24, 2015”.',
    'The 24 April-based group.',
  ],
);
fixes('date-form', [
  ['On the 24th of April, 2015, the Act was adopted.', 'On 24 April 2015, the Act was adopted.'],
  ['On March 3, 2015 and on 4th March.', 'On 3 March 2015 and on 4 March.'],
  ['From 14th to 15th March 2015 and March 3–5, 2015.', 'From 14 to 15 March 2015 and 3–5 March 2015.'],
  ['On 24/04/2015 and 12/12/2015.', 'On 24 April 2015 and 12 December 2015.'],
]);

cases(
  'article-form',
  [
    ['Article 5 (1) of the Convention and article 17, paragraph 2, of the Convention.', '17, paragraph 2'],
    [
      'Article 5 (1) of the Convention (art. 17, para. 2) and article 16, subparagraph (a).',
      '17, para. 2',
      '16, subparagraph (a)',
    ],
    [
      'Articles 17, paragraphs 2 and 3, and 18, paragraph 1, and article 5 (1) of the Convention.',
      '17, paragraphs 2 and 3',
      '18, paragraph 1',
    ],
    ['Article 5 (1), article 17.2 of the Convention, article 16(4) and paragraph 1(a) above.', '17.2', '16(4)', '1(a)'],
  ],
  [
    'Article 5 (1) of the Convention and article 17, paragraph 2, of the Penal Code.',
    'Article 5 (1) of the Convention and paragraph 2 of article 17 of the Convention.',
    'Article 5 (1) of the Convention, article 17.2 of the Penal Code and articles 3(1) and 4(2) of the Elections Act.',
    'Article 5 (1) of the Convention and “article 17, paragraph 2, of the Convention”.',
  ],
  DATED('9 October 2023'),
);
fixes(
  'article-form',
  [
    [
      'See article 5 (1) and article 17, paragraph 2 (b), of the Convention.',
      'See article 5 (1) and article 17 (2) (b) of the Convention.',
    ],
    [
      'In accordance with article 17, paragraph 2, the State party should act under article 5 (1).',
      'In accordance with article 17 (2), the State party should act under article 5 (1).',
    ],
    [
      'See article 5 (1) and articles 17, paragraphs 2 and 3, and 18, paragraph 1, of the Convention.',
      'See article 5 (1) and articles 17 (2) and (3) and 18 (1) of the Convention.',
    ],
    [
      'See article 5 (1) and article 17, paragraphs 2–4, of the Convention; article 16(7)(a).',
      'See article 5 (1) and article 17 (2)–(4) of the Convention; article 16 (7) (a).',
    ],
  ],
  DATED('9 October 2023'),
);
fixes(
  'article-form',
  [
    [
      'See article 5, paragraph 1, and article 17 (2) of the Convention.',
      'See article 5, paragraph 1, and article 17, paragraph 2, of the Convention.',
    ],
  ],
  DATED('9 October 2009'),
);

cases(
  'abbreviation',
  [
    ['The Committee notes that art. 5 was repealed and article 6 was not.', 'art.'],
    ['The Committee notes the measures asked for in para. 4 of the list of issues, and article 6.', 'para.'],
    [
      'The Committee refers to sect. II and subpara. (a) of the report, to chap. 3 of it and to article 6.',
      'sect.',
      'subpara.',
      'chap.',
    ],
    ['The Committee notes that paras. 1 and 2 of art. 7 of the Act and article 6 were repealed.', 'paras.', 'art.'],
  ],
  [
    'Article 6 was repealed (art. 5) [art. 7].',
    'Recalling its general comment No. 2 (2013), in particular paras. 22 and 25, and paragraph 1.',
    'Recalling the report (CMW/C/XAA/1) and CMW/C/XAA/Q/1, para. 4, and article 6.',
    'The art of living and the arts, and article 6.',
    'The religious sect. A member of the sect is heard by the chap and has the right, under article 6.',
    'The decree reads “art. 5 is repealed”, and article 6.',
  ],
);
fixes('abbreviation', [
  ['Arts. 5 and 6 were repealed, and article 7 was not.', 'Articles 5 and 6 were repealed, and article 7 was not.'],
  [
    'It notes that art.5 was repealed, and article 7 was not.',
    'It notes that article 5 was repealed, and article 7 was not.',
  ],
]);

cases(
  'range-dash',
  [
    ['In 2011–2012, 2013–2014 and 2015-2016.', '2015-2016'],
    ['On 13–14 April, 15–16 May and 17-18 June.', '17-18'],
  ],
  [
    'In 2011–2012, under Decree No. 2010-2015, application no. 2010-2015, Act 5-12 and article 347-1, tel. 55-1234 (CMW/C/XAA/CO/3-4).',
    'In 2011–2012; CMW/C/SR.275-277; the result was 5-3; the “Plan 2015-2016”.',
    'In 2011–2012 and articles 210-212 of the Penal Code.',
    'In 2011-2012 and 2013-2014.',
  ],
);
fixes('range-dash', [['In 2011–2012, 2013–2014 and 2015-2016.', 'In 2011–2012, 2013–2014 and 2015–2016.']]);

cases(
  'general-comment-form',
  [
    ['It recalls its general comment number 2 and its general comment No. 1.', 'general comment number 2'],
    ['It recalls its general comment Nº 2 and its general comment No. 1.', 'general comment Nº 2'],
    ['See General Comment No. 2 and general comment No. 3.', 'General Comment No. 2'],
    ['See general comment no. 2 and general comment No. 3.', 'general comment no. 2'],
    ['See general comment No 2 and general comment No. 3.', 'general comment No 2'],
    ['See general recommendations 2 and 3 and general comment No. 3.', 'general recommendations 2'],
  ],
  [
    'General comment No. 2 says so, and general comments Nos. 1 and 2, No. 3 and No. 4 do.',
    'The general comments 15 delegations made and the “General Comment 2” were noted.',
    'Another committee’s general recommendation XXX (2004) was noted.',
  ],
);
fixes('general-comment-form', [
  ['See General Comment 2 and general comment No. 3.', 'See general comment No. 2 and general comment No. 3.'],
  [
    'See general comments 2 and 3 and general comment No. 3.',
    'See general comments Nos. 2 and 3 and general comment No. 3.',
  ],
]);
cases(
  'general-comment-form',
  [['See general comment No. 1 (2011) and, in line with its general comment No. 5, act.', '5']],
  [
    'Recalling its general comments No. 1 (2011) and No. 2 (2013), it refers to general comment No. 2.',
    'Recalling general recommendation No. 35 (2017) on violence, updating general recommendation No. 19.',
  ],
  DATED('9 October 2023'),
);

cases(
  'ize',
  [
    ['They organised and recognized it.', 'organised'],
    ['Recognising this, they organized it.', 'Recognising'],
    ['The criminalisation of it was recognized.', 'criminalisation'],
  ],
  [
    'They advise, analyse, comprise, supervise, exercise, promise, revise, televise and compromise, and organize.',
    'The World Health Organisation and the Organisation for Economic Co-operation and Development organize it.',
    'The Organisation internationale de la Francophonie and the “organised” crime; they organize it.',
    'The enterprise, the franchise, the expertise and the premises were recognized.',
  ],
);
fixes('ize', [
  ['Organise it, and recognize it.', 'Organize it, and recognize it.'],
  ['They emphasise, mobilise and utilise it.', 'They emphasize, mobilize and utilize it.'],
]);

cases(
  'subparagraph-spelling',
  [['See sub-paragraph (a) and subparagraph (b).', 'sub-paragraph']],
  ['See subparagraph (a); the decree reads “sub-paragraph (b)”.'],
);

cases(
  'thousands-comma',
  [
    ['Some 10700 words and 2,500 pages.', '10700'],
    ['Some 4500 women and 2,500 men.', '4500'],
    ['It cost 1250000 in all; 2,500 men.', '1250000'],
    ['Some 1180 persons were held; 2,500 men.', '1180'],
    ['Some 1 500 men, 10.700 women and 1 250 000 children; 2,500 men.', '1 500', '10.700', '1 250 000'],
    ['It paid €25000, $ 5000 and US$2000; 2,500 men.', '25000', '5000', '2000'],
  ],
  [
    'In 2015 there were 1500 women and 2,500 men; Act No. 30103, Law 19253 and resolution 48104 apply.',
    'Case 12345, cases 12345 and 67890, article 12345, application no. 58390 and Bill 12345/2018; 2,500 men.',
    'Call 0800-12345, +41 22 9179000 or the hotline 80010; 2,500 men.',
    'Decimal 12345.67 and 2,500 men; the code is 00123456.',
    'In Lima 15001 the office is open; “10700 words”; 2,500 men.',
    'In 1999 women voted; the 1325 agenda and the 1267 committee; 10.125 million euros; 12.345 tons; 2,500 men.',
    'Under articles 3 500 persons, in case 12 345, No. 1 500, Act 1.500 and since May 2015 300 persons; 2,500 men.',
  ],
);
fixes('thousands-comma', [
  ['Some 1250000 men and 2,500 women.', 'Some 1,250,000 men and 2,500 women.'],
  ['Some 1 250 000 men, 10.700 women and 2,500 others.', 'Some 1,250,000 men, 10,700 women and 2,500 others.'],
]);

cases(
  'double-space',
  [
    ['One  two. Three.', '  '],
    ['One. Two.  Three. Four.', '  '],
  ],
  ['One two.\n   Three four.', 'One\ttwo.', 'Women     12   14'],
);
fixes('double-space', [
  ['One  two   three. Four.', 'One two three. Four.'],
  ['One.  Two.  Three.  Four.', 'One. Two. Three. Four.'],
]);

cases(
  'unbalanced',
  [
    ['The Act (of 2009 was repealed.', '('],
    ['The Act of 2009) was repealed.', ')'],
    ['The “Act was repealed.', '“'],
    ['The Act” was repealed.', '”'],
    ['The "Act was repealed.', '"'],
  ],
  [
    'The list “1) posts, 2) grants” (a) and a) others.',
    'First: a) the Act; 12) the Code; iv) the Decree; and (v) the rest.',
    'The State party’s Act, ‘so called’, and “the ‘Code’ (of 2009)”.',
    'The parcel of 5" by 7" was found.',
    'The „Gesetz“ was repealed.',
    'The Act (see the Code (of 2009)) was repealed.',
  ],
);
fixes('unbalanced', [['The Act (of 2009 was repealed; it is gone.', 'The Act (of 2009 was repealed); it is gone.']]);

cases(
  'treaty-capital',
  [
    ['See article 5 of the convention.', 'convention'],
    ['See articles 5 and 6 of the convention, which bind it.', 'convention'],
  ],
  [
    'See article 5 of the Convention and the convention of 1990.',
    'See article 5 of the convention on social security and article 6 of the convention concluded with Xanadia.',
    'The decree reads “article 5 of the convention”.',
  ],
);

cases(
  'country-name',
  [
    ['They fled to Turkey.', 'Turkey'],
    ['In Turkey and Swaziland.', 'Turkey', 'Swaziland'],
    ['The Government of Turkey and the Czech Republic.', 'Turkey', 'the Czech Republic'],
    ['The former Yugoslav Republic of Macedonia.', 'The former Yugoslav Republic of Macedonia'],
    ['They fled to Vietnam, the Ivory Coast and Russia.', 'Vietnam', 'the Ivory Coast', 'Russia'],
  ],
  [
    'The Republic of Moldova, the Islamic Republic of Iran, Iran (Islamic Republic of) and Memorial Russia.',
    'North Macedonia, Central Macedonia, Türkiye and Czechia; Xara v. Turkey.',
    'The Bar Association of Turkey, the Turkey Human Rights Trust and “Turkey”; the turkey farms.',
  ],
  DATED('9 October 2023'),
);
cases(
  'country-name',
  [['They fled to Türkiye and to North Macedonia.', 'Türkiye', 'North Macedonia']],
  ['They fled to Turkey and Swaziland.'],
  DATED('9 October 2015'),
);
cases('country-name', [], ['They fled to Turkey and Swaziland.']);

cases(
  'wrong-title',
  [
    ['The Committee Against Torture said so.', 'Against'],
    ['The Convention on the Rights of Children.', 'Convention on the Rights of Children'],
    [
      'The International Covenant on Economic, Social, and Cultural Rights.',
      'Covenant on Economic, Social, and Cultural Rights',
    ],
    ['The Convention for the Rights of the Child.', 'for'],
    ['The Convention on the rights of the Child.', 'rights'],
    ['The Committee against torture said so.', 'torture'],
    ['The Covenant on Civil and Political rights.', 'rights'],
    ['The Universal Declaration of Human rights.', 'rights'],
    ['The Convention on Rights of Persons with Disabilites.', 'on Rights of Persons with Disabilites'],
    ['The Convention for the Protection of All Persons against Enforced Disappearance.', 'against'],
    [
      'The Convention on the Protection of the Rights of All Migrant Workers and Their Families.',
      'Rights of All Migrant Workers and Their Families',
    ],
  ],
  [
    'The Committee for the Rights of the Child of Xandoria, and the Convention on the Rights and Duties of States.',
    'The European Convention on the Exercise of Children’s Rights, the Declaration of the Rights of the Child.',
    'The Convention, on the rights of which it insists, and a convention on the rights of the child.',
    'The International Convention on the Elimination of All Forms of Racial Discrimination.',
    'The International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families.',
    'The Committee against Torture, the Convention on the Rights of the Child and the Human Rights Committee.',
    'The National Committee on the Rights of Children and the “Committee on Torture”.',
    'The committee on torture of the parliament.',
  ],
);

fixes('wrong-title', [
  ['The Convention on the\nrights of the child said so.', 'The Convention on the\nRights of the Child said so.'],
  ['The Convention on Rights of the Child said so.', 'The Convention on the Rights of the Child said so.'],
]);

cases(
  'state-party-case',
  [
    ['The State party, the State party and the State Party.', 'Party'],
    ['The State party, the State party and the State Party’s courts.', 'Party'],
    ['The State party, the state party and other State parties.', 'state party', 'State parties'],
  ],
  [
    'The ruling state party and the state parties of the federation, and the State party’s courts.',
    'The State Party and the States Parties.',
    'The State party and the Conference of the States Parties, and “the State Party”.',
  ],
);

describe('double-space', () => {
  it('leaves the space behind the mark of a footnote alone, whatever its number', () => {
    const notes = (list: string) =>
      find(`${OBSERVATIONS}1.\tThe Committee agrees.\n\n${list}`).filter(({ rule }) => rule === 'double-space').length;
    assert.equal(notes(' 3  CAT/C/XAA/CO/1, para. 3.\n\n 6  CMW/C/XAA/CO/1, para. 3.\n\n 9  ibid., para. 4.\n'), 0);
    assert.equal(notes('  36  CMW/C/XAA/CO/1, para. 3.\n'), 0);
    assert.equal(notes(' 3  See the Act.\n\n 6  See the  Act.\n'), 1);
    assert.equal(notes('It notes 36  acts.\n'), 1);
  });
});

describe('a paragraph that is nothing but brackets', () => {
  it('has a list of findings that somebody can read', () => {
    for (const mark of ['(', ' It)', '“', 'so”'])
      assert.equal(underlined('unbalanced', `The Act${mark.repeat(5000)}.`).length, 50, mark);
    assert.equal(underlined('unbalanced', `The ${'Act (of '.repeat(30)}.`).length, 30);
  });
});

describe('rules about English style', () => {
  it('look at no other language', () => {
    const french = `CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandorie\n\n1.\tLe Comité a examiné le rapport  de l’État partie et organise, avec lui, des réunions; 5% des femmes sont (selon les chiffres.\n2.\tLe Comité recommande à l’État partie d’adopter la loi.\n`;
    assert.equal(
      find(french)
        .map(({ rule, message, args }) => messageOf(rule, message, args, 'en'))
        .join('\n'),
      '',
    );
  });

  it('look at no document that is issued without formal editing', () => {
    const text = `CMW/C/XAA/RQ/2\n\nReplies of Xandoria to the list of issues in relation to its second periodic report*\n\n* The present document is being issued without formal editing.\n\n1.\tThe rate was 5% and  the State Party organised it.\n2.\tThe State party (of 2009 recognized it.\n`;
    assert.deepEqual(find(text), []);
    assert.notDeepEqual(find(text.replace('without formal editing', 'as received')), []);
  });

  it('are silent about the year of general comments in documents before 2016', () => {
    const text = `${DATED('9 October 2014')}1.\tThe Committee recalls its general comment No. 1.\n`;
    assert.deepEqual(find(text), []);
  });
});

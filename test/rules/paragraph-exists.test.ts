import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editsOf } from '../../server/src/rules/engine/fixes';
import { spanOfPlace } from '../../server/src/rules/engine/weighed';
import { messageOf } from '../../server/src/rules/messages';
import { weighedFindings } from '../../server/src/rules/runner';
import { applyEdits } from '../../server/src/text/edits';
import { OBSERVATIONS, paragraphs, read } from '../support/documents';
import { checkFindings, findOf, messages, NOTHING_SET } from '../support/rules/findings';
import { cases, DATED } from '../support/rules/ruleCases';
import { wordings } from '../support/rules/wordings';

describe('paragraph-exists', () => {
  it('finds each number of a list by itself', () => {
    checkFindings(`
${OBSERVATIONS}1. The Committee refers to paragraphs 2, 3, 7 and 9 of these concluding observations.
                                            ^ Paragraph 7 does not exist.
                                                  ^ Paragraph 9 does not exist.
2. The Committee refers to paragraph 8 above.
                                     ^ Paragraph 8 does not exist.
3. The Committee says it: (paras. 2–4 and paragraphs 5 to 6 of the present document).
                                    ^ Paragraph 4 does not exist.
                                                     ^ Paragraph 5 does not exist.
                                                          ^ Paragraph 6 does not exist.
`);
  });

  it('finds letters that a paragraph does not have', () => {
    checkFindings(`
${OBSERVATIONS}1. The State party should:
(a) Repeal the Act;
(b) Compensate the victims:
(i) In money;
(ii) By restitution.
2. The Committee refers to paragraphs 1 (a), 1 (b) (iii) and 1 (c) above.
                                                   ^^^^^ Subparagraph (b) (iii) of paragraph 1 does not exist.
                                                               ^^^ Subparagraph (c) of paragraph 1 does not exist.
3. The Committee refers to paragraph 2 (a) above.
                                       ^^^ Paragraph 2 has no subparagraph (a).
4. The Committee refers to paragraphs 1 (a), 1 (b) (ii) and 9 (a) above.
                                                            ^ Paragraph 9 does not exist.
`);
  });

  it('knows letters in running text, and not those of an article', () => {
    checkFindings(`
${OBSERVATIONS}1. The State party should: (a) repeal the Act; (b) train judges; and (c) pay damages.
2. The Committee refers to paragraphs 1 (b) and (c) above and to article 2 (2) (e) of the Convention.
3. The Committee refers to paragraph 1 (d) and to paragraph 2 (e) above.
                                       ^^^ Paragraph 1 has no subparagraph (d).
                                                              ^^^ Paragraph 2 has no subparagraph (e).
`);
  });

  it('says where the paragraph is whose letter is missing', () => {
    const text = `${OBSERVATIONS}1.\tThe State party should:\n\t(a)\tAct.\n2.\tThe Committee refers to paragraph 1 (b) above.\n`;
    const finding = findOf('paragraph-exists', text)[0];
    const place = finding?.related?.[0];
    assert.ok(place);
    const { start, end } = spanOfPlace(read(text), place);
    assert.equal(text.slice(start, end), '1.');
  });

  it('looks at relative references', () => {
    checkFindings(`
${OBSERVATIONS}1. The Committee refers to the preceding paragraph.
                           ^^^^^^^^^^^^^^^^^^^^^^^ There is no paragraph before this one.
2. The Committee refers to the previous paragraph and to the following paragraph.
3. The Committee refers to the following paragraph.
                           ^^^^^^^^^^^^^^^^^^^^^^^ There is no paragraph after this one.
`);
  });

  it('takes a number out of its list, and nothing that is one of two or the end of a range', () => {
    const text = (cited: string) =>
      `${OBSERVATIONS}${paragraphs(1, 4)}5.\tThe Committee recalls paragraphs ${cited} above.\n`;
    const without = (cited: string) => {
      const model = read(text(cited));
      const [fix] = weighedFindings(model, NOTHING_SET)[0]?.fixes ?? [];
      return (
        fix && [
          messageOf('paragraph-exists', fix.message, fix.args, 'en'),
          applyEdits(model.text.text, editsOf(model, fix)),
        ]
      );
    };
    assert.deepEqual(without('1, 97 and 3'), ['Remove 97 from the list', text('1 and 3')]);
    assert.deepEqual(without('1, 3 and 97'), ['Remove 97 from the list', text('1 and 3')]);
    assert.deepEqual(without('97, 1 and 3'), ['Remove 97 from the list', text('1 and 3')]);
    assert.deepEqual(without('1, 3 (b) and 4'), ['Remove 3 (b) from the list', text('1 and 4')]);
    for (const cited of ['1 and 97', '1, 2 and 3–97', '1, 3 and 97 (a) and (b)'])
      assert.equal(without(cited), undefined, cited);
  });

  it('leaves other documents, articles and laws alone', () => {
    assert.equal(
      messages(`${OBSERVATIONS}1. The Committee recalls paragraph 26 of its previous concluding observations (CMW/C/XAA/CO/0).
2. The Committee recalls its previous concluding observations (para. 45) and those of another committee (CAT/C/XAA/CO/2, para. 12).
3. The Committee notes the replies (CMW/C/XAA/Q/1/Add.1, paras. 31 and 32) and the report (paragraph 78 of the report).
4. The Committee recalls article 16, paragraph 9, of the Convention, paragraph 8 of article 22 and article 18, paragraph 7.
5. The Committee recalls its general comment No. 2, para. 75, and General Assembly resolution 68/268, paragraph 16.
6. The Committee is concerned at article 5, paragraph 11, of the Penal Code and section 3, paragraph 40, of the Elections Act.
`),
      '',
    );
  });

  it('does not know what an extract leaves out', () => {
    const extract = (sentence: string) =>
      `${OBSERVATIONS}${paragraphs(251, 259)}260.\tThe Committee ${sentence} above.\n`;
    assert.equal(messages(extract('refers to paragraphs 12, 250 and 251')), '');
    assert.equal(messages(extract('refers to paragraphs 255 and 261')), '');
    assert.equal(messages(extract('refers to paragraph 255 (a)')), 'Paragraph 255 has no subparagraph (a).');
    assert.equal(
      messages(`${OBSERVATIONS}${paragraphs(1, 4)}5.\tThe Committee refers to paragraph 6 above.\n`),
      'Paragraph 6 does not exist.',
    );
  });

  it('does not know what the text says that it leaves out', () => {
    const said = (cited: number) =>
      messages(
        `${OBSERVATIONS}1.\tThe Committee thanks the delegation.\n(…)\n9.\tIt refers to paragraph ${cited} above.\n10.\tIt notes the answers.\n`,
      );
    assert.doesNotMatch(said(4), /does not exist/);
    assert.match(said(14), /Paragraph 14 does not exist/);
  });

  it('asks about a number that an extract leaves out in the middle', () => {
    checkFindings(
      `
${OBSERVATIONS}1. The Committee thanks the State party.
2. The Committee welcomes the Act.
3. The Committee recommends that the State party act.
12. The Committee is concerned about delays.
^^^ There are 2 gaps in the numbers of the paragraphs: is this an extract?
13. The Committee recommends that the State party act.
25. The Committee requests information on paragraphs 13, 20 and 27 above.
                                                         ^^ This document has no paragraph 20: is another one meant?
                                                                ^^ Paragraph 27 does not exist.
`,
    );
  });

  it('knows paragraphs with "bis", and those of an annex from within it', () => {
    checkFindings(`
${OBSERVATIONS}1. The Committee welcomes the report.
1 bis. The Committee refers to paragraphs 1 and 1 ter of these concluding observations.
^^^^^^ Paragraph 1 bis is to be renumbered before submission.
                                                ^^^^^ Paragraph 1 ter does not exist.
2. The Committee refers to paragraph 3 above.
                                     ^ Paragraph 3 does not exist.

Annex

1. The Committee refers to paragraph 3 below and to paragraph 9 above.
                                                              ^ Paragraph 9 does not exist.
2. The list is short.
3. The list ends.
`);
  });

  it('has nothing to say of bare numbers in a document that speaks of others', () => {
    assert.equal(
      messages(
        'CMW/C/XAA/Q/2\n\nList of issues in relation to the second periodic report of Xandoria\n\n1.\tPlease explain the figures given in paragraphs 98 and 99.\n',
      ),
      '',
    );
  });

  it('does not take the words that cite a subparagraph for the subparagraph', () => {
    for (const [words, expected] of [
      ['The Committee recalls it (see subparagraph (f) above).', 'Paragraph 1 has no subparagraph (f).'],
      ['The State party should: (a) act; and (b) report, as subparagraph (a) requires.', ''],
      ['The Committee notes (i) one, (ii) two, and recalls paragraph 1 (ii) above.', ''],
    ] as const)
      assert.equal(messages(`${OBSERVATIONS}1.\t${words}\n`), expected, words);
  });

  it('leaves paragraphs of a judgment, or of what else stands in brackets before them, alone', () => {
    for (const words of [
      'See the judgment in Xara v. Xodia (application No. 18968/07), paras. 100–120.',
      'See the judgment of 3 May 2011 (Series C, No. 232), in particular paras. 127 and 135.',
    ])
      assert.equal(
        messages(`CERD/C/GC/37\n\nGeneral recommendation No. 37 (2024) on health\n\n1.\t${words}\n`),
        '',
        words,
      );
  });

  it('asks about a number in Views and decisions that is said to be above or below, and about no other', () => {
    const title =
      'Views adopted by the Committee under article 5 (4) of the Optional Protocol, concerning communication No. 2398/2014\n\n';
    const views = (words: string) =>
      `${title}1.\tThe author is a national of Xebria.\n\n2.1\tHe was held (see para. 2.2 below).\n\n2.2\t${words}\n\n3.\tThe State party replied.\n`;
    for (const quiet of [
      'He refers to paragraph 7.',
      'He refers to paragraph 9.4.',
      'It was said (para. 7.3).',
      'He refers to what is said in paragraphs 2.1 and 3 above.',
      'He refers to paragraph 2.1 (b) above.',
      'He says that “the court relied on paragraph 7.2 above”.',
    ])
      assert.equal(messages(views(quiet)), '', quiet);
    assert.equal(messages(`CCPR/C/120/D/2398/2014\n\n${views('He agrees.')}`), '');
    const asked = 'This document has no paragraph 2.7: is another one meant?';
    assert.equal(messages(views('He left (see para. 2.7 above).')), asked);
    assert.match(messages(`${OBSERVATIONS}1.\tThe Committee recalls paragraph 7.\n`), /7/);
  });
});

wordings('paragraph-exists', [
  ['It notes section 7 of the Act, paragraph 12 of which allows it; paragraph 8 denies appeals.', ''],
  ['It notes the Act; paragraph 8 denies appeals.', /Paragraph 8/],
  ['It did not follow Airey v. Ireland (para. 26) or Grootboom (paras. 24 and 83).', ''],
  ['It notes (v) The schools (para. 26).', /no paragraph 26: is another one meant/],
  ['It read the report of the European Committee (CPT/Inf (2008) 29) (paras. 74–81).', ''],
  ['It asks for data on schools (ibid., para. 18), violence (paras. 46 and 47) and refugees (para. 72).', ''],
  [
    'It asks for data on schools (para. 3), violence (paras. 46 and 47).',
    /no paragraph 46: is another.*no paragraph 47: is another/,
  ],
  ['It recalls its observations of 2003 (CRC/C/15/Add.205), notably those in paragraphs 52 to 54.', ''],
  [
    'It recalls its observations of 2003 (CRC/C/15/Add.205) and those in paragraphs 52 and 54 below.',
    /52 does not exist.*54 does not exist/,
  ],
  ['The Act speaks of “guests within the meaning of subparagraph (b) or paragraph 99”.', ''],
  ['It refers to paragraph 99.', /^This document has no paragraph 99: is another one meant\?$/],
  ['It refers to paragraph 9.', /^Paragraph 9 does not exist\.$/],
  ['It refers to paragraphs 1 and 99.', /^Paragraph 99 does not exist\.$/],
  ['In her annual report for 2023, the Controller-General noted in paragraph 88 that none came.', ''],
  ['It notes the judgment of 3 May 2022. In paragraph 90, the Court held otherwise.', ''],
  ['It notes the courts. In paragraph 90, nothing is said.', /no paragraph 90/],
  ['It notes the White Paper on education (paras. 80–82).', ''],
  ['It notes it.1\n\n\t1\tSee note 7 above, para. 40.', ''],
  [
    'It notes the memorandum of understanding (paragraph 99), the study by UN-Women (paras. 97 and 98) and the National Plan, paragraph 99.',
    '',
  ],
  ['It notes that the report of the Secretary-General says in paragraph 99 that it holds.', ''],
  [
    'It notes the plan (see para. 99) and the plan mentioned in paragraph 99 above.',
    /no paragraph 99: is another one meant.*99 does not exist/,
  ],
  [
    'It refers to paragraph 0 above and to paragraph 12345.',
    /Paragraph 0 does not exist.*no paragraph 12345: is another/,
  ],
  ['It refers to paragraphs 1 and 3, and 98 above.', /^Paragraph 98 does not exist\.$/],
  ['In paragraphs 1 and 3, and 98 others, this is said.', ''],
  [
    'It refers to A/66/48, para. 0, to paragraph 12345 of its report, and, of the paragraphs 12345 copies made, to one.',
    '',
  ],
  ['It recalls its general comment on article 9, in which (para. 33) it states that two days are enough.', ''],
  ['It recalls article 9 (see para. 33), in which it states that two days are enough.', /33/],
  ['It recalls paragraphs 1 (a) and 1 (c), 2 and 23 above.', /Paragraph 23 does not exist/],
  ['It recalls paragraphs 1, 2 and 3 above.', ''],
]);

describe('paragraph-exists: paragraphs of other documents', () => {
  cases(
    'paragraph-exists',
    [['It welcomes the recommendations in paragraphs 48 and 49 above.', '48', '49']],
    [
      'It recalls its observations (CMW/C/XAA/CO/1). It reiterates the recommendations in paragraphs 12 and 15 thereof.',
      'It welcomes paragraphs 48 and 49 of Annex II to the National Plan.',
      'It welcomes paragraphs 48 and 49 of chapter IV of the report.',
    ],
    DATED('9 October 2023'),
  );
});

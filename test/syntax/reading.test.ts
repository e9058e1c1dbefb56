import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../server/src/syntax/block';
import { leavesOf, readTree } from '../../server/src/syntax/tree';
import { reads, WORDS } from './shownOutline';

/** The first block of a kind. */
function first(text: string, kind: Block['kind']): Block {
  const block = readTree(text, WORDS).blocks.find((b) => b.kind === kind);
  assert.ok(block, kind);
  return block;
}

describe('the reader of blocks', () => {
  it('reads what a word processor leaves: a tab behind each number, a footnote in the middle, leftovers of the conversion', () => {
    reads(
      `United Nations\tCMW/C/XAA/CO/2
Distr.: General
17 May 2013
Committee on the Protection of the Rights of All Migrant Workers and
Members of Their Families


\t\tConcluding observations on the second periodic report of Xandria*

1.\tThe Committee considered the report (CMW/C/XAA/2) at its 211th meeting.

\tA.\tIntroduction

2. \tThe Committee thanks the State party.
\t*\tAdopted by the Committee at its eighteenth session (15–26 April 2013).
3.\tIt regrets the delay.

\tB.\tPositive aspects

4.\tThe Committee welcomes:
\t(a)\tThe Labour Act, in 2012;
[bookmark: hit1][bookmark: hit_last]\t(b)\tThe ratification of:
\t\t(i)\tThe Convention; and
\t\t(ii)\tIts Optional Protocol.

\tC.\tConcerns and recommendations

\t1.\tGeneral measures (arts. 73 and 84)

\t\tLegislation

5.\tThe Committee is concerned.
The State party should act.
6.\tThe Committee recommends a new law.

\t2.\tNext report

7.\tThe Committee asks for a report by 2018.
`,
      `
      masthead United Nations CMW/C/XAA/CO/2 Dist…
      title Concluding observations on the sec…
      paragraph [1] The Committee considered the repor…
      heading [A] Introduction
        paragraph [2] The Committee thanks the State par…
        footnote [*] Adopted by the Committee at its ei…
        paragraph [3] It regrets the delay.
      heading [B] Positive aspects
        paragraph [4] The Committee welcomes:
          subparagraph [a] The Labour Act, in 2012;
          subparagraph [b] The ratification of:
            subparagraph [i] The Convention; and
            subparagraph [ii] Its Optional Protocol.
      heading [C] Concerns and recommendations
        heading [1] General measures (arts. 73 and 84)
          heading Legislation
            paragraph [5] The Committee is concerned.
              unnumbered The State party should act.
            paragraph [6] The Committee recommends a new law…
        heading [2] Next report
          paragraph [7] The Committee asks for a report by…
      `,
    );
  });

  it('takes no wrapped line for a block, whatever number or letter it begins with', () => {
    reads(
      `CERD/C/XRV/CO/17
Concluding observations on the report of Xerovia

    251.    The Committee recalls the recommendations in paragraphs 11, 27 and
31. The State party has not replied to those in paragraphs 13 (a) and (b), nor
to those made by the Working Group (see A/HRC/36/39, paras. 81 and 84, and Add.
2), which was led by Mr.
A. Smith, then by Ms. C. Jones. Since 2012. nothing has changed (see
12), which the Committee regrets.
(a) and (b) above remain valid.

                    A. Positive aspects and matters of
                    concern

    252.    The Committee welcomes:
      (a)  The Constitution of
2015, which came into force after a referendum held on
2 August;
      (b)  The Labour Code (arts. 2,
(3) and 4).
    253.    It notes that the law has been in force since
2015. That is welcome.
`,
      `
      masthead CERD/C/XRV/CO/17
      title Concluding observations on the rep…
      paragraph [251] The Committee recalls the recommen…
      heading [A] Positive aspects and matters of co…
        paragraph [252] The Committee welcomes:
          subparagraph [a] The Constitution of 2015, which ca…
          subparagraph [b] The Labour Code (arts. 2, (3) and…
        paragraph [253] It notes that the law has been in…
      `,
    );
  });

  it('reads a paragraph’s number in every way of writing it', () => {
    reads(
      `List of issues in relation to the report of Xumbra

1. Please describe the law.
2.Please give figures.
3)Please give more of them.

4.
Please say when the law enters into force, and how it is applied in the provinces.

5.

Please say who applies it.

5 bis. Please say by what means.
6.\tPlease say whether courts do.
`,
      `
      title List of issues in relation to the…
      paragraph [1] Please describe the law.
      paragraph [2] Please give figures.
      paragraph [3] Please give more of them.
      paragraph [4] Please say when the law enters int…
      paragraph [5] Please say who applies it.
      paragraph [5 bis] Please say by what means.
      paragraph [6] Please say whether courts do.
      `,
    );
  });

  it('reads numbers with a bracket, and no other number with one', () => {
    reads(
      `List of issues in relation to the report of Xumbra

1) Please describe the law, in particular its articles 11, 12 and
13) which were amended (see paras. 25 and
26).
2)\tPlease give figures.
A. Other matters
3) Please say when.
`,
      `
      title List of issues in relation to the…
      paragraph [1] Please describe the law, in partic…
      paragraph [2] Please give figures.
      heading [A] Other matters
        paragraph [3] Please say when.
      `,
    );
  });

  it('reads numbers without punctuation before a tab, and footnotes among them', () => {
    reads(
      `List of issues in relation to the report of Xumbra

1\tPlease describe the law.
2\tPlease give figures for
3\tpersons.
3\tPlease say when.
\t1\tSee CED/C/XUA/1.
4\tPlease say who.
`,
      `
      title List of issues in relation to the…
      paragraph [1] Please describe the law.
      paragraph [2] Please give figures for 3 persons.
      paragraph [3] Please say when.
      footnote [1] See CED/C/XUA/1.
      paragraph [4] Please say who.
      `,
    );
  });

  it('reads headings to four levels, by their numbers and without', () => {
    reads(
      `Concluding observations on the report of Xandria

I. Introduction

1. The Committee thanks the State party.

II. Main areas of concern

A. General measures

1. Legislation

Reservations

2. The Committee regrets the reservations.

Allocation of resources

3. The Committee regrets the budget.

2. Institutions

4. The Committee regrets the delay.

B. Civil rights (arts. 7, 8 and 13–17)

Privacy (art. 16,
paras. 1 and 2)

5. The Committee is concerned.

III. Next report

6. The Committee asks for a report.
`,
      `
      title Concluding observations on the rep…
      heading [I] Introduction
        paragraph [1] The Committee thanks the State par…
      heading [II] Main areas of concern
        heading [A] General measures
          heading [1] Legislation
            heading Reservations
              paragraph [2] The Committee regrets the reservat…
            heading Allocation of resources
              paragraph [3] The Committee regrets the budget.
          heading [2] Institutions
            paragraph [4] The Committee regrets the delay.
        heading [B] Civil rights (arts. 7, 8 and 13–17…
          heading Privacy (art. 16, paras. 1 and 2)
            paragraph [5] The Committee is concerned.
      heading [III] Next report
        paragraph [6] The Committee asks for a report.
      `,
    );
  });

  it('tells the heading "2." from the paragraph "2."', () => {
    reads(
      `Concluding observations on the report of Xandria

1. Introduction
1. The Committee thanks the State party.
2. It notes the report.
2. Positive aspects
3. The Committee welcomes the law.
4. The Committee welcomes the plan
5. The Committee welcomes the institution.
3. Concerns
6. The Committee is concerned.
`,
      `
      title Concluding observations on the rep…
      heading [1] Introduction
        paragraph [1] The Committee thanks the State par…
        paragraph [2] It notes the report.
      heading [2] Positive aspects
        paragraph [3] The Committee welcomes the law.
        paragraph [4] The Committee welcomes the plan
        paragraph [5] The Committee welcomes the institu…
      heading [3] Concerns
        paragraph [6] The Committee is concerned.
      `,
    );
  });

  it('keeps a letter that is also a Roman number where its indentation slips', () => {
    reads(
      `Concluding observations on the report of Xandria

1. The Committee recommends:
(a) That the law be applied;
(b) That it be amended;
      (c) That it be published;
(d) That it be translated.
`,
      `
      title Concluding observations on the rep…
      paragraph [1] The Committee recommends:
        subparagraph [a] That the law be applied;
        subparagraph [b] That it be amended;
        subparagraph [c] That it be published;
        subparagraph [d] That it be translated.
      `,
    );
  });

  it('tells the letter (i) from the roman (i), and reads half brackets and bracketed numbers', () => {
    reads(
      `Concluding observations on the report of Xandria

1. The Committee recommends:
(g) That the law be applied;
(h) That it be amended;
(i) That it be published;
(j) That it be translated.
2. It also recommends:
(a) Measures against:
(i) Violence;
(ii) Neglect;
(b) Others.
3. It recommends:
   (h) Measures on:
      (i) Health;
      (ii) Education;
   (i) A plan;
      (i) With a budget;
   (j) A report.
4. It recommends:
a) A law;
b) A plan; and
c) A budget.
5. It recommends:
(1) A law;
(2) A plan.
`,
      `
      title Concluding observations on the rep…
      paragraph [1] The Committee recommends:
        subparagraph [g] That the law be applied;
        subparagraph [h] That it be amended;
        subparagraph [i] That it be published;
        subparagraph [j] That it be translated.
      paragraph [2] It also recommends:
        subparagraph [a] Measures against:
          subparagraph [i] Violence;
          subparagraph [ii] Neglect;
        subparagraph [b] Others.
      paragraph [3] It recommends:
        subparagraph [h] Measures on:
          subparagraph [i] Health;
          subparagraph [ii] Education;
        subparagraph [i] A plan;
          subparagraph [i] With a budget;
        subparagraph [j] A report.
      paragraph [4] It recommends:
        subparagraph [a] A law;
        subparagraph [b] A plan; and
        subparagraph [c] A budget.
      paragraph [5] It recommends:
        subparagraph [1] A law;
        subparagraph [2] A plan.
      `,
    );
  });

  it('reads what belongs to a paragraph and has no number', () => {
    reads(
      `Concluding observations on the report of Xelania

5. While noting the assurance that the Covenant is directly applicable, the
Committee is concerned that it is not.

The State party should guarantee the rights in the Covenant.
It should also make it known to judges, who have applied it only once since it
entered into force.

6. The Committee is concerned that:
(a) The law is old.
The State party should renew it.

Prisons

7. The Committee is concerned.
`,
      `
      title Concluding observations on the rep…
      paragraph [5] While noting the assurance that th…
        unnumbered The State party should guarantee t…
        unnumbered It should also make it known to ju…
      paragraph [6] The Committee is concerned that:
        subparagraph [a] The law is old.
        unnumbered The State party should renew it.
      heading Prisons
        paragraph [7] The Committee is concerned.
      `,
    );
  });

  it('reads footnotes with marks of all kinds, in the middle of a paragraph too', () => {
    reads(
      `Concluding observations on the report of Xumeria*

1. The Committee considered the report1 at its 2088th meeting,2 held on 23 and
24 April 2024, and adopted the present

* Adopted by the Committee at its seventy-ninth session.
** Reissued for technical reasons.
† Previously issued.
1 CAT/C/XUM/5.
2 See CAT/C/SR.2088.

concluding observations in paragraphs 11 and
    3/ See CAT/C/SR.2090.
12. No more.
2. The Committee thanks the delegation.³
³ See the list.
[4] See the statement.
a/ See the annex.
5\tIbid.
\t6\tIbid.
 7  Ibid.
3. The Committee regrets
\t*\tAs amended.
the delay.
`,
      `
      title Concluding observations on the rep…
      paragraph [1] The Committee considered the repor…
      footnote [*] Adopted by the Committee at its se…
      footnote [**] Reissued for technical reasons.
      footnote [†] Previously issued.
      footnote [1] CAT/C/XUM/5.
      footnote [2] See CAT/C/SR.2088.
        unnumbered concluding observations in paragra…
      footnote [3] See CAT/C/SR.2090.
        unnumbered 12. No more.
      paragraph [2] The Committee thanks the delegatio…
      footnote [³] See the list.
      footnote [4] See the statement.
      footnote [a] See the annex.
      footnote [5] Ibid.
      footnote [6] Ibid.
      footnote [7] Ibid.
      paragraph [3] The Committee regrets
      footnote [*] As amended.
        unnumbered the delay.
      `,
    );
  });

  it('reads page headers, job numbers, page numbers and rules as no text', () => {
    reads(
      `CMW/C/XAA/CO/2
Concluding observations on the report of Xandria

1. The Committee recalls paragraphs 11, 27 and

GE.13-42610 (E)

CMW/C/XAA/CO/2

2

31 of its earlier observations.

_______________

2. It thanks the State party.

GE.13-42610(E)

- 3 -

CMW/C/XAA/CO/2/Add.1
page 4

3. It regrets the delay.
__________
* Adopted in April.
`,
      `
      masthead CMW/C/XAA/CO/2
      title Concluding observations on the rep…
      paragraph [1] The Committee recalls paragraphs 1…
      furniture GE.13-42610 (E)
      furniture CMW/C/XAA/CO/2
      furniture 2
        unnumbered 31 of its earlier observations.
      furniture _______________
      paragraph [2] It thanks the State party.
      furniture GE.13-42610(E)
      furniture - 3 -
      furniture CMW/C/XAA/CO/2/Add.1
      furniture page 4
      paragraph [3] It regrets the delay.
      furniture __________
      footnote [*] Adopted in April.
      `,
    );
  });

  it('reads annexes, which count anew', () => {
    reads(
      `Concluding observations on the report of Xandria

1. The Committee refers to annex I
Annex II is not an annex here.

Annex I

List of participants

1. The delegation had ten members.
A. Ministries
2. Labour was represented.

ANNEX II: Documents received

1. The Committee received the following.
\t1\tIn English only.
`,
      `
      title Concluding observations on the rep…
      paragraph [1] The Committee refers to annex I An…
      annex heading [Annex I] Annex I
        annex heading List of participants
          annex paragraph [1] The delegation had ten members.
        annex heading [A] Ministries
          annex paragraph [2] Labour was represented.
      annex heading [ANNEX II] ANNEX II: Documents received
        annex paragraph [1] The Committee received the followi…
        annex footnote [1] In English only.
      `,
    );
  });

  it('reads non-breaking spaces, a byte order mark and CRLF', () => {
    reads(
      '\ufeff\u00a0\u00a0Concluding observations on the report of Xandria\r\n\r\n1.\u00a0The Committee thanks the State party.\r\n\u00a0\r\n\t\u00a0(a)\u00a0For its report.\r\n2.\u2003It regrets the delay.\r\n',
      `
      title Concluding observations on the rep…
      paragraph [1] The Committee thanks the State par…
        subparagraph [a] For its report.
      paragraph [2] It regrets the delay.
      `,
    );
  });

  it('reads lines that end in CR alone', () => {
    reads(
      'Concluding observations on the report of Xandria\r\r1. The Committee thanks\rthe State party.\r\r\r2. It regrets the delay.\r',
      `
      title Concluding observations on the rep…
      paragraph [1] The Committee thanks the State par…
      paragraph [2] It regrets the delay.
      `,
    );
  });

  it('reads an empty text', () => {
    reads(
      '',
      `

      `,
    );
  });

  it('reads white space alone', () => {
    reads(
      ' \r\n\t\n',
      `
      furniture
      `,
    );
  });

  it('reads what is no such document', () => {
    reads(
      `Dear colleagues,

Please find below what we said.

Yours,
A. Smith
`,
      `
      masthead Dear colleagues,
      masthead Please find below what we said.
      masthead Yours,
      masthead A. Smith
      `,
    );
  });

  it('reads a paragraph under a heading though those before it were struck out', () => {
    reads(
      `Concluding observations on the report of Xandria

1. One is here.

Training
2. Two is here.
Redress
4. Four is here.
The State party should act.
`,
      `
      title Concluding observations on the rep\u2026
      paragraph [1] One is here.
      heading Training
        paragraph [2] Two is here.
      heading Redress
        paragraph [4] Four is here.
          unnumbered The State party should act.
      `,
    );
  });

  it('reads a heading that fills its line, and one of many short lines', () => {
    reads(
      `Concluding observations on the report of Xandria

5. The Committee welcomes the standing invitation extended
to special procedures in 2019.

Pending follow-up issues from the previous reporting cycle
6. In its previous observations, the Committee requested
information.

\t1.\tPromotion of sound, equitable,
humane and lawful conditions in
connection with international migration
of workers and members of their families
(arts. 64-71)

7. The Committee notes.
`,
      `
      title Concluding observations on the rep\u2026
      paragraph [5] The Committee welcomes the standin\u2026
      heading Pending follow-up issues from the\u2026
        paragraph [6] In its previous observations, the\u2026
      heading [1] Promotion of sound, equitable, hum\u2026
        paragraph [7] The Committee notes.
      `,
    );
  });

  it('takes a line in square brackets for no heading', () => {
    reads(
      `Information received from Xandria on follow-up to the concluding observations on its second report

[Date received: 28 November 2017]

1. The Government has acted.
`,
      `
      title Information received from Xandria…
      masthead [Date received: 28 November 2017]
      paragraph [1] The Government has acted.
      `,
    );
  });

  it('ends a note at a paragraph’s number, and a heading at a word that a number may follow', () => {
    reads(
      `Concluding observations on Xandria

1. The Committee welcomes the report.
\t5\tCMW/C/XAA/CO/1, para. 6.
\t\tNon-discrimination (arts. 7 and 12)
2. The Committee regrets the delay.
The Convention in domestic law
3. The Committee recommends that the State party apply the Convention.
`,
      `
      title Concluding observations on Xandria
      paragraph [1] The Committee welcomes the report.
      footnote [5] CMW/C/XAA/CO/1, para. 6.
      heading Non-discrimination (arts. 7 and 12…
        paragraph [2] The Committee regrets the delay.
      heading The Convention in domestic law
        paragraph [3] The Committee recommends that the…
      `,
    );
  });

  it('reads a list below words that end without a colon, by its indentation', () => {
    reads(
      `Concluding observations on the report of Xandria

2.  The Committee is concerned about:

    (a)  The lack of
         (i)  Data;
         (ii)  Budget;

    (b)  The absence of laws.
`,
      `
      title Concluding observations on the rep\u2026
      paragraph [2] The Committee is concerned about:
        subparagraph [a] The lack of
          subparagraph [i] Data;
          subparagraph [ii] Budget;
        subparagraph [b] The absence of laws.
      `,
    );
  });

  it('reads what stands behind a leftover that was wrapped', () => {
    reads(
      `Concluding observations on the report of Xandria

8.\tThe Committee welcomes:
\t(a)\tThe Labour Act;
[bookmark: hit1][bookmark:\u00a0hit2][bookmark:
hit_last]\t(b)\tThe Decree.
[bookmark: hit1]
[bookmark:

is no leftover].
`,
      `
      title Concluding observations on the rep\u2026
      paragraph [8] The Committee welcomes:
        subparagraph [a] The Labour Act;
        subparagraph [b] The Decree.
        unnumbered [bookmark:
        unnumbered is no leftover].
      `,
    );
  });

  it('goes on within brackets that are open', () => {
    reads(
      `Concluding observations on the report of Xandria

20. The Committee is concerned that
defamation is a crime (Penal Code,
arts. 176 and 178;
Press Act, art. 52), that two papers
were closed.
`,
      `
      title Concluding observations on the rep\u2026
      paragraph [20] The Committee is concerned that de\u2026
      `,
    );
  });

  it('goes on with the list where a bracket was never closed', () => {
    reads(
      `Concluding observations on the report of Xandria

20. The State party should:
\t(a)\tBuild (in each
province;
\t(b)\tTrain.
21. It is asked (by (b) a
letter.
22. The Committee thanks it.
`,
      `
      title Concluding observations on the rep\u2026
      paragraph [20] The State party should:
        subparagraph [a] Build (in each province;
        subparagraph [b] Train.
      paragraph [21] It is asked (by (b) a letter.
      paragraph [22] The Committee thanks it.
      `,
    );
  });
});

describe('a block', () => {
  const TITLE = 'Concluding observations on the report of Xandria\n\n';

  it('has its number with the suffix, the marker and the words', () => {
    const block = first(`${TITLE}  29  bis.\tThe Committee regrets \n\nthat.`, 'paragraph');
    assert.deepEqual(block.label, { form: 'decimal', text: '29 bis', value: 29, suffix: 'bis' });
    assert.equal(block.text, '  29  bis.\tThe Committee regrets \n\n');
    assert.equal(block.text.slice(block.marker.start, block.marker.end), '29  bis.');
    assert.equal(block.text.slice(block.content.start, block.content.end), 'The Committee regrets');
  });

  it('has its words on another line than its number', () => {
    const block = first(`${TITLE}12.\n\nThe Committee regrets.\n`, 'paragraph');
    assert.equal(block.text.slice(block.marker.start, block.marker.end), '12.');
    assert.equal(block.text.slice(block.content.start, block.content.end), 'The Committee regrets.');
  });

  it('has no words where its number stands alone', () => {
    const block = first(`${TITLE}12.\n`, 'paragraph');
    assert.deepEqual(block.content, { start: 3, end: 3 });
  });

  it('has an annex\u2019s name and number as its label', () => {
    const block = readTree(`${TITLE}1. One.\n\nAnnex II. List of Ministries\n`, WORDS).blocks.at(-1);
    assert.deepEqual(block?.label, { form: 'annex', text: 'Annex II', value: 1, suffix: '' });
    assert.equal(block?.zone, 'annex');
  });

  it('has leaves that name what is no text', () => {
    const block = first(
      `${TITLE}[bookmark: a]\t1.\t[bookmark: b]The [bookmark: c] State [sic].[bookmark: d]\n`,
      'paragraph',
    );
    const leaves = leavesOf(block).map((leaf) => [leaf.kind, block.text.slice(leaf.start, leaf.end)]);
    assert.deepEqual(leaves, [
      ['leftover', '[bookmark: a]'],
      ['space', '\t'],
      ['marker', '1.'],
      ['space', '\t'],
      ['leftover', '[bookmark: b]'],
      ['text', 'The '],
      ['leftover', '[bookmark: c]'],
      ['text', ' State [sic].'],
      ['leftover', '[bookmark: d]'],
      ['space', '\n'],
    ]);
  });

  it('reads letters that were parted from their bracket, and goes on behind the mark of a note', () => {
    reads(
      `1.\tThe Committee welcomes:
\t(a)\tThe Housing Act, in 2012;
\t(b)\tThe Water Act;1
(c ) The Heating Act;[12]
\t(d)\tThe Lighting Act;
(e ) The Roofing Act.
`,
      `
        paragraph [1] The Committee welcomes:
          subparagraph [a] The Housing Act, in 2012;
          subparagraph [b] The Water Act;1
          subparagraph [c] The Heating Act;[12]
          subparagraph [d] The Lighting Act;
          subparagraph [e] The Roofing Act.
      `,
    );
  });

  it('reads articles that are quoted with their own numbers as text, and goes on with the numbers of the document', () => {
    reads(
      `CEDAW/C/GC/43

\t\tGeneral recommendation No. 43 on bakeries

1.\tThe Committee speaks of bread.
2.\tThe provisions are these.

\t\tArticle 9

1.\tStates parties grant women equal rights to bake.
2.\tStates parties treat contracts alike:
\t(a)\tThose of sale;
\t(b)\tThose of hire.
3.\tStates parties agree.

\t\tComment

3.\tBread is central:
\t(a)\tIt is eaten.

\t\tArticle 15

4.\tThis one is only spoken of.
`,
      `
        masthead CEDAW/C/GC/43
        title General recommendation No. 43 on b…
        paragraph [1] The Committee speaks of bread.
        paragraph [2] The provisions are these.
        heading Article 9
          unnumbered 1. States parties grant women equa…
          unnumbered 2. States parties treat contracts…
          unnumbered (a) Those of sale;
          unnumbered (b) Those of hire.
          unnumbered 3. States parties agree.
        heading Comment
          paragraph [3] Bread is central:
            subparagraph [a] It is eaten.
        heading Article 15
          paragraph [4] This one is only spoken of.
      `,
    );
  });

  it('goes on with the letters of a list behind a line with a number of another kind', () => {
    const list = (second: string) => `1.\tThe Committee recommends:
(a) One thing;
(b) Another thing;
${second}
(c) A third thing;
(d) A fourth.
`;
    for (const second of ['II. Rolls for all', 'II.\tRolls for all', 'II. Rolls for all.']) {
      const { blocks } = readTree(list(second), WORDS);
      const letters = blocks.filter(({ kind }) => kind === 'subparagraph').map(({ label }) => label?.text);
      assert.deepEqual(letters, ['a', 'b', 'c', 'd'], second);
      assert.ok(!blocks.some(({ kind }) => kind === 'heading'), second);
    }
  });
});

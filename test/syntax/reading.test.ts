import { describe, it } from 'node:test';
import { reads } from './shownOutline';

describe('the reader of blocks', () => {
  it('reads what a word processor leaves: a tab after each number, a footnote in the middle, leftovers of the conversion', () => {
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
});

import { describe, it } from 'node:test';
import { reads } from './shownOutline';

describe('the reader of blocks, of what is odd', () => {
  it('reads a line that says that something was left out as text, not as a heading', () => {
    reads(
      `Concluding observations on the report of Xandria

1.\tThe Committee considered the report.

(…)

\tC.\tConcerns

[...]

\t\tHealth

(Rural women)

14.\tThe Committee is concerned.`,
      `
      title Concluding observations on the rep…
      paragraph [1] The Committee considered the repor…
        unnumbered (…)
      heading [C] Concerns
        unnumbered [...]
        heading Health
        heading (Rural women)
          paragraph [14] The Committee is concerned.
      `,
    );
  });

  it('reads the marks of a merge as no text, and both versions between them', () => {
    reads(
      `<<<<<<< HEAD
CMW/C/XAA/CO/1
=======
CMW/C/XAA/CO/2
>>>>>>> drafts/health

Concluding observations on the initial report of Xandoria

1.\tThe Committee welcomes the Act on
<<<<<<< HEAD
migrant workers.
=======
migrants.
>>>>>>> drafts/health
2.\tThe Committee notes:
\t(a)\tThe law;
<<<<<<< HEAD
\t(b)\tThe Act.
||||||| 1a2b3c4
\t(b)\tThe Bill.
=======
\t(b)\tThe Code.
>>>>>>> drafts/health`,
      `
      furniture <<<<<<< HEAD
      masthead CMW/C/XAA/CO/1
      furniture =======
      masthead CMW/C/XAA/CO/2
      furniture >>>>>>> drafts/health
      title Concluding observations on the ini…
      paragraph [1] The Committee welcomes the Act on
      furniture <<<<<<< HEAD
        unnumbered migrant workers.
      furniture =======
        unnumbered migrants.
      furniture >>>>>>> drafts/health
      paragraph [2] The Committee notes:
        subparagraph [a] The law;
      furniture <<<<<<< HEAD
        subparagraph [b] The Act.
      furniture ||||||| 1a2b3c4
        subparagraph [b] The Bill.
      furniture =======
        subparagraph [b] The Code.
      furniture >>>>>>> drafts/health
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

  it('reads what stands after a leftover that was wrapped', () => {
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

  it('reads a number that a space parts from its full stop', () => {
    reads(
      `List of issues in relation to the report of Xandoria

1.\tPlease describe the laws.

2 . Please provide information on:
\t(a)\tWages;

3 .\tPlease describe the rate of 4 . 5 per cent.`,
      `
      title List of issues in relation to the…
      paragraph [1] Please describe the laws.
      paragraph [2] Please provide information on:
        subparagraph [a] Wages;
      paragraph [3] Please describe the rate of 4 . 5…
      `,
    );
  });
});

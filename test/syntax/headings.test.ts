import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outline, reads } from './shownOutline';

describe('a heading whose number and words have no space between them', () => {
  const NUMBERED = `CCPR/C/XAA/CO/5
Concluding observations on the fifth periodic report of Xandoria*

1.\tThe Committee considered the report.

A. Introduction

2.\tThe Committee welcomes the report.

B. Positive aspects

3.\tThe Committee welcomes the Act.

C. Principal subjects of concern and recommendations

Place of the Covenant in the law

4.\tThe Committee is concerned.

“Emergencies”

5.\tThe Committee is concerned.

D. Dissemination and follow-up

6.\tThe Committee asks for a report.
`;
  const glued = (text: string) => text.replace(/^([A-Z]+\.) /gm, '$1');

  it('has the outline of any other', () => {
    assert.match(outline(NUMBERED), /^heading \[C\] Principal.*\n {2}heading Place of the.*\n {4}paragraph \[4\]/m);
    const unnumbered = NUMBERED.replace(/^\d\.\t/gm, '');
    const roman = NUMBERED.replace(/^A\./m, 'I.')
      .replace(/^B\./m, 'II.')
      .replace(/^C\./m, 'III.')
      .replace(/^D\./m, 'IV.');
    for (const text of [NUMBERED, unnumbered, roman, NUMBERED.replace(/\n\n/g, '\n')])
      assert.equal(outline(glued(text)), outline(text));
    assert.notEqual(glued(NUMBERED), NUMBERED);
    assert.match(outline(glued(unnumbered)), /^heading \[A\] Introduction\n {2}unnumbered The Committee welcomes/m);
  });

  it('is no name with initials, no abbreviation and no number', () => {
    for (const start of ['U.S. law', 'C.A.N. and others', 'A.1 of the Act', 'E.', 'I.L.O. standards'])
      assert.doesNotMatch(
        outline(`1.\tThe Committee recalls its views on\n${start} in the State party.\n`),
        /heading/,
        start,
      );
    for (const start of ['U.S. law', 'C.A.N. and others', 'A.1 of the Act'])
      assert.doesNotMatch(outline(`1.\tIt agrees.\n\n${start}\n\n2.\tIt agrees.\n`), /heading \[/, start);
    assert.doesNotMatch(outline('1.\tThe Committee recalls what was said by Ms.\nJ.Jones in 2012.\n'), /heading/);
  });
});

describe('a heading whose number and words stand on two lines', () => {
  it('is one, wherever paragraphs have theirs', () => {
    reads(
      `Advance unedited version
Concluding observations on the report of Xandoria*
1.
The Committee considered the report at its 211th and 212th
meetings and adopted these observations.
A.
Introduction
2.
The Committee welcomes the report of the State party, which it had
asked for.
B.
Factors and difficulties affecting the application of the
Convention
3.
The Committee notes the drought.
C.
Subjects of concern
Land and people
4.
The Committee is concerned:
(a)
About the Act;
(b)
About the fees.
1.
General measures
5.
The Committee is concerned.
2.
Next report
6.
The Committee asks for a report.
`,
      `
      masthead Advance unedited version
      title Concluding observations on the rep…
      paragraph [1] The Committee considered the repor…
      heading [A] Introduction
        paragraph [2] The Committee welcomes the report…
      heading [B] Factors and difficulties affecting…
        paragraph [3] The Committee notes the drought.
      heading [C] Subjects of concern
        heading Land and people
          paragraph [4] The Committee is concerned:
            subparagraph [a] About the Act;
            subparagraph [b] About the fees.
        heading [1] General measures
          paragraph [5] The Committee is concerned.
        heading [2] Next report
          paragraph [6] The Committee asks for a report.
      `,
    );
  });

  it('begins a page that has its symbol and number at the top', () => {
    reads(
      `CAT/C/XAA/CO/3
page 19
L.
Follow-up and dissemination
67.
The Committee recommends that the State party act.
M.
Next report
68.
The Committee asks for a report.
`,
      `
      masthead CAT/C/XAA/CO/3 page 19
      heading [L] Follow-up and dissemination
        paragraph [67] The Committee recommends that the…
      heading [M] Next report
        paragraph [68] The Committee asks for a report.
      `,
    );
  });

  it('is none where the words are missing', () => {
    const before = 'A.\tIntroduction\n\n1.\tThe Committee thanks the delegation.\n\n';
    for (const bare of ['B.\n\n2.\tIt agrees.\n', 'B.\n2.\tIt agrees.\n', 'B.\n\n\tPrisons\n\n2.\tIt agrees.\n'])
      assert.match(outline(before + bare), /unnumbered B\./, bare);
    assert.doesNotMatch(
      outline('1. It agrees.\n2. It recalls the views of Ms.\nCMW/C/XAA/CO/2\nC.\nJones and others\n'),
      /heading/,
    );
    // A sentence is no heading.
    assert.match(outline(`${before}B.\nIt agrees.\n`), /unnumbered B\.\n/);
  });
});

describe('a heading in two pieces', () => {
  const over = (words: string, articles: string) =>
    outline(`1.\tThe Committee agrees.\n\n${words}\n\n${articles}\n\n2.\tIt agrees.\n`);

  it('has its articles after blank lines', () => {
    assert.match(over('Rights of minorities', '(arts. 2.1, 26 and 27)'), /^heading Rights of minorities \(arts\. 2/m);
    assert.match(over('B. Minorities', '(article 27)'), /^heading \[B\] Minorities \(article 27\)$/m);
    assert.match(
      over('Rights of minorities and\nof others', '(art. 27)'),
      /^heading Rights of minorities and of others/m,
    );
  });

  it('has none of those that stand further in, after other articles or among other words', () => {
    for (const [words, articles] of [
      ['Minorities', '\t(art. 27)'],
      ['Minorities (art. 26)', '(art. 27)'],
      ['Minorities', '(art. 27) and others'],
      ['Minorities', '(see below)'],
      ['It is concerned.', '(art. 27)'],
    ] as const)
      assert.doesNotMatch(over(words, articles), /(?:Minorities|concerned\.).* \((?:art\. 27|see)/, articles);
  });
});

describe('a numbered heading directly over another, in a text that is wrapped', () => {
  /** Wrapped at 78 columns, without blank lines. */
  const over = (lines: string) =>
    outline(`1.\tThe Committee thanks the delegation of the State party for the open talks on\nall questions that were put to it, and for the figures that it brought along.\n${lines}
2.\tThe Committee is concerned that the State party has not yet told people what\nthe Act gives them.\n`);

  it('ends with its articles, or early over one further in', () => {
    assert.match(
      over('\t1.\tMeasures of general implementation (arts. 73 and 84)\n\t\tLegislation and application'),
      /heading \[1\] Measures of general .*\n +heading Legislation and application\n/,
    );
    assert.match(
      over('\t6.\tFollow-up and dissemination\n\t\tFollow-up'),
      /heading \[6\] Follow-up and dissemination\n +heading Follow-up\n/,
    );
  });

  it('goes on where that is not certain', () => {
    for (const lines of [
      // It hangs, and was full.
      '\t6.\tMeasures of general implementation in all regions and towns of the\n\t\tRepublic',
      '\t6.\tFollow-up and\n\t\tdissemination',
      '\t6.\tFollow-up and dissemination\n\tFollow-up',
    ])
      assert.match(over(lines), /heading \[6\] [^\n]*\n +paragraph \[2\]/, lines);
  });
});

describe('a figure alone on its line', () => {
  it('is the mark of a footnote or the number of a page, and no heading', () => {
    reads(
      `General comment No. 7

1.
Every human being is entitled to the enjoyment of a standard of health that makes it possible to live a life in dignity, whoever it is.
1
2.
The right is recognized.

2

CMW/C/GC/7
3. It is known that the right of
4
CMW/C/GC/7
all is the same.
`,
      `
      title General comment No. 7
      paragraph [1] Every human being is entitled to t…
      furniture 1
      paragraph [2] The right is recognized.
      furniture 2
      furniture CMW/C/GC/7
      paragraph [3] It is known that the right of
      furniture 4
      furniture CMW/C/GC/7
        unnumbered all is the same.
      `,
    );
  });
});

describe('a chapter of an annual report', () => {
  it('has a number that is no paragraph’s, and sections with letters', () => {
    reads(
      `XANDORIA

CRC A/51/41 (1996)

18. Concluding observations on Xandoria

467. The Committee considered the initial report of Xandoria at its 204th meeting.

(a) Introduction

468. The Committee appreciates the dialogue. It notes that the State party:

(a) Answered

(b) Asked

469. It thanks it.

(b) Positive factors

470. The Committee takes note of the Act.

Health

471. The Committee takes note of the plan.

(c) Subjects of concern

472. The Committee is concerned.
`,
      `
      masthead XANDORIA
      masthead CRC A/51/41 (1996)
      heading [18] Concluding observations on Xandori…
        paragraph [467] The Committee considered the initi…
        heading [a] Introduction
          paragraph [468] The Committee appreciates the dial…
            subparagraph [a] Answered
            subparagraph [b] Asked
          paragraph [469] It thanks it.
        heading [b] Positive factors
          paragraph [470] The Committee takes note of the Ac…
          heading Health
            paragraph [471] The Committee takes note of the pl…
        heading [c] Subjects of concern
          paragraph [472] The Committee is concerned.
      `,
    );
  });

  it('has paragraphs and lists where that is not certain', () => {
    // The first paragraph of an extract, with the next one left out.
    assert.match(outline('5. Positive aspects\n\n7. The Committee welcomes the Act.\n'), /^paragraph \[5\]/);
    for (const text of [
      '467. It recommends the following:\n\n(a) Training\n\n468. It agrees.\n',
      '467. It agrees.\n\n(a) Training of all.\n\n468. It agrees.\n',
      '467. It agrees.\n\n(a) Training\n\n469. It agrees.\n',
      '467. It agrees.\n\n(a) Training\n468. It agrees.\n',
      '467. It agrees.\n\n(b) Training\n\n468. It agrees.\n',
      '7. It agrees.\n\n(a) Training\n\n8. It agrees.\n',
    ])
      assert.match(outline(text), /subparagraph \[/, text);
  });

  it('goes on with the numbers of its headings on a page that begins with one', () => {
    reads(
      `CRC/C/15/Add.9
page 26

9. Follow-up and dissemination

97.
The Committee recommends that the State party act.

Dissemination

98.
The Committee recommends that the report be made known.

10. Next report

99.
The Committee asks for a report.
`,
      `
      masthead CRC/C/15/Add.9 page 26
      heading [9] Follow-up and dissemination
        paragraph [97] The Committee recommends that the…
        heading Dissemination
          paragraph [98] The Committee recommends that the…
      heading [10] Next report
        paragraph [99] The Committee asks for a report.
      `,
    );
  });

  it('goes on with the numbers of its headings where paragraphs have lost theirs', () => {
    reads(
      `CMW/C/XAA/CO/1

	1.	General principles (arts. 7 and 83)

The Committee is concerned at the delay.

	2.	Follow-up and dissemination

The Committee asks for a report.

	3.	Next report

The Committee asks for another one.
`,
      `
      masthead CMW/C/XAA/CO/1
      heading [1] General principles (arts. 7 and 83…
        unnumbered The Committee is concerned at the…
      heading [2] Follow-up and dissemination
        unnumbered The Committee asks for a report.
      heading [3] Next report
        unnumbered The Committee asks for another one…
      `,
    );
  });
});

describe('what a page has lost or has too much', () => {
  it('is read by its place: a number without its point between paragraphs', () => {
    const text = (number: string) =>
      `3.The Committee agrees.\n\n4.It welcomes it.\n\n${number}The Committee commends it.\n`;
    assert.match(outline(text('5')), /^paragraph \[5\] The Committee commends/m);
    // Footnotes are counted from one, and follow each other.
    assert.match(outline(text('1')), /^ +unnumbered 1The Committee/m);
    assert.match(outline(`3.It agrees.\n\n3See above.\n\n4See below.\n`), /unnumbered 4See below/);
    assert.match(outline('4.It is about the networks of\n\n5Gs in towns.\n'), /unnumbered 5Gs/);
  });

  it('is read by its place: the first words after the mark at the end of a title', () => {
    reads(
      `Concluding observations on the report of
Xandoria*
The Committee considered the report at its 211th
meeting, held on 7 May 2019.

Positive aspects
`,
      `
      title Concluding observations on the rep…
      masthead The Committee considered the repor…
      masthead Positive aspects
      `,
    );
  });

  it('is read by its place: a heading after stars that stand for what was left out', () => {
    reads(
      '9. The Committee is concerned.\n***\nStatistics and data (art. 31)\n57. It is concerned.\n',
      `
      paragraph [9] The Committee is concerned.
      furniture ***
      heading Statistics and data (art. 31)
        paragraph [57] It is concerned.
      `,
    );
  });
});

describe('a heading after the bar code of a job number', () => {
  const BODY = `CRPD/C/XAA/CO/1
Concluding observations on the initial report of Xandoria*

\tII.\tPositive aspects

1.\tThe Committee welcomes the Act.
* Adopted by the Committee at its fourteenth session.
GE.15-02765(E)

\t\tIII. Principal areas of concern and recommendations

\tA.\tPurpose (art. 1)

2.\tThe Committee is concerned.

\t\tWomen (art. 6)

3.\tThe Committee is concerned.
`;
  const coded = (code: string, before: string) => BODY.replace(before, `${code} ${before}`);

  it('has its level, its number and its words', () => {
    assert.match(outline(BODY), /^heading \[III\] Principal areas.*\n {2}heading \[A\]/m);
    for (const code of ['*1502765*', '*15027650*', '\ue025\ue031\ue02a\ue040'])
      for (const before of ['III. Principal', 'Women (art.', 'A.\tPurpose']) {
        assert.equal(outline(coded(code, before)), outline(BODY), `${code} ${before}`);
        assert.notEqual(coded(code, before), BODY);
      }
  });

  it('is no note with a star, no figure in stars and no bullet', () => {
    for (const start of ['* 1502765', '*152*', '*15027 65*', '\uf0b7'])
      assert.doesNotMatch(outline(coded(start, 'III. Principal')), /heading \[III\]/, start);
  });
});

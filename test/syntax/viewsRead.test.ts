import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outline, reads } from './shownOutline';

const VIEWS = `CCPR/C/131/D/2901/2016

Human Rights Committee

\t\tViews adopted by the Committee under article 5 (4) of the Optional Protocol, concerning communication No. 2901/2016*

Communication submitted by:\tA.B.
State party:\tXandoria

\t*\tAdopted by the Committee at its 131st session.

1.1\tThe author of the communication is A.B., a baker from Xandoria.

1.2\tOn 3 May 2016, the Committee registered the communication.

\t\tThe facts as submitted by the author

2.1\tThe author was arrested in a bakery in Norrad.\u00b9

\t1\tThe author gives no date.

2.2\tHe was released after 2.5 hours.

\t2\tHe did not say when.

\t\tThe complaint:

3.\tThe author claims a violation of article 9 (1) of the Covenant.

\t\tIssues and proceedings before the Committee

\t\tConsideration of admissibility

4.1\tThe Committee must decide whether the communication is admissible.

4.2\tIt notes that:
\t(a)\tThe author complained;
\t(b)\tNobody answered.

\t\tConsideration of the merits

5.1\tThe Committee has considered the communication.

6.\tThe Committee is of the view that article 9 was violated.

Annex

\t\tIndividual opinion of Committee member Ada Norr (dissenting)

1.1\tI disagree.

1.2\tI would have found no violation.
`;

const OUTLINE = `
  masthead CCPR/C/131/D/2901/2016
  masthead Human Rights Committee
  title Views adopted by the Committee und…
  masthead Communication submitted by: A.B. S…
  footnote [*] Adopted by the Committee at its 13…
  paragraph [1.1] The author of the communication is…
  paragraph [1.2] On 3 May 2016, the Committee regis…
  heading The facts as submitted by the auth…
    paragraph [2.1] The author was arrested in a baker…
    footnote [1] The author gives no date.
    paragraph [2.2] He was released after 2.5 hours.
    footnote [2] He did not say when.
  heading The complaint:
    paragraph [3] The author claims a violation of a…
  heading Issues and proceedings before the…
    heading Consideration of admissibility
      paragraph [4.1] The Committee must decide whether…
      paragraph [4.2] It notes that:
        subparagraph [a] The author complained;
        subparagraph [b] Nobody answered.
    heading Consideration of the merits
      paragraph [5.1] The Committee has considered the c…
      paragraph [6] The Committee is of the view that…
  annex heading [Annex] Annex
    annex heading Individual opinion of Committee me…
      annex paragraph [1.1] I disagree.
      annex paragraph [1.2] I would have found no violation.
`;

describe('Views and decisions', () => {
  it('are read with their parts, paragraphs, notes and individual opinions', () => {
    reads(VIEWS, OUTLINE);
  });

  it('are read alike with spaces after the numbers and without blank lines', () => {
    const body = VIEWS.slice(VIEWS.indexOf('1.1\t'));
    const head = VIEWS.slice(0, VIEWS.indexOf('1.1\t'));
    const shape = (text: string) =>
      outline(text)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => /^(heading|paragraph|subparagraph|annex|footnote)/.test(line));
    assert.deepEqual(shape(VIEWS.replace(/^(\d+\.\d+)\t/gm, '$1 ')), shape(VIEWS));
    // Paragraphs are longer than a line that is wrapped by hand.
    const long = body.replace('complaint:', 'complaint').replace(/^\d.*$/gm, `$& ${'It is so. '.repeat(20)}`);
    assert.deepEqual(shape(head + long.replaceAll('\n\n', '\n')), shape(head + long));
    assert.equal(shape(head + long).length, shape(VIEWS).length);
  });

  it('have opinions that begin numbers of their own without “Annex” over them', () => {
    reads(
      `1.1\tThe author is A.B., a baker.

1.2\tHe complains.

2.\tThe Committee decides.

Individual opinion of Committee member Ada Norr (concurring)

1.\tI agree.

Joint opinion of Committee members Bo Lind and Cy Marr (partly dissenting)

We disagree.

Individual opinion of Committee member Di Oram (dissenting)

1.\tI disagree with the joint opinion.
`,
      `
      paragraph [1.1] The author is A.B., a baker.
      paragraph [1.2] He complains.
      paragraph [2] The Committee decides.
      annex heading [Individual opinion] Individual opinion of Committee me…
        annex paragraph [1] I agree.
      annex heading [Joint opinion] Joint opinion of Committee members…
        annex unnumbered We disagree.
      annex heading [Individual opinion] Individual opinion of Committee me…
        annex paragraph [1] I disagree with the joint opinion.
      `,
    );
  });

  it('keep a number within a sentence that was wrapped by hand', () => {
    reads(
      `1.1 The author says that the events are those of the applications in
Nos. 14 and 15, and that all of what he says in this respect is true, as in
2.2 above, and that nothing else was of importance to the court in paragraph
2.1 of its judgment.
1.2 The State party disagrees.
2.1 The author was born in Xandoria in the year 1971, which was before the law
1.3 (a) had been made.
2.2 He is a baker.
`,
      `
      paragraph [1.1] The author says that the events ar…
      paragraph [1.2] The State party disagrees.
      paragraph [2.1] The author was born in Xandoria in…
      paragraph [2.2] He is a baker.
      `,
    );
  });
});

describe('a number with a point', () => {
  it('opens no paragraph in a text that numbers its paragraphs otherwise', () => {
    reads(
      '1.\tThe Committee notes the growth of\n2.1 Million people.\n2.\tIt agrees.\n',
      '\nparagraph [1] The Committee notes the growth of…\nparagraph [2] It agrees.\n',
    );
    reads(
      '12.\tIt agrees.\n\n2.1\tPopulation\n\n13.\tThe population is 3 million.\n',
      '\nparagraph [12] It agrees.\nheading 2.1 Population\n  paragraph [13] The population is 3 million.\n',
    );
    assert.doesNotMatch(outline('1.\tThe rate was\n2.1 per cent in 2019.\n2.\tIt fell.\n'), /2\.1\]/);
    assert.doesNotMatch(
      outline('1.1\tA.B. is a baker.\n1.2\tHe paid\n1.50 Xandorian crowns.\n1.3\tHe left.\n'),
      /\[1\.50/,
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OBSERVATIONS } from '../support/documents';
import { find, messagesOf } from '../support/rules/findings';
import { cases, DATED } from '../support/rules/ruleCases';
import { wordings } from '../support/rules/wordings';
import { OF_THE_REPORT, secondParagraph } from '../support/secondParagraph';

wordings('range-order', [
  ['It regrets that there is no body (arts. 17–14). It regrets that they were at random.', /backwards/],
  ['It regrets that there is no body (arts. 17–14 of the Code). It regrets that they were at random.', ''],
  ['Many children leave school early (arts. 30–28).', /backwards/],
  ['Many children leave school early, contrary to the Penal Code (arts. 347-1).', ''],
  ['It is guided by general comment No. 2 (2013), paras. 16–16.', /same/],
  ['It noted those lost in the years 1983–1976, and the plan for 2025-2020.', /1983–1976.*2025-2020/],
  ['It noted the National Strategy 2030–2022 (see also the plan (2024–2019)).', /2030–2022.*2024–2019/],
  ['It noted the period from 2018 until 2015, and that in 2016–2016.', /2018 until 2015.*same/],
  ['It noted children aged 17–12 and the visit of 24–13 May 2015.', /17–12.*24–13/],
  ['It noted a plan that covers 2019–2015, and the war of 1996–1984.', /2019–2015.*1996–1984/],
  ['It noted Law No. 2018-1976, file 2015-1976, a vote of 1983–1976 and “the years 1983–1976”.', ''],
  ['It noted line 2018-1976, Decree 24-12 May 2008 and the years 2018 and 2015.', ''],
  ['It noted the years 1976–1983, the plan 2019–2024, those aged 12–17 and 13–24 May 2015.', ''],
  ['The number fell from 2018 to 2015, between 2018 and 2015.', ''],
]);

describe('range-order', () => {
  const { said, corrected } = secondParagraph('range-order');

  it('finds ranges of paragraphs, articles and letters that run backwards', () => {
    for (const [words, range] of [
      [`It recalls paragraphs 32–29 ${OF_THE_REPORT}.`, '32–29'],
      [`It recalls paragraphs 14 to 12 ${OF_THE_REPORT}.`, '14 to 12'],
      [`It recalls paragraphs 12 bis–12 ${OF_THE_REPORT}.`, '12 bis–12'],
      [`It recalls paragraph 41 (e)–(c) ${OF_THE_REPORT}.`, '41 (e)–(c)'],
      ['It recalls articles 35 to 8 of the Convention.', '35 to 8'],
      ['It recalls articles 17–16 of the Convention.', '17–16'],
      ['It recalls articles 11, 17-16 and 20 of the International Covenant on Civil and Political Rights.', '17-16'],
    ] as const) {
      assert.equal(said(words), `The range ${range} runs backwards.`, words);
    }
  });

  it('finds them in headings, where an article may be one that the treaty has not', () => {
    const heading = (articles: string) =>
      messagesOf(
        'range-order',
        `${OBSERVATIONS}A.\tHuman rights of all migrant workers (arts. ${articles})\n\n1.\tThe Committee is concerned.\n`,
      ).join();
    assert.equal(heading('35–8'), 'The range 35–8 runs backwards.');
    assert.equal(heading('97–35'), 'The range 97–35 runs backwards.');
    assert.equal(heading('347-1'), '');
    assert.equal(heading('8–35'), '');
  });

  it('leaves ranges that run forwards, and laws, alone', () => {
    for (const words of [
      `It recalls paragraphs 9–12, 41 (c)–(e), 41 (i)–(v), 42 (v)–(x), 43 (x)–(l) and 99–101 ${OF_THE_REPORT}.`,
      `It recalls paragraphs 12–12 bis ${OF_THE_REPORT}.`,
      'It recalls paragraphs 7.4 to 7.15 of the Views (CCPR/C/112/D/2104/2011).',
      'It notes articles 347-1 and 20-5 of the Penal Code and articles 35–8 of the Asylum Act.',
      'It notes article 17-1 of the Convention and articles 347-1 of the Convention.',
      `The Act says “see paragraphs 14–12 ${OF_THE_REPORT}”.`,
    ])
      assert.equal(said(words), '', words);
  });

  it('turns the ends round, or writes the second in full', () => {
    assert.equal(
      corrected(`It recalls paragraphs 32–29 ${OF_THE_REPORT}.`)[0],
      `It recalls paragraphs 29–32 ${OF_THE_REPORT}.`,
    );
    assert.equal(
      corrected(`It recalls paragraphs 121–5 ${OF_THE_REPORT}.`)[0],
      `It recalls paragraphs 121–125 ${OF_THE_REPORT}.`,
    );
    assert.equal(
      corrected(`It recalls paragraphs 121–5 ${OF_THE_REPORT}.`)[1],
      `It recalls paragraphs 5–121 ${OF_THE_REPORT}.`,
    );
    assert.equal(
      corrected(`It recalls paragraph 41 (e)–(c) ${OF_THE_REPORT}.`)[0],
      `It recalls paragraph 41 (c)–(e) ${OF_THE_REPORT}.`,
    );
    assert.equal(
      corrected(`It recalls paragraphs 12–12 ${OF_THE_REPORT}.`)[0],
      `It recalls paragraphs 12 ${OF_THE_REPORT}.`,
    );
  });

  it('a range that runs backwards, or with one number at both ends, is one finding', () => {
    const found = (range: string) =>
      find(
        `${OBSERVATIONS}1.\tThe Committee thanks Xandoria.\n2.\tIt welcomes it.\n3.\tThe Committee recalls its recommendations in paragraphs ${range} above.\n`,
      )
        .map(({ rule }) => rule)
        .sort();
    assert.deepEqual(found('9–3'), ['range-order']);
    assert.deepEqual(found('3–3'), ['range-order']);
    assert.deepEqual(found('9–8'), ['range-order']);
    assert.deepEqual(found('1, 9–3 and 12'), ['paragraph-exists', 'range-order']);
    assert.deepEqual(found('1–9'), ['paragraph-exists']);
    assert.deepEqual(found('1 and 3'), ['self-reference']);
  });
});

describe('range-order: articles of the treaty that the sentence speaks of', () => {
  cases(
    'range-order',
    [['Article 40 of the Convention holds for all who are covered by articles 56-36.', '56-36']],
    [
      'Article 40 of the Convention holds for all who are covered by articles 36-56.',
      'Article 40 of the Convention and articles 56-36 of the Labour Code differ.',
      'Article 40 of the Convention is told apart from articles 13-4 and 13-5 of the same text.',
      'Under articles 56-36, workers may leave.',
    ],
    DATED('9 October 2012'),
  );
});

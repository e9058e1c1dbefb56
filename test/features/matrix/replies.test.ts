import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { repliesData } from '../../../server/src/features/data/repliesData';
import { foreignAt, foreignHover } from '../../../server/src/features/hover/crossDocument';
import { counterpartsOf } from '../../../server/src/features/issues/counterparts';
import { issuesAndReplies } from '../../../server/src/features/issues/issuesAndReplies';
import { repliesSummary, repliesTable, unansweredIssues } from '../../../server/src/features/issues/repliesTable';
import { summarize } from '../../../server/src/model/summary';
import { cycleText } from '../../support/cycle';
import { read } from '../../support/documents';

const LIST = read(
  `CMW/C/XCV/Q/2

List of issues in relation to the second periodic report of Calvenia

		Harvest work (art. 11)

1.	Please describe the contracts of harvest workers in the orchards of the river provinces.
2.	Please provide information on:
	(a)	The inspection of huts in which harvest workers sleep;
	(b)	The fines that owners of orchards have paid since 2015.

		Schools (art. 30)

3.	Please state how many children of migrants attend the night schools of Port Lissa.
4.	Please explain who pays for the buses to these schools, and whether they run in winter.

		Consulates (art. 23)

5.	Please describe the hours at which consulates are open to persons without papers.
`,
  'file:///cycle/list.txt',
);

const HEAD =
  'CMW/C/XCV/RQ/2\n\nReplies of Calvenia to the list of issues in relation to its second periodic report\n\n';

function pairsOf(text: string) {
  return issuesAndReplies(LIST, read(HEAD + text, 'file:///cycle/replies.txt'), 'en');
}

/** The issues with the paragraphs that answer them, or their state. */
function edges(text: string): string[] {
  return pairsOf(text).issues.map(({ written, replies, state }) =>
    replies.length > 0 ? `${written}: ${replies.map(({ place }) => place).join(', ')}` : `${written}: ${state}`,
  );
}

describe('issues raised and replies', () => {
  it('are paired by headings that cite the list, a letter or several issues', () => {
    assert.deepEqual(
      edges(`		Reply to paragraph 1 of the list of issues (CMW/C/XCV/Q/2)

1.	Contracts are written.

		Reply to paragraph 2 (b)

2.	Owners have paid fines.
3.	The fines were used for huts.

		Reply to paragraphs 3 and 4 of the list of issues

4.	There are 30 children, and the province pays.
`),
      ['1: 1', '2: in-parts', '2 (a): unanswered', '2 (b): 2–3', '3: 4', '4: 4', '5: unanswered'],
    );
  });

  it('are paired by the number of a question, also with letters and in a line that is no heading', () => {
    const expected = ['1: 1', '2: in-parts', '2 (a): 2', '2 (b): 3', '3: 4', '4: 5', '5: 6'];
    const text = (names: readonly string[]) =>
      ['Contracts are written.', 'Huts are inspected.', 'Fines were paid.', 'Thirty.', 'The province.', 'From 8 to 10.']
        .map((words, i) => `\t\t${names[i]}\n\n${i + 1}.\t${words}\n`)
        .join('\n');
    for (const names of [
      ['Question 1', 'Question 2 (a)', 'Question 2 (b)', 'Question 3', 'Question 4', 'Question 5'],
      [
        'Harvest (issue 1)',
        'Huts (issue 2a)',
        'Fines (issue 2b)',
        'Schools (issue 3)',
        'Buses (issue 4)',
        'Consulates (issue 5)',
      ],
      ['Paragraph 1', 'Paragraph 2 (a)', 'Paragraph 2 (b)', 'Paragraph 3', 'Paragraph 4', 'Paragraph 5'],
    ])
      assert.deepEqual(edges(text(names)), expected, names[0]);
  });

  it('are paired by letters at the beginning of paragraphs under the heading of the whole issue', () => {
    assert.deepEqual(
      edges(`		Question 1

1.	Contracts are written.

		Questions 2 (a) and (b)

2.	Huts are inspected.
3.	(b) Fines were paid.
4.	They were high.

		Question 3

5.	Thirty.
`),
      ['1: 1', '2: in-parts', '2 (a): 2', '2 (b): 3–4', '3: 5', '4: unanswered', '5: unanswered'],
    );
  });

  it('are paired by the questions that replies repeat, in the same words or with the same number', () => {
    assert.deepEqual(
      edges(`		Harvest work (art. 11)

1.	Please describe the contracts of harvest workers in the orchards of the river provinces.
1.	Contracts are written in two languages.
2.	They end with the harvest.
2.	Please provide information on:
	(a)	The inspection of huts in which harvest workers sleep;
3.	Two inspectors see them each week.
	(b)	The fines that owners of orchards have paid since 2015.
4.	There were nine.

		Schools (art. 30)

3.	Please state how many children of migrants attend the night schools of Port Lissa.
4.	Please explain who pays for the buses to these schools, and whether they run in winter.
5.	There are 30 children, and the province pays all year.

		Consulates (art. 23)

5.	When do offices abroad receive people?
6.	From 8 to 10.
`),
      ['1: 1–2', '2: in-parts', '2 (a): 3', '2 (b): 4', '3: 5', '4: 5', '5: 6'],
    );
  });

  it('are paired by headings on the same matter where replies name no issue', () => {
    const text = `		Work in the harvest (art. 11)

1.	Contracts are written, and huts are inspected.

		Consulates (art. 23)

2.	From 8 to 10.
`;
    assert.deepEqual(edges(text), [
      '1: 1',
      '2: 1',
      '2 (a): with-the-whole',
      '2 (b): with-the-whole',
      '3: unanswered',
      '4: unanswered',
      '5: 2',
    ]);
    const [first] = pairsOf(text).issues;
    assert.deepEqual([first?.replies[0]?.ground, first?.replies[0]?.with], ['subject', ['2']]);
  });

  it('are paired by a heading with the words of the list alone, up to one on an article that the list has not', () => {
    const pairs = pairsOf(`	A.	Harvest work

1.	Contracts are written.

		Huts

2.	Huts are inspected.

	B.	Schools (article 30 of the Convention)

3.	There are two buses:
1.	One in the morning.
2.	One at night.

	C.	Prisons (art. 17)

4.	The Government will publish a report.

	D.	Consulates

5.	From 8 to 10.
`);
    assert.deepEqual(
      pairs.issues.map(({ written, replies }) => `${written}: ${replies.map(({ place }) => place).join()}`),
      ['1: 1–2', '2: 1–2', '2 (a): ', '2 (b): ', '3: 3', '4: 3', '5: 5'],
    );
    assert.deepEqual(
      pairs.unplaced.map(({ place, by }) => `${place} ${by.text}`),
      ['4 Prisons (art. 17)'],
    );
  });

  it('end with the part of the list, where a heading that the list has not follows its last issue', () => {
    const list = read(`CMW/C/XDV/Q/1

List of issues in relation to the initial report of Dalvenia

A.\tParticular rights

\t\tWork in the harvest

1.\tPlease describe contracts.

\t\tConsulates

2.\tPlease provide the hours of consulates.

B.\tPromotion of conditions

\t\tCounting

3.\tPlease say how many there are.
`);
    const replies = (last: string) =>
      read(`CMW/C/XDV/Q/1/Add.1

Replies of Dalvenia to the list of issues in relation to its initial report

\t\tWork in the harvest

1.\tContracts are written.

\t\tWhat the unions say

2.\tThey agree.

\t\tConsulates

3.\tFrom 8 to 10.

\t\t${last}

4.\tThere are 27,000 migrants.
`);
    const pairs = issuesAndReplies(list, replies('What else there is'), 'en');
    assert.deepEqual(
      pairs.issues.map(({ written, replies: own }) => `${written}: ${own.map(({ place }) => place).join()}`),
      ['1: 1–2', '2: 3', '3: '],
    );
    assert.deepEqual(
      pairs.unplaced.map(({ place }) => place),
      ['4'],
    );
    const counted = issuesAndReplies(list, replies('Counting'), 'en');
    assert.deepEqual(
      counted.issues.map(({ written, replies: own }) => `${written}: ${own.map(({ place }) => place).join()}`),
      ['1: 1–2', '2: 3', '3: 4'],
    );
  });

  it('are paired by a heading that stands in the last line of the paragraph before it, unless that ends its sentence', () => {
    const text = (end: string) => `		Reply to paragraph 1 of the list of issues (CMW/C/XCV/Q/2)

1.	Contracts are written, as are the rules for those who are in the secretariat${end}
2.	Huts are inspected.

		Reply to paragraph 2 (b) of the list of issues

3.	Fines were paid.
`;
    const others = ['2 (b): 3', '3: unanswered', '4: unanswered', '5: unanswered'];
    assert.deepEqual(edges(text(' Reply to paragraph 2 (a) of the list of issues')), [
      '1: 1',
      '2: in-parts',
      '2 (a): 2',
      ...others,
    ]);
    for (const end of [
      '. Reply to paragraph 2 (a) of the list of issues',
      ', see the reply to paragraph 2 (a) of the list of issues',
    ])
      assert.deepEqual(edges(text(end)), ['1: 1–2', '2: in-parts', '2 (a): unanswered', ...others]);
  });

  it('have the numbers of the paragraphs that reply, and not that of a question in the same paragraph', () => {
    assert.deepEqual(
      edges(`1.	Please describe the contracts of harvest workers in the orchards of the river provinces.
40.	Contracts are written in two languages.
3.	Please state how many children of migrants attend the night schools of Port Lissa. 41. There are thirty in two schools.
42.	They are taken there by bus.
5.	Please describe the hours at which consulates are open to persons without papers.
43.	From 8 to 10.
`).filter((edge) => !/^[24]/.test(edge)),
      ['1: 40', '3: 42', '5: 43'],
    );
  });

  it('are not paired by a number in passing, nor by a reply in the words of the question', () => {
    assert.deepEqual(
      edges(`		Reply to paragraph 1 of the list of issues

1.	On contracts, see also the reply to question 5.

		Reply to paragraph 3 of the list of issues

2.	The night schools of Port Lissa are attended by children of migrants: please see table 4.
`),
      ['1: 1', '2: unanswered', '2 (a): unanswered', '2 (b): unanswered', '3: 2', '4: unanswered', '5: unanswered'],
    );
  });

  it('tell what is out of order, what belongs to no issue, and that a heading without words is no reply', () => {
    const pairs = pairsOf(`		Introduction

1.	The Government thanks the Committee.

		Reply to paragraph 3 of the list of issues

2.	Thirty.

		Reply to paragraph 1 of the list of issues

3.	Contracts are written.

		Reply to paragraph 4 of the list of issues

		Reply to paragraph 9 of the list of issues

4.	There is no such question.
`);
    assert.deepEqual(
      pairs.issues.flatMap(({ written, replies }) =>
        replies.some(({ isOutOfOrder }) => isOutOfOrder) ? [written] : [],
      ),
      ['1'],
    );
    assert.deepEqual(
      pairs.unplaced.map(({ place }) => place),
      ['1', '4'],
    );
    assert.deepEqual(unansweredIssues(pairs), ['2', '4', '5']);
  });

  it('add up: each reply has the words of its paragraphs, and all of them are somewhere', () => {
    const list = read(cycleText('CMW-C-XCV-Q-2.txt'));
    const replies = read(cycleText('CMW-C-XCV-RQ-2.txt'), 'file:///cycle/rq.txt');
    const pairs = issuesAndReplies(list, replies, 'en');
    assert.deepEqual(
      pairs.issues.map(({ written, replies: own, state }) => `${written} ${own.map(({ place }) => place)} ${state}`),
      [
        '1 1 answered',
        '2 2 answered',
        '3 3–4 answered',
        '3 (a)  with-the-whole',
        '3 (b)  with-the-whole',
        '4 5 answered',
        '5 6 answered',
      ],
    );
    const starts = new Map(pairs.issues.flatMap(({ replies: own }) => own.map((one) => [one.start, one.words])));
    const body = replies.paragraphs.all.reduce((sum, { block }) => sum + (replies.readings[block]?.words ?? 0), 0);
    assert.equal(
      [...starts.values()].reduce((sum, words) => sum + words, 0),
      body,
    );
  });
});

describe('what answers a list of issues', () => {
  const prior = read(
    'CMW/C/XCV/QPR/2\n\nList of issues prior to submission of the second periodic report of Calvenia\n\n1.\tPlease describe the harvest.\n',
    'file:///cycle/prior.txt',
  );
  const report = read(
    'CMW/C/XCV/2\n\nSecond periodic report submitted by Calvenia under article 73 of the Convention\n\n\t\tReply to paragraph 1 of the list of issues prior to reporting\n\n1.\tThere are harvests.\n',
    'file:///cycle/report.txt',
  );
  const replies = read(`${HEAD}1.\tContracts are written (CMW/C/XCV/Q/2, para. 1).\n`, 'file:///cycle/replies.txt');
  const other = read(
    'CMW/C/XDV/2\n\nSecond periodic report submitted by Dalvenia under article 73 of the Convention\n\n1.\tOn paragraph 1 of the list of issues prior to reporting, see the annex.\n',
    'file:///cycle/other.txt',
  );
  const all = [LIST, prior, report, replies, other].map(summarize);
  const of = (model: typeof LIST) => counterpartsOf(summarize(model), all).map(({ uri }) => uri.split('/').at(-1));

  it('are replies, or a report if the list is prior to it', () => {
    assert.deepEqual([of(prior), of(report)], [['report.txt'], ['prior.txt']]);
    assert.deepEqual([of(LIST), of(replies), of(other)], [['replies.txt'], ['list.txt'], []]);
    assert.deepEqual(
      issuesAndReplies(prior, report, 'en').issues.map(({ written, replies: own }) => `${written}: ${own[0]?.place}`),
      ['1: 1'],
    );
  });
});

describe('the hover on what a reply answers', () => {
  it('shows what was asked, for an issue and for a lettered part', () => {
    const text = `${HEAD}		Reply to paragraph 2 (b) of the list of issues\n\n1.\tNine.\n\n		Reply to paragraph 5\n\n2.\tFrom 8.\n`;
    const replies = read(text, 'file:///cycle/replies.txt');
    const shown = (at: string) => {
      const reference = foreignAt(replies, text.indexOf(at));
      return reference ? JSON.stringify(foreignHover(reference, LIST, 'en').prose) : '';
    };
    assert.match(shown('2 (b) of'), /CMW\/C\/XCV\/Q\/2.*fines that owners of orchards/);
    assert.match(shown('5\n'), /hours at which consulates are open/);
  });
});

describe('the table of issues and replies', () => {
  const pairs = pairsOf(`		Reply to paragraph 1 of the list of issues

1.	Contracts are written.

		Reply to paragraphs 3 and 4 of the list of issues

2.	Thirty, and the province pays.
`);

  it('has a row for each issue, with what the pair rests on', () => {
    const { rows } = repliesTable(pairs, 'en');
    assert.deepEqual(rows[1], [
      '1',
      'Harvest work (art. 11)',
      'Please describe the contracts of harvest workers in the orchards of the river provinces.',
      '1',
      'Contracts are written.',
      '3',
      'by reference: “Reply to paragraph 1 of the list of issues”',
      '',
    ]);
    assert.deepEqual(
      rows.slice(1).map(([issue, , , , , , , notes]) => `${issue}: ${notes}`),
      [
        '1: ',
        '2: Without a reply of its own',
        '2 (a): Without a reply of its own',
        '2 (b): Without a reply of its own',
        '3: Together with 4',
        '4: Together with 3',
        '5: Without a reply of its own',
      ],
    );
    assert.equal(repliesTable(pairs, 'fr').rows[4]?.[0], '2 b)');
    assert.equal(repliesTable(pairs, 'es').rows[2]?.[7], 'Sin respuesta propia');
  });

  it('says what is left of the limit', () => {
    assert.deepEqual(repliesSummary(pairs, 10_700, 'en')[0], '2 issues without a reply of their own: 2, 5');
    assert.match(
      repliesSummary(pairs, 10_700, 'en')[1] ?? '',
      /^The replies have \d+ words; 10,6\d\d of 10,700 are left\.$/,
    );
    assert.match(repliesSummary(pairs, 10, 'en')[1] ?? '', /^The replies have (\d+) words, \d+ more than 10\.$/);
    const data = repliesData(pairs, 10_700) as { unanswered: string[]; issues: { state: string }[]; left: number };
    assert.deepEqual(data.unanswered, ['2', '5']);
    assert.equal(data.left, 10_700 - pairs.words);
  });
});

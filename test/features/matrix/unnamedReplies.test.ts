import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issuesAndReplies } from '../../../server/src/features/issues/issuesAndReplies';
import { repliesTable } from '../../../server/src/features/issues/repliesTable';
import { read } from '../../support/documents';

const LIST = read(
  `CMW/C/XEV/Q/2

List of issues in relation to the second periodic report of Estovia

		Work in the mines (art. 25)

1.	Please describe the shafts in which migrants work, and who inspects the ladders and the lamps there.
2.	With regard to the judgment of the High Court in Oram v. Salt Company, please state whether section 14 of the Mines Act will be amended to cover night shifts below ground.
3.	Please state how many doctors serve the mines in the winter months.

		Family visits (art. 44)

4.	Please provide information on:
	(a)	The visas of spouses;
	(b)	The fees for visas of children.

		Remittances (art. 47)

5.	Please describe the fees of banks.

		Savings (art. 32)

6.	Please explain how savings are sent home on departure.
`,
  'file:///cycle/list.txt',
);

const HEAD = 'CMW/C/XEV/RQ/2\n\nReplies of Estovia to the list of issues in relation to its second periodic report\n\n';

function edges(text: string): string[] {
  const { issues } = issuesAndReplies(LIST, read(HEAD + text, 'file:///cycle/replies.txt'), 'en');
  return issues.flatMap(({ written, replies }) =>
    replies.length > 0 ? [`${written}: ${replies.map(({ place, ground }) => `${place} ${ground}`).join(', ')}`] : [],
  );
}

const ON_SECTION_14 =
  'Section 14 of the Mines Act will be amended in spring. In Oram v. Salt Company the High Court read it so as to cover night shifts.';

describe('replies that name no issue', () => {
  it('answer the next issue under the heading of the one before it, by words that only it has', () => {
    const text = (paragraph: string) => `		Reply to paragraph 1 of the list of issues

1.	There are nine shafts.
2.	Officials inspect the ladders and the lamps.
3.	${paragraph}
4.	The bill is with the Parliament.

		Reply to paragraph 3 of the list of issues

5.	Four.
`;
    assert.deepEqual(edges(text(ON_SECTION_14)), ['1: 1–2 citation', '2: 3–4 wording', '3: 5 citation']);
    for (const paragraph of [
      'The Mines Act of 1990 is old.',
      'Night shifts below ground are short.',
      'The High Court has nine judges, and the Government will state whether it will be moved.',
      'The shafts in which migrants work are old, and an inspector inspects the ladders and the lamps there, as section 14 of the Mines Act will have it.',
    ])
      assert.deepEqual(edges(text(paragraph)), ['1: 1–4 citation', '3: 5 citation'], paragraph);
  });

  it('answer no issue that a reply names, and none after the next reply', () => {
    const named = (heading: string, last: string) =>
      edges(`		Reply to paragraph ${heading} of the list of issues

1.	There are nine shafts.
2.	${ON_SECTION_14}

		Reply to paragraph ${last} of the list of issues

3.	Four.
`);
    assert.deepEqual(named('1', '2'), ['1: 1–2 citation', '2: 3 citation']);
    assert.deepEqual(named('3', '4'), ['3: 1–2 citation', '4: 3 citation']);
  });

  it('show the words in common, and where they stand', () => {
    const text = `${HEAD}		Reply to paragraph 1 of the list of issues\n\n1.\tNine.\n2.\t${ON_SECTION_14}\n\n		Reply to paragraph 3 of the list of issues\n\n3.\tFour.\n`;
    const pairs = issuesAndReplies(LIST, read(text, 'file:///cycle/replies.txt'), 'en');
    assert.equal(
      repliesTable(pairs, 'en').rows[2]?.[6],
      'words in common: “Section 14 of the Mines Act will be amended”',
    );
    const by = pairs.issues[1]?.replies[0]?.by;
    assert.equal(text.slice(by?.start, by?.end), by?.text);
  });

  it('belong to the issue whose heading they stand under', () => {
    assert.deepEqual(
      edges(`		Reply to paragraph 1 of the list of issues

1.	There are nine shafts.

		Article 44 – Visits of families

2.	Families are welcome.

		Reply to paragraph 4 (b) of the list of issues

3.	There are no fees.

		Article 47 Remittances

4.	Banks ask one dinar.

		Article 32 Savings

		Reply to paragraph 6 of the list of issues

5.	They are sent by post.
`),
      ['1: 1 citation', '4: 2 subject', '4 (b): 3 citation', '5: 4 subject', '6: 5 citation'],
    );
  });

  it('stay with their issue under a heading on one that comes earlier or later than the next reply, or without paragraphs', () => {
    assert.deepEqual(
      edges(`		Reply to paragraph 4 (a) of the list of issues

1.	Spouses need a visa.

		Work in the mines (art. 25)

2.	In the mines as well.

		Savings (art. 32)

3.	They pay it from their savings.

		Reply to paragraph 5 of the list of issues

4.	Banks ask one dinar.

		Savings (art. 32)

(this part was prepared by the banks)

		Reply to paragraph 6 of the list of issues

5.	By post.
`),
      ['4 (a): 1–3 citation', '5: 4 citation', '6: 5 citation'],
    );
  });
});

import assert from 'node:assert/strict';
import { it } from 'node:test';
import { issuesAndReplies } from '../../../server/src/features/issues/issuesAndReplies';
import { read } from '../../support/documents';

it('gives no paragraph number to a reply whose text has none under its own heading', () => {
  const list = read(`CMW/C/XCV/Q/2

List of issues in relation to the second periodic report of Calvenia

1.	Please describe the contracts of harvest workers.
2.	Please list the fines that owners of orchards have paid.
3.	Please state how many children attend night schools.
`);
  const replies = read(`CMW/C/XCV/RQ/2

Replies of Calvenia to the list of issues in relation to its second periodic report

		Question 1

1.	Contracts are written.
2.	They end with the harvest.

		Question 2

• Owners paid nine fines in 2016;
• They paid none in 2017.

		Question 3

3.	Thirty.
`);
  const { issues } = issuesAndReplies(list, replies, 'en');
  assert.deepEqual(
    issues.map((issue) => issue.replies.map(({ place }) => place)),
    [['1–2'], [''], ['3']],
  );
});

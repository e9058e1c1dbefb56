import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AlignedDrafts, CompareDraftsAnswer } from '../../../server/src/protocol';
import { OBSERVATIONS } from '../../support/documents';
import { builtServer } from '../support/builtServer';

const start = builtServer();
const URI = 'file:///drafts/CMW-C-XAA-CO-1.txt';
const OTHER = 'file:///drafts/earlier.txt';
const WAGES = 'The Committee is concerned about the wages of those who bring in the harvest.';
const PRISONS =
  'The Committee regrets that the prisons of the capital hold three times as many persons as they should.';
const NURSES = 'The Committee notes that nurses who work at night in hospitals are not paid for it.';
const CITES = 'The Committee welcomes the opening of schools on the islands, and recalls paragraph 1 above.';

function draft(...paragraphs: readonly string[]): string {
  return OBSERVATIONS + paragraphs.map((words, k) => `${k + 1}.\t${words}\n`).join('');
}

describe('comparing drafts over the protocol', () => {
  it('gives each part with its place in either draft', async () => {
    const client = await start();
    await client.open(URI, draft(NURSES, WAGES, CITES));
    const before = { uri: '', text: draft(WAGES, PRISONS, CITES) };
    const answer = await client.request<CompareDraftsAnswer>('treatyBody/compareDrafts', { uri: URI, before });
    assert.equal(answer.summary, 'changed: 1, new: 1, deleted: 1, renumbered: 1');
    assert.deepEqual(
      answer.parts
        .slice(2)
        .map(({ change, before, after, position, wasAt }) => [change, before, after, position.line, wasAt?.line]),
      [
        ['new', '', '1', 4, undefined],
        ['renumbered', '1', '2', 5, 4],
        ['gone', '2', '', 6, 5],
        ['changed', '3', '3', 6, 6],
      ],
    );
    assert.deepEqual(answer.parts.at(-1)?.notes, [
      '“1” now names another place: paragraph 1, which is not what was paragraph 1.',
    ]);
    const { left, right } = await client.request<AlignedDrafts>('treatyBody/comparedSides', { uri: URI, before });
    assert.equal(left.split('\n').length, right.split('\n').length);
    assert.deepEqual([left.includes(NURSES), right.includes(NURSES)], [false, true]);
  });

  it('takes an open document as it is, and writes what is chosen', async () => {
    const client = await start();
    await client.open(URI, draft(WAGES.replace('wages', 'pay'), PRISONS));
    await client.open(OTHER, draft(WAGES, PRISONS));
    const params = { uri: URI, before: { uri: OTHER, text: '' } };
    const { summary } = await client.request<CompareDraftsAnswer>('treatyBody/compareDrafts', params);
    assert.equal(summary, 'changed: 1');
    const list = (only: readonly number[]) =>
      client.request<string>('treatyBody/exportComparison', { ...params, what: 'changes', format: 'tabs', only });
    assert.equal(await list([2]), 'Paragraph\tSentence\tFor\tRead\n1\t1\twages\tpay\n');
    assert.equal(await list([99]), 'Paragraph\tSentence\tFor\tRead\n');
    const none = { uri: 'file:///none.txt', before: { uri: '', text: '' } };
    assert.equal(await client.request('treatyBody/compareDrafts', none), null);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StatisticsAnswer } from '../../../server/src/protocol';
import { OBSERVATIONS } from '../../support/documents';
import { builtServer } from '../support/builtServer';

const start = builtServer();
const URI = 'file:///drafts/CMW-C-XAA-CO-1.txt';
const DRAFT = `${OBSERVATIONS}A.\tPositive aspects\n\n1.\tThe Committee recalls paragraph 9 above.\n`;

describe('where a document stands, over the protocol', () => {
  it('has lengths with their lines, and lists only what was asked for', async () => {
    const client = await start();
    await client.open(URI, DRAFT);
    const answer = await client.request<StatisticsAnswer>('treatyBody/statistics', { uri: URI, listed: ['errors'] });
    assert.deepEqual([answer.name, answer.limit], ['CMW/C/XAA/CO/1', 10_700]);
    assert.deepEqual(
      answer.sections.map(({ heading, words, line }) => [heading, words, line]),
      [['A. Positive aspects', 8, 4]],
    );
    assert.deepEqual(
      answer.groups.map(({ thing, count, members }) => [thing, count, members.length]),
      [
        ['paragraphs', 1, 0],
        ['recommendations', 0, 0],
        ['references', 2, 0],
        ['articles', 0, 0],
        ['errors', 1, 1],
        ['warnings', 0, 0],
        ['queries', 0, 0],
      ],
    );
    const [error] = answer.groups.flatMap(({ members }) => members);
    assert.deepEqual(
      [error?.place, error?.name, error?.position],
      ['1', 'Paragraph 9 does not exist.', { line: 6, character: 35 }],
    );
  });

  it('is null for a document that is not open', async () => {
    const client = await start();
    assert.equal(await client.request('treatyBody/statistics', { uri: URI, listed: [] }), null);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FollowedAnswer, RecommendationsAnswer } from '../../../server/src/protocol';
import { changedValue } from '../../../server/src/protocol/valueChanges';
import { OBSERVATIONS } from '../../support/documents';
import { builtServer } from '../support/builtServer';
import type { TestClient } from '../support/client';

const start = builtServer();
const URI = 'file:///drafts/CMW-C-XAA-CO-1.txt';
const RECOMMENDED = Array.from(
  { length: 30 },
  (_, k) => `${k + 1}.\tThe Committee recommends that the State party open school number ${k + 1} on the islands.\n`,
).join('');
const TEXT = OBSERVATIONS + RECOMMENDED;
const AT = { line: TEXT.split('\n').findIndex((line) => line.startsWith('7.\t')), character: 3 };

/** Types a letter, without a wait for what the server says of it. */
function type(client: TestClient, version: number): Promise<void> {
  return client.notify('textDocument/didChange', {
    textDocument: { uri: URI, version },
    contentChanges: [{ range: { start: AT, end: AT }, text: 'x' }],
  });
}

describe('lists that pages follow', () => {
  const ask = (client: TestClient, since?: number) =>
    client.request<FollowedAnswer | null>('treatyBody/recommendations', {
      uri: URI,
      ...(since !== undefined && { since }),
    });
  const whole = (client: TestClient) =>
    client.request<RecommendationsAnswer>('treatyBody/recommendations', { uri: URI });

  it('are sent whole once, and then as what has changed', async () => {
    const client = await start();
    await client.open(URI, TEXT);
    const first = await ask(client, 0);
    const list = changedValue(undefined, first?.change ?? null);
    assert.deepEqual(list, await whole(client));
    await type(client, 2);
    const second = await ask(client, first?.number ?? 0);
    assert.deepEqual(changedValue(list, second?.change ?? null), await whole(client));
    assert.ok(JSON.stringify(second).length < JSON.stringify(first).length / 20, 'one of thirty rows has changed');
    const same = await ask(client, second?.number ?? 0);
    assert.equal(same?.change, null);
  });

  it('are sent to each of two pages on a document as what has changed for it', async () => {
    const client = await start();
    await client.open(URI, TEXT);
    const earlier = ['open school', 'on the islands'].map((words) => ({
      uri: '',
      text: TEXT.replaceAll(words, `now ${words}`),
    }));
    const compare = (page: number, since: number) =>
      client.request<FollowedAnswer | null>('treatyBody/compareDrafts', { uri: URI, before: earlier[page], since });
    const [one, other] = [await compare(0, 0), await compare(1, 0)];
    await type(client, 2);
    const lengths = [
      JSON.stringify(await compare(0, one?.number ?? 0)).length / JSON.stringify(one).length,
      JSON.stringify(await compare(1, other?.number ?? 0)).length / JSON.stringify(other).length,
    ];
    assert.deepEqual(
      lengths.map((length) => length < 1 / 10),
      [true, true],
      `${lengths}`,
    );
  });

  it('are whole again for a page that has another answer than the last', async () => {
    const client = await start();
    await client.open(URI, TEXT);
    const first = await ask(client, 0);
    await ask(client, first?.number ?? 0);
    const late = await ask(client, first?.number ?? 0);
    assert.deepEqual(late?.change, { is: await whole(client) });
  });

  it('let keys go first, which leave nothing to answer', async () => {
    const client = await start();
    await client.open(URI, TEXT);
    const first = await ask(client, 0);
    const overtaken = ask(client, first?.number ?? 0);
    await type(client, 2);
    assert.equal(await overtaken, null);
    const before = await whole(client);
    const [opening] = await Promise.all([ask(client, 0), type(client, 3)]);
    const after = await whole(client);
    assert.notDeepEqual(before, after);
    // Whether the key or the answer comes first is open, but not that the page gets a list.
    const answers = [before, after].map((list) => JSON.stringify({ is: list }));
    assert.ok(answers.includes(JSON.stringify(opening?.change)), 'a page that has nothing yet is not left empty');
  });
});

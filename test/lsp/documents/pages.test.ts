import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CardAnswer, PageAnswer, PageBlock } from '../../../server/src/protocol';
import { DRAFT } from '../../support/documents';
import { builtServer } from '../support/builtServer';

const start = builtServer();
const URI = 'file:///drafts/CMW-C-XAA-CO-1.txt';

/** The blocks of a page after an answer. */
function turned(blocks: readonly PageBlock[], { changes, follows }: PageAnswer): readonly PageBlock[] {
  const next = follows === 0 ? [] : [...blocks];
  for (const { at, remove, insert } of changes) next.splice(at, remove, ...insert);
  return next;
}

const textOf = (block: PageBlock | undefined) => block?.runs.map(({ text }) => text).join('');

describe('the page of a document', () => {
  it('is told whole, and from then on by what has changed', async () => {
    const client = await start();
    await client.open(URI, DRAFT);
    const ask = (since: number) => client.request<PageAnswer>('treatyBody/page', { uri: URI, since });
    const first = await ask(0);
    assert.deepEqual([first.follows, first.version, first.title, first.language], [0, 1, 'CMW/C/XAA/CO/1', 'en']);
    let blocks = turned([], first);
    assert.equal(
      blocks.reduce((sum, { length }) => sum + length, 0),
      DRAFT.length,
    );

    const again = await ask(first.number);
    assert.deepEqual([again.follows, again.changes], [first.number, []]);

    const line = DRAFT.slice(0, DRAFT.indexOf('\n12.\t')).split('\n').length;
    const at = { line, character: 4 };
    await client.change(URI, { range: { start: at, end: at }, text: 'Hereby the ' });
    const changed = await ask(again.number);
    assert.equal(changed.version, 2);
    assert.deepEqual(
      changed.changes.map(({ remove, insert }) => [remove, insert.length]),
      [[1, 1]],
    );
    blocks = turned(blocks, changed);
    assert.match(textOf(blocks.find(({ label }) => label === '12')) ?? '', /^\w?Hereby the|^.Hereby/);

    // A client that has lost an answer is told everything.
    const lost = await ask(first.number);
    assert.equal(lost.follows, 0);
    assert.deepEqual(turned([], lost), blocks);
    assert.equal(await client.request('treatyBody/page', { uri: 'file:///other.txt', since: 0 }), null);
  });

  it('tells of findings with their corrections, and of those that went without the block changing', async () => {
    const client = await start();
    const text = `${DRAFT}66.\tThe Committee realises paragraph 99.\n`;
    await client.open(URI, text);
    const ask = (since: number) => client.request<PageAnswer>('treatyBody/page', { uri: URI, since });
    const first = await ask(0);
    const last = turned([], first).findLast(({ kind }) => kind === 'paragraph');
    assert.deepEqual(
      last?.findings.map(({ rule, severity, fixes }) => [rule, severity, ...fixes]),
      [
        ['ize', 'warning', 'Replace with realizes'],
        ['paragraph-exists', 'information'],
      ],
    );
    // Paragraph 99 comes to be, and what cites it is right where it stands.
    const end = { line: text.split('\n').length - 1, character: 0 };
    await client.change(URI, { range: { start: end, end }, text: '99.\tThe Committee goes on.\n' });
    const then = turned(turned([], first), await ask(first.number));
    const citing = then.find(({ label }) => label === '66');
    assert.deepEqual(
      citing?.findings.map(({ rule }) => rule),
      ['ize'],
    );
  });

  it('is told in slices where it is long, which together are the whole of it, whatever is typed meanwhile', async () => {
    const client = await start();
    const long = Array.from({ length: 2500 }, (_, i) => `${i + 66}.\tThe Committee takes note.\n`).join('');
    await client.open(URI, DRAFT + long);
    const ask = (since: number) => client.request<PageAnswer>('treatyBody/page', { uri: URI, since });
    let answer = await ask(0);
    let blocks = turned([], answer);
    assert.deepEqual([answer.follows, answer.isPart, blocks.length], [0, true, 1000]);
    const at = { line: 0, character: 0 };
    await client.change(URI, { range: { start: at, end: at }, text: 'Advance unedited version\n' });
    for (let answers = 1; answer.isPart; answers++) {
      assert.ok(answers < 4, 'too many answers');
      const { number } = answer;
      answer = await ask(number);
      assert.equal(answer.follows, number);
      blocks = turned(blocks, answer);
    }
    assert.equal(
      blocks.reduce((sum, { length }) => sum + length, 0),
      'Advance unedited version\n'.length + DRAFT.length + long.length,
    );
    assert.equal(blocks.at(-1)?.label, '2565');
  });

  it('speaks another language as soon as the settings say so', async () => {
    const client = await start({ capabilities: { workspace: { configuration: true } } });
    await client.open(URI, `${DRAFT}66.\tThe Committee refers to paragraph 99.\n`);
    const ask = async (since: number) => client.request<PageAnswer>('treatyBody/page', { uri: URI, since });
    const found = ({ changes }: PageAnswer) =>
      changes.flatMap(({ insert }) => insert.flatMap(({ findings }) => findings.map(({ message }) => message)));
    const first = await ask(0);
    assert.ok(
      found(first).some((message) => /^This document has no paragraph 99/.test(message)),
      found(first).join('\n'),
    );
    // The server asks for the settings when it is told, and what is asked of it meanwhile waits for them.
    const [, next] = await Promise.all([client.configure({ language: 'fr' }), ask(first.number)]);
    assert.ok(
      found(next).some((message) => /^Ce document n’a pas de paragraphe 99/.test(message)),
      found(next).join('\n'),
    );
  });

  it('has cards that say what hovers say', async () => {
    const client = await start();
    await client.open(URI, DRAFT);
    const line = DRAFT.slice(0, DRAFT.indexOf('28.\t')).split('\n').length - 1;
    const character = (DRAFT.split('\n')[line] ?? '').indexOf('11 (a)');
    const card = await client.request<CardAnswer>('treatyBody/card', { uri: URI, position: { line, character } });
    assert.match(JSON.stringify(card.prose), /Repeal the Foreigners Act/);
    const nothing = await client.request('treatyBody/card', { uri: URI, position: { line: 1, character: 0 } });
    assert.equal(nothing, null);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { OBSERVATIONS } from '../../support/documents';
import { builtServer } from '../support/builtServer';
import type { Manners, TestClient } from '../support/client';
import { rangeOf } from '../support/positions';

const start = builtServer();
const URI = 'file:///drafts/CMW-C-XAA-CO-1.txt';
const TEXT = `${OBSERVATIONS}1.\tThe Committee recognises it.\n2.\tThe Committee organises it, as in paragraph 1.\n`;

function actionsAt(client: TestClient, context: object): Promise<readonly CodeAction[]> {
  return client.codeActions(URI, rangeOf(TEXT, 'recognises'), context);
}

async function opened(manners: Manners = {}): Promise<TestClient> {
  const client = await start(manners);
  await client.open(URI, TEXT);
  return client;
}

/** The first part of each kind, each once and in order of appearance. */
function kinds(actions: readonly CodeAction[]): readonly string[] {
  return [...new Set(actions.map(({ kind }) => kind?.split('.')[0] ?? ''))];
}

describe('code actions', () => {
  it('are fixes alone while one moves about, and all kinds when they are asked for, whether or not that is said', async () => {
    const client = await opened();
    assert.deepEqual(kinds(await actionsAt(client, { triggerKind: 2 })), ['quickfix']);
    for (const context of [{}, { triggerKind: 1 }]) {
      const actions = await actionsAt(client, context);
      assert.deepEqual(kinds(actions), ['quickfix', 'source', 'refactor'], JSON.stringify(context));
      assert.deepEqual(
        actions.flatMap(({ kind, title }) => (kind?.startsWith('source') ? [title] : [])),
        ['Fix all certain Treaty Body problems'],
      );
    }
    // One that asks for a kind by its name gets it in any case.
    assert.deepEqual(kinds(await actionsAt(client, { triggerKind: 2, only: ['source.fixAll'] })), ['source']);
    assert.deepEqual(kinds(await actionsAt(client, { triggerKind: 2, only: ['refactor'] })), ['refactor']);
  });

  it('on the whole document are given to our own extension by their kind alone', async () => {
    const client = await opened({ options: { extension: true } });
    assert.deepEqual(kinds(await actionsAt(client, { triggerKind: 1 })), ['quickfix', 'refactor']);
    assert.deepEqual(kinds(await actionsAt(client, { only: ['source.fixAll'] })), ['source']);
  });

  it('have rows for the first of hundreds of findings, and for each where it is asked for', async () => {
    const wrong = Array.from({ length: 200 }, (_, at) => `${at + 1}.\tIt recalls paragraph ${900 + at}.\n`);
    const text = `${OBSERVATIONS}${wrong.join('')}`;
    const client = await start({ options: { ignoring: true } });
    await client.open(URI, text);
    const end = { line: text.split('\n').length, character: 0 };
    const titlesIn = async (range: Parameters<TestClient['codeActions']>[1]) =>
      (await client.codeActions(URI, range, { only: ['quickfix'] })).map(({ title }) => title);
    const ignoring = (titles: readonly string[]) => titles.filter((title) => title.startsWith('Ignore'));
    assert.equal(ignoring(await titlesIn({ start: { line: 0, character: 0 }, end })).length, 50);
    assert.equal(ignoring(await titlesIn(rangeOf(text, '1099'))).length, 1);
  });

  for (const workspaceEdit of [
    { documentChanges: true },
    { resourceOperations: ['create'] },
    { changeAnnotationSupport: { groupsOnLabel: true } },
  ]) {
    it(`name the version that they are for where a client says ${Object.keys(workspaceEdit)}`, async () => {
      const client = await opened({ capabilities: { workspace: { workspaceEdit } } });
      const actions = (await actionsAt(client, {})).filter(({ edit }) => edit);
      assert.ok(actions.length > 3);
      for (const { title, edit } of actions) {
        const changes = (edit?.documentChanges ?? []) as readonly TextDocumentEdit[];
        assert.equal(edit?.changes, undefined, title);
        assert.ok(
          changes.some(({ textDocument }) => textDocument.version === 1),
          title,
        );
      }
    });
  }
});

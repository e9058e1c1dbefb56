import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Command, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { OBSERVATIONS } from '../../support/documents';
import { builtServer } from '../support/builtServer';
import type { TestClient } from '../support/client';
import { apply, at, URI } from '../support/operating';

const start = builtServer();
const TEXT = `${OBSERVATIONS}1.\tThe Committee recognises the the report.\n2.\tIt notes the the reply.\n4.\tSee paragraph 2.\n`;

/** A client that knows no code actions with edits, the edits that it is asked to make, and what it answers to questions. */
async function oldClient(answer = 'Delete'): Promise<{ client: TestClient; edits: TextEdit[][] }> {
  const edits: TextEdit[][] = [];
  const client = await start({
    literals: false,
    answer: (method, params) => {
      if (method === 'window/showMessageRequest') return { title: answer };
      if (method !== 'workspace/applyEdit') return null;
      const { edit } = params as { readonly edit: WorkspaceEdit };
      edits.push(edit.changes?.[URI] ?? []);
      return { applied: true };
    },
  });
  return { client, edits };
}

/** All that is offered at some words. */
async function offeredAt(client: TestClient, words: string): Promise<readonly Command[]> {
  const position = at(TEXT, words);
  return client.request('textDocument/codeAction', {
    textDocument: { uri: URI },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
}

describe('code actions for a client that knows commands alone', () => {
  it('are commands that the server runs, with the same titles as elsewhere', async () => {
    const { client } = await oldClient();
    const other = await start();
    for (const one of [client, other]) await one.open(URI, TEXT);
    for (const words of ['recognises', '4.\t']) {
      const position = at(TEXT, words);
      const commands = await offeredAt(client, words);
      const actions = await other.codeActions(URI, { start: position, end: position });
      assert.deepEqual(
        commands.map(({ title }) => title),
        actions.map(({ title }) => title),
      );
      const { commands: announced = [] } = client.initialized.capabilities.executeCommandProvider ?? {};
      for (const { command, arguments: args } of commands)
        assert.ok(announced.includes(command) && JSON.stringify(args).length < 1000, command);
    }
  });

  it('correct one finding, all of its rule, or all that is certain', async () => {
    const { client, edits } = await oldClient();
    await client.open(URI, TEXT);
    const made: string[] = [];
    for (const [words, begin] of [
      ['recognises', 'Replace with'],
      ['the report', 'Fix all in this'],
      ['the report', 'Fix all certain'],
    ] as const) {
      const chosen = (await offeredAt(client, words)).find(({ title }) => title.startsWith(begin));
      assert.ok(chosen, (await offeredAt(client, words)).map(({ title }) => title).join());
      await client.request('workspace/executeCommand', { command: chosen.command, arguments: chosen.arguments });
      const after = apply(TEXT, edits.pop() ?? []);
      made.push(['recognises', 'the the report', 'the the reply'].filter((one) => after.includes(one)).join());
    }
    assert.deepEqual(made, ['the the report,the the reply', 'recognises', '']);
  });

  it('run operations, which ask before they leave a reference behind', async () => {
    for (const answer of ['Cancel', 'Delete, Keep References']) {
      const { client, edits } = await oldClient(answer);
      await client.open(URI, TEXT);
      const commands = await offeredAt(client, 'notes the');
      const chosen = commands.find(({ title }) => title.startsWith('Delete paragraph 2'));
      assert.ok(chosen);
      await client.request('workspace/executeCommand', { command: chosen.command, arguments: chosen.arguments });
      await client.settle();
      assert.equal(edits.length, answer === 'Cancel' ? 0 : 1);
      const told = client.notified.filter(({ method }) => method === 'window/showMessage');
      assert.equal(told.length, edits.length, JSON.stringify(told));
    }
  });

  it('are refused once the text has changed', async () => {
    const { client, edits } = await oldClient();
    await client.open(URI, TEXT);
    const fix = (await offeredAt(client, 'recognises')).find(({ title }) => title.startsWith('Replace with'));
    assert.ok(fix);
    await client.change(URI, { text: `x${TEXT}` });
    await client.request('workspace/executeCommand', { command: fix.command, arguments: fix.arguments });
    await client.settle();
    assert.deepEqual(edits, []);
    assert.match(JSON.stringify(client.notified), /changed in the meantime/);
  });
});

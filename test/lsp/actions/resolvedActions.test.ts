import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CodeAction } from 'vscode-languageserver';
import { OBSERVATIONS } from '../../support/documents';
import { builtServer } from '../support/builtServer';
import { rangeOf } from '../support/positions';

const start = builtServer();
const URI = 'file:///drafts/CMW-C-XAA-CO-1.txt';
const TEXT = `${OBSERVATIONS}1.\tThe Committee recognises it.\n2.\tThe Committee organises it, as in paragraph 1.\n4.\tSee paragraph 2.\n`;

const RESOLVING = {
  textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } } },
};

/** Where corrections, corrections of a rule, renumbering and operations are offered. */
const PLACES = ['recognises', 'organises', '4.'];

describe('the edits of code actions', () => {
  it('are the same when they are asked for later as when they come at once', async () => {
    const whole = await start();
    const late = await start({ capabilities: RESOLVING });
    await whole.open(URI, TEXT);
    await late.open(URI, TEXT);
    const kinds = new Set<string>();
    for (const words of PLACES) {
      const expected = await whole.codeActions(URI, rangeOf(TEXT, words), { triggerKind: 1 });
      const offered = await late.codeActions(URI, rangeOf(TEXT, words), { triggerKind: 1 });
      const resolved: CodeAction[] = [];
      for (const action of offered) {
        const own = await late.request<CodeAction>('codeAction/resolve', action);
        if (action.edit === undefined && own.edit !== undefined) kinds.add(action.title);
        const { data, ...rest } = own;
        resolved.push(rest);
      }
      assert.deepEqual(resolved, expected, words);
    }
    for (const title of ['Fix all certain', 'Insert a paragraph', 'Renumber'])
      assert.ok(
        [...kinds].some((one) => one.startsWith(title)),
        `${title}: ${[...kinds].join()}`,
      );
  });

  it('are not computed for a client that does not say that it keeps data and asks for them', async () => {
    for (const codeAction of [{ dataSupport: true }, { resolveSupport: { properties: ['edit'] } }, {}]) {
      const client = await start({ capabilities: { textDocument: { codeAction } } });
      const { codeActionProvider } = client.initialized.capabilities;
      assert.ok(typeof codeActionProvider === 'object' && !codeActionProvider.resolveProvider);
      await client.open(URI, TEXT);
      const actions = await client.codeActions(URI, rangeOf(TEXT, 'organises'), { triggerKind: 1 });
      assert.ok(actions.every(({ edit, command }) => edit !== undefined || command !== undefined));
    }
  });

  it('are refused for a text that has changed, and left alone where they are not ours', async () => {
    const client = await start({ capabilities: RESOLVING });
    await client.open(URI, TEXT);
    const actions = await client.codeActions(URI, rangeOf(TEXT, 'organises'), { triggerKind: 1 });
    const waiting = actions.find(({ data }) => data !== undefined);
    assert.ok(waiting);
    await client.change(URI, { text: `${TEXT}5.\tIt acts.\n` });
    await assert.rejects(client.request('codeAction/resolve', waiting), /The document has changed/);
    const foreign = { title: 'Something', data: { uri: URI, version: 1, work: { kind: 'none' } } };
    assert.deepEqual(await client.request('codeAction/resolve', foreign), foreign);
  });

  it('do not come with a menu, whatever the length of the document', async () => {
    const client = await start({ capabilities: RESOLVING });
    const long = (size: number) =>
      TEXT + Array.from({ length: size }, (_, i) => `${i + 5}.\tSee paragraph ${i + 4}.\n`).join('');
    const sizes: number[] = [];
    for (const size of [50, 500]) {
      const uri = URI.replace('CO-1', `CO-${size}`);
      await client.open(uri, long(size));
      const actions = await client.codeActions(uri, rangeOf(TEXT, 'organises'), { triggerKind: 1 });
      sizes.push(JSON.stringify(actions).length);
    }
    const [few = 0, many = 0] = sizes;
    assert.ok(many < few * 1.2, sizes.join());
  });
});

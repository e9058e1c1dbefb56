import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtServer } from '../support/builtServer';

const start = builtServer();

describe('the built server', () => {
  it('says who it is and what it can do, and ends when told', async () => {
    const client = await start();
    const { serverInfo, capabilities } = client.initialized;
    assert.equal(serverInfo?.name, 'treaty-body');
    assert.match(serverInfo?.version ?? '', /^\d+\.\d+\.\d+/);
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
    for (const provider of [
      'documentSymbolProvider',
      'foldingRangeProvider',
      'selectionRangeProvider',
      'definitionProvider',
      'referencesProvider',
      'documentHighlightProvider',
      'hoverProvider',
      'codeActionProvider',
    ] as const) {
      assert.ok(capabilities[provider], provider);
    }
    // A client that announces nothing is asked for nothing and offered no pulling.
    assert.equal(capabilities.diagnosticProvider, undefined);
    await client.open('file:///a.txt', '1.\tOne.\n');
    await client.diagnostics('file:///a.txt');
    assert.deepEqual(client.asked, []);
    assert.deepEqual(client.notified, []);
    assert.deepEqual(client.logged, []);
    assert.equal(await client.stop(), 0);
  });

  it('offers pulling to clients that can', async () => {
    const client = await start({ capabilities: { textDocument: { diagnostic: {} } } });
    assert.deepEqual(client.initialized.capabilities.diagnosticProvider, {
      identifier: 'treaty-body',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
  });

  it('asks to be told of settings where the client can tell', async () => {
    const client = await start({
      capabilities: { workspace: { didChangeConfiguration: { dynamicRegistration: true } } },
    });
    await client.until(() => client.registered.length > 0, 'a registration');
    assert.deepEqual(client.registered, ['workspace/didChangeConfiguration']);
  });

  it('takes whatever it is handed at the start', async () => {
    for (const options of [null, 7, [], { rulePages: 'yes', resources: 3 }]) {
      const client = await start({ options });
      await client.open('file:///a.txt', '1.\tSee paragraph 9 above.\n');
      assert.equal((await client.diagnostics('file:///a.txt')).length, 1);
      assert.deepEqual(client.notified, []);
      await client.stop();
    }
  });

  it('tells a client with rule pages what it shows in its status bar, and gives it the pages', async () => {
    const client = await start({ options: { rulePages: true } });
    await client.open(
      'file:///a.txt',
      'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tSee paragraph 9 above.\n',
    );
    const [found] = await client.diagnostics('file:///a.txt');
    assert.equal(found?.codeDescription?.href, 'treaty-body-rule:/paragraph-exists.md');
    await client.until(() => client.notified.length > 0, 'what is known of the document');
    assert.deepEqual(client.notified[0], {
      method: 'treatyBody/documentInfo',
      params: {
        uri: 'file:///a.txt',
        version: 1,
        kind: 'Concluding observations',
        symbol: 'CMW/C/XAA/CO/1',
        committee: 'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
        state: 'Xandoria',
        status: 'draft',
        language: 'English',
        understood: 'wording',
        paragraphs: 1,
        words: 12,
        limit: 10_700,
        part: '',
      },
    });
    assert.match(
      await client.request<string>('treatyBody/rulePage', { rule: 'paragraph-exists' }),
      /^# paragraph-exists\n/,
    );
    assert.equal(await client.request('treatyBody/rulePage', { rule: 'no-such-rule' }), null);
  });
});

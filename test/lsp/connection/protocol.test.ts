import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DRAFT } from '../../support/documents';
import { serverBundle } from '../support/builtServer';
import { framed, RawClient } from '../support/raw';
import {
  at,
  change,
  INVALID_PARAMS,
  INVALID_REQUEST,
  initialize,
  METHOD_NOT_FOUND,
  NOT_INITIALIZED,
  open,
  URI,
} from '../support/rawMessages';

const path = serverBundle();

describe('the order of messages', () => {
  it('is that nothing is answered before the server is initialized', async () => {
    const client = RawClient.spawn(path);
    assert.equal(await client.refused('textDocument/hover', at(0, 0)), NOT_INITIALIZED);
    assert.equal(await client.refused('shutdown'), NOT_INITIALIZED);
    assert.equal(await client.refused('no/such/method'), NOT_INITIALIZED);
    client.notify('textDocument/didOpen', open('1.\tOne.\n'));
    client.notify('initialized', {});
    assert.ok((await client.request('initialize', initialize())).result);
    assert.deepEqual((await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } })).result, []);
    assert.ok(await client.isAlive());
  });

  it('is that the server is initialized once, and that parameters it cannot use do not count', async () => {
    const client = RawClient.spawn(path);
    for (const params of [undefined, null, 7, [], {}, { capabilities: 7 }, initialize({ workspaceFolders: 'here' })])
      assert.equal(await client.refused('initialize', params), INVALID_PARAMS, JSON.stringify(params));
    assert.ok((await client.request('initialize', initialize())).result);
    assert.equal(await client.refused('initialize', initialize()), INVALID_REQUEST);
    assert.ok(await client.isAlive());
  });

  it('is that nothing is answered after shutdown, and that exit ends the server', async () => {
    const client = await RawClient.start(path);
    assert.equal((await client.request('shutdown')).result, null);
    assert.equal(await client.refused('textDocument/hover', at(0, 0)), INVALID_REQUEST);
    assert.equal(await client.refused('shutdown'), INVALID_REQUEST);
    client.notify('textDocument/didOpen', open('1.\tOne.\n'));
    client.notify('exit');
    assert.equal(await client.ended, 0);
  });

  it('is that exit without shutdown is an error, at any time', async () => {
    const fresh = RawClient.spawn(path);
    fresh.notify('exit');
    assert.equal(await fresh.ended, 1);
    const busy = await RawClient.start(path);
    busy.notify('textDocument/didOpen', open(DRAFT.repeat(50)));
    busy.send({ jsonrpc: '2.0', id: 1, method: 'textDocument/documentSymbol', params: { textDocument: { uri: URI } } });
    busy.notify('exit');
    assert.equal(await busy.ended, 1);
  });

  it('holds for a whole session that is said in one go, without waiting for any answer', async () => {
    const client = RawClient.spawn(path);
    const asked = (id: number, method: string, params?: unknown) => ({ jsonrpc: '2.0', id, method, params });
    const told = (method: string, params?: unknown) => ({ jsonrpc: '2.0', method, params });
    const document = { textDocument: { uri: URI } };
    const capabilities = { workspace: { didChangeConfiguration: { dynamicRegistration: true } } };
    client.bytes(
      [
        told('textDocument/didOpen', open('1.\tToo early.\n')),
        asked(1, 'textDocument/documentSymbol', document),
        asked(2, 'initialize', initialize({ capabilities })),
        told('initialized', {}),
        told('textDocument/didOpen', open('1.\tOne, see paragraph 9 above.\n')),
        asked(3, 'textDocument/documentSymbol', document),
        asked(4, 'no/such/method', {}),
        asked(5, 'initialize', initialize()),
        told('textDocument/didChange', change(URI, { text: '2.\tTwo, see paragraph 9 above.\n' })),
        asked(6, 'textDocument/documentSymbol', document),
        asked(7, 'textDocument/hover', {}),
      ]
        .map(framed)
        .join(''),
    );
    await client.until(() => client.answersTo(7).length > 0, 'the last answer');
    const answers = client.received.filter(({ method }) => method === undefined);
    assert.deepEqual(
      answers.map(({ id, error }) => [id, error?.code]),
      [
        [1, NOT_INITIALIZED],
        [2, undefined],
        [3, undefined],
        [4, METHOD_NOT_FOUND],
        [5, INVALID_REQUEST],
        [6, undefined],
        [7, INVALID_PARAMS],
      ],
    );
    assert.match(JSON.stringify(answers[2]?.result), /^\[\{"name":"1\. One/);
    assert.match(JSON.stringify(answers[5]?.result), /^\[\{"name":"2\. Two/);
    const sent = (what: string) => client.received.some(({ method }) => method === what);
    await client.until(() => sent('textDocument/publishDiagnostics'), 'findings');
    assert.ok(sent('client/registerCapability'), '`initialized`, which came before the answer was out');
    assert.ok(await client.isAlive());
  });

  it('allows to leave right after initialize', async () => {
    const messages = [
      { id: 1, method: 'initialize', params: initialize() },
      { id: 2, method: 'shutdown' },
    ];
    const [first = '', shutdown = ''] = messages.map((message) => framed({ jsonrpc: '2.0', ...message }));
    const exit = framed({ jsonrpc: '2.0', method: 'exit' });
    const hasty = RawClient.spawn(path);
    hasty.bytes(first + exit);
    assert.equal(await hasty.ended, 1);
    const polite = RawClient.spawn(path);
    polite.bytes(first + shutdown + exit);
    assert.equal(await polite.ended, 0);
    const patient = RawClient.spawn(path);
    patient.bytes(first + shutdown);
    await patient.until(() => patient.answersTo(2).length > 0, 'an answer to shutdown');
    assert.deepEqual(
      patient.received.map(({ id, error }) => [id, error]),
      [
        [1, undefined],
        [2, undefined],
      ],
    );
    assert.equal(await patient.refused('textDocument/hover', at(0, 0)), INVALID_REQUEST);
    patient.notify('exit');
    assert.equal(await patient.ended, 0);
    for (const { stderr } of [hasty, polite, patient]) assert.equal(stderr, '');
  });

  it('allows the same id twice', async () => {
    const client = await RawClient.start(path);
    client.notify('textDocument/didOpen', open(DRAFT));
    for (const id of [7, '7']) {
      for (let i = 0; i < 2; i++)
        client.send({
          jsonrpc: '2.0',
          id,
          method: 'textDocument/foldingRange',
          params: { textDocument: { uri: URI } },
        });
      await client.until(() => client.answersTo(id).length > 0, 'an answer');
      assert.ok(
        Array.isArray((await client.request('textDocument/foldingRange', { textDocument: { uri: URI } }, id)).result),
      );
    }
    assert.ok(await client.isAlive());
  });

  it('allows what is cancelled to be unknown, answered, or nothing at all', async () => {
    const client = await RawClient.start(path);
    client.notify('textDocument/didOpen', open(DRAFT));
    for (const params of [{ id: 99 }, { id: 'x' }, { id: null }, {}, [], null, 7, undefined])
      client.notify('$/cancelRequest', params);
    const { id } = await client.request('textDocument/hover', at(0, 0));
    client.notify('$/cancelRequest', { id });
    assert.ok(await client.isAlive());
  });
});

describe('a message that nobody should send', () => {
  it('is answered as unknown where it asks, and ignored where it tells', async () => {
    const client = await RawClient.start(path);
    assert.equal(await client.refused('no/such/method', {}), METHOD_NOT_FOUND);
    assert.equal(await client.refused('$/no/such/method'), METHOD_NOT_FOUND);
    // A name of our own for what was refused, which clients do not have.
    for (const params of [undefined, null, {}, { code: 1, message: 'mine' }])
      assert.equal(await client.refused('treatyBody/refused', params), METHOD_NOT_FOUND);
    assert.equal(await client.refused('textDocument/didOpen', open('1.\tOne.\n')), METHOD_NOT_FOUND);
    assert.equal(await client.refused('__proto__', {}), METHOD_NOT_FOUND);
    assert.equal(await client.refused('toString', {}), METHOD_NOT_FOUND);
    for (const method of ['no/such/notification', '$/setTrace', 'textDocument/hover', 'shutdown', 'constructor'])
      client.notify(method, { value: 'nonsense' });
    assert.ok(await client.isAlive());
  });

  it('is passed over where it is no message', async () => {
    const client = await RawClient.start(path);
    for (const body of ['7', '"x"', 'null', '[]', '{}', '{"jsonrpc":"2.0"}', '{"id":1}', '{"method":7}', '{"id":{}}'])
      client.send(body);
    for (const body of ['{', 'no JSON', '', '\u0000', '{"jsonrpc":"2.0","method":"exit"']) client.send(body);
    client.bytes(Buffer.concat([Buffer.from('Content-Length: 3\r\n\r\n'), Buffer.from([0xff, 0xfe, 0xfd])]));
    // Answers to what was never asked.
    client.send({ jsonrpc: '2.0', id: 4711, result: {} });
    client.send({ jsonrpc: '2.0', id: null, error: { code: 1, message: 'x' } });
    assert.ok(await client.isAlive());
  });

  it('is passed over where its header is broken', async () => {
    const client = await RawClient.start(path);
    for (const header of [
      'no header at all\r\n\r\n',
      'Content-Length\r\n\r\n',
      'Content-Type: text\r\n\r\n',
      'Content-Length: many\r\n\r\n',
      'Content-Length: -5\r\n\r\n',
      'Content-Length: 0\r\n\r\n',
      'Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=nonsense\r\n\r\n{}',
      'Content-Length: 99999999999999\r\n\r\n',
      'Content-Type: x\r\ncontent-length: 2\r\n\r\n{}',
      '\r\n\r\n\r\n\r\n',
      'no end of a header',
      'x'.repeat(100_000),
      'Content-Length: many\r\n\r\n{"jsonrpc":"2.0"}',
    ]) {
      const id = `with ${header.slice(0, 80)}`;
      client.bytes(header + framed({ jsonrpc: '2.0', id, method: 'workspace/symbol', params: { query: '' } }));
      await client.until(() => client.answersTo(id).length > 0, `an answer ${JSON.stringify(id)}`);
      client.bytes(header);
      assert.ok(await client.isAlive(), JSON.stringify(header.slice(0, 80)));
    }
  });

  it('may come in pieces, or as half of one, which is waited for', async () => {
    const client = await RawClient.start(path);
    const message = framed({ jsonrpc: '2.0', id: 1, method: 'workspace/symbol', params: { query: 'é' } });
    for (const byte of Buffer.from(message)) {
      client.bytes(Buffer.from([byte]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await client.until(() => client.answersTo(1).length > 0, 'an answer to what came in pieces');
    const half = framed({ jsonrpc: '2.0', id: 2, method: 'workspace/symbol', params: { query: '' } });
    client.bytes(half.slice(0, -5));
    assert.equal(client.answersTo(2).length, 0);
    assert.ok(client.isRunning);
    client.bytes(half.slice(-5));
    await client.until(() => client.answersTo(2).length > 0, 'an answer to two halves');
    assert.equal(client.answersTo(2).length, 1);
  });

  it('is no reason to stay when half of it is all there will be', async () => {
    const client = await RawClient.start(path);
    client.bytes('Content-Length: 100\r\n\r\n{"jsonrpc"');
    client.process.stdin?.end();
    assert.equal(await client.ended, 1);
  });
});

describe('a document that is not there', () => {
  it('is not changed, not closed, and empty to whoever asks', async () => {
    const client = await RawClient.start(path);
    for (const uri of ['file:///unknown.txt', '', 'no address', 'treaty-body-treaty:/icrmw/x', 'constructor']) {
      client.notify('textDocument/didChange', change(uri, { text: 'x' }));
      client.notify('textDocument/didClose', { textDocument: { uri } });
      client.notify('textDocument/didSave', { textDocument: { uri } });
      const here = { textDocument: { uri }, position: { line: 0, character: 0 } };
      assert.equal((await client.request('textDocument/hover', here)).result, null);
      assert.equal((await client.request('textDocument/rename', { ...here, newName: '3' })).result, null);
      const document = { textDocument: { uri } };
      for (const method of ['foldingRange', 'codeLens'])
        assert.deepEqual((await client.request(`textDocument/${method}`, document)).error, undefined, method);
    }
    client.notify('textDocument/didOpen', open('1.\tOne.\n'));
    client.notify('textDocument/didClose', { textDocument: { uri: URI } });
    client.notify('textDocument/didChange', change(URI, { text: '1.\tTwo.\n' }));
    client.notify('textDocument/didClose', { textDocument: { uri: URI } });
    assert.deepEqual((await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } })).result, []);
    assert.ok(await client.isAlive());
  });
});

describe('a client that does not behave', () => {
  it('may say nothing of its folders', async () => {
    const client = RawClient.spawn(path);
    assert.ok((await client.request('initialize', { capabilities: {} })).result);
    assert.ok(await client.isAlive());
    assert.deepEqual((await client.request('workspace/symbol', { query: 'nowhere' })).result, []);
    assert.deepEqual(client.log, []);
  });

  it('may answer everything with an error, with nonsense, or not at all', async () => {
    const everything = {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
        codeLens: { refreshSupport: true },
        inlayHint: { refreshSupport: true },
        diagnostics: { refreshSupport: true },
      },
      textDocument: { diagnostic: {}, hover: {} },
    };
    const ours = { rulePages: true, resources: true, files: true, treatyDocuments: true, treatyStorage: 'memfs:/x' };
    for (const answer of [
      { error: { code: -32603, message: 'no' } },
      { result: null },
      { result: 7 },
      { result: 'x' },
      { result: [7, null, {}] },
      { result: { rules: 7 } },
      { result: [{ rules: 7, wordLimits: 'x', ignored: [7], codeLens: 'yes', treatyTexts: 7 }] },
      undefined,
    ]) {
      const client = RawClient.spawn(path);
      client.answer = () => answer;
      const folders = [{ uri: 'memfs:/drafts', name: 'drafts' }];
      await client.request(
        'initialize',
        initialize({ capabilities: everything, initializationOptions: ours, workspaceFolders: folders }),
      );
      client.notify('initialized', {});
      client.notify('textDocument/didOpen', open('1.\tSee article 7 of the Convention (CMW/C/XAA/CO/1).\n'));
      client.notify('workspace/didChangeConfiguration', { settings: null });
      client.notify('workspace/didChangeWorkspaceFolders', {
        event: { added: [{ uri: 'memfs:/more', name: '' }], removed: folders },
      });
      client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: 'memfs:/drafts/treaty-body.json', type: 2 }],
      });
      // What needs the client's answer may wait for ever; everything else goes on, with what comes of the answers too.
      for (let round = 0; round < 3; round++) assert.ok(await client.isAlive(), JSON.stringify(answer));
      assert.equal(client.stderr, '');
      assert.deepEqual(
        client.log.filter((line) => line.startsWith('Not expected')),
        [],
        JSON.stringify(answer),
      );
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as protocol from '../../../server/src/protocol';
import { DRAFT } from '../../support/documents';
import { fc, runs } from '../../support/random';
import { serverBundle } from '../support/builtServer';
import { RawClient } from '../support/raw';
import { at, change, INVALID_PARAMS, METHOD_NOT_FOUND, open, URI } from '../support/rawMessages';

const path = serverBundle();

/** Values of every type that JSON has, and some that look like parameters. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    0,
    -1,
    1.5,
    true,
    '',
    'x',
    [],
    {},
    [{}],
    { uri: 7 },
    { uri: URI },
    { textDocument: 7 },
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

describe('parameters of a wrong type', () => {
  const custom = Object.values<unknown>(protocol).filter(
    (value): value is string => typeof value === 'string' && value.startsWith('treatyBody/'),
  );
  /** Taking nothing, or nothing that is needed. */
  const BARE: readonly string[] = [
    protocol.TREATY_LIST,
    protocol.CLEAR_FOLDER,
    protocol.REPORT,
    protocol.NEW_DOCUMENT_CHOICES,
  ];
  const standard = [
    'hover',
    'definition',
    'references',
    'documentHighlight',
    'completion',
    'documentSymbol',
    'foldingRange',
    'selectionRange',
    'codeAction',
    'codeLens',
    'documentLink',
    'inlayHint',
    'onTypeFormatting',
    'rename',
    'prepareRename',
    'diagnostic',
    'semanticTokens/full',
    'semanticTokens/full/delta',
    'semanticTokens/range',
  ].map((name) => `textDocument/${name}`);

  it('are refused, for each request of ours and of the protocol', async () => {
    const client = await RawClient.start(path);
    const asked = new Set<string>();
    // Messages that the server sends it does not know when it gets them.
    for (const method of custom) if ((await client.refused(method)) !== METHOD_NOT_FOUND) asked.add(method);
    for (const method of BARE) asked.delete(method);
    assert.ok(asked.size >= 9, [...asked].join());
    const requests = [...asked, ...standard];
    for (const method of [...requests, 'workspace/symbol', 'completionItem/resolve', 'workspace/textDocumentContent'])
      for (const params of [undefined, null, 7, 'x', [], [{}], true])
        assert.equal(await client.refused(method, params), INVALID_PARAMS, `${method} ${JSON.stringify(params)}`);
    for (const method of requests)
      for (const params of [{}, { uri: 7, textDocument: 7, rule: {}, name: 1 }])
        if (method !== protocol.CHECK_FOLDER)
          assert.equal(await client.refused(method, params), INVALID_PARAMS, `${method} ${JSON.stringify(params)}`);
  });

  it('are refused at any depth of an operation', async () => {
    const client = await RawClient.start(path);
    client.notify('textDocument/didOpen', open(DRAFT));
    const operate = (operation: unknown) => ({ uri: URI, position: { line: 5, character: 0 }, operation });
    for (const operation of [
      null,
      'renumber',
      {},
      { kind: 'explode' },
      { kind: 'toString' },
      { kind: '__proto__' },
      { kind: 'delete' },
      { kind: 'delete', what: 'all' },
      { kind: 'delete', what: 'item', references: 'eat' },
      { kind: 'move', what: 'item', direction: 7 },
      { kind: 'move-after', what: 'item' },
      { kind: 'move-first', what: 'all' },
    ])
      assert.equal(
        await client.refused(protocol.OPERATE, operate(operation)),
        INVALID_PARAMS,
        JSON.stringify(operation),
      );
    assert.equal(await client.refused(protocol.OPERATE, operate({ kind: 'renumber' })), undefined);
  });

  it('never end the server, whatever they are', async () => {
    const client = await RawClient.start(path, { workspace: { workspaceFolders: true } });
    client.notify('textDocument/didOpen', open(DRAFT));
    const methods = [
      ...custom,
      ...standard,
      'initialized',
      'workspace/symbol',
      'completionItem/resolve',
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
      'workspace/didChangeWorkspaceFolders',
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didClose',
      'textDocument/didSave',
      '$/setTrace',
      '$/cancelRequest',
      '$/progress',
      'window/workDoneProgress/cancel',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...methods), anything, fc.boolean(), async (method, params, isRequest) => {
        if (isRequest) await client.request(method, params);
        else client.notify(method, params);
        assert.ok(client.isRunning);
      }),
      { numRuns: runs(1500) },
    );
    assert.ok(await client.isAlive());
    assert.equal(client.stderr, '');
  });
});

describe('a place outside the text', () => {
  const HUGE = 2 ** 53;

  it('is taken for the nearest one inside', async () => {
    const client = await RawClient.start(path, { textDocument: { hover: { contentFormat: ['plaintext'] } } });
    client.notify('textDocument/didOpen', open('1.\tOne, see paragraph 1.\n2.\tTwo.\n'));
    for (const [line, character] of [
      [-1, -1],
      [0, -7],
      [-HUGE, HUGE],
      [HUGE, HUGE],
      [1, 2 ** 31],
      [0, 1e308],
    ]) {
      const { error } = await client.request('textDocument/hover', at(line, character));
      assert.equal(error, undefined, `${line}:${character}`);
    }
    const start = { line: -5, character: -5 };
    const end = { line: HUGE, character: HUGE };
    client.notify('textDocument/didChange', change(URI, { range: { start: end, end }, text: '3.\tThree.\n' }));
    client.notify('textDocument/didChange', change(URI, { range: { start, end: start }, text: '0.\tZero.\n' }));
    const { result } = await client.request('textDocument/selectionRange', {
      textDocument: { uri: URI },
      positions: [start, end],
    });
    assert.equal(JSON.stringify(result).includes('null'), false);
    const symbols = JSON.stringify(
      (await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } })).result,
    );
    assert.match(symbols, /Zero.*One.*Two.*Three/);
    // The wrong way round, it is turned; the whole text goes.
    client.notify('textDocument/didChange', change(URI, { range: { start: end, end: start }, text: '' }));
    assert.deepEqual((await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } })).result, []);
  });

  it('is refused where it is no whole number, and a change with one is not made', async () => {
    const client = await RawClient.start(path);
    client.notify('textDocument/didOpen', open('1.\tOne.\n'));
    for (const number of [null, 0.5, '1', true, {}, []]) {
      assert.equal(await client.refused('textDocument/hover', at(number, 0)), INVALID_PARAMS, String(number));
      assert.equal(await client.refused('textDocument/hover', at(0, number)), INVALID_PARAMS, String(number));
      const position = { line: 0, character: number };
      client.notify('textDocument/didChange', change(URI, { range: { start: position, end: position }, text: 'x' }));
    }
    // JSON that is read as infinity.
    client.send(
      `{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":${JSON.stringify(at(0, 0)).replace('"line":0', '"line":1e999')}}`,
    );
    await client.until(() => client.answersTo(1).length > 0, 'an answer');
    assert.equal(client.answersTo(1)[0]?.error?.code, INVALID_PARAMS);
    await client.until(() => client.log.length >= 6, 'the changes to be told to the log');
    assert.match(
      client.log.join('\n'),
      /textDocument\/didChange: contentChanges\[0\]\.range\.start\.character: expected a whole number/,
    );
    const { result } = await client.request('textDocument/documentSymbol', { textDocument: { uri: URI } });
    assert.match(JSON.stringify(result), /"name":"1\. One\."/);
  });
});

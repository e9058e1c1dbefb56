import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { CHECK_FOLDER, type FolderReport, REPORT, type ServerReport } from '../../../server/src/protocol';
import { OBSERVATIONS, paragraphs } from '../../support/documents';
import { scratch } from '../../support/scratch';
import { serverBundle } from '../support/builtServer';
import { framed, RawClient } from '../support/raw';

const path = serverBundle();
const URI = 'file:///drafts/a.txt';
const CANCELLED = -32800;

const request = (id: number, method: string, params: unknown) => framed({ jsonrpc: '2.0', id, method, params });
const cancel = (id: number) => framed({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id } });
const ofDocument = { textDocument: { uri: URI } };

describe('a request that is cancelled', () => {
  it('before its turn has come is not worked on', async () => {
    const client = await RawClient.start(path);
    const text = OBSERVATIONS + paragraphs(1, 2000);
    client.notify('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'treaty-body', version: 1, text } });
    // In one piece, as it comes from an editor in which somebody types.
    client.bytes(
      [
        request(1, 'textDocument/documentSymbol', ofDocument),
        request(2, 'textDocument/documentSymbol', ofDocument),
        request(3, 'textDocument/foldingRange', ofDocument),
        request(4, 'textDocument/documentSymbol', ofDocument),
        cancel(2),
        cancel(3),
      ].join(''),
    );
    for (const id of [1, 2, 3, 4]) await client.until(() => client.answersTo(id).length > 0, `an answer to ${id}`);
    for (const id of [1, 4]) assert.ok(Array.isArray(client.answersTo(id)[0]?.result), `${id}`);
    for (const id of [2, 3]) assert.equal(client.answersTo(id)[0]?.error?.code, CANCELLED, `${id}`);
    const { timings } = (await client.request(REPORT)).result as ServerReport;
    const count = (what: string) => timings.find((one) => one.what === what)?.count;
    assert.equal(count('textDocument/documentSymbol'), 2);
    assert.equal(count('textDocument/foldingRange'), undefined);
  });

  it('is shut down all the same', async () => {
    const client = await RawClient.start(path);
    client.bytes(request(1, 'shutdown', undefined) + cancel(1) + framed({ jsonrpc: '2.0', method: 'exit' }));
    assert.equal(await client.ended, 0);
    assert.equal(client.answersTo(1)[0]?.result, null);
  });

  it('while many files are worked on ends that work, and others are answered meanwhile', async () => {
    const folder = scratch('cancel');
    const text = OBSERVATIONS + paragraphs(1, 400);
    for (let i = 0; i < 300; i++) writeFileSync(join(folder, `CMW-C-XAA-CO-${i + 1}.txt`), text);
    const uri = pathToFileURL(folder).href;
    const client = RawClient.spawn(path);
    await client.request('initialize', {
      processId: null,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'drafts' }],
      capabilities: {},
    });
    client.notify('initialized', {});
    client.bytes(request(7, CHECK_FOLDER, { workDoneToken: 't' }));
    // Once some of the documents have been checked.
    await client.until(
      () => client.received.some(({ method }) => method === 'textDocument/publishDiagnostics'),
      'findings',
    );
    assert.ok(await client.isAlive());
    assert.equal(client.answersTo(7).length, 0, 'others need not wait for the folder');
    client.bytes(cancel(7));
    await client.until(() => client.answersTo(7).length > 0, 'an answer');
    const report = client.answersTo(7)[0]?.result as FolderReport;
    assert.equal(report.isCancelled, true);
    assert.ok(report.documents < 300, `${report.documents} documents`);
  });
});

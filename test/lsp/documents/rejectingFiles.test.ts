import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import type { FilePort } from '../../../server/src/lsp/connection/filePort';
import type { ChangedProject } from '../../../server/src/protocol';
import { OBSERVATIONS } from '../../support/documents';
import { serverHere } from '../../support/serverHere';

const FOLDER = 'file:///drafts';
const URI = `${FOLDER}/a.txt`;
const TEXT = `${OBSERVATIONS}1.\tThe Committee refers to paragraph 9 above.\n`;

const fail = () => Promise.reject(new Error('the disk is gone'));
/** What no port may do: it rejects, whatever it is asked. */
const REJECTING: FilePort = { list: fail, read: fail, readBytes: fail, readSource: fail, isForeign: fail };
const HOST = { version: '1.2.3', runtime: 'a test', files: REJECTING, readResource: async () => undefined };
const INITIALIZE = { workspaceFolders: [{ uri: FOLDER, name: 'drafts' }] };

describe('files whose reading is rejected', () => {
  it('leave the findings to a client that is sent them, after each change, and the log says why', async () => {
    const server = await serverHere(HOST, INITIALIZE);
    await server.notify('textDocument/didOpen', {
      textDocument: { uri: URI, languageId: 'treaty-body', version: 1, text: TEXT },
    });
    const codes = async () => (await server.publishedOf(URI)).diagnostics.map(({ code }) => code);
    assert.deepEqual(await codes(), ['paragraph-exists']);
    // Were the first question for settings still open, nothing would be sent for a change.
    await server.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: 'One.' }],
    });
    await server.request('textDocument/documentSymbol', { textDocument: { uri: URI } });
    assert.deepEqual(
      server.published.map(({ version, diagnostics }) => [version, diagnostics.length]),
      [
        [1, 1],
        [2, 0],
      ],
    );
    const told = server.logged.join('\n');
    assert.match(told, /^The folders could not be read: the disk is gone$/m);
    assert.match(told, /^file:\/\/\/drafts\/treaty-body\.json could not be read: the disk is gone$/m);
    server.stop();
  });

  it('leave them to a client that asks for them', async () => {
    const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true } };
    const server = await serverHere(HOST, { ...INITIALIZE, capabilities });
    await server.notify('textDocument/didOpen', {
      textDocument: { uri: URI, languageId: 'treaty-body', version: 1, text: TEXT },
    });
    const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: URI },
    });
    assert.equal(report.kind === 'full' && report.items.length, 1);
    server.stop();
  });

  it('are not written', async () => {
    const server = await serverHere(HOST, INITIALIZE);
    const { text, refusal } = await server.request<ChangedProject>('treatyBody/changeProject', {
      uri: URI,
      change: { status: 'final' },
      open: [],
    });
    assert.deepEqual([text, refusal], [null, 'cannot be read: the disk is gone']);
    server.stop();
  });
});

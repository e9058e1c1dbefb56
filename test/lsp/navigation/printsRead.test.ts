import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Hover } from 'vscode-languageserver';
import { serverHere } from '../../support/serverHere';

const URI = 'file:///reports/report.txt';
const HEAD =
  'CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\t';
const CITING = `${HEAD}The law recalls article 12 (1) of the Convention on the Rights of the Child, “ships and nets”.\n`;
const QUOTING = `${HEAD}The law recalls “the right of each crew to a dry bunk on board” (Convention on the Rights of the Child, art. 12 (1)).\n`;
/** Fingerprints with a filter that has none of the words. */
const PRINTS = JSON.stringify({ instrument: 'crc', places: { '12 (1)': 'AAAA' } });

describe('fingerprints of treaties', () => {
  it('are read when a quotation from the treaty is there, once, and not before', async () => {
    const read: string[] = [];
    // As in a web worker, which has no files.
    const server = await serverHere({
      version: '1',
      runtime: 'a test',
      readResource: async (path) => {
        read.push(path);
        return path === 'prints/crc.json' ? PRINTS : undefined;
      },
    });
    const prints = () => read.filter((path) => path.startsWith('prints/'));
    const hoverAt = (word: string, text: string) =>
      server.request<Hover | null>('textDocument/hover', {
        textDocument: { uri: URI },
        position: { line: 4, character: (text.split('\n')[4] ?? '').indexOf(word) },
      });
    await server.notify('textDocument/didOpen', {
      textDocument: { uri: URI, languageId: 'treaty-body', version: 1, text: CITING },
    });
    await server.publishedOf(URI);
    await server.request('treatyBody/heldCitations', { uri: URI });
    await hoverAt('ships', CITING);
    assert.deepEqual(prints(), [], 'a term is no quotation');
    await server.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: QUOTING }],
    });
    const hover = await hoverAt('crew', QUOTING);
    assert.match(JSON.stringify(hover?.contents), /import the official text to compare/);
    await server.request('treatyBody/heldCitations', { uri: URI });
    assert.deepEqual(prints(), ['prints/crc.json']);
    server.stop();
  });
});

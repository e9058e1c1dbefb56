import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver';
import { scratch } from '../../support/scratch';
import { builtServer } from '../support/builtServer';
import type { TestClient } from '../support/client';
import { rangeOf } from '../support/positions';

const start = builtServer();

const SOURCE =
  'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n' +
  '1.\tThe Committee recommends that the State party open an office for seasonal workers in each harbour of the country.\n' +
  '2.\tThe Committee thanks the delegation.\n';
const FOLLOW_UP =
  'CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n' +
  '1.\tThe ships are measured (CMW/C/XAA/CO/2, para. 97).\n' +
  '2.\tIt was asked to “open an office for seasonal workers in every harbour” (CMW/C/XAA/CO/2, para. 1).\n';
const URI = 'file:///follow-up.txt';
const RELATED = { textDocument: { publishDiagnostics: { relatedInformation: true } } };

const ofSources = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ code }) => code === 'cited-paragraph' || code === 'quotation');

/** Resolves once the findings against sources that are shown of the follow-up are these. */
async function shown(client: TestClient, messages: readonly RegExp[]): Promise<readonly Diagnostic[]> {
  let last: readonly Diagnostic[] = [];
  await client.until(
    () => {
      last = ofSources(client.published.findLast(({ uri }) => uri === URI)?.diagnostics ?? []);
      return last.length === messages.length && last.every(({ message }, i) => messages[i]?.test(String(message)));
    },
    `findings against sources: ${messages.map(String).join(', ')}`,
  );
  return last;
}

const MISSING = /^CMW\/C\/XAA\/CO\/2 has 2 paragraphs; there is no paragraph 97\.$/;
const OTHER_WORD = /^Paragraph 1 of CMW\/C\/XAA\/CO\/2 has “each” for “every”\.$/;
const QUERY = /^The copy of CMW\/C\/XAA\/CO\/2 at hand has no paragraph 97: is another one meant\?$/;

describe('what an open document is held against', () => {
  it('is an open document, as it is edited and until it is closed', async () => {
    const client = await start({ capabilities: RELATED });
    await client.open(URI, FOLLOW_UP);
    await client.open('file:///observations.txt', SOURCE);
    const [first] = await shown(client, [MISSING, OTHER_WORD]);
    assert.deepEqual(first?.relatedInformation, [
      {
        location: { uri: 'file:///observations.txt', range: rangeOf(SOURCE, '2.', '2.\tThe') },
        message: 'The text ends here, with paragraph 2.',
      },
    ]);
    await client.change('file:///observations.txt', { range: rangeOf(SOURCE, 'each'), text: 'every' });
    await shown(client, [MISSING]);
    await client.close('file:///observations.txt');
    await shown(client, []);
  });

  it('is a file of the folder, which is read when it is cited', async () => {
    const path = scratch('files');
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'CMW-C-XAA-CO-2.txt'), SOURCE);
    const client = await start({ capabilities: RELATED, folders: [pathToFileURL(path).href] });
    await client.open(URI, FOLLOW_UP);
    await shown(client, [MISSING, OTHER_WORD]);
    writeFileSync(join(path, 'CMW-C-XAA-CO-2.txt'), `Advance unedited version\n\n${SOURCE}`);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(join(path, 'CMW-C-XAA-CO-2.txt')).href, type: 2 }],
    });
    await shown(client, [QUERY]);
  });

  it('is the copy with the fewest doubts, and one with a corrigendum denies nothing', async () => {
    const path = scratch('copies');
    mkdirSync(path, { recursive: true });
    const advance = `Advance unedited version\n\n${SOURCE}`;
    for (const [name, text] of [
      ['CMW-C-XAA-CO-2-a.txt', advance],
      ['CMW-C-XAA-CO-2-b.txt', SOURCE],
      ['CMW-C-XAA-CO-2-c.txt', advance],
    ] as const)
      writeFileSync(join(path, name), text);
    const client = await start({ capabilities: RELATED, folders: [pathToFileURL(path).href] });
    await client.open(URI, FOLLOW_UP);
    await shown(client, [MISSING, OTHER_WORD]);
    const corrigendum = 'CMW/C/XAA/CO/2/Corr.1\n\nCorrigendum\n\n1.\tFor each read every.\n';
    await client.open('file:///corrigendum.txt', corrigendum);
    await shown(client, [QUERY]);
    await client.close('file:///corrigendum.txt');
    await shown(client, [MISSING, OTHER_WORD]);
    const file = join(path, 'CMW-C-XAA-CO-2-Corr-1.txt');
    writeFileSync(file, corrigendum);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(file).href, type: 1 }] });
    await shown(client, [QUERY]);
  });
});

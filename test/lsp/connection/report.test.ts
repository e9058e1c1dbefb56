import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REPORT, type ServerReport } from '../../../server/src/protocol';
import { OBSERVATIONS } from '../../support/documents';
import { builtServer } from '../support/builtServer';

const start = builtServer();
const URI = 'file:///drafts/CMW-C-XAA-CO-1.txt';
const TEXT = `${OBSERVATIONS}1.\tThe Committee refers to paragraph 9 above.\n2.\tThe State party should act on paragraph 1.\n`;
const CAPABILITIES = { workspace: { configuration: true }, textDocument: { hover: {} } };

describe('a report for a bug', () => {
  it('counts what is in the open documents, and says how long things took', async () => {
    const client = await start({ capabilities: CAPABILITIES });
    await client.open(URI, TEXT);
    await client.open('file:///b.txt', '');
    await client.diagnostics(URI);
    await client.at('textDocument/hover', URI, { line: 4, character: 30 });
    const report = await client.request<ServerReport>(REPORT, undefined);
    assert.match(report.version, /^\d+\.\d+\.\d+/);
    assert.equal(report.runtime, `Node ${process.version}, ${process.platform} ${process.arch}`);
    assert.deepEqual(report.documents[0], {
      characters: TEXT.length,
      lines: TEXT.split('\n').length,
      read: {
        language: 'en',
        kind: 'Concluding observations',
        status: 'draft',
        blocks: 4,
        paragraphs: 2,
        // The two paragraphs, and the symbol at the top.
        references: 3,
        findings: { 'paragraph-exists': 1 },
      },
    });
    assert.equal(report.documents.length, 2);
    const times = (what: string) => report.timings.find((one) => one.what === what);
    assert.equal(times('textDocument/didOpen')?.count, 2);
    assert.equal(times('textDocument/hover')?.count, 1);
    assert.ok((times('Reading')?.count ?? 0) >= 2);
    for (const { median, longest } of report.timings) assert.ok(0 <= median && median <= longest);
  });

  it('says nothing that stands in a document, and not what it is called', async () => {
    const client = await start({ capabilities: CAPABILITIES, folders: ['file:///drafts'] });
    await client.open(URI, TEXT);
    await client.open('file:///drafts/secret.txt', 'A person whom nobody may name.\n\n1.\tThe person speaks.\n');
    await client.diagnostics(URI);
    const said = JSON.stringify(await client.request(REPORT, undefined));
    for (const word of ['Xandoria', 'CMW', 'XAA', 'secret', 'person', 'drafts', 'file:', 'refers', 'Committee'])
      assert.ok(!said.includes(word), `${word} in ${said}`);
  });

  it('does not read a document that is too long to be checked', async () => {
    const client = await start({ capabilities: CAPABILITIES, settings: () => ({ sizeLimit: 0.0001 }) });
    await client.open(URI, TEXT);
    await client.diagnostics(URI);
    const { documents, timings } = await client.request<ServerReport>(REPORT, undefined);
    assert.deepEqual(documents, [{ characters: TEXT.length, lines: TEXT.split('\n').length }]);
    await client.change(URI, {
      range: { start: { line: 4, character: 3 }, end: { line: 4, character: 3 } },
      text: 'x',
    });
    await client.diagnostics(URI);
    const later = await client.request<ServerReport>(REPORT, undefined);
    const readings = (all: ServerReport['timings']) => all.find(({ what }) => what === 'Reading')?.count ?? 0;
    assert.equal(readings(later.timings), readings(timings), 'a key that nobody asks about reads nothing');
  });
});

describe('timings', () => {
  it('are told to the log, a line for each reading and each answer, where the setting says so', async () => {
    const client = await start({ capabilities: CAPABILITIES, settings: () => ({ trace: { timings: true } }) });
    await client.open(URI, TEXT);
    await client.diagnostics(URI);
    await client.change(URI, {
      range: { start: { line: 4, character: 3 }, end: { line: 4, character: 3 } },
      text: 'x',
    });
    await client.at('textDocument/hover', URI, { line: 4, character: 30 });
    await client.until(() => client.logged.some((line) => line.startsWith('textDocument/hover')), 'the times');
    const log = client.logged.join('\n');
    assert.match(log, /^Reading of CMW-C-XAA-CO-1\.txt, version 2, \d of 4 blocks: \d+\.\d ms$/m);
    assert.match(log, /^textDocument\/hover: \d+\.\d ms$/m);
    assert.equal(log.includes('Xandoria'), false);
  });

  it('are not told where it does not', async () => {
    for (const settings of [
      {},
      { trace: { timings: false } },
      { trace: 7 },
      { trace: null },
      { trace: { timings: 'yes' } },
    ]) {
      const client = await start({ capabilities: CAPABILITIES, settings: () => settings });
      await client.open(URI, TEXT);
      await client.diagnostics(URI);
      await client.at('textDocument/hover', URI, { line: 4, character: 30 });
      assert.deepEqual(client.logged, []);
      await client.stop();
    }
  });
});

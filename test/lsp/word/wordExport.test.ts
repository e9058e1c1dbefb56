import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXPORT_WORD, type ExportedWordFile } from '../../../server/src/protocol';
import { read } from '../../word/support/reading';
import { builtServer } from '../support/builtServer';

const start = builtServer();
const uri = 'file:///folder/CMW-C-XAA-CO-2.txt';
const TEXT =
  'CMW/C/XAA/CO/2\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tOne.\n1 bis.\tSee paragraph 1 above.\n';

describe('a document as a Word file', () => {
  it('is what the editor shows, with what is otherwise in it', async () => {
    const client = await start();
    await client.open(uri, TEXT);
    const file = await client.request<ExportedWordFile>(EXPORT_WORD, { uri, date: '2026-05-01T10:00:00Z' });
    assert.deepEqual([file.furniture, file.notes, file.typed, file.symbol], [0, 0, ['1 bis.'], 'CMW/C/XAA/CO/2']);
    const { text, fields, properties } = read(Buffer.from(file.bytes, 'base64'));
    assert.match(text, /^1 bis\.\tSee paragraph 1 above\.$/m);
    assert.deepEqual(
      fields.map(({ type, shown }) => [type, shown]),
      [['REF', '1']],
    );
    assert.equal(properties.created, '2026-05-01T10:00:00Z');
  });

  it('is not made of one that is not open', async () => {
    const client = await start();
    assert.equal(await client.request(EXPORT_WORD, { uri, date: '' }), null);
  });
});

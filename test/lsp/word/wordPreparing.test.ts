import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  INSPECT_WORD,
  type InspectWordAnswer,
  PREPARE_WORD,
  type PrepareWordAnswer,
} from '../../../server/src/protocol';
import { docx, p, r } from '../../word/support/docx';
import { read } from '../../word/support/reading';
import { builtServer } from '../support/builtServer';

const start = builtServer();
const BY = 'w:id="7" w:author="A. Person" w:date="2026-01-02T03:04:05Z"';
const DRAFT = docx({
  body: p(`${r('The Committee ')}<w:del ${BY}><w:r><w:delText>secretly </w:delText></w:r></w:del>${r('met.')}`),
});
const bytes = Buffer.from(DRAFT).toString('base64');

describe('a Word file before it is sent', () => {
  it('is inspected, and copied without what is to go', async () => {
    const client = await start();
    const inspected = await client.request<InspectWordAnswer>(INSPECT_WORD, { bytes });
    assert.ok('items' in inspected);
    assert.deepEqual(inspected.items, [
      { kind: 'changes', label: '1 tracked change', detail: 'secretly' },
      { kind: 'authors', label: '1 name of an author', detail: 'A. Person' },
    ]);
    const made = await client.request<PrepareWordAnswer>(PREPARE_WORD, { bytes, remove: ['authors', 'unknown'] });
    assert.ok('bytes' in made);
    assert.deepEqual(
      made.left.map(({ kind }) => kind),
      ['changes'],
    );
    const copy = read(Buffer.from(made.bytes, 'base64'));
    assert.deepEqual(
      copy.revisions.map(({ author, date, gone }) => [author, date, gone]),
      [['Author', '', 'secretly ']],
    );
  });

  it('is refused with a sentence if it is none', async () => {
    const client = await start();
    for (const answer of [
      await client.request<InspectWordAnswer>(INSPECT_WORD, { bytes: 'UEs=' }),
      await client.request<PrepareWordAnswer>(PREPARE_WORD, { bytes: 'UEs=', remove: [] }),
    ])
      assert.ok('refusal' in answer);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { APPLY_TO_WORD, type ApplyToWordAnswer } from '../../../server/src/protocol';
import { docx, p, table } from '../../word/support/docx';
import { read } from '../../word/support/reading';
import { builtServer } from '../support/builtServer';

const start = builtServer();
const DRAFT = docx({ body: p('The Committee met.') + table([['one', 'two']]) + p('It adopted its report.') });
const TEXT = read(DRAFT).text;
const BY = { author: 'A. Drafter', date: '2026-05-01T10:00:00Z' };

describe('an edited text of a Word file', () => {
  it('is written into a copy in the name of the user', async () => {
    const client = await start();
    const bytes = Buffer.from(DRAFT).toString('base64');
    const text = TEXT.replace('met', 'met again').replace(/\n/g, '\r\n');
    const made = await client.request<ApplyToWordAnswer>(APPLY_TO_WORD, { bytes, text, ...BY });
    if (made.kind !== 'applied') assert.fail(JSON.stringify(made));
    assert.deepEqual([made.places, made.notes], [1, []]);
    const copy = read(Buffer.from(made.bytes, 'base64'));
    assert.equal(copy.text, TEXT.replace('met', 'met again'));
    assert.deepEqual(
      copy.revisions.map(({ author, date }) => [author, date]),
      [[BY.author, BY.date]],
    );
  });

  it('is answered with the places that cannot be written, and with the text without them', async () => {
    const client = await start();
    const bytes = Buffer.from(DRAFT).toString('base64');
    const text = TEXT.replace('met', 'met again').replace('one\ttwo', 'one two').replace(/\n/g, '\r\n');
    const made = await client.request<ApplyToWordAnswer>(APPLY_TO_WORD, { bytes, text, ...BY });
    if (made.kind !== 'places') assert.fail(JSON.stringify(made));
    const line = TEXT.slice(0, TEXT.indexOf('one')).split('\n').length - 1;
    assert.deepEqual(
      made.places.map(({ range }) => range),
      [{ start: { line, character: 0 }, end: { line, character: 7 } }],
    );
    assert.match(made.places[0]?.message ?? '', /table/);
    assert.equal(made.restored, TEXT.replace('met', 'met again'));
  });

  it('is refused for a file that is none', async () => {
    const client = await start();
    const made = await client.request<ApplyToWordAnswer>(APPLY_TO_WORD, { bytes: 'UEs=', text: 'One.', ...BY });
    assert.equal(made.kind, 'refused');
  });
});

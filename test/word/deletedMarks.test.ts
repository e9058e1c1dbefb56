import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyText } from '../../server/src/word/apply/applyText';
import { docx, p, r } from './support/docx';
import { read } from './support/reading';

const BY = { author: 'A. Drafter', date: '2026-01-02T03:04:05Z' };
const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const note = (id: number, words: string) =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${r(` ${words}`)}</w:p></w:footnote>`;
const DRAFT = docx({
  footnotes: note(1, 'Dug.') + note(2, 'Burnt.'),
  body: p(`${r('It notes the wells')}${mark(1)}${r(' and the kilns.')}${mark(2)}`),
});

describe('a note mark deleted in the text of a Word file', () => {
  it('is deleted with its note where the line of the note is deleted too', () => {
    const edited = read(DRAFT).text.replace('wells¹', 'wells').replace('\t¹\tDug.\n', '');
    const result = applyText(DRAFT, edited, BY);
    assert.ok(result.kind === 'applied', JSON.stringify(result));
    assert.deepEqual(
      result.accepted.notes.map(({ start, end }) => result.accepted.text.slice(start, end).trim()),
      ['¹\tBurnt.'],
    );
    assert.equal(read(result.bytes, 'original').text, read(DRAFT).text);
    const again = applyText(result.bytes, result.accepted.text, BY);
    assert.ok(again.kind === 'applied' && Buffer.compare(again.bytes, result.bytes) === 0, 'saved again');
    const undone = applyText(result.bytes, read(DRAFT).text, BY);
    assert.ok(undone.kind === 'applied', JSON.stringify(undone));
    assert.equal(undone.accepted.text, read(DRAFT).text);
  });

  it('is refused, and restored, where the line of the note is left', () => {
    const edited = read(DRAFT).text.replace('wells¹', 'wells');
    const result = applyText(DRAFT, edited, BY);
    assert.ok(result.kind === 'refused-places');
    assert.deepEqual(
      result.places.map(({ hindrance }) => hindrance),
      ['place'],
    );
    assert.equal(result.restored, read(DRAFT).text);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fc, runs } from '../support/random';
import { CHANGES } from './cases/changes';
import { NUMBERS } from './cases/numbers';
import { STRUCTURE } from './cases/structure';
import { docx, p } from './support/docx';
import { assertMapped } from './support/mapping';
import { randomDocx } from './support/randomDocx';
import { read } from './support/reading';

describe('the map of a Word file', () => {
  it('is true of all small files, as accepted and as they were', () => {
    for (const { parts } of [...NUMBERS, ...STRUCTURE, ...CHANGES]) {
      const bytes = docx(parts);
      assertMapped(bytes, read(bytes));
      assertMapped(bytes, read(bytes, 'original'));
    }
  });

  it('is true of random files, which are read alike each time', () => {
    fc.assert(
      fc.property(randomDocx, (parts) => {
        const bytes = docx(parts);
        for (const changes of ['accepted', 'original'] as const) {
          const once = read(bytes, changes);
          assert.deepEqual(read(bytes, changes), once);
          assertMapped(bytes, once);
        }
      }),
      { numRuns: runs(120) },
    );
  });

  it('leads from each place of the text to its part, and back', () => {
    const bytes = docx({
      body: `<w:p><w:r><w:t>a&amp;b</w:t><w:tab/></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
      footnotes: `<w:footnote w:id="1">${p('Note.')}</w:footnote>`,
    });
    const { text, map } = read(bytes);
    assert.equal(text, 'a&b\t¹\n\n__________\n\t¹\tNote.');
    const note = text.indexOf('Note');
    assert.equal(map.placeAt(note)?.part, 'word/footnotes.xml');
    assert.equal(map.pieceAt(1)?.kind, 'entity');
    assert.equal(map.pieceAt(3)?.kind, 'tab');
    assert.equal(map.pieceAt(4)?.kind, 'made');
    const place = map.placeAt(2);
    assert.ok(place);
    assert.equal(map.offsetAt(place.part, place.offset), 2);
    // Between the letters lies a tag: the next piece is meant.
    assert.equal(map.offsetAt('word/document.xml', place.offset + 3), 3);
    assert.equal(map.offsetAt('word/document.xml', 1_000_000), undefined);
    assert.equal(map.offsetAt('word/styles.xml', 0), undefined);
    assert.equal(map.pieceAt(text.length)?.end, text.length);
    assert.equal(read(docx({ body: '' })).map.pieceAt(0), undefined);
  });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { makeReferencesLive } from '../../server/src/export/liveReferences';
import { read as readText } from '../support/documents';
import { fc, runs } from '../support/random';
import { parts, write } from '../syntax/drafts';
import { bookmark, docx, field, level, list, listOf, numberingOf, p, r } from '../word/support/docx';
import { draftAsWord } from '../word/support/draftAsWord';
import { read } from '../word/support/reading';

const BY = { author: 'A. Reviewer', date: '2026-05-01T10:00:00Z' };

/** A Word file with its references made fields, and how many were. */
function live(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly changed: number } {
  const word = read(bytes);
  const made = makeReferencesLive(bytes, word, readText(word.text, undefined, word), BY);
  if (made.kind === 'refused') assert.fail(made.message);
  return made;
}

/** The fields that refer to paragraphs, as `27 current`. */
function references(bytes: Uint8Array): readonly string[] {
  return read(bytes).fields.flatMap(({ type, shown, state }) => (type === 'REF' ? [`${shown} ${state}`] : []));
}

const numbering = numberingOf(listOf(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)'), 1));
const HEAD = [p('CMW/C/XAA/CO/2'), p('Concluding observations on the second periodic report of Xandoria')];
/** A draft whose numbers Word makes, of paragraphs and items below them. */
const draft = (...paragraphs: readonly (readonly [content: string, at: number])[]) =>
  docx({
    body: [...HEAD, ...paragraphs.map(([content, at]) => p(content, list(1, at)))].join(''),
    numbering,
  });

describe('references in a Word file that are made live', () => {
  it('are fields of each level that show what was typed, with the changes tracked', () => {
    const before = draft(
      ['The Committee recommends:', 0],
      ['This;', 1],
      ['That.', 1],
      ['It recalls paragraphs 1 (a) and (b) and 3 above, and paragraph 9 of the report.', 0],
      ['It ends.', 0],
    );
    const { bytes, changed } = live(before);
    assert.equal(changed, 3);
    assert.deepEqual(references(bytes), ['1 current', '(a) current', '(b) current', '3 current']);
    const { text, revisions, fields } = read(bytes);
    assert.equal(text, read(before).text);
    assert.deepEqual(
      [...new Set(revisions.map(({ author, date }) => `${author} ${date}`))],
      [`${BY.author} ${BY.date}`],
    );
    assert.match(fields[1]?.code ?? '', /^REF _Ref\d{9} \\n \\h$/);
  });

  it('are typed again when the changes are rejected', () => {
    const before = draft(['The Committee acts.', 0], ['It recalls paragraph 1 above.', 0]);
    const rejected = read(live(before).bytes, 'original');
    assert.equal(rejected.text, read(before, 'original').text);
    assert.deepEqual(
      rejected.fields.filter(({ type }) => type === 'REF'),
      [],
    );
    assert.equal(rejected.bookmarks.length, 1);
  });

  it('are left as they are the second time', () => {
    const once = live(draft(['The Committee acts.', 0], ['It recalls paragraph 1 above.', 0])).bytes;
    const twice = live(once);
    assert.equal(twice.changed, 0);
    assert.deepEqual(twice.bytes, once);
  });

  it('use the bookmark that a paragraph has, and leave the fields that there are', () => {
    const before = draft(
      [bookmark('_Ref4711', 7, r('The Committee acts.')), 0],
      [
        `${r('It recalls paragraph ')}${field('REF _Ref4711 \\r \\h', '1')}${r(' and, once more, paragraph 1 above.')}`,
        0,
      ],
    );
    const { bytes, changed } = live(before);
    assert.equal(changed, 1);
    assert.deepEqual(
      read(bytes).bookmarks.map(({ name }) => name),
      ['_Ref4711'],
    );
    assert.deepEqual(references(bytes), ['1 current', '1 current']);
  });

  it('stay typed where the numbers are typed', () => {
    const before = docx({
      body: [...HEAD, p('1.\tThe Committee acts.'), p('2.\tIt recalls paragraph 1 above.')].join(''),
    });
    const { bytes, changed } = live(before);
    assert.equal(changed, 0);
    assert.equal(bytes, before);
  });

  for (const name of ['CMW-C-XAA-CO-2', 'CEDAW-C-XBB-CO-6']) {
    it(`are all that a sample has, and its words stay: ${name}`, () => {
      const before = draftAsWord(readFileSync(`samples/${name}.txt`, 'utf8'));
      const { bytes, changed } = live(before);
      assert.ok(changed > 8, String(changed));
      assert.equal(read(bytes).text, read(before).text);
      assert.equal(read(bytes, 'original').text, read(before, 'original').text);
      assert.deepEqual(
        references(bytes).filter((one) => !one.endsWith(' current')),
        [],
      );
    });
  }

  it('keep the words of any draft, accepted and rejected', () => {
    const manner = {
      width: 0,
      number: '.<tab>',
      indent: '',
      item: '<tab>(a)<tab>',
      note: '<tab>1<tab>',
      heading: '<tab>A.<tab>',
      gap: 0,
      headingGap: 1,
      within: 'nothing',
      lineBreak: '\n',
      mark: '',
      space: ' ',
      leftovers: false,
    } as const;
    fc.assert(
      fc.property(parts, (document) => {
        const before = draftAsWord(write(document, manner).text);
        const { bytes } = live(before);
        assert.equal(read(bytes).text, read(before).text);
        assert.equal(read(bytes, 'original').text, read(before).text);
        assert.equal(live(bytes).changed, 0);
      }),
      { numRuns: runs(20) },
    );
  });
});

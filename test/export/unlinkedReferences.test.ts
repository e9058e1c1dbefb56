import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { makeReferencesLive } from '../../server/src/export/liveReferences';
import { liveReferences, makeReferencesTyped } from '../../server/src/export/unlinkedReferences';
import { removeOurs } from '../../server/src/word/patch/removeOurs';
import { read as readText } from '../support/documents';
import { bookmark, docx, field, level, list, listOf, numberingOf, p, r } from '../word/support/docx';
import { draftAsWord } from '../word/support/draftAsWord';
import { read } from '../word/support/reading';
import { exported } from './exported';

const BY = { author: 'A. Reviewer', date: '2026-05-01T10:00:00Z' };
const numbering = numberingOf(listOf(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)'), 1));
const numbered = (content: string, at = 0) => p(content, list(1, at));

/** Two paragraphs and an item with bookmarks, and what refers to them. */
const draft = (...paragraphs: readonly string[]) =>
  docx({
    body: [
      numbered(bookmark('_Ref1', 1, r('The Committee acts:'))),
      numbered(bookmark('_Ref2', 2, r('At once.')), 1),
      numbered(bookmark('_Ref3', 3, r('The Committee waits.'))),
      ...paragraphs.map((content) => numbered(content)),
    ].join(''),
    numbering,
  });
const reference = (name: string, shown: string, properties = '') => field(`REF ${name} \\n \\h`, shown, properties);

function typed(bytes: Uint8Array, chosen?: ReadonlySet<number>) {
  const made = makeReferencesTyped(bytes, read(bytes), { ...BY, ...(chosen && { chosen }) });
  if (made.kind === 'refused') assert.fail(made.message);
  return made;
}

const documentOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
const codes = (bytes: Uint8Array, changes?: 'original') =>
  read(bytes, changes).fields.flatMap(({ type, code }) => (type === 'REF' ? [code] : []));

describe('references of a Word file that are made text', () => {
  it('show what they showed, and are fields again when the changes are rejected', () => {
    const before = draft(
      `${r('See paragraphs ')}${reference('_Ref1', '1')}${r(' ')}${reference('_Ref2', '(a)')}${r('.')}`,
    );
    const { bytes, changed, left } = typed(before);
    assert.deepEqual([changed, left], [1, []]);
    assert.equal(read(bytes).text, read(before).text);
    assert.deepEqual(codes(bytes), []);
    assert.equal(read(bytes, 'original').text, read(before).text);
    assert.deepEqual(codes(bytes, 'original'), ['REF _Ref1 \\n \\h', 'REF _Ref2 \\n \\h']);
    const authors = read(bytes).revisions.map(({ author, date }) => `${author} ${date}`);
    assert.deepEqual([...new Set(authors)], [`${BY.author} ${BY.date}`]);
  });

  it('are deleted in the form that Word deletes fields in, and put in with the look of what was shown', () => {
    const before = draft(`${r('See ')}${reference('_Ref3', '2', '<w:i/>')}${r('.')}`);
    const own = documentOf(typed(before).bytes);
    const by = 'w:author="A. Reviewer" w:date="2026-05-01T10:00:00Z"';
    const deleted = (inside: string) => `<w:del w:id="#" ${by}>${inside}</w:del>`;
    const look = '<w:rPr><w:i/></w:rPr>';
    // Taken without ids and without the empty runs that are left of those that were cut.
    const plain = own
      .replace(/w:id="\d+"(?= w:author)/g, 'w:id="#"')
      .replace(/<w:r>(?:<w:rPr><w:i\/><\/w:rPr>)?<w:(t|instrText)[^>]*><\/w:\1><\/w:r>/g, '');
    const expected = [
      deleted('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'),
      deleted('<w:r><w:delInstrText xml:space="preserve"> REF _Ref3 \\n \\h </w:delInstrText></w:r>'),
      deleted('<w:r><w:fldChar w:fldCharType="separate"/></w:r>'),
      deleted(`<w:r>${look}<w:delText xml:space="preserve">2</w:delText></w:r>`),
      deleted('<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
      `<w:ins w:id="#" ${by}><w:r>${look}<w:t xml:space="preserve">2</w:t></w:r></w:ins>`,
    ].join('');
    assert.ok(plain.includes(expected), plain);
  });

  it('stay in the document for later comments and changes', () => {
    const { bytes } = typed(draft(`${r('See ')}${reference('_Ref3', '2')}`));
    const cleaned = removeOurs(bytes);
    assert.ok(cleaned.kind === 'bytes');
    assert.equal(cleaned.bytes, bytes);
  });

  it('are those that are chosen', () => {
    const before = draft(
      `${r('See ')}${reference('_Ref1', '1')}${r(' ')}${reference('_Ref2', '(a)')}${r(' and ')}${reference('_Ref3', '2')}`,
    );
    assert.deepEqual(codes(typed(before, new Set([1])).bytes), ['REF _Ref1 \\n \\h', 'REF _Ref2 \\n \\h']);
  });

  it('have the number that is shown, also where it is not the one that Word would compute', () => {
    const before = draft(`${r('See paragraph ')}${reference('_Ref3', '48')}${r('.')}`);
    assert.deepEqual(
      liveReferences(read(before)).map(({ isStale }) => isStale),
      [true],
    );
    assert.match(read(typed(before).bytes).text, /See paragraph 48\./);
  });

  const one = (code: string, shown: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>${code}</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>${shown}</w:t><w:fldChar w:fldCharType="end"/></w:r>`;
  const within = (name: string, id: number, inside: string) =>
    `<w:${name} w:id="${id}" w:author="B. Other" w:date="2026-01-01T00:00:00Z">${inside}</w:${name}>`;

  for (const [what, content] of Object.entries({
    'in one run': one(' REF _Ref3 \\n ', '2'),
    'with its code over several runs': `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF _Re</w:instrText></w:r><w:r><w:instrText>f3 \\r</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('2')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    'that somebody has put in': within('ins', 90, reference('_Ref3', '2')),
    'in a link': `<w:hyperlink w:anchor="_Ref3">${reference('_Ref3', '2')}</w:hyperlink>`,
  }))
    it(`are made text ${what}`, () => {
      const before = draft(`${r('See ')}${content}${r('.')}`);
      const { bytes, changed } = typed(before);
      assert.equal(changed, 1);
      assert.equal(read(bytes).text, read(before).text);
      assert.deepEqual(codes(bytes), []);
      assert.equal(read(bytes, 'original').text, read(before, 'original').text);
      assert.deepEqual(codes(bytes, 'original'), codes(before, 'original'));
    });

  for (const [what, content] of Object.entries({
    'in one element': `<w:fldSimple w:instr=" REF _Ref3 \\n ">${r('2')}</w:fldSimple>`,
    'in another field': field('IF 1 = 1', 'x').replace(r('x'), reference('_Ref3', '2')),
    'with a bookmark in them': reference('_Ref3', '2').replace(r('2'), bookmark('_Ref9', 9, r('2'))),
    'of which a part was deleted': reference('_Ref3', '2').replace(
      r('2'),
      `${r('2')}${within('del', 91, '<w:r><w:delText>1</w:delText></w:r>')}`,
    ),
    'with hidden text': reference('_Ref3', '2').replace(r('2'), `${r('2')}${r('secret', '<w:vanish/>')}`),
  }))
    it(`are left ${what}`, () => {
      const before = draft(`${r('See ')}${content}${r('.')}`);
      const { bytes, changed, left } = typed(before);
      assert.deepEqual([changed, left], [0, [0]]);
      assert.equal(bytes, before);
    });

  it('are none where a field shows words, an error or another document’s number', () => {
    const before = draft(
      field('REF _Ref1 \\h', 'The Committee acts:'),
      reference('_Ref3', 'Error! Reference source not found.'),
      reference('_Ref77', '7'),
      field('PAGEREF _Ref1 \\h', '1'),
    );
    assert.deepEqual(liveReferences(read(before)), []);
  });

  for (const name of ['CMW-C-XAA-CO-2', 'CEDAW-C-XBB-CO-6']) {
    const text = readFileSync(`samples/${name}.txt`, 'utf8');
    it(`undo what made them fields, accepted or not: ${name}`, () => {
      const before = draftAsWord(text);
      const word = read(before);
      const live = makeReferencesLive(before, word, readText(word.text, undefined, word), BY);
      assert.ok(live.kind === 'patched' && live.changed > 8);
      const { bytes, changed, left } = typed(live.bytes);
      assert.ok(changed > 8 && left.length === 0);
      assert.deepEqual(codes(bytes), []);
      assert.equal(read(bytes).text, word.text);
      assert.equal(read(bytes, 'original').text, read(before, 'original').text);
    });

    it(`are all that an exported document has: ${name}`, () => {
      const before = exported(text);
      const { bytes, left } = typed(before);
      assert.deepEqual([codes(bytes), left], [[], []]);
      assert.equal(read(bytes).text, read(before).text);
      assert.deepEqual(codes(bytes, 'original'), codes(before));
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { newFields } from '../../server/src/export/newReferences';
import { applyText, WordEditing } from '../../server/src/word/apply/applyText';
import { read as readText } from '../support/documents';
import { bookmark, docx, field, level, list, listOf, numberingOf, p, r } from '../word/support/docx';
import { read } from '../word/support/reading';
import { partOf } from './exported';

const DATE = '2026-05-01T10:00:00Z';
const BY = {
  author: 'A. Drafter',
  date: DATE,
  fieldsIn: newFields(DATE, (word) => readText(word.text, undefined, word)),
};
const numbering = numberingOf(listOf(1, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)'), 1));
const HEAD = [p('CMW/C/XAA/CO/2'), p('Concluding observations on the second periodic report of Xandoria')];
const FIRST = bookmark('_Ref4711', 7, r('The Committee acts.'));
const REFERENCE = `${r('It recalls paragraph ')}${field('REF _Ref4711 \\r \\h', '1')}${r(' above.')}`;

function draft(...paragraphs: readonly string[]): Uint8Array {
  return docx({ body: [...HEAD, ...paragraphs.map((content) => p(content, list(1)))].join(''), numbering });
}

/** What becomes of an edit, checked on both sides, and its references as `1 current`. */
function applied(bytes: Uint8Array, edit: (text: string) => string) {
  const edited = edit(read(bytes).text);
  const made = applyText(bytes, edited, BY);
  if (made.kind !== 'applied') assert.fail(JSON.stringify(made));
  assert.equal(read(made.bytes).text, edited);
  assert.equal(read(made.bytes, 'original').text, read(bytes, 'original').text);
  const references = read(made.bytes).fields.map(({ shown, state }) => `${shown} ${state}`);
  return { ...made, edited, references, body: partOf(made.bytes, 'word/document.xml') };
}

describe('references that are typed into the text of a Word file whose references are fields', () => {
  it('become fields, without a trace of having been typed', () => {
    const bytes = draft(FIRST, REFERENCE, r('It ends.'));
    const { references, body } = applied(bytes, (text) =>
      text.replace('It ends.', 'It ends with what paragraphs 1 and 2 say.'),
    );
    assert.deepEqual(references, ['1 current', '1 current', '2 current']);
    assert.doesNotMatch(body, /<w:del /);
    assert.match(body, /<w:instrText[^>]*> REF _Ref4711 \\n \\h <\/w:instrText>/);
  });

  it('do so in new paragraphs and items of lists, level by level', () => {
    const bytes = docx({
      body: [
        ...HEAD,
        p(FIRST, list(1)),
        p(REFERENCE, list(1)),
        p('It recommends:', list(1)),
        p('This;', list(1, 1)),
        p('That.', list(1, 1)),
      ].join(''),
      numbering,
    });
    const { references } = applied(bytes, (text) => `${text}\n4.\tIt recalls paragraphs 1 and 3 (a) and (b) above.`);
    assert.deepEqual(references, ['1 current', '1 current', '3 current', '(a) current', '(b) current']);
  });

  it('stay as they are where others are typed', () => {
    const bytes = draft(r('The Committee acts.'), r('It recalls paragraph 1 above.'), r('It ends.'));
    assert.deepEqual(applied(bytes, (text) => text.replace('It ends', 'It ends as in paragraph 1')).references, []);
  });

  it('are fields again where one was typed over by hand', () => {
    const bytes = draft(FIRST, r('It notes.'), REFERENCE);
    const { references, accepted } = applied(bytes, (text) => text.replace('paragraph 1 above', 'paragraph 2 above'));
    assert.deepEqual(references, ['2 current']);
    assert.match(accepted.fields[0]?.code ?? '', /^REF _Ref2\d{8} /);
  });

  it('leave the others alone, those that were typed before too', () => {
    const bytes = draft(FIRST, REFERENCE, r('It recalls paragraph 2 above.'));
    const { references } = applied(bytes, (text) =>
      text.replace('It recalls paragraph 2', 'It also recalls paragraph 2'),
    );
    assert.deepEqual(references, ['1 current']);
  });

  it('go as if they had never been when they are taken out, and when the text is saved anew', () => {
    const bytes = draft(FIRST, REFERENCE, r('It ends.'));
    const { text } = read(bytes);
    const made = applied(bytes, () => text.replace('It ends.', 'It ends with paragraph 2.'));
    const again = applyText(made.bytes, made.edited, { ...BY, date: '2027-01-01T00:00:00Z' });
    assert.ok(again.kind === 'applied' && again.bytes === made.bytes, 'saving again changes nothing');
    const other = applyText(made.bytes, text.replace('It ends.', 'It ends with paragraphs 1 and 2.'), BY);
    assert.ok(other.kind === 'applied');
    assert.equal(read(other.bytes).fields.length, 3);
    const undone = applyText(other.bytes, text, BY);
    assert.ok(undone.kind === 'applied');
    assert.equal(partOf(undone.bytes, 'word/document.xml'), partOf(bytes, 'word/document.xml'));
    const editing = new WordEditing(bytes, BY);
    const kept = editing.apply(made.edited, BY);
    assert.ok(kept.kind === 'applied');
    assert.deepEqual(Buffer.from(kept.bytes), Buffer.from(made.bytes));
  });

  it('can be edited once another program has saved the file', () => {
    const bytes = draft(FIRST, REFERENCE, r('It ends.'));
    const made = applied(bytes, (text) => text.replace('It ends.', 'It ends with paragraph 2.'));
    // A program that saves a file drops what is said about it after its end.
    const saved = zipSync({
      ...unzipSync(made.bytes),
      'word/document.xml': strToU8(made.body.replace(/(<\/w:document>).*$/s, '$1')),
    });
    const { body, references } = applied(saved, (text) => text.replace(' with paragraph 2', ''));
    assert.deepEqual(references, ['1 current']);
    assert.doesNotMatch(body, /with paragraph/);
  });
});

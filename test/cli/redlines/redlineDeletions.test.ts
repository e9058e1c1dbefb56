import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partOf } from '../../export/exported';
import { docx, p, r, table } from '../../word/support/docx';
import { read } from '../../word/support/reading';
import { runCaptured } from '../support/captured';

const mark = (id: number) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
const footnotes = (...words: readonly string[]) =>
  words
    .map((one, at) => `<w:footnote w:id="${at + 1}"><w:p><w:r><w:footnoteRef/></w:r>${r(` ${one}`)}</w:p></w:footnote>`)
    .join('');
const noted = (words: readonly string[], ...paragraphs: readonly string[]) =>
  docx({ footnotes: footnotes(...words), body: paragraphs.map((one) => p(one)).join('') });
const rows = (...cells: readonly (readonly string[])[]) => docx({ body: p('Start.') + table(cells) + p('End.') });
const linesOf = (text: string) => text.split('\n').filter((line) => /\S/.test(line));

async function redlineOf(before: Uint8Array, now: Uint8Array) {
  const files = { 'a.docx': before, 'b.docx': now };
  const { written, out, error } = await runCaptured(['compare', 'a.docx', 'b.docx', '--redline', 'o.docx'], { files });
  return { out, bytes: written?.['o.docx'] ?? assert.fail(error) };
}

describe('a redline with deleted notes', () => {
  for (const [what, before, now] of [
    [
      'one of several in a paragraph',
      noted(
        ['Dug.', 'Burnt.', 'Built.'],
        `${r('It notes the wells')}${mark(1)}${r(' and the kilns.')}${mark(2)}`,
        `${r('It met.')}${mark(3)}`,
      ),
      noted(
        ['Dug.', 'Built.'],
        `${r('It notes the wells')}${mark(1)}${r(' and the kilns.')}`,
        `${r('It met.')}${mark(2)}`,
      ),
    ],
    [
      'the only one',
      noted(['Dug.'], `${r('It notes the wells')}${mark(1)}${r(' and the kilns.')}`),
      noted([], r('It notes the wells and the kilns.')),
    ],
    [
      'one with words around it',
      noted(['Dug.', 'Built.'], `${r('It notes the old wells')}${mark(1)}${r(' and kilns.')}${mark(2)}`),
      noted(['Built.'], `${r('It notes the kilns.')}${mark(1)}`),
    ],
  ] as const)
    it(`has the marks of the notes as deletions: ${what}`, async () => {
      const { out, bytes } = await redlineOf(before, now);
      assert.equal(out, '');
      assert.deepEqual(linesOf(read(bytes).text), linesOf(read(now).text));
      assert.equal(read(bytes).notes.length, read(now).notes.length);
      assert.equal(read(bytes, 'original').text, read(before).text);
      assert.match(
        partOf(bytes, 'word/document.xml'),
        /<w:del [^>]*>(?:(?!<\/w:del>).)*<w:footnoteReference w:id="\d"\/><\/w:r>(?:(?!<w:del ).)*<\/w:del>/,
      );
      assert.equal(partOf(bytes, 'word/footnotes.xml'), partOf(before, 'word/footnotes.xml'));
    });
});

describe('a redline with emptied and filled cells', () => {
  for (const [what, before, now] of [
    ['the last one of a row', ['one', 'two'], ['one', '']],
    ['the last two', ['one', 'two', 'three'], ['one', '', '']],
    ['the first one', ['one', 'two'], ['', 'two']],
    ['one in the middle', ['one', 'two', 'three'], ['one', '', 'three']],
  ] as const)
    it(`deletes the words of a cell and keeps the cell: ${what}`, async () => {
      const other = before.map((_, at) => `cell ${at}`);
      const [old, draft] = [rows(before, other), rows(now, other)];
      const { out, bytes } = await redlineOf(old, draft);
      assert.equal(out, '');
      assert.equal(read(bytes).text, read(draft).text);
      assert.equal(read(bytes, 'original').text, read(old).text);
      assert.equal(partOf(bytes, 'word/document.xml').match(/<w:tc>/g)?.length, 2 * before.length);
    });

  it('writes words for an empty first cell into it, not above the table', async () => {
    const [old, draft] = [rows(['', 'two'], ['three', 'four']), rows(['one', 'two'], ['three', 'four'])];
    const { out, bytes } = await redlineOf(old, draft);
    assert.equal(out, '');
    assert.equal(read(bytes).text, read(draft).text);
    assert.equal(read(bytes, 'original').text, read(old).text);
  });

  it('lists a row with a column fewer', async () => {
    const [old, draft] = [rows(['one', 'two', 'three'], ['a', 'b', 'c']), rows(['one', 'three'], ['a', 'c'])];
    const { out, bytes } = await redlineOf(old, draft);
    assert.equal(out.split('\n').length - 1, 2);
    assert.equal(read(bytes).text, read(old).text);
  });

  const cell = (...words: readonly string[]) => `<w:tc>${words.map((one) => p(one)).join('')}</w:tc>`;
  const rowOf = (first: string) =>
    docx({ body: `${p('Start.')}<w:tbl><w:tr>${first}${cell('two')}</w:tr></w:tbl>${p('End.')}` });

  it('lists a cell that is split in two instead of emptying the one beside it', async () => {
    const { out, bytes } = await redlineOf(rowOf(cell('one')), rowOf(cell('one', 'half')));
    assert.match(out, /^\[one\] It is in a table [^\n]*\n$/);
    assert.match(read(bytes).text, /^one\ttwo$/m);
  });

  it('lists where a place of several lines begins and ends', async () => {
    const split = cell('The clerk keeps all', 'keys of the house');
    const { out } = await redlineOf(rowOf(cell('The clerk keeps all keys of the house')), rowOf(split));
    assert.match(out, /^\[The clerk keeps all … keys of the house two\] It is in a table [^\n]*\n$/);
  });
});

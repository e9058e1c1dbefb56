import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DocxParts, docx, level, list, listOf, numberingOf, p, style, styleOf, table } from './support/docx';
import { reading } from './support/reading';

const CHUNK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk';

/** A document of three paragraphs, the second of which stands in another file. */
function including(name: string, file: string | Uint8Array, more: Partial<DocxParts> = {}) {
  const { text, warnings, paragraphs } = reading({
    body: `${p('1.\tBefore.')}<w:altChunk r:id="a"/>${p('9.\tAfter.')}`,
    relationships: `<Relationship Id="a" Type="${CHUNK}" Target="/word/${name}"/>`,
    files: { [`word/${name}`]: file },
    ...more,
  });
  return { lines: text.replaceAll('\t', '→').split('\n'), warnings, paragraphs };
}

const INNER: DocxParts = {
  body: [
    p('Follow-up', style('H')),
    p('Reports;', list(1)),
    p('Replies.<', list(1)),
    table([['Left', 'Right']]),
    `<w:p><w:r><w:t>With a note</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
  ].join(''),
  styles: styleOf('H', 'heading 1'),
  numbering: numberingOf(listOf(0, level(0, 'decimal', '%1.'), 1)),
  footnotes: `<w:footnote w:id="1">${p('A note.')}</w:footnote>`,
};

describe('another file in a Word file', () => {
  it('is read where it is a Word file, with its numbers and headings, without its notes', () => {
    const { lines, warnings, paragraphs } = including('inner.dat', docx(INNER));
    assert.deepEqual(lines, [
      '1.→Before.',
      '',
      '→→Follow-up',
      '',
      '1.→Reports;',
      '2.→Replies.<',
      '',
      'Left→Right',
      '',
      'With a note¹',
      '',
      '9.→After.',
    ]);
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['included'],
    );
    // Nobody typed these numbers into this document.
    assert.deepEqual(
      paragraphs.map(({ typed }) => typed),
      ['1.', '', '', '', '', '', '9.'],
    );
  });

  it('is read where it is plain text, in the characters that it is written in', () => {
    const expected = ['1.→Before.', '2.→Libertés.', '9.→After.'];
    for (const bytes of [
      new TextEncoder().encode('2.\tLibert\u00e9s.\r\n'),
      Uint8Array.from('2.\tLibert\u00e9s.', (letter) => letter.charCodeAt(0)),
      Uint8Array.from([0xff, 0xfe, ...[...'2.\tLibert\u00e9s.'].flatMap((letter) => [letter.charCodeAt(0), 0])]),
    ])
      assert.deepEqual(including('inner.txt', bytes).lines, expected);
  });

  it('is named where it is not read', () => {
    const cases: readonly (readonly [name: string, file: string | Uint8Array, told: string])[] = [
      ['a.html', '<p>Words</p>', 'a web page'],
      ['a.mht', 'MIME-Version: 1.0', 'a web page'],
      ['a.rtf', '{\\rtf1 Words}', 'Rich Text Format'],
      ['a.dat', 'Words', 'another format'],
      ['a.docx', 'PK\u0003\u0004 and no more', 'a document of its own'],
      ['a.docx', docx({ body: 'x', files: { 'word/document.xml': '<w:document' } }), 'a document of its own'],
    ];
    for (const [name, file, told] of cases) {
      const { lines, warnings } = including(name, file);
      assert.deepEqual(lines, ['1.→Before.', '9.→After.'], name);
      assert.deepEqual(
        warnings.map(({ message }) => message),
        [
          `Part of the document is kept as ${told} inside the file and is not read; save the document in Word to merge it.`,
        ],
      );
    }
    assert.equal(including('a.txt', 'x', { relationships: '' }).warnings.length, 1);
  });

  it('is not read any deeper, nor more often than sixteen times', () => {
    const relationships = `<Relationship Id="a" Type="${CHUNK}" Target="/word/inner.docx"/>`;
    const chunk = '<w:altChunk r:id="a"/>';
    const innermost = docx({ body: p('Innermost.') });
    const inner = docx({ body: p('Inner.') + chunk, relationships, files: { 'word/inner.docx': innermost } });
    const { text } = reading({ body: chunk.repeat(20), relationships, files: { 'word/inner.docx': inner } });
    assert.equal(text.match(/Inner\./g)?.length, 16);
    assert.equal(text.includes('Innermost'), false);
  });
});

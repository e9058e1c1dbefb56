import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { textOf } from '../../server/src/cli/io/read';
import { printableLine } from '../../server/src/cli/io/terminal';
import { fc } from '../support/random';
import { docxFiles, p, zipped } from '../word/support/docx';

const SENTENCE = '1.\tThe Committee welcomes Xandoria’s report – “with thanks”.\r\n';

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const buffer = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? buffer : buffer.swap16();
}

function refusalOf(bytes: Uint8Array): string {
  const read = textOf(bytes);
  assert.ok('refusal' in read, `read as ${JSON.stringify(read)}`);
  return read.refusal;
}

describe('textOf', () => {
  it('reads UTF-8 with and without a byte order mark, and UTF-16 with one', () => {
    const expected = { text: SENTENCE, damaged: 0 };
    assert.deepEqual(textOf(Buffer.from(SENTENCE)), expected);
    assert.deepEqual(textOf(Buffer.from(`\ufeff${SENTENCE}`)), expected);
    assert.deepEqual(textOf(utf16(SENTENCE, 'le')), expected);
    assert.deepEqual(textOf(utf16(SENTENCE, 'be')), expected);
  });

  it('reads a view into a larger buffer', () => {
    const whole = Buffer.from(`xx${SENTENCE}xx`);
    assert.deepEqual(textOf(whole.subarray(2, whole.length - 2)), { text: SENTENCE, damaged: 0 });
  });

  it('reads any text that it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = `A ${text}`;
        for (const bytes of [Buffer.from(words), utf16(words, 'le'), utf16(words, 'be')]) {
          const read = textOf(bytes);
          if ('text' in read) assert.deepEqual(read, { text: words, damaged: 0 });
          else
            assert.match(
              read.refusal,
              /^is not text \(it holds too many control characters, the first U\+00[017][\dA-F]\)$/,
            );
        }
      }),
    );
  });

  it('reads an empty file', () => {
    assert.deepEqual(textOf(new Uint8Array(0)), { text: '', damaged: 0 });
  });

  it('bears what Word leaves behind, and a few damaged characters', () => {
    assert.deepEqual(textOf(latin1(`\x02${'a'.repeat(98)}\x1e`)), { text: `\x02${'a'.repeat(98)}\x1e`, damaged: 0 });
    assert.deepEqual(textOf(latin1(`${'a'.repeat(2000)}\x92s`)), { text: `${'a'.repeat(2000)}\ufffds`, damaged: 1 });
  });

  it('does not take the replacement character that a file holds for damage', () => {
    assert.deepEqual(textOf(Buffer.from('a\ufffdb\ufffd')), { text: 'a\ufffdb\ufffd', damaged: 0 });
    const mixed = Buffer.concat([Buffer.from('\ufffd'.repeat(400)), latin1('\xe9')]);
    assert.deepEqual(textOf(mixed), { text: '\ufffd'.repeat(401), damaged: 1 });
  });

  it('refuses other kinds of file by their name', () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      ['%PDF-1.7\n%\xe2\xe3', /^is a PDF file; save its text/],
      ['PK\x03\x04\x14\0\x06\0[Content_Types].xml\0word/document.xml', /^the file is damaged: /],
      ['PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.text', /^is an OpenDocument file/],
      ['PK\x03\x04\x14\0\0\0xl/workbook.xml', /^is an Excel file/],
      ['PK\x03\x04\x14\0\0\0readme.txt', /^is a ZIP archive; unpack it/],
      ['PK\x03\x04\x14\0\x06\0[Content_Types].xml\0', /^the file is damaged: the end is missing/],
      ['PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.text', /save it as a Word file \(\.docx\)$/],
      ['{\\rtf1\\ansi The Committee}', /save it as a Word file \(\.docx\)$/],
      ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', /^it is a (?:document of Word 97|file of an older Office program)/],
      ['{\\rtf1\\ansi The Committee}', /^is an RTF file/],
      ['\x1f\x8b\x08\0', /^is a compressed file/],
      ['\x89PNG\r\n\x1a\n', /^is a picture/],
      ['\xff\xd8\xff\xe0', /^is a picture/],
      ['\x7fELF\x02', /^is a program/],
    ];
    for (const [start, reason] of cases) assert.match(refusalOf(latin1(start)), reason);
  });

  it('reads a Word file whatever the case of the names in it', () => {
    const files = Object.entries(docxFiles({ body: p('The Committee acts.') }));
    const upper = files.map(([name, data]) => [name.replace('word/', 'Word/'), data] as const);
    const read = textOf(zipped(Object.fromEntries(upper)));
    assert.equal('text' in read && read.text, 'The Committee acts.');
  });

  it('reads a Word file that holds an Excel file, as for a chart', () => {
    const sheet = zipped({ 'xl/workbook.xml': Buffer.from('<workbook/>') });
    const read = textOf(
      zipped({ ...docxFiles({ body: p('The Committee acts.') }), 'word/embeddings/Sheet1.xlsx': sheet }, 0),
    );
    assert.equal('text' in read && read.text, 'The Committee acts.');
    assert.match(refusalOf(sheet), /^is an Excel file/);
  });

  it('calls an archive with the name of a Word file no archive to unpack', () => {
    const read = textOf(zipped({ 'readme.txt': Buffer.from('The Committee acts.') }), undefined, 'drafts/A.docx');
    assert.equal(
      'refusal' in read && read.refusal,
      'is not a Word file: its beginning is damaged, or its name ends wrongly',
    );
  });

  it('refuses what is no text, or text in another encoding', () => {
    assert.equal(refusalOf(latin1('The\0Committee welcomes the report.')), 'is not text (it holds NUL characters)');
    assert.equal(
      refusalOf(latin1('\x1b[31mRed\x1b[0m\x02')),
      'is not text (it holds too many control characters, the first U+001B)',
    );
    for (const bytes of ['The\0Committee', '\x01\x02\x03\x04', 'xx\x03\x04\0\0word/document.xml\x01']) {
      const read = textOf(latin1(bytes), undefined, bytes.startsWith('xx') ? 'a' : 'drafts/A.DOCX');
      assert.ok('refusal' in read && read.mayHoldDocument);
      assert.equal(read.refusal, 'is not a Word file: its beginning is damaged, or its name ends wrongly');
    }
    assert.match(
      refusalOf(latin1('The State party\x92s report')),
      /^is not UTF-8 text .*Windows-1252.*save it as UTF-8$/,
    );
    assert.match(refusalOf(Buffer.from('The Committee', 'utf16le')), /^is UTF-16 text without a byte order mark/);
    assert.match(refusalOf(Buffer.from('The Committee', 'utf16le').swap16()), /^is UTF-16 text without/);
    assert.match(refusalOf(latin1('\xff\xfe\0\0A\0\0\0')), /^is UTF-32 text/);
    assert.match(refusalOf(latin1('\0\0\xfe\xff\0\0\0A')), /^is UTF-32 text/);
  });
});

describe('oneLine', () => {
  it('sends no control characters to a terminal', () => {
    assert.equal(printableLine('a\r\n\tb\u2028c\x1b[31m\x9b\x7f'), 'a b c\\x1b[31m\\x9b\\x7f');
  });
});

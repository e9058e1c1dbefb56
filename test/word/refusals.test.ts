import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { constants, deflateRawSync } from 'node:zlib';
import { checksumOf } from '../../server/src/word/parts/checksum';
import type { RefusalReason } from '../../server/src/word/parts/refusal';
import type { ReadOptions } from '../../server/src/word/parts/result';
import { readWord } from '../../server/src/word/readWord';
import { docx, docxFiles, level, list, listOf, numberingOf, p, r, styleOf, zipped } from './support/docx';
import { read } from './support/reading';

function refused(bytes: Uint8Array, reason: RefusalReason, message: RegExp, options: ReadOptions = {}): void {
  const result = readWord(bytes, options);
  if (result.kind !== 'refused') assert.fail(`it was read: ${result.text.slice(0, 80)}`);
  assert.equal(result.reason, reason, result.message);
  assert.match(result.message, message);
  assert.match(result.message, /^[A-Z].*\.$/, 'a sentence');
}

const ascii = (text: string) => new TextEncoder().encode(text);
const wide = (text: string) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const container = (stream: string) => Uint8Array.from([...CONTAINER, ...new Array(600).fill(0), ...wide(stream)]);

/** A Word file whose document is another XML. */
const withDocument = (xml: string) => zipped({ ...docxFiles({ body: '' }), 'word/document.xml': xml });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Puts other values into the directory's entry of a file and into its own header. */
function altered(bytes: Uint8Array, name: string, change: (view: DataView, entry: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 <= copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))) === name)
      change(view, at);
  }
  return copy;
}

const FLAGS = 8;
const METHOD = 10;
const CRC = 16;
const SIZE = 24;
const HEADER = 42;

/** A Word file with one part whose packed bytes are given, and what its directory says of them. */
function withPacked(name: string, packed: Uint8Array, size: number, crc: number): Uint8Array {
  const entries = Object.entries({ ...docxFiles({ body: '' }), [name]: packed }).map(([own, data]) => {
    const bytes = typeof data === 'string' ? ascii(data) : data;
    const isPacked = own === name;
    return {
      name: own,
      bytes,
      method: isPacked ? 8 : 0,
      size: isPacked ? size : bytes.length,
      crc: isPacked ? crc : checksumOf(bytes),
    };
  });
  const out: number[][] = [];
  const parts: Uint8Array[] = [];
  let at = 0;
  const add = (bytes: Uint8Array) => {
    parts.push(bytes);
    at += bytes.length;
  };
  const fields = (...values: readonly (readonly [bytes: 2 | 4, value: number])[]) =>
    values.flatMap(([bytes, value]) => Array.from({ length: bytes }, (_, i) => (value >>> (8 * i)) & 0xff));
  for (const { name: own, bytes, method, size: length, crc: sum } of entries) {
    const same = fields(
      [2, 20],
      [2, 0],
      [2, method],
      [4, 0],
      [4, sum],
      [4, bytes.length],
      [4, length],
      [2, own.length],
    );
    out.push([
      ...fields([4, 0x02014b50], [2, 20]),
      ...same,
      ...fields([2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, at]),
      ...ascii(own),
    ]);
    add(Uint8Array.from([...fields([4, 0x04034b50]), ...same, ...fields([2, 0]), ...ascii(own)]));
    add(bytes);
  }
  const directory = Uint8Array.from(out.flat());
  const end = fields(
    [4, 0x06054b50],
    [4, 0],
    [2, entries.length],
    [2, entries.length],
    [4, directory.length],
    [4, at],
    [2, 0],
  );
  add(directory);
  add(Uint8Array.from(end));
  const all = new Uint8Array(at);
  let to = 0;
  for (const part of parts) {
    all.set(part, to);
    to += part.length;
  }
  return all;
}

/** A gigabyte of spaces, packed: sixteen million of them, sixty-four times. */
function gigabyteOfSpaces(): Uint8Array {
  const piece = deflateRawSync(new Uint8Array(1 << 24).fill(0x20), { finishFlush: constants.Z_FULL_FLUSH });
  const all = new Uint8Array(piece.length * 64 + 2);
  for (let i = 0; i < 64; i++) all.set(piece, i * piece.length);
  all.set([3, 0], piece.length * 64);
  return all;
}

describe('files that are not read', () => {
  it('are told apart where they are no Word files', () => {
    refused(new Uint8Array(), 'not-word', /empty/);
    refused(ascii('A text.'), 'not-word', /not a zip archive/);
    refused(ascii('{\\rtf1 A text.}'), 'not-word', /Rich Text.*save it as one/);
    refused(zipped({ mimetype: 'x', 'content.xml': '<a/>' }), 'not-word', /OpenDocument.*save it as one/);
    refused(zipped({ 'a.txt': 'A text.' }), 'not-word', /something else/);
    const sheet = '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';
    refused(withDocument(sheet), 'not-word', /another program/);
  });

  it('are not those with a running head that is something else', () => {
    const relationships =
      '<Relationship Id="h9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/>';
    const section = '<w:sectPr><w:headerReference w:type="first" r:id="h9"/><w:titlePg/></w:sectPr>';
    const files = { 'word/media/a.png': Uint8Array.of(0x89, 0x50, 0xff, 0xff) };
    assert.equal(read(docx({ body: `${p('Words.')}${section}`, relationships, files })).text, 'Words.');
  });

  it('are told apart where they are of the older kind', () => {
    refused(container('EncryptedPackage'), 'encrypted', /password/);
    refused(container('WordDocument'), 'old-format', /\.doc\b.*\.docx/);
    refused(container('Workbook'), 'not-word', /older Office/);
  });

  it('are refused where the archive is damaged', () => {
    const whole = docx({ body: p('Words.') });
    const NAME = 'word/document.xml';
    refused(whole.subarray(0, whole.length - 60), 'damaged', /end is missing/);
    refused(
      altered(whole, NAME, (view, at) => view.setUint32(at + CRC, 7, true)),
      'damaged',
      /checksum of word\/document/,
    );
    refused(
      altered(whole, NAME, (view, at) => view.setUint32(at + HEADER, 3, true)),
      'damaged',
      /not where/,
    );
    refused(
      altered(whole, NAME, (view, at) => view.setUint16(at + METHOD, 12, true)),
      'damaged',
      /packed in a way/,
    );
    refused(
      altered(whole, NAME, (view, at) => view.setUint16(at + FLAGS, 1, true)),
      'encrypted',
      /password/,
    );
    refused(
      altered(whole, NAME, (view, at) => view.setUint32(at, 0, true)),
      'damaged',
      /directory/,
    );
    refused(zipped({ ...docxFiles({ body: '' }), '_rels/.rels': '<a/>' }), 'damaged', /which of its parts/);
    const { [NAME]: _, ...rest } = docxFiles({ body: '' });
    refused(zipped(rest), 'damaged', /holds its document is missing/);
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`a${at}`, '']));
    refused(zipped(many), 'too-large', /more than 20000 files/);
  });

  it('are refused where sizes lie, in either direction', () => {
    const whole = docx({ body: p('Words.') });
    for (const size of [0, 10, 5000])
      refused(
        altered(whole, 'word/document.xml', (view, at) => view.setUint32(at + SIZE, size, true)),
        'damaged',
        /another length/,
      );
  });

  it('are refused before a gigabyte of spaces is there, whether it is declared or not', () => {
    const packed = gigabyteOfSpaces();
    refused(withPacked('word/document.xml', packed, 1 << 30, 0), 'too-large', /64 million bytes/);
    refused(withPacked('word/document.xml', packed, 1000, 0), 'damaged', /another length/);
    // The same way round holds a document that is what it says.
    const xml = ascii(String(docxFiles({ body: p('Packed otherwise.') })['word/document.xml']));
    const honest = withPacked('word/document.xml', deflateRawSync(xml), xml.length, checksumOf(xml));
    assert.equal(read(honest).text, 'Packed otherwise.');
  });

  it('are refused beyond the limit that is given, over all parts', () => {
    const bytes = docx({ body: p('x'.repeat(5000)), styles: styleOf('a', 'y'.repeat(5000)) });
    refused(bytes, 'too-large', /more than/, { limit: 8000 });
    assert.equal(readWord(bytes, { limit: 20_000 }).kind, 'text');
  });

  it('are refused where a part is not well-formed', () => {
    for (const [xml, message] of [
      [`<w:document ${W}><w:body><w:p></w:body></w:document>`, /closing tag/],
      [`<w:document ${W}><w:body>`, /ends too early/],
      [`<w:document ${W}><w:body/></w:document><w:a ${W}/>`, /two roots/],
      [`<w:document ${W}><w:body w:a=1/></w:document>`, /attribute/],
      [`<w:document ${W}><w:body w:a="<"/></w:document>`, /attribute/],
      [`<w:document ${W}><w:body>&nbsp;</w:body></w:document>`, /entity/],
      [`<w:document ${W}><w:body>&#0;</w:body></w:document>`, /entity/],
      [`<w:document ${W}><w:body>\u0001</w:body></w:document>`, /not allowed/],
      [`<w:document ${W}><x:body/></w:document>`, /prefix of x:body/],
      [`<w:document ${W}><!-- `, /ends too early/],
      ['words', /ends too early|outside/],
      [`words<w:document ${W}/>`, /outside/],
      ['', /ends too early/],
    ] as const)
      refused(withDocument(xml), 'damaged', message);
    const files = docxFiles({ body: p('Words.') });
    const latin = Uint8Array.from(
      [...String(files['word/document.xml']).replace('Words', 'W\u00f6rds')].map((c) => c.charCodeAt(0)),
    );
    refused(zipped({ ...files, 'word/document.xml': latin }), 'damaged', /not written in utf-8/);
    refused(withDocument(`<w:document ${W}/>`), 'damaged', /no body/);
  });

  it('are refused where entities are declared', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(1000)}"><!ENTITY d "${'&b;'.repeat(1000)}">]><w:document ${W}><w:body><w:p><w:r><w:t>&d;</w:t></w:r></w:p></w:body></w:document>`;
    refused(withDocument(bomb), 'declares-entities', /document type/);
  });

  it('are refused where 200,000 elements lie in each other', () => {
    const deep = '<w:smartTag>'.repeat(200_000) + '</w:smartTag>'.repeat(200_000);
    refused(docx({ body: `<w:p>${deep}</w:p>` }), 'too-deep', /1000 deep/);
    assert.equal(
      read(docx({ body: `<w:p>${'<w:smartTag>'.repeat(900)}${r('deep')}${'</w:smartTag>'.repeat(900)}</w:p>` })).text,
      'deep',
    );
  });

  it('are refused where styles are based on each other in a ring', () => {
    refused(
      docx({ body: p('x'), styles: styleOf('A', 'One', '', 'B') + styleOf('B', 'Two', '', 'A') }),
      'style-ring',
      /“(?:One|Two)” is based on itself/,
    );
    refused(docx({ body: p('x'), styles: styleOf('A', 'One', '', 'A') }), 'style-ring', /“One”/);
    const many = Array.from({ length: 100_000 }, (_, i) => styleOf(`s${i}`, `s${i}`, '', `s${(i + 1) % 100_000}`));
    refused(docx({ body: p('x'), styles: many.join('') }), 'style-ring', /based on itself/);
  });

  it('are refused where they have more elements than memory should be given for', () => {
    refused(docx({ body: '<w:p/>'.repeat(2_600_000) }), 'too-large', /2500000 elements/);
    refused(docx({ body: '<w:p/>'.repeat(600_000) }), 'too-large', /longer than what is read/);
  });

  it('and never throw, whatever is cut off or changed', () => {
    const whole = docx({
      body: p('Words.', list(1)),
      numbering: numberingOf(listOf(0, level(0, 'decimal', '%1.'), 1)),
    });
    for (let at = 0; at < whole.length; at += 3) {
      assert.ok(readWord(whole.subarray(0, at)).kind === 'refused', `cut at ${at}`);
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      readWord(changed);
    }
  });
});

describe('files that are read though they want to be large', () => {
  it('have a note once, however often it is referred to', () => {
    const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const { text, notes } = read(
      docx({
        body: `<w:p>${reference.repeat(20_000)}</w:p>`,
        footnotes: `<w:footnote w:id="1">${p('x'.repeat(100_000))}</w:footnote>`,
      }),
    );
    assert.equal(notes.length, 20_000);
    assert.ok(text.length < 300_000);
  });

  it('have a note that refers to itself', () => {
    const reference = '<w:r><w:footnoteReference w:id="1"/></w:r>';
    const { text } = read(
      docx({ body: p(reference), footnotes: `<w:footnote w:id="1">${p(r('See ') + reference)}</w:footnote>` }),
    );
    assert.equal(text, '¹\n\n__________\n\t¹\tSee ²');
  });

  it('have fields that never end, or begin in each other', () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const rest = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    assert.equal(read(docx({ body: p(`${(begin + rest).repeat(2000)}${r('shown')}`) })).text, 'shown');
    assert.equal(read(docx({ body: p(`${begin.repeat(2000)}${r('code')}`) + p('next') })).text, '');
  });

  it('have labels no longer than Word makes them', () => {
    const long = level(0, 'lowerLetter', '%1'.repeat(5000));
    const start =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="32000"/></w:lvlOverride></w:num>';
    assert.ok(read(docx({ body: p('x', list(1)), numbering: numberingOf(listOf(0, long, start)) })).text.length < 1000);
  });

  it('have thousands of runs in a paragraph, of styles on each other, and of links', () => {
    const links = Array.from({ length: 20_000 }, (_, i) => `<w:hyperlink r:id="l${i}">${r('a ')}</w:hyperlink>`).join(
      '',
    );
    const relationships = Array.from(
      { length: 20_000 },
      (_, i) => `<Relationship Id="l${i}" Type="x/hyperlink" Target="https://example.org/${i}" TargetMode="External"/>`,
    ).join('');
    const styles = Array.from({ length: 20_000 }, (_, i) => styleOf(`s${i}`, `s${i}`, '', `s${i + 1}`)).join('');
    const { fields } = read(docx({ body: p(links, '<w:pStyle w:val="s0"/>'), relationships, styles }));
    assert.equal(fields.at(-1)?.address, 'https://example.org/19999');
  });
});

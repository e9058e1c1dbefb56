import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type DocxParts,
  docxFiles,
  inStrictForm,
  level,
  list,
  listOf,
  numberingOf,
  p,
  r,
  styleOf,
  zipped,
} from './support/docx';
import { read } from './support/reading';

const PARTS: DocxParts = {
  body: [
    p('Scope', '<w:pStyle w:val="H"/>'),
    p(`${r('Words')}<w:r><w:footnoteReference w:id="1"/></w:r>`, list(1)),
  ].join(''),
  styles: styleOf('H', 'heading 1'),
  numbering: numberingOf(listOf(0, level(0, 'decimal', '%1.'), 1)),
  footnotes: `<w:footnote w:id="1">${p('Note.')}</w:footnote>`,
};
const TEXT = '\t\tScope\n\n1.\tWords¹\n\n__________\n\t¹\tNote.';

/** The files of a document with all that is XML in them changed. */
function changed(change: (xml: string, name: string) => string | Uint8Array): Record<string, string | Uint8Array> {
  return Object.fromEntries(
    Object.entries(docxFiles(PARTS)).map(([name, data]) => [
      name,
      typeof data === 'string' ? change(data, name) : data,
    ]),
  );
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

describe('the package of a Word file', () => {
  it('is read in its strict form', () => {
    const strict = changed(inStrictForm);
    assert.equal(read(zipped(strict)).text, TEXT);
  });

  it('is read whatever its prefixes are', () => {
    const renamed = changed((xml) => xml.replace(/\bw:/g, 'ns0:').replace('xmlns:w=', 'xmlns:ns0='));
    assert.equal(read(zipped(renamed)).text, TEXT);
  });

  it('is read where targets are told from the root, and names differ in case', () => {
    const files = changed((xml) => xml.replace(/Target="(\w+\.xml)"/g, 'Target="/word/$1"'));
    const { 'word/styles.xml': styles = '', ...rest } = files;
    assert.equal(read(zipped({ ...rest, 'word/Styles.xml': styles })).text, TEXT);
  });

  it('is read where the document has another name and place', () => {
    const {
      'word/document.xml': document = '',
      'word/_rels/document.xml.rels': relationships = '',
      ...rest
    } = changed((xml, name) =>
      name === '_rels/.rels'
        ? xml.replace('word/document.xml', 'other/body.xml')
        : xml.replace(/Target="(\w+\.xml)"/g, 'Target="../word/$1"'),
    );
    const files = { ...rest, 'other/body.xml': document, 'other/_rels/body.xml.rels': relationships };
    const text = read(zipped(files));
    assert.equal(text.text, TEXT);
    assert.equal(text.map.placeAt(TEXT.indexOf('Words'))?.part, 'other/body.xml');
  });

  it('is read in UTF-16, and with a mark of byte order', () => {
    const wide = changed((xml) =>
      Uint8Array.from(
        [...`\ufeff${xml.replace('UTF-8', 'UTF-16')}`].flatMap((unit) => [
          unit.charCodeAt(0) & 255,
          unit.charCodeAt(0) >> 8,
        ]),
      ),
    );
    assert.equal(read(zipped(wide)).text, TEXT);
    assert.equal(read(zipped(changed((xml) => `\ufeff${xml}`))).text, TEXT);
  });

  it('is read with something before and after it', () => {
    const bytes = zipped(docxFiles(PARTS));
    const words = new TextEncoder().encode('HTTP/1.1 200 OK\r\n\r\n');
    assert.equal(read(joined(words, bytes)).text, TEXT);
    assert.equal(read(joined(bytes, words)).text, TEXT);
  });

  it('needs no more than a document', () => {
    const { 'word/document.xml': document = '', '_rels/.rels': relationships = '' } = docxFiles({ body: p('Alone.') });
    assert.equal(read(zipped({ 'word/document.xml': document, '_rels/.rels': relationships })).text, 'Alone.');
  });
});

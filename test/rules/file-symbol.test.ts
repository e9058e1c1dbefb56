import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saidOfWord, wordModel } from '../support/rules/wordFindings';
import { type DocxParts, p, r } from '../word/support/docx';

describe('file-symbol', () => {
  const title = p('CMW/C/XAA/CO/2') + p('Concluding observations on the second periodic report of Xandoria');
  const heads =
    '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="even" r:id="h2"/></w:sectPr>';
  const body = `${title}${heads}`;
  const property = (value: string) =>
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="Symbol1"><vt:lpwstr>${value}</vt:lpwstr></property></Properties>`;

  it('reports each other symbol of running heads and properties once', () => {
    const heads = { h1: p('CMW/C/XAA/CO/1'), h2: p('CMW/C/XAA/CO/1') };
    assert.deepEqual(
      saidOfWord(wordModel({ body, heads, settings: '<w:evenAndOddHeaders/>', custom: property('CMW/C/XAB/CO/2') })),
      [
        'file-symbol at “CMW/C/XAA/CO/2”: A running head has the symbol CMW/C/XAA/CO/1, the first page CMW/C/XAA/CO/2.',
        'file-symbol at “CMW/C/XAA/CO/2”: The property “Symbol1” of the file has the symbol CMW/C/XAB/CO/2, the first page CMW/C/XAA/CO/2.',
      ],
    );
  });

  it('compares the data of the documents office, but for what stands in brackets after a symbol', () => {
    const data = (symbol: string): DocxParts => ({
      body: title + p('<w:r><w:commentReference w:id="0"/></w:r>'),
      comments: `<w:comment w:id="0" w:author="A">${p(r(`<<ODS DOC SYMBOL1>>${symbol}<<ODS DOC SYMBOL1>>`))}</w:comment>`,
    });
    assert.deepEqual(saidOfWord(wordModel(data('CMW/C/XAA/CO/2 (Part I)'))), []);
    assert.deepEqual(saidOfWord(wordModel(data('CMW/C/XAA/CO/3'))), [
      'file-symbol at “CMW/C/XAA/CO/2”: The documents office’s data (ODS DOC SYMBOL1) has the symbol CMW/C/XAA/CO/3, the first page CMW/C/XAA/CO/2.',
    ]);
  });

  it('is silent about the same symbol in another form, and about heads that Word does not show', () => {
    const same = { h1: p('CMW / C/XAA/CO/ 2*'), h2: p('CMW/C/XAA/CO/2') };
    assert.deepEqual(
      saidOfWord(
        wordModel({ body, heads: same, settings: '<w:evenAndOddHeaders/>', custom: property('cmw/c/xaa/co/2') }),
      ),
      [],
    );
    assert.deepEqual(saidOfWord(wordModel({ body, heads: { h1: p('CMW/C/XAA/CO/2'), h2: p('CMW/C/XAA/CO/1') } })), []);
  });
});

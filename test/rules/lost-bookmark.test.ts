import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { weighedFindings } from '../../server/src/rules/runner';
import { NOTHING_SET } from '../support/rules/findings';
import { mention, saidOfWord, wordModel } from '../support/rules/wordFindings';
import { bookmark, field, p, r } from '../word/support/docx';

describe('lost-bookmark', () => {
  it('reports a field whose bookmark is gone', () => {
    assert.deepEqual(saidOfWord(wordModel({ body: p(mention('3')) })), [
      'lost-bookmark at “3”: The bookmark of this field, _Ref1, is not in the document.',
    ]);
  });

  it('is silent about a bookmark wherever it is in the file', () => {
    const named = bookmark('_REF1', 1, r('CMW/C/XAA/CO/1'));
    const section = (type: string, id: string) =>
      `<w:sectPr><w:${type}Reference w:type="default" r:id="${id}"/></w:sectPr>`;
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(named)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    for (const parts of [
      { body: p(mention('3')) + bookmark('_Ref1', 1, p('It regrets.')) },
      { body: p(mention('3')) + p(box) },
      { body: p(mention('3')) + section('header', 'h1'), heads: { h1: p(named) } },
      { body: p(mention('3')) + section('footer', 'f1'), heads: { f1: p(named) } },
    ])
      assert.deepEqual(saidOfWord(wordModel(parts), 'lost-bookmark'), []);
  });

  it('leaves an error that is reported in any text to that rule', () => {
    const body = p(`${r('1.\tIt recalls ')}${field('REF _Ref1 \\r', 'Error! Reference source not found.')}`);
    assert.deepEqual(saidOfWord(wordModel({ body }), 'lost-bookmark', 'conversion-leftover'), [
      'conversion-leftover at “Error! Reference source not found.”: A reference was lost in conversion: what did it name?',
    ]);
  });

  it('leaves it to that rule in Spanish too', () => {
    const body = p(field('REF _Ref1 \\r', '¡Error! No se encuentra el origen de la referencia.'));
    const rules = weighedFindings(wordModel({ body }), NOTHING_SET).map(({ rule }) => rule);
    assert.deepEqual(rules, ['conversion-leftover']);
  });

  it('reports an error in another language', () => {
    const error = '错误!未找到引用源。';
    assert.deepEqual(
      saidOfWord(wordModel({ body: p(field('REF _Ref1 \\r', error)) }), 'lost-bookmark', 'conversion-leftover'),
      [`lost-bookmark at “${error}”: The field shows an error: ${error}`],
    );
  });

  it('tells many once', () => {
    const body = Array.from({ length: 6 }, (_, i) => p(mention(String(i), `_Ref${i}`))).join('');
    assert.deepEqual(saidOfWord(wordModel({ body })), [
      'lost-bookmark at “0”: From here on 6 fields have lost their bookmarks or show an error.',
    ]);
  });
});

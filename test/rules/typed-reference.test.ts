import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counted, mention, NUMBERING, saidOfWord, wordModel } from '../support/rules/wordFindings';
import { bookmark, p, r } from '../word/support/docx';

describe('typed-reference', () => {
  const typed = counted('The Committee recalls paragraphs 2 and 3 below.');
  const rest = counted('It notes.') + counted(bookmark('_Ref1', 1, r('It regrets.')));

  it('tells once of references that no field will follow', () => {
    assert.deepEqual(saidOfWord(wordModel({ body: typed + rest, numbering: NUMBERING })), [
      'typed-reference at “2”: From here on 2 references to automatic numbers are typed; fields would follow them.',
    ]);
  });

  it('is silent about fields, and about paragraphs with typed numbers', () => {
    assert.deepEqual(saidOfWord(wordModel({ body: counted(mention('3')) + rest, numbering: NUMBERING })), []);
    const body = ['1.\tIt recalls paragraph 2 below.', '2.\tIt notes.'].map((text) => p(text)).join('');
    assert.deepEqual(saidOfWord(wordModel({ body })), []);
  });
});

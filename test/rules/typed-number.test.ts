import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counted, NUMBERING, saidOfWord, wordModel } from '../support/rules/wordFindings';
import { list, p, style, styleOf } from '../word/support/docx';

describe('typed-number', () => {
  const AMONG = 'is typed in a list of automatic ones, which does not count it.';
  const styles = styleOf('S', 'Single Txt', `<w:pPr>${list(1)}</w:pPr>`);
  const switchedOff = (content: string) => p(content, `${style('S')}<w:numPr><w:numId w:val="0"/></w:numPr>`);

  it('reports a typed number after automatic ones', () => {
    const body = [counted('One.'), counted('Two.'), p('3.\tThree.'), counted('Four.')].join('');
    assert.deepEqual(saidOfWord(wordModel({ body, numbering: NUMBERING })), [
      `typed-number at “3.”: The number 3. ${AMONG}`,
    ]);
  });

  it('is silent where a list starts anew, where one number among typed ones is automatic, and about letters', () => {
    for (const body of [
      [counted('One.'), counted('Two.'), p('Annex'), p('1.\tOne.'), p('2.\tTwo.')],
      [counted('One.'), p('2.\tTwo.'), p('3.\tThree.')],
      [counted('One.'), counted('(a)\tTwo.'), p('(b)\tThree.'), counted('Four.')],
    ])
      assert.deepEqual(saidOfWord(wordModel({ body: body.join(''), numbering: NUMBERING })), []);
  });

  it('reports a number that is typed where the automatic one is switched off, and no paragraph without a number', () => {
    const body = [p('One.', style('S')), switchedOff('7.\tTwo.'), switchedOff('It goes on.')].join('');
    assert.deepEqual(saidOfWord(wordModel({ body, styles, numbering: NUMBERING })), [
      'typed-number at “7.”: The number 7. is typed, and the automatic one of the style is switched off.',
    ]);
  });

  it('reports two numbers', () => {
    assert.deepEqual(saidOfWord(wordModel({ body: counted('1.\tOne.'), numbering: NUMBERING })), [
      'typed-number at “1.”: Word shows two numbers here: its own 1. and the typed 1.',
    ]);
  });

  it('tells hundreds once', () => {
    const body = Array.from({ length: 300 }, (_, i) => switchedOff(`${i + 1}.\tIt notes.`)).join('');
    assert.deepEqual(saidOfWord(wordModel({ body, styles, numbering: NUMBERING })), [
      'typed-number at “1.”: From here on 300 numbers are typed, and the automatic ones of the style are switched off.',
    ]);
  });
});

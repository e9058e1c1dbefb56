import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draft, exported, partOf, readBack } from './exported';

/** How each numbered paragraph of the file has its number: `12. automatic`, `12 bis. typed`. */
function numbersOf(text: string): readonly string[] {
  return readBack(text).paragraphs.flatMap(({ number, label, typed }) => {
    if (number === 'automatic') return [`${label} automatic`];
    return number === 'typed' || number === 'off' ? [`${typed} ${number}`] : [];
  });
}

describe('numbers in an exported Word file', () => {
  it('are automatic: headings, paragraphs across them, letters and numerals', () => {
    const text = draft(
      '1.\tOne.',
      '',
      '\tI.\tFirst',
      '',
      '2.\tTwo:',
      '\t(a)\tAlpha:',
      '\t\t(i)\tOne;',
      '\t\t(ii)\tTwo;',
      '\t(b)\tBeta.',
      '',
      '\tII.\tSecond',
      '',
      '\tA.\tUpper',
      '',
      '3.\tThree:',
      '\t(a)\tAlpha.',
    );
    assert.deepEqual(
      numbersOf(text),
      ['1.', 'I.', '2.', '(a)', '(i)', '(ii)', '(b)', 'II.', 'A.', '3.', '(a)'].map((label) => `${label} automatic`),
    );
  });

  it('go on from a gap, which begins the list anew there', () => {
    const text = draft(
      '1.\tOne.',
      '2.\tTwo:',
      '\t(a)\tAlpha;',
      '\t(c)\tGamma;',
      '\t(d)\tDelta.',
      '5.\tFive:',
      '\t(a)\tAlpha.',
      '6.\tSix.',
    );
    assert.deepEqual(
      numbersOf(text),
      ['1.', '2.', '(a)', '(c)', '(d)', '5.', '(a)', '6.'].map((label) => `${label} automatic`),
    );
    const starts = [...partOf(exported(text), 'word/numbering.xml').matchAll(/startOverride w:val="(\d+)"/g)];
    assert.deepEqual(
      starts.map(([, value]) => value),
      ['3', '5'],
    );
  });

  it('are typed where no list makes them, and those after them count on', () => {
    const text = draft('1.\tOne:', '\t(a)\tAlpha.', '1 bis.\tPut in:', '\t(a)\tAlpha.', '2.\tTwo.');
    assert.deepEqual(numbersOf(text), [
      '1. automatic',
      '(a) automatic',
      '1 bis. typed',
      '(a) automatic',
      '2. automatic',
    ]);
    assert.match(readBack(text).text, /^1 bis\.\tPut in:$/m);
  });

  it('are those of the document, however it writes them', () => {
    assert.deepEqual(numbersOf(draft('1)\tOne:', '\ta)\tAlpha;', '\tb)\tBeta.', '2)\tTwo.')), [
      '1) automatic',
      'a) automatic',
      'b) automatic',
      '2) automatic',
    ]);
  });

  it('begin anew in an annex', () => {
    const text = draft('1.\tOne.', '2.\tTwo.', '', 'Annex I', '', '\tTerms', '', '1.\tFirst.', '2.\tSecond.');
    assert.deepEqual(numbersOf(text).slice(-2), ['1. automatic', '2. automatic']);
    assert.match(partOf(exported(text), 'word/document.xml'), /<w:pageBreakBefore\/>.*?Annex I/);
  });
});

describe('references in an exported Word file', () => {
  const text = draft(
    '1.\tOne:',
    '\t(a)\tAlpha.',
    '1 bis.\tPut in.',
    '2.\tSee paragraphs 1 (a) and 1 bis above and paragraph 9 of the report. See also paragraphs 1–3 above.',
    '3.\tThree.',
  );
  const { fields } = readBack(text);

  it('are fields, one for each level, that show what Word would', () => {
    assert.deepEqual(
      fields.map(({ type, shown, state }) => [type, shown, state]),
      [
        ['REF', '1', 'current'],
        ['REF', '(a)', 'current'],
        // The text of a bookmark, which is not computed.
        ['REF', '1 bis', 'unknown'],
        ['REF', '1', 'current'],
        ['REF', '3', 'current'],
      ],
    );
    assert.match(fields[0]?.code ?? '', /^REF _Ref\d{9} \\n \\h$/);
    assert.match(fields[2]?.code ?? '', /^REF _Ref\d{9} \\h$/);
  });

  it('lead to their paragraphs', () => {
    const { paragraphs } = readBack(text);
    assert.deepEqual(
      fields.map(({ target }) => paragraphs[target?.paragraph ?? -1]).map((one) => one && (one.label || one.typed)),
      ['1.', '(a)', '1 bis.', '1.', '3.'],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outline } from './shownOutline';

const TITLE = 'CMW/C/GC/9\n\nGeneral comment No. 9 (2024)\n\n';

/** The numbers of the paragraphs of a text. */
function numbers(body: string): string {
  return [...outline(TITLE + body).matchAll(/paragraph \[(\d+)\]/g)].map(([, number]) => number).join(' ');
}

describe('the numbers of a text that is quoted', () => {
  const own = (quoted: string) =>
    `1.\tThe Committee considers the matter.\n2.\tArticle 9 reads:\n${quoted}\n3.\tThe Committee ends.\n`;

  it('are no paragraphs, whatever marks the quotation has', () => {
    for (const quoted of [
      '“1. No one shall be forced.\n2. States shall protect all.”',
      '“1. No one shall be forced.\n“2. States shall protect all.”',
      '“1. No one shall be forced.”\n“2. States shall protect all.”',
      '\n“1.\tNo one shall be forced.\n\n2.\tStates shall protect “all”.\n\n3.\tThe Office has a budget.”\n',
      '"1. No one shall be forced.\n2. States shall protect all."',
      '«1. No one shall be forced.\n2. States shall protect all.»',
      '“1. No one shall:\n(a) Be forced;\n(b) Be sold.\n2. States shall protect all.”',
    ])
      assert.equal(numbers(own(quoted)), '1 2 3', quoted);
  });

  it('keep their letters from the paragraph before them', () => {
    const text = outline(
      TITLE + own('\n“1.\tNo one shall:\n\n(a)\tBe forced;\n\n(b)\tBe sold.\n\n2.\tAll are free.”\n'),
    );
    assert.doesNotMatch(text, /subparagraph/);
    assert.match(text, /unnumbered \(a\)/);
  });

  it('end with the quotation, and are not looked for where a mark was forgotten', () => {
    assert.equal(numbers('1.\tArticle 9 reads:\n“1. No one shall be forced.”\n2.\tThe Committee ends.\n'), '1 2');
    assert.equal(numbers('1.\tArticle 9 reads:\n“1. No one shall be forced.\n2.\tThe Committee ends.\n'), '1 2');
    assert.equal(numbers('1.\tThe “1. Offices” of the Act are two.\n2.\tThe Committee ends.\n'), '1 2');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lex } from '../../server/src/syntax/tokens/lexer';
import { wordBetween, wordId } from '../../server/src/syntax/tokens/lexicon';
import { Kind } from '../../server/src/syntax/tokens/tokens';
import { fc } from '../support/random';

/** Letters of several scripts, marks within words, and more units than a length has room for. */
const parts = ['discri', 'MINATI', 'on', 'a', 'b', 'é', 'É', 'ж', 'Ж', '中', '-', '‑', "'", '’', 'x'.repeat(300)];
const mixed = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 5 }).map((list) => list.join(''));
/** Words that differ in the middle alone, or in letters that share a code. */
const alike = fc
  .array(fc.constantFrom('a', 'b', 'é', 'ж'), { maxLength: 2 })
  .map((middle) => `discri${middle.join('')}minati`);
const word = fc.oneof(mixed, alike);
const words = fc.array(word, { minLength: 1, maxLength: 16 });

/** What words are compared by, said without the lexicon. */
function folded(text: string): string {
  return text.replaceAll('’', "'").replaceAll('‑', '-').toLowerCase();
}

function letterOf(number: number): string {
  return String.fromCharCode(0x61 + (Math.floor(number) % 26));
}

describe('the lexicon', () => {
  it('gives two words one number if they are the same but for case, apostrophes and hyphens', () => {
    fc.assert(
      fc.property(words, words, (known, others) => {
        const numbers = new Map(known.map((one) => [folded(one), wordId(one)]));
        assert.equal(new Set(numbers.values()).size, numbers.size);
        for (const one of [...known, ...others]) {
          const found = wordBetween(`“${one}”`, 1, 1 + one.length);
          const number = numbers.get(folded(one));
          if (number !== undefined) assert.equal(found, number, one);
          else assert.ok(![...numbers.values()].includes(found), one);
        }
      }),
    );
  });

  it('knows the words of a text by the numbers that they have by themselves', () => {
    fc.assert(
      fc.property(words, words, fc.boolean(), (known, others, elides) => {
        for (const one of known) wordId(one);
        const text = [...known, ...others].join(' ');
        const tokens = lex(text, 0, text.length, elides);
        for (let i = 0; i < tokens.length; i++)
          if (tokens.kind(i) === Kind.word)
            assert.equal(tokens.word(i), wordBetween(text, tokens.start(i), tokens.end(i)), tokens.slice(i));
      }),
    );
  });

  it('tells so many words apart that some share a slot', () => {
    const many = Array.from(
      { length: 3000 },
      (_, i) => `slot${[26 ** 2, 26, 1].map((place) => letterOf(i / place)).join('')}`,
    );
    const numbers = many.map((one) => wordId(one));
    assert.deepEqual(
      many.map((one) => wordBetween(one.toUpperCase(), 0, one.length)),
      numbers,
    );
    assert.ok(many.every((one) => wordBetween(`un${one}`, 0, one.length + 2) === 0));
  });

  it('ends a word at punctuation of any script', () => {
    for (const mark of ['，', '。', '）', '、', '；', '،', '؛', '؟', '×']) {
      const text = `Disabilities${mark} in`;
      const tokens = lex(text, 0, text.length, false);
      assert.deepEqual(
        Array.from({ length: tokens.length }, (_, i) => tokens.slice(i)),
        ['Disabilities', mark, 'in'],
      );
      assert.equal(tokens.kind(0), Kind.word);
    }
  });
});

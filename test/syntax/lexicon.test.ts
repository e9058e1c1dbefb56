import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { Kind, lex } from '../../server/src/syntax/lexer';
import { wordBetween, wordId } from '../../server/src/syntax/lexicon';

/** Words that share their first or last units, of more units than a key or a length has room for, with letters of other scripts. */
const word = fc
  .array(
    fc.constantFrom(
      'discri',
      'minati',
      'MINATI',
      'on',
      'a',
      'b',
      'é',
      'É',
      'ж',
      'Ж',
      '中',
      '-',
      '‑',
      "'",
      '’',
      'x'.repeat(300),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''));
const words = fc.array(word, { minLength: 1, maxLength: 16 });

/** What words are compared by, said without the lexicon. */
function folded(text: string): string {
  return text.replaceAll('’', "'").replaceAll('‑', '-').toLowerCase();
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
});

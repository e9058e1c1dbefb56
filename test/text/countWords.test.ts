import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countWords, isSpace } from '../../server/src/text/characterKinds';
import { ownCopy } from '../../server/src/text/flat';
import { anyText, fc } from '../support/random';

const count = (text: string) => countWords(text, 0, text.length);

describe('countWords', () => {
  it('counts as a word processor does', () => {
    for (const [text, words] of [
      ['', 0],
      [' \t\r\n', 0],
      ['The State party should act.', 5],
      ['article 17 (2) (a), of', 5],
      ['2015–2016', 1],
      ['States parties’ laws', 3],
      ['forty-first', 1],
      ['CMW/C/XAA/CO/1', 1],
      ['a — b – c', 3],
      ['(a)', 1],
      ['* ** – …', 0],
      ['No.\u00a05', 2],
      ['one\u202ftwo\u3000three', 3],
      ['\ufeffone', 1],
      ['État partie', 2],
      ['الدولة الطرف', 2],
      ['государство-участник', 1],
      ['😀 word', 2],
    ] as const) {
      assert.equal(count(text), words, JSON.stringify(text));
    }
  });

  it('counts between two offsets', () => {
    assert.equal(countWords('one two three', 4, 7), 1);
    assert.equal(countWords('one two three', 2, 9), 3);
    assert.equal(countWords('one two three', 5, 5), 0);
  });

  it('counts the parts of a text like the whole, where they meet at white space', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (a, b) => {
        assert.equal(count(`${a} ${b}`), count(a) + count(b));
      }),
    );
  });

  it('never counts more words than there are runs between white space', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        let runs = 0;
        for (let i = 0; i < text.length; i++)
          if (!isSpace(text.charCodeAt(i)) && (i === 0 || isSpace(text.charCodeAt(i - 1)))) runs++;
        assert.ok(count(text) <= runs);
      }),
    );
  });
});

describe('isSpace', () => {
  it('is white space as the language knows it, the next line and no more', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const known = /\s/u.test(String.fromCharCode(code)) || code === 0x85;
      assert.equal(isSpace(code), known, code.toString(16));
    }
  });
});

describe('ownCopy', () => {
  it('is the slice, to the unit, lone surrogates too', () => {
    const unit = fc.oneof(anyText(4), fc.constantFrom('\ud83d', '\ude00', '\udcff\ud800'));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), fc.nat(60), fc.nat(60), (units, a, b) => {
        const text = units.join('');
        const start = Math.min(a, b, text.length);
        const end = Math.min(Math.max(a, b), text.length);
        assert.equal(ownCopy(text, start, end), text.slice(start, end));
      }),
    );
  });

  it('does not keep the text that it was cut from', () => {
    // A hundred pieces of a hundred texts of two megabytes: kept, they would hold two hundred.
    const pieces: string[] = [];
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 100; i++) {
      const text = `${i}`.padEnd(2_000_000, 'abcdefgh');
      text.charCodeAt(1);
      pieces.push(ownCopy(text, 10, 60));
    }
    globalThis.gc?.();
    const grown = process.memoryUsage().heapUsed - before;
    assert.equal(pieces.length, 100);
    assert.ok(grown < 100_000_000, `${Math.round(grown / 1e6)} MB`);
  });
});

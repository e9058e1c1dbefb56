import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { FollowedText } from '../server/src/followedText';

/** Makes edits, each `[from, to, text]` in terms of the text so far. */
function edited(
  text: string,
  edits: readonly (readonly [number, number, string])[],
  followed = FollowedText.between(text),
) {
  let now = followed;
  for (const [start, oldEnd, put] of edits)
    now = now.after(
      [{ start, oldEnd, newEnd: start + put.length }],
      now.text.slice(0, start) + put + now.text.slice(oldEnd),
    );
  return now;
}

describe('a followed text', () => {
  const BASE = '1.\tThe Committee met.\n2.\tIt adopted its report.\n';
  const at = BASE.indexOf('adopted');

  it('finds its places after edits before, in and after them', () => {
    const word = (followed: FollowedText) => followed.text.slice(followed.startAt(at), followed.endAt(at + 7));
    assert.equal(word(edited(BASE, [[0, 0, 'I.\n']])), 'adopted');
    assert.equal(word(edited(BASE, [[at, at, 'quickly ']])), 'adopted');
    assert.equal(word(edited(BASE, [[at + 7, at + 7, ' again']])), 'adopted');
    assert.equal(word(edited(BASE, [[at + 2, at + 4, 'XY']])), 'adXYted');
    assert.equal(word(edited(BASE, [[at - 3, at + 3, '']])), 'pted');
    const gone = edited(BASE, [[at - 3, at + 10, '']]);
    assert.deepEqual([gone.startAt(at), gone.endAt(at + 7)], [at - 3, at - 3]);
    assert.deepEqual([gone.has(at, at + 7), gone.has(0, 4)], [false, true]);
  });

  it('has everything again once an edit is undone', () => {
    const cut = edited(BASE, [[at - 3, at + 10, '']]);
    const undone = edited(BASE, [[at - 3, at - 3, BASE.slice(at - 3, at + 10)]], cut);
    assert.equal(undone.text, BASE);
    for (let offset = 0; offset <= BASE.length; offset++)
      assert.deepEqual([undone.startAt(offset), undone.endAt(offset)], [offset, offset]);
  });

  it('finds lines that stayed in a text that was written anew', () => {
    const other = '1.\tThe Committee met again.\n2.\tIt heard both sides.\n3.\tIt adopted its report.\nThe end.\n';
    const followed = FollowedText.between(BASE.replace('2.', '3.'), other);
    assert.equal(followed.startAt(at), other.indexOf('adopted'));
    assert.equal(followed.endAt(BASE.indexOf(' met') + 4), other.indexOf(' again'));
  });

  it('never finds other units, after any edits', () => {
    const edit = fc.tuple(fc.nat(60), fc.nat(8), fc.stringMatching(/^[ab\n]{0,5}$/));
    fc.assert(
      fc.property(fc.stringMatching(/^[ab\n]{0,50}$/), fc.array(edit, { maxLength: 12 }), (base, edits) => {
        let followed = FollowedText.between(base);
        for (const [at, length, put] of edits) {
          const start = Math.min(at, followed.text.length);
          followed = edited('', [[start, Math.min(followed.text.length, start + length), put]], followed);
        }
        let last = 0;
        for (let offset = 0; offset < base.length; offset++) {
          const now = followed.startAt(offset);
          assert.ok(now >= last && now <= followed.text.length);
          last = now;
          if (!followed.has(offset, offset + 1)) continue;
          assert.equal(followed.text.charAt(now), base.charAt(offset));
          assert.equal(followed.endAt(offset + 1), now + 1);
        }
        const one = FollowedText.between(base, followed.text);
        for (let offset = 0; offset < base.length; offset++)
          if (one.has(offset, offset + 1)) assert.equal(followed.text.charAt(one.startAt(offset)), base.charAt(offset));
      }),
    );
  });
});

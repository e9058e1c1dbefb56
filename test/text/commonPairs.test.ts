import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commonPairs } from '../../server/src/text/commonPairs';
import { fc } from '../support/random';

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 12 });

/** The length of a longest common subsequence, by the definition. */
function longest(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a[0] === b[0]) return 1 + longest(a.slice(1), b.slice(1));
  return Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
}

describe('what two lists have in common', () => {
  it('is in order on both sides, equal, and found where nothing occurs twice', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const pairs = commonPairs(a, b);
        pairs.forEach(([i, j], at) => {
          assert.equal(a[i], b[j]);
          const [before = -1, other = -1] = pairs[at - 1] ?? [];
          assert.ok(before < i && other < j);
        });
        const isTwice = (list: readonly string[]) => new Set(list).size < list.length;
        if (!isTwice(a) && !isTwice(b)) assert.equal(pairs.length, longest(a, b));
      }),
    );
  });

  it('is found around what was put in and taken out', () => {
    const a = [...'the cat sat on the mat'];
    assert.equal(commonPairs(a, [...'the old cat sat on the mat']).length, a.length);
    assert.equal(commonPairs(a, [...'the sat on the mat']).length, a.length - 4);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinEdits } from '../../server/src/edits/numbers/sequence';
import { applyEdits, type TextEdit } from '../../server/src/text/edits';
import { fc, runs } from '../support/random';

/** Edits of a text of some length that do not overlap. */
function editsOf(length: number): fc.Arbitrary<TextEdit[]> {
  return fc
    .uniqueArray(fc.nat(length), { maxLength: 8 })
    .chain((places) => {
      const ends = [...places].sort((a, b) => a - b);
      const spans = ends.flatMap((end, i) => (i % 2 === 1 ? [{ start: ends[i - 1] ?? 0, end }] : []));
      return fc.tuple(...spans.map((span) => fc.string({ maxLength: 3 }).map((text) => ({ ...span, text }))));
    })
    .map((edits) => [...edits]);
}

describe('edits one after the other', () => {
  it('are the same in one step', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }).chain((text) =>
          editsOf(text.length).chain((first) => {
            const between = applyEdits(text, first);
            return editsOf(between.length).map((second) => ({ text, first, second, between }));
          }),
        ),
        ({ text, first, second, between }) => {
          assert.equal(applyEdits(text, joinEdits(text, first, second)), applyEdits(between, second));
        },
      ),
      { numRuns: runs(2000) },
    );
  });
});

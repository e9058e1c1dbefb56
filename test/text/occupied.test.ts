import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Span } from '../../server/src/text/edits';
import { Occupied } from '../../server/src/text/occupied';
import { fc, runs } from '../support/random';

describe('runs that are taken', () => {
  it('are touched by what overlaps them or meets one of their ends', () => {
    const span = (length: number) =>
      fc
        .tuple(fc.nat(length), fc.oneof(fc.nat(3), fc.nat(length)))
        .map(([start, more]): Span => ({ start, end: Math.min(length, start + more) }));
    const lengths = fc.constantFrom(0, 1, 31, 32, 33, 1023, 1024, 1025, 40_000);
    fc.assert(
      fc.property(
        lengths.chain((length) => fc.tuple(fc.constant(length), fc.array(span(length), { maxLength: 40 }))),
        ([length, spans]) => {
          const occupied = new Occupied(length);
          const taken: Span[] = [];
          for (const one of spans) {
            const touches = taken.some(({ start, end }) => start <= one.end && one.start <= end);
            assert.equal(occupied.touches(one), touches);
            if (touches) continue;
            taken.push(one);
            occupied.add(one);
          }
        },
      ),
      { numRuns: runs(1000) },
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSameValue } from '../../server/src/text/sameValue';

describe('two values', () => {
  const values = (): readonly unknown[] => [
    undefined,
    null,
    1,
    '1',
    [],
    [1, [2]],
    [1, [3]],
    {},
    { a: undefined },
    { a: { b: 1 } },
    { a: { b: 2 } },
    new Set(),
    new Set([1, 2]),
    new Set([1, 3]),
    new Map(),
    new Map([[1, { a: 1 }]]),
    new Map([[1, { a: 2 }]]),
    new Map([[2, { a: 1 }]]),
  ];

  it('are the same if all that they hold is the same', () => {
    const [some, others] = [values(), values()];
    for (const [i, one] of some.entries())
      for (const [k, other] of others.entries()) assert.equal(isSameValue(one, other), i === k, `${i} and ${k}`);
  });
});

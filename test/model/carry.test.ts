import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Carry, NO_CARRY, sameCarry } from '../../server/src/model/attribution/evidence/carry';

describe('what a block hands on to the next', () => {
  it('is another where any part of it is: else what follows would not be read again', () => {
    for (const key of Object.keys(NO_CARRY) as (keyof Carry)[]) {
      const value = NO_CARRY[key];
      const other =
        typeof value === 'boolean'
          ? !value
          : typeof value === 'string'
            ? `${value}x`
            : typeof value === 'number'
              ? value + 1
              : new Map([['16', 'icrmw']]);
      assert.equal(sameCarry(NO_CARRY, { ...NO_CARRY, [key]: other }), false, key);
    }
  });

  it('is the same where all its parts are', () => {
    assert.equal(sameCarry(NO_CARRY, { ...NO_CARRY, placesHere: new Map(), before: new Map() }), true);
  });
});

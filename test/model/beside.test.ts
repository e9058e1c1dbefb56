import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Beside } from '../../server/src/model/beside';

describe('what is kept with an object', () => {
  it('is given back for that object alone, and replaced by what is kept later', () => {
    const kept = new Beside<object, string>();
    const [one, other] = [{}, {}];
    kept.set(one, 'first');
    kept.set(one, 'second');
    assert.deepEqual([kept.get(one), kept.get(other)], ['second', undefined]);
  });

  it('is not what somebody else keeps with it', () => {
    const [kept, others] = [new Beside<object, string>(), new Beside<object, string>()];
    const one = {};
    kept.set(one, 'mine');
    assert.equal(others.get(one), undefined);
  });

  it('is not copied with the object, and not seen by who compares two', () => {
    const kept = new Beside<object, string>();
    const one = { name: 'paragraph' };
    kept.set(one, 'mine');
    const copy = { ...one };
    assert.equal(kept.get(copy), undefined);
    assert.deepEqual(one, copy);
    const list = [1, 2];
    kept.set(list, 'mine');
    assert.deepEqual(list, [1, 2]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { changedValue, valueChange } from '../server/src/protocol/valueChanges';

/** As the other side of a connection reads it. */
function sent(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}

describe('changes of values', () => {
  const row = (number: string, line: number) => ({
    number,
    position: { line, character: 0 },
    text: `Text of ${number}.`,
  });

  it('name the one row and field that became another', () => {
    const before = { version: 1, rows: [row('1', 4), row('2', 6), row('3', 8)] };
    const after = { version: 2, rows: [row('1', 4), { ...row('2', 6), text: 'Another.' }, row('3', 8)] };
    assert.deepEqual(valueChange(before, after), {
      fields: [
        ['version', { is: 2 }],
        ['rows', { rows: [[1, { fields: [['text', { is: 'Another.' }]] }]] }],
      ],
    });
    assert.equal(valueChange(before, sent(before)), undefined);
  });

  it('put rows in and take them out where they are', () => {
    const before = [row('1', 4), row('2', 6), row('3', 8)];
    const after = [row('1', 4), row('1bis', 5), row('2', 6), row('3', 8)];
    assert.deepEqual(valueChange(before, after), { at: 1, remove: 0, insert: [row('1bis', 5)] });
    assert.deepEqual(valueChange(after, before), { at: 1, remove: 1, insert: [] });
  });

  it('make the later of any two values out of the earlier, and share what stays', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const change = valueChange(one, other);
        const result = changedValue(one, change ? (sent(change) as typeof change) : null);
        assert.deepEqual(sent(result), sent(other));
        assert.equal(valueChange(one, sent(one)), undefined);
      }),
    );
    const kept = row('1', 4);
    const now = changedValue([kept, row('2', 6)], { rows: [[1, { is: 'x' }]] });
    assert.ok(Array.isArray(now) && now[0] === kept);
  });

  it('of another value are refused', () => {
    assert.throws(() => changedValue('text', { rows: [] }));
    assert.throws(() => changedValue([], { fields: [] }));
  });
});

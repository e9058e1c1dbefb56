import assert from 'node:assert/strict';
import { it } from 'node:test';
import { bisect } from '../../server/src/text/bisect';

it('bisect counts what something holds for, and asks about nothing outside', () => {
  for (let count = 0; count < 20; count++)
    for (let held = 0; held <= count; held++) {
      const holds = (index: number) => {
        assert.ok(index >= 0 && index < count, `${index} of ${count}`);
        return index < held;
      };
      assert.equal(bisect(count, holds), held);
    }
});

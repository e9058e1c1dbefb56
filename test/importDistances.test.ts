import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { distances } from '../scripts/importDistances.mjs';

describe('the tests of what has changed', () => {
  const imports = new Map([
    ['a.test.ts', ['a.ts']],
    ['b.test.ts', ['b.ts', 'support.ts']],
    ['a.ts', ['lexer.ts']],
    ['b.ts', ['a.ts']],
    ['lexer.ts', ['a.ts']],
    ['c.test.ts', ['support.ts']],
  ]);

  it('are ranked by the imports between them and it, also in a circle', () => {
    assert.deepEqual(Object.fromEntries(distances(['lexer.ts'], imports)), {
      'lexer.ts': 0,
      'a.ts': 1,
      'a.test.ts': 2,
      'b.ts': 2,
      'b.test.ts': 3,
    });
  });

  it('are themselves nearest where they have changed', () => {
    assert.deepEqual(
      [...distances(['c.test.ts', 'notes.md'], imports)],
      [
        ['c.test.ts', 0],
        ['notes.md', 0],
      ],
    );
  });
});

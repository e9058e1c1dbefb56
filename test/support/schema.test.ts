import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { schemaProblems } from './schema';

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'items'],
  properties: {
    id: { type: 'string', pattern: '^[a-z]+$', minLength: 2, maxLength: 4 },
    page: { type: 'string', format: 'uri' },
    kind: { enum: ['a', 'b'] },
    items: { type: 'array', minItems: 1, items: { $ref: '#/definitions/item' } },
  },
  definitions: { item: { type: ['integer', 'null'], minimum: 1 } },
};

describe('schema problems', () => {
  it('are found everywhere', () => {
    for (const [value, expected] of [
      [{ id: 'abc', page: 'https://a.example', kind: 'a', items: [1, null] }, []],
      [7, ['/: is not of type object']],
      [{}, ['/: has no id', '/: has no items']],
      [{ id: 'abc', items: [], more: 1 }, ['/: has an unknown more', '/items: has fewer than 1']],
      [{ id: 'a', items: [1] }, ['/id: is shorter than 2']],
      [{ id: 'abcde', items: [1] }, ['/id: is longer than 4']],
      [{ id: 'A1', items: [1] }, ['/id: does not match ^[a-z]+$']],
      [
        { id: 'ab', items: [0, 1.5, 'x'] },
        [
          '/items/0: is less than 1',
          '/items/1: is not of type integer or null',
          '/items/2: is not of type integer or null',
        ],
      ],
      [{ id: 'ab', items: [1], kind: 'c', page: 'x' }, ['/page: is no address', '/kind: is none of a, b']],
    ] as const) {
      assert.deepEqual(schemaProblems(value, SCHEMA), expected, JSON.stringify(value));
    }
  });

  it('are not checked with unknown keywords', () => {
    assert.throws(() => schemaProblems(1, { oneOf: [] }), /oneOf is not known/);
    assert.throws(() => schemaProblems(1, { $ref: '#/definitions/gone' }), /no schema/);
  });
});

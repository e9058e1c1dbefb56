import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { annotated, fixture, fixtureAtCursor, readFixture, UNNAMED } from './fixture';
import { fc } from './random';

describe('fixtures', () => {
  it('are a text, a cursor and notes', () => {
    const file = fixtureAtCursor(`
1.\tThe State$0 party.
  \t^^^ an article
  \t    ^^^^^ a word
2.\tIt ends.
^^
`);
    assert.equal(file.name, UNNAMED);
    assert.equal(file.text, '1.\tThe State party.\n2.\tIt ends.\n');
    assert.equal(file.cursor, '1.\tThe State'.length);
    assert.deepEqual(
      file.notes.map(({ start, end, message }) => [file.text.slice(start, end), message]),
      [
        ['The', 'an article'],
        ['State', 'a word'],
        ['2.', ''],
      ],
    );
  });

  it('may be several files', () => {
    assert.deepEqual(
      readFixture('//- a.txt\none\n^^^ n\n//- b/c.txt\ntwo').map(({ name, text, notes }) => [name, text, notes.length]),
      [
        ['a.txt', 'one\n', 1],
        ['b/c.txt', 'two', 0],
      ],
    );
  });

  it('are refused if the marks are wrong', () => {
    for (const [source, expected] of [
      ['^^^ nothing above', /no line above/],
      ['one\n  ^^ too far', /beyond the line/],
      ['1.\tone\n   ^ a space under a tab', /a tab stands/],
      ['1. one\n  \t^ a tab under a space', /a tab stands/],
      ['$0 and $0', /more than one/],
      ['$0\n$0', /more than one/],
      ['//- a.txt\n//- b.txt\n', /one file/],
    ] as const) {
      assert.throws(() => fixture(source), expected, source);
    }
    assert.throws(() => fixtureAtCursor('one'), /has no/);
  });

  it('are written back as they were read', () => {
    const word = fc.constantFrom('a', 'bc', 'déf', '\t', ' ', '12.');
    const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `x${words.join('')}`);
    const places = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 4 })), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), places, (lines, marks) => {
        const text = lines.join('\n');
        const notes = marks.flatMap(([at, length], i) => {
          const start = at % text.length;
          const end = Math.min(start + length, text.length);
          return text.slice(start, end).includes('\n') ? [] : [{ start, end, message: `m${i}` }];
        });
        const source = annotated(text, notes);
        const read = fixture(source);
        assert.equal(read.text, text);
        assert.equal(annotated(read.text, read.notes), source);
        assert.equal(read.notes.length, notes.length);
      }),
    );
  });
});

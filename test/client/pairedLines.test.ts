import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PairedLines } from '../../client/src/comparing/pairedLines';

/** A heading, three paragraphs of which the second is longer in the other version, and a footnote that stands at its end there. */
const LINES = new PairedLines([
  { line: 0, other: 0 },
  { line: 4, other: 5 },
  { line: 8, other: 10 },
  { line: 12, other: 20 },
]);
const LAST = { line: 15, other: 25 };

describe('lines of paired paragraphs', () => {
  it('lead from the start of a unit to its start, and from its middle to its middle', () => {
    assert.equal(LINES.beside(4, LAST), 5);
    assert.equal(LINES.beside(8, LAST), 10);
    assert.equal(LINES.beside(10, LAST), 15);
    assert.equal(LINES.beside(15, LAST), 25);
  });

  it('lead back to the line that they came from', () => {
    const back = LINES.reverse();
    for (const line of [0, 4, 8, 12])
      assert.equal(back.beside(LINES.beside(line, LAST), { line: LAST.other, other: LAST.line }), line);
  });

  it('never lead beyond the other text, nor up where one scrolls down', () => {
    const beside = Array.from({ length: 16 }, (_, line) => LINES.beside(line, LAST));
    assert.deepEqual(
      beside,
      beside.toSorted((a, b) => a - b),
    );
    assert.ok(beside.every((line) => line >= 0 && line <= LAST.other));
  });

  it('tell the unit around a line in both versions', () => {
    assert.deepEqual(LINES.unitAt(9, LAST), {
      onThisSide: { first: 8, last: 11 },
      onOtherSide: { first: 10, last: 19 },
    });
    assert.deepEqual(LINES.unitAt(14, LAST), {
      onThisSide: { first: 12, last: 15 },
      onOtherSide: { first: 20, last: 25 },
    });
    assert.equal(new PairedLines([{ line: 3, other: 2 }]).unitAt(1, LAST), undefined);
  });

  it('follow a unit that stands elsewhere in the other version', () => {
    const moved = new PairedLines([
      { line: 0, other: 0 },
      { line: 5, other: 20 },
      { line: 10, other: 10 },
    ]);
    assert.deepEqual(moved.unitAt(6, LAST)?.onOtherSide, { first: 20, last: 25 });
    assert.deepEqual(moved.unitAt(0, LAST)?.onOtherSide, { first: 0, last: 9 });
  });
});

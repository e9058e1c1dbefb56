import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sectionShares } from '../../server/src/features/hover/sectionShares';
import { placeShown } from '../../server/src/features/words/placeNames';
import { OBSERVATIONS, read } from '../support/documents';

describe('lengths of sections', () => {
  it('count what is under a heading, with its place and what is above it', () => {
    const text = `${OBSERVATIONS}A. Introduction

1. The Committee thanks the delegation.

B. Concerns

Courts

2. The Committee notes the Act.

Prisons

3. The Committee notes the Decree of the Council.
`;
    const shares = sectionShares(read(text), () => 0);
    assert.deepEqual(
      shares.map(({ heading, depth, words }) => [heading, depth, words]),
      [
        ['A. Introduction', 0, 6],
        ['B. Concerns', 0, 16],
        ['Courts', 1, 6],
        ['Prisons', 1, 9],
      ],
    );
    assert.deepEqual(
      shares.map(({ at }) => text.slice(at, at + 4)),
      ['Intr', 'Conc', 'Cour', 'Pris'],
    );
    assert.ok(shares.every(({ share }) => share > 0 && share < 100));
  });

  it('are none without headings', () => {
    assert.deepEqual(
      sectionShares(read(`${OBSERVATIONS}1. The Committee thanks the delegation.\n`), () => 0),
      [],
    );
  });
});

describe('a place in a table', () => {
  it('is written as each language does', () => {
    assert.equal(placeShown('12 (a) (ii)', 'en'), '12 (a) (ii)');
    assert.equal(placeShown('12 (a) (ii)', 'fr'), '12 a) ii)');
    assert.equal(placeShown('CMW/C/XAA/Q/2, para. 3 (b)', 'es'), 'CMW/C/XAA/Q/2, párr. 3 b)');
  });
});

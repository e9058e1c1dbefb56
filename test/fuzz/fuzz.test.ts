import { describe, it } from 'node:test';
import { fc, runs } from '../support/random';
import { FOUND } from './found';
import { edited, replay } from './play';

describe('a document that is edited', () => {
  it('is what a fresh reading is, with everything that is said of it, and loses no character', () => {
    fc.assert(edited(), { numRuns: runs(60) });
  });

  for (const [name, play] of Object.entries(FOUND)) it(`is so where once ${name}`, () => replay(play));
});

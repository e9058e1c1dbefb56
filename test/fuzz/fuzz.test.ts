import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { edited } from './play';

describe('a document that is edited', () => {
  it('is what a fresh reading is, with everything that is said of it, and loses no character', () => {
    fc.assert(edited(), { numRuns: 60 });
  });
});

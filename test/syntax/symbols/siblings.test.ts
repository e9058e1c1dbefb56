import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseSymbol } from '../../../server/src/syntax/symbols/parse';
import { siblingSymbols } from '../../../server/src/syntax/symbols/siblings';
import { fc } from '../../support/random';
import { ACCEPTED, symbolOf } from './symbolExamples';

describe('siblings', () => {
  it('are the other documents of the cycle', () => {
    assert.deepEqual(siblingSymbols(symbolOf('CMW/C/PER/1')), {
      report: 'CMW/C/PER/1',
      listOfIssues: 'CMW/C/PER/Q/1',
      listOfIssuesPrior: 'CMW/C/PER/QPR/1',
      replies: 'CMW/C/PER/RQ/1',
      repliesAddendum: 'CMW/C/PER/Q/1/Add.1',
      concludingObservations: 'CMW/C/PER/CO/1',
      followUpReport: 'CMW/C/PER/FCO/1',
    });
    assert.equal(siblingSymbols(symbolOf('CAT/C/GTM/CO/5-6/Add.1'))?.listOfIssuesPrior, 'CAT/C/GTM/Q/6');
    assert.equal(siblingSymbols(symbolOf('CRC/C/OPAC/NLD/CO/1'))?.report, 'CRC/C/OPAC/NLD/1');
    for (const text of ['CMW/C/SR.275', 'CCPR/CO/80/COL', 'CRC/C/Q/AND/1', 'CCPR/C/PER/98/4', 'A/66/48']) {
      assert.equal(siblingSymbols(symbolOf(text)), undefined, text);
    }
    fc.assert(
      fc.property(fc.constantFrom(...ACCEPTED), (text) => {
        for (const sibling of Object.values(siblingSymbols(symbolOf(text)) ?? {}))
          assert.ok(parseSymbol(sibling), sibling);
      }),
    );
  });
});

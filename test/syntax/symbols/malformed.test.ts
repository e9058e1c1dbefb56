import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scanSymbol } from '../../../server/src/syntax/symbols/scan';
import { MALFORMED } from './symbolExamples';

describe('malformed symbols', () => {
  it('are reported with what is wrong and what was meant', () => {
    for (const [text, problem, nearest, repairs] of MALFORMED) {
      const scanned = scanSymbol(`${text}, of`, 0, text.length + 4);
      assert.equal(scanned?.end, text.length, text);
      assert.equal(scanned.symbol, undefined, text);
      assert.equal(scanned.malformed?.problem, problem, text);
      assert.equal(scanned.malformed?.nearest.join(' '), nearest, text);
      assert.equal(scanned.malformed?.repairs.join(' '), repairs, text);
    }
    const cmc = scanSymbol('(CMC/C/PER/Q/1)', 1, 15)?.malformed;
    assert.equal(cmc?.body, 'CMC');
    assert.deepEqual(cmc?.bodySpan, { start: 1, end: 4 });
  });
});

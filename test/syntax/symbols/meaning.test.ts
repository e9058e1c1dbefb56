import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeSymbol } from '../../../server/src/syntax/symbols/meaning';
import { symbolOf } from './symbolExamples';

describe('describeSymbol', () => {
  it('names committee, State, instrument and annual report by id', () => {
    const meaning = describeSymbol(symbolOf('CRC/C/OPAC/NLD/CO/1'));
    assert.equal(meaning.committee, 'CRC');
    assert.equal(meaning.instrument, 'op-crc-ac');
    assert.equal(meaning.state?.status, 'current');
    assert.deepEqual(
      meaning.parts.map((part) => part.kind),
      ['body', 'protocol', 'state', 'series', 'number'],
    );
    assert.equal(describeSymbol(symbolOf('A/66/48')).annualReportOf, 'CMW');
    assert.equal(describeSymbol(symbolOf('E/2021/22')).annualReportOf, 'CESCR');
    assert.equal(describeSymbol(symbolOf('A/HRC/29/48')).annualReportOf, undefined);
    assert.equal(describeSymbol(symbolOf('CMW/C/GC/7–CERD/C/GC/38')).parts.length, 6);
  });
});

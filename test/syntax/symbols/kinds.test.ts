import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindOfDocument } from '../../../server/src/syntax/symbols/symbolKinds';
import { symbolOf } from './symbolExamples';

describe('kindOfDocument', () => {
  it('tells the kind of document', () => {
    for (const [text, kind] of [
      ['CMW/C/PER/CO/1', 'concluding-observations'],
      ['CMW/C/PER/CO/1/Add.1', 'follow-up-report'],
      ['CMW/C/PER/CO/1/Corr.1', 'corrigendum'],
      ['CMW/C/PER/1', 'state-report-initial'],
      ['CAT/C/GTM/5-6', 'state-report-periodic'],
      ['CMW/C/PER/Q/1', 'list-of-issues'],
      ['CMW/C/PER/Q/1/Add.1', 'replies'],
      ['CAT/C/BEN/Q/3/Add.1', undefined],
      ['CMW/C/MRT/QPR/1', 'list-of-issues-prior'],
      ['E/C.12/LUX/RQ/4', 'replies'],
      ['CMW/C/PER/FCO/1', 'follow-up-report'],
      ['CMW/C/GC/7–CERD/C/GC/38', 'general-comment'],
      ['CCPR/C/21/Rev.1/Add.13', 'general-comment'],
      ['HRI/CORE/1/Add.43/Rev.1', 'common-core-document'],
      ['CRC/C/15/Add.98', 'concluding-observations'],
      ['CCPR/CO/80/COL', 'concluding-observations'],
      ['CAT/C/CR/33/3', 'concluding-observations'],
      ['CMW/C/2', 'other'],
      ['CMW/C/SR.275', 'other'],
      ['A/66/48', 'other'],
    ] as const) {
      assert.equal(kindOfDocument(symbolOf(text)), kind, text);
    }
  });
});

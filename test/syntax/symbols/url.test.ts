import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { officialUrl } from '../../../server/src/syntax/symbols/url';
import { ACCEPTED, symbolOf } from './symbolExamples';

describe('officialUrl', () => {
  it('is the address in the Official Document System', () => {
    assert.equal(officialUrl(symbolOf('CMW/C/PER/CO/1')), 'https://docs.un.org/en/CMW/C/PER/CO/1');
    assert.equal(officialUrl(symbolOf('S/RES/1325 (2000)')), 'https://docs.un.org/en/S/RES/1325%282000%29');
    assert.equal(officialUrl(symbolOf('CMW/C/GC/7–CERD/C/GC/38')), 'https://docs.un.org/en/CMW/C/GC/7');
    for (const text of ACCEPTED) assert.match(officialUrl(symbolOf(text)), /^https:\/\/docs\.un\.org\/en\/[\w./%-]+$/);
  });
});

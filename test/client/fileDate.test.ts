import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileDate } from '../../client/src/files/fileDate';

describe('the time that a written file bears', () => {
  it('is that of SOURCE_DATE_EPOCH', () => {
    assert.equal(fileDate({ SOURCE_DATE_EPOCH: '1777629600' }), '2026-05-01T10:00:00Z');
    assert.equal(fileDate({ SOURCE_DATE_EPOCH: '0' }), '1970-01-01T00:00:00Z');
  });

  it('is now where that is not set or no time, to the second', () => {
    for (const environment of [{}, { SOURCE_DATE_EPOCH: '' }, { SOURCE_DATE_EPOCH: 'yesterday' }]) {
      const before = Math.floor(Date.now() / 1000);
      const said = Date.parse(fileDate(environment)) / 1000;
      assert.ok(before <= said && said <= Date.now() / 1000);
    }
  });
});

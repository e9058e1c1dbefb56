import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayBeDates } from '../../client/src/operations/typedDates';

describe('what somebody types as dates', () => {
  it('is taken in the forms of each language, and if it is nothing', () => {
    for (const typed of [
      '',
      '  ',
      '2030-04-15',
      '15 April 2030',
      '8 and 9 April 2030',
      '29 April–10 May 2030',
      '1er et 2 août 2030',
      '8 y 9 de abril de 2030',
    ])
      assert.ok(mayBeDates(typed), typed);
  });

  it('is refused without a day, a month or a year, and with what would be a placeholder', () => {
    for (const typed of [
      'soon',
      'April 2030',
      '15 April',
      '15/4/2030',
      '2030-13-01',
      '2030-04-32',
      '45 April 2030',
      '15 [April] 2030',
      `15 April 2030${' or so'.repeat(20)}`,
    ])
      assert.ok(!mayBeDates(typed), typed);
  });
});

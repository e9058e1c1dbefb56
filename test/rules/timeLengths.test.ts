import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../server/src/languages/en';
import { patternsOf } from '../../server/src/model/words/patterns';
import { endOf, lengthOf } from '../../server/src/rules/reading/dates/timeLengths';
import { lex } from '../../server/src/syntax/tokens/lexer';

/** The length of time that a text begins with, and the text of it. */
function read(text: string) {
  const period = patternsOf(en, 'deadlines')?.periodHere;
  const tokens = lex(text, 0, text.length, false);
  const match = period?.at(tokens, 0);
  return match && { length: lengthOf(tokens, match, en), text: text.slice(0, tokens.end(match.end - 1)) };
}

describe('lengths of time in words', () => {
  it('are read in words and figures, with halves', () => {
    for (const [words, months, days, written, isOne, inUnits] of [
      ['a year', 12, 0, 'One year', true, '1 year'],
      ['two (2) years', 24, 0, 'Two years', false, '2 year'],
      ['18 months', 18, 0, '18 months', false, '18 month'],
      ['twenty-four months', 24, 0, 'Twenty-four months', false, '24 month'],
      ['half a year', 6, 0, 'Half a year', true, '6 month'],
      ['a year and a half', 18, 0, 'A year and a half', true, '18 month'],
      ['two and a half years', 30, 0, 'Two and a half years', false, '30 month'],
      ['a month and a half', 1, 15, 'A month and a half', true, '1 month, 15 day'],
      ['one year and six months', 18, 0, 'One year and six months', false, '18 month'],
      ['two-year', 24, 0, 'Two years', false, '2 year'],
      ['six weeks', 0, 42, 'Six weeks', false, '6 week'],
      ['90 days', 0, 90, '90 days', false, '90 day'],
    ] as const) {
      assert.equal(read(words)?.text, words);
      const { units = [], ...length } = read(words)?.length ?? {};
      assert.deepEqual(length, { months, days, written, isOne }, words);
      assert.equal(units.map(({ count, unit }) => `${count} ${unit}`).join(', '), inUnits, words);
    }
    for (const words of ['0 years', '999 days', 'some years', 'years'])
      assert.equal(read(words)?.length, undefined, words);
  });

  it('end on a day of the calendar', () => {
    const ends = (words: string, year: number, month: number, day: number) => {
      const length = read(words)?.length;
      const end = length && endOf({ year, month, day, valid: true }, length);
      return end && `${end.year}-${end.month}-${end.day}`;
    };
    assert.equal(ends('one year', 2024, 2, 29), '2025-2-28');
    assert.equal(ends('two weeks', 2024, 2, 20), '2024-3-5');
    assert.equal(ends('90 days', 2023, 11, 15), '2024-2-13');
    assert.equal(ends('one month', 2024, 12, 31), '2025-1-31');
    assert.equal(ends('a month and a half', 2024, 12, 31), '2025-2-15');
  });
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fitsGap, gapPattern } from '../../server/src/model/base/gapPattern';
import { GAP_LETTERS } from '../../server/src/syntax/citations/mention';

const FOLDER = 'server/src/model/attribution';

describe('patterns of gaps', () => {
  it('fit a whole gap, or its ends', () => {
    const cases: readonly [pattern: string, fitting: readonly string[], other: readonly string[]][] = [
      ['', [''], ['x', '.']],
      [', of the', [',od'], [',odX', 'x,od', 'od']],
      [',? of naming{0,2}', ['o', ',o', 'odX', 'oX"'], ['odXX', 'og']],
      ['… under [in of]?', ['c', 'xxc', 'ci', 'co'], ['cd', 'C']],
      ['see …', ['v', 'vxx'], ['xv']],
      ['begin in', ['i', 'x.i'], ['xi', 'ix']],
      [') <. | end> …', [')', ').', ').x'], [')x', '(']],
      ['[not . ;]* its | … which', ['m', 'xm', '.;w'], ['.m', 'wx']],
      ['any cut any+ -', ['x~x-'], ['~x-', 'x~-']],
    ];
    for (const [pattern, fitting, other] of cases) {
      for (const gap of fitting) assert.ok(fitsGap(gap, pattern), `${pattern} does not fit ${gap}`);
      for (const gap of other) assert.ok(!fitsGap(gap, pattern), `${pattern} fits ${gap}`);
    }
  });

  it('have a name for each sign of a gap', () => {
    const names =
      'of in the its same ibid under against requires amends other and to see which thereof above below law No section previous following number Name word cut';
    const signs = names.split(' ').map((name) => [...GAP_LETTERS].filter((sign) => fitsGap(sign, name)).join(''));
    const marks = [...GAP_LETTERS].filter((sign) => /[^a-zA-Z#~]/.test(sign));
    for (const mark of marks) assert.ok(fitsGap(mark, mark));
    assert.deepEqual([...signs, ...marks].sort(), [...GAP_LETTERS].sort());
  });

  it('are refused where they mean nothing', () => {
    for (const pattern of ['of teh', ', of … the', '[of in', '<of | in', 'of !', 'of in>', 'not of'])
      assert.throws(() => gapPattern(pattern), /pattern/, pattern);
  });

  it('can all be compiled', () => {
    let count = 0;
    for (const name of readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((one) =>
      one.endsWith('.ts'),
    )) {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      for (const [, single, double] of text.matchAll(
        /\b(?:fitsGap\([^;']*?,\s*|gap: |(?:before|after|follows)\()(?:'([^'\n]*)'|"((?:[^"\n\\]|\\.)*)")/g,
      )) {
        gapPattern(single ?? JSON.parse(`"${double}"`));
        count++;
      }
    }
    assert.ok(count > 100, `${count} only`);
  });
});

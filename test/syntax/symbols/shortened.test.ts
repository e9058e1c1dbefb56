import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scanSymbol } from '../../../server/src/syntax/symbols/scan';
import { shortContinuations } from '../../../server/src/syntax/symbols/shortened';
import { anyText, fc, runs } from '../../support/random';
import { ENGLISH, soup, symbolOf } from './symbolExamples';

describe('shortened symbols', () => {
  it('stand for the whole one', () => {
    for (const [full, short, expected] of [
      ['CMW/C/SR.275', '276', 'CMW/C/SR.276'],
      ['CAT/C/SR.1142', 'SR.1145', 'CAT/C/SR.1145'],
      ['CCPR/C/SR.3386', '3387, 3388', 'CCPR/C/SR.3387 CCPR/C/SR.3388'],
      ['CCPR/C/128/3', 'Add.1–4', 'CCPR/C/128/3/Add.1 CCPR/C/128/3/Add.2 CCPR/C/128/3/Add.3 CCPR/C/128/3/Add.4'],
      ['CEDAW/C/CHN/3-4', 'Corr.1', 'CEDAW/C/CHN/3-4/Corr.1'],
      ['CERD/C/XAA/Q/4-5', 'Add.1', 'CERD/C/XAA/Q/4-5/Add.1'],
      ['E/CN.4/1988/45/Add.1', 'Corr.1', 'E/CN.4/1988/45/Add.1/Corr.1'],
      ['E/CN.4/1988/45/Add.1/Corr.1', 'Add.2', 'E/CN.4/1988/45/Add.2'],
      ['CMW/C/SR.275', '12', ''],
      ['CMW/C/PER/1', '2', ''],
      ['CMW/C/PER/1', 'SR.2', ''],
    ] as const) {
      const text = `, ${short}`;
      const found = shortContinuations(symbolOf(full), text, 0, text.length, ENGLISH).map(
        ({ symbol }) => symbol.canonical,
      );
      assert.equal(found.join(' '), expected, full + text);
    }
  });

  const read = (text: string): string => {
    const scanned = scanSymbol(text, 0, text.length);
    assert.ok(scanned?.symbol, text);
    return shortContinuations(scanned.symbol, text, scanned.end, text.length, ENGLISH)
      .map((short) => `${text.slice(short.start, short.end)}${short.implied ? '*' : ''}=${short.symbol.canonical}`)
      .join(' ');
  };

  it('are read on in running text', () => {
    assert.equal(read('CMW/C/SR.275 and 276), held'), '276=CMW/C/SR.276');
    assert.equal(read('CMW/C/SR.275\u00a0and\n276), held'), '276=CMW/C/SR.276');
    assert.equal(read('CCPR/C/SR.3386, 3387 and 3388), held'), '3387=CCPR/C/SR.3387 3388=CCPR/C/SR.3388');
    assert.equal(read('CMW/C/SR.275-277, held'), '277*=CMW/C/SR.276 277=CMW/C/SR.277');
    assert.equal(read('CMW/C/SR.275 to 277, held'), '277*=CMW/C/SR.276 277=CMW/C/SR.277');
    assert.equal(read('CMW/C/SR.275 to SR.277), held'), 'SR.277*=CMW/C/SR.276 SR.277=CMW/C/SR.277');
    assert.equal(read('CMW/C/SR.275–Add.2), held'), '');
    assert.equal(read('A/1980/Add.1–3)'.replace('A/1980', 'A/HRC/10/8')), '3*=A/HRC/10/8/Add.2 3=A/HRC/10/8/Add.3');
    assert.equal(
      read('CERD/C/XAA/Q/4-5, Corr.1 and Add.1 and 2)'),
      'Corr.1=CERD/C/XAA/Q/4-5/Corr.1 Add.1=CERD/C/XAA/Q/4-5/Add.1 2=CERD/C/XAA/Q/4-5/Add.2',
    );
  });

  it('are not seen in other numbers', () => {
    for (const text of [
      'CMW/C/SR.275 and 15 States parties',
      'CMW/C/SR.275 and 280 persons',
      'CMW/C/SR.275 and 276th',
      'CMW/C/SR.275 and 276/2010',
      'CMW/C/SR.275, para. 276',
      'CMW/C/SR.275 android 276',
      'CMW/C/PER/Q/1/Add.1, 12 May 2015',
      'CMW/C/PER/1 and 2',
      'CMW/C/GC/7–CERD/C/GC/38 and 39',
      'CMW/C/SR.275 and 276.5',
    ]) {
      assert.equal(read(text), '', text);
    }
  });

  it('are read without a look at what is at or after the end', () => {
    const symbol = symbolOf('CMW/C/SR.275');
    fc.assert(
      fc.property(fc.oneof(soup, anyText()), soup, fc.nat(60), (text, after, at) => {
        const start = Math.min(at, text.length);
        const short = shortContinuations(symbol, text + after, start, text.length, ENGLISH);
        assert.deepEqual(short, shortContinuations(symbol, text, start, text.length, ENGLISH));
      }),
      { numRuns: runs(1000) },
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MAX_LENGTH, parseSymbol } from '../../../server/src/syntax/symbols/parse';
import { scanSymbol } from '../../../server/src/syntax/symbols/scan';
import { anyText, fc, runs } from '../../support/random';
import { ACCEPTED, MALFORMED, soup } from './symbolExamples';

describe('scanSymbol', () => {
  const found = (text: string, at = 0): string | undefined => {
    const scanned = scanSymbol(text, at, text.length);
    return scanned === undefined ? undefined : text.slice(at, scanned.end);
  };

  it('takes the symbol and leaves the sentence', () => {
    for (const [text, expected] of [
      ['CMW/C/PER/1), submitted', 'CMW/C/PER/1'],
      ['CMW/C/SR.275.', 'CMW/C/SR.275'],
      ['CMW/C/SR.275.The', 'CMW/C/SR.275'],
      ['CMW/C/SR.275-276', 'CMW/C/SR.275'],
      ['CCPR/C/128/3/Add.1–4', 'CCPR/C/128/3/Add.1'],
      ['A/66/48, para. 26', 'A/66/48'],
      ['S/RES/1325 (2000) and', 'S/RES/1325 (2000)'],
      ['S/RES/1325\n(2000) and', 'S/RES/1325\n(2000)'],
      ['S/RES/1325 (see', 'S/RES/1325'],
      ['CMW/C/GC/7–CERD/C/GC/38,', 'CMW/C/GC/7–CERD/C/GC/38'],
      ['CMW/C/PER/1–it', 'CMW/C/PER/1'],
      ['CMW/C/PER/CO/1-related', 'CMW/C/PER/CO/1'],
      ['CMW/C/PER/1号', 'CMW/C/PER/1'],
    ] as const) {
      assert.equal(found(text), expected, text);
      assert.ok(scanSymbol(text, 0, text.length)?.symbol, text);
    }
  });

  it('passes over ordinary words', () => {
    for (const text of [
      'HIV/AIDS',
      'MERCOSUR/ABC',
      'N/A',
      'S/he',
      'A/H1N1',
      'Committee',
      'CRC/UNICEF',
      'CEDAW/CRC/CCPR',
      'ISO/IEC 27001',
      'A/B/1',
      'CAR/2010/1',
      'DS/004/2015',
      'RM/C/2013',
      'E/F/2',
      'UN/POP/1',
      'CMW/C',
      'LGBTI/PER/1',
    ]) {
      assert.equal(scanSymbol(text, 0, text.length), undefined, text);
    }
  });

  it('starts at the start of a word only', () => {
    assert.equal(found('undocs.org/CMW/C/PER/1', 11), undefined);
    assert.equal(found('xCMW/C/PER/1', 1), undefined);
    assert.equal(found('(CMW/C/PER/1)', 1), 'CMW/C/PER/1');
    assert.equal(found('见CMW/C/PER/1', 1), 'CMW/C/PER/1');
  });

  it('never throws, and reads nothing at or after the end', () => {
    fc.assert(
      fc.property(fc.oneof(soup, anyText()), soup, fc.nat(60), (text, after, at) => {
        const start = Math.min(at, text.length);
        const alone = scanSymbol(text, start, text.length);
        assert.deepEqual(scanSymbol(text + after, start, text.length), alone);
        if (alone !== undefined) {
          assert.ok(alone.end > start && alone.end <= text.length);
          assert.equal((alone.symbol === undefined) !== (alone.malformed === undefined), true);
          for (const repair of alone.malformed?.repairs ?? []) assert.ok(parseSymbol(repair), repair);
        }
      }),
      { numRuns: runs(3000) },
    );
  });

  it('sees a text that is cut at any place as if it ended there', () => {
    for (const text of [...ACCEPTED, ...MALFORMED.map(([malformed]) => malformed)]) {
      for (let end = 0; end <= text.length; end++) {
        const guarded = countReads(text, () => undefined, end);
        assert.deepEqual(scanSymbol(guarded, 0, end), scanSymbol(text.slice(0, end), 0, end), `${text} cut at ${end}`);
      }
    }
  });

  it('what it finds is what parseSymbol reads', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ACCEPTED), fc.constantFrom('', '.', ', ', ')', '; and', '–the'), (text, after) => {
        const scanned = scanSymbol(text + after, 0, text.length + after.length);
        assert.deepEqual(scanned?.symbol, parseSymbol(text));
      }),
    );
  });

  it('costs a bounded number of steps at each place, however long the text', () => {
    for (const piece of [
      'A/',
      'A/-',
      'A/a.',
      'CMW/C/',
      'A-',
      'A–',
      'CMW/C/1–',
      'A.',
      'SR.',
      'S/RES/1 ',
      'AAAA',
      'CMW/C/SR.\n',
    ]) {
      const text = piece.repeat(20_000);
      let reads = 0;
      const counted = countReads(text, () => reads++);
      for (let at = 0; at < 200; at++) scanSymbol(counted, at, text.length);
      assert.ok(reads < 200 * 40 * MAX_LENGTH, `${piece}: ${reads}`);
    }
  });
});

/** A string whose units are counted as they are read. The reader uses four methods of strings; each is charged its length. */
function countReads(text: string, read: () => void, end = text.length): string {
  const charge = (count: number): void => {
    for (let index = 0; index < count; index++) read();
  };
  const target = {
    length: text.length,
    charCodeAt(at: number): number {
      assert.ok(at < end, `read at ${at}, end ${end}`);
      charge(1);
      return text.charCodeAt(at);
    },
    slice(from: number, to: number): string {
      charge(to - from);
      return text.slice(from, to);
    },
    startsWith(other: string, at: number): boolean {
      charge(other.length);
      return text.startsWith(other, at);
    },
    lastIndexOf(other: string, at: number): number {
      const found = text.lastIndexOf(other, at);
      charge(at - found);
      return found;
    },
  };
  return target as unknown as string;
}

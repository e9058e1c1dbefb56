import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseSymbol } from '../../../server/src/syntax/symbols/parse';
import { ACCEPTED, symbolOf } from './symbolExamples';

const REJECTED = [
  'CMW/C/PER/CO/',
  'CMW/C/PER/CO/1/',
  'CMW/PER/CO/1',
  'CMW/C/Per/CO/1',
  'CMW/C/PER/C0/1',
  'CMW/C/PERU/CO/1',
  'CMW/C/PER/Q1',
  'CMW/C/SR275',
  'CRPDC/PER/CO/1',
  'E/C12/PER/CO/4',
  'CCPR/C/PER/CO/5–6',
  'A/RES/68-268',
  'CMW/C/PER/CO/1/add.1',
  'HRI/CORE/PER',
  'CMC/C/PER/Q/1',
  'CCPR/C/21/Rev.1./Add.9',
  'CCPR/C/21/Rev.1/Add. 10',
  'A/54/18, annex V',
  'CMW/C/PER/CO/6-5',
  'CMW/C/PER/CO/01',
  'CMW/C/FCO/1',
  'CMW/C',
  'CMW/C/PER',
  ' CMW/C/PER/1',
  'CMW/C/PER/1.',
  'A/RES/68/268 (2014)',
  'A/H1N1',
  'N/A',
  '',
];

describe('parseSymbol', () => {
  it('reads every well formed symbol whole, with parts in order inside the text', () => {
    for (const text of ACCEPTED) {
      const symbol = symbolOf(text);
      assert.equal(symbol.text, text);
      for (const member of [symbol, ...symbol.joint]) {
        let last = member.start;
        for (const part of member.parts) {
          assert.ok(part.start >= last && part.end > part.start && part.end <= text.length, `${text}: ${part.value}`);
          if (part.kind !== 'body')
            assert.equal(text.slice(part.start, part.end).replaceAll('\u2011', '-'), part.value);
          last = part.end;
        }
      }
    }
  });

  it('rejects what is none', () => {
    for (const text of REJECTED) assert.equal(parseSymbol(text), undefined, text);
  });

  const PARTS: readonly (readonly [string, string])[] = [
    ['CMW/C/PER/CO/1', 'body=CMW 0-5, state=PER 6-9, series=CO 10-12, number=1 13-14'],
    ['CAT/C/GTM/5-6', 'body=CAT 0-5, state=GTM 6-9, number=5-6 10-13'],
    ['CMW/C/SR.275', 'body=CMW 0-5, series=SR 6-8, meeting=275 9-12'],
    ['CRC/C/OPAC/NLD/CO/1', 'body=CRC 0-5, protocol=OPAC 6-10, state=NLD 11-14, series=CO 15-17, number=1 18-19'],
    ['CRPD/C/31/D/94/2021', 'body=CRPD 0-6, session=31 7-9, series=D 10-11, communication=94 12-14, year=2021 15-19'],
    ['E/C.12/PER/CO/4/Corr.1', 'body=CESCR 0-6, state=PER 7-10, series=CO 11-13, number=4 14-15, suffix=Corr.1 16-22'],
    ['S/RES/1325 (2000)', 'body=S 0-1, series=RES 2-5, number=1325 6-10, year=2000 12-16'],
    ['A/HRC/S-28/2', 'body=A 0-1, organ=HRC 2-5, session=S-28 6-10, number=2 11-12'],
    ['A/66/48', 'body=A 0-1, session=66 2-4, number=48 5-7'],
    ['CCPR/CO/80/COL', 'body=CCPR 0-4, series=CO 5-7, session=80 8-10, state=COL 11-14'],
    ['A/C.3/74/L.12', 'body=A 0-1, organ=C.3 2-5, session=74 6-8, item=L.12 9-13'],
    ['HRI/CORE/PER/2010', 'body=HRI 0-3, series=CORE 4-8, state=PER 9-12, year=2010 13-17'],
  ];
  it('says what each part is and where', () => {
    for (const [text, expected] of PARTS) {
      const parts = symbolOf(text).parts.map((part) => `${part.kind}=${part.value} ${part.start}-${part.end}`);
      assert.equal(parts.join(', '), expected, text);
    }
  });

  it('gives the numbers as numbers', () => {
    const report = symbolOf('CERD/C/ARE/18-21');
    assert.deepEqual(report.number, { from: 18, to: 21 });
    assert.equal(report.series, 'report');
    assert.equal(symbolOf('CMW/C/SR.275').meeting, 275);
    assert.equal(symbolOf('CCPR/C/PER/98/4').year, 1998);
    assert.equal(symbolOf('S/RES/1325 (2000)').year, 2000);
    assert.deepEqual(symbolOf('E/CN.4/1988/45/Add.1/Corr.1').suffixes, [
      { type: 'Add', number: 1 },
      { type: 'Corr', number: 1 },
    ]);
    assert.equal(symbolOf('CRC/C/OPSC/PER/CO/1').instrument, 'op-crc-sc');
  });

  it('reads joint symbols as members with their own places', () => {
    const symbol = symbolOf('CMW/C/GC/7–CERD/C/GC/38');
    assert.equal(symbol.canonical, 'CMW/C/GC/7');
    assert.deepEqual(
      symbol.joint.map((member) => [member.canonical, member.start, member.end]),
      [['CERD/C/GC/38', 11, 23]],
    );
  });
});

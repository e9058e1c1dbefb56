import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import {
  continuations,
  type DocumentSymbol,
  describeSymbol,
  kindOfDocument,
  MAX_LENGTH,
  officialUrl,
  parseSymbol,
  scanSymbol,
  shortened,
  siblings,
} from '../../server/src/syntax/symbol';

const ENGLISH = { and: ['and', 'or'], to: ['to'] };

/** The symbol of a string that must be one. */
function symbolOf(text: string): DocumentSymbol {
  const symbol = parseSymbol(text);
  assert.ok(symbol, `${text} should be a symbol`);
  return symbol;
}

const ACCEPTED = `
  CMW/C/PER/CO/1  CMW/C/PER/1  CMW/C/PER/Q/1  CMW/C/PER/Q/1/Add.1  CMW/C/PER/QPR/2  CMW/C/MRT/QPR/1  CMW/C/SR.275  CMW/C/SR.288
  CMW/C/PER/FCO/1  CMW/C/GC/2  CMW/C/39/1  CMW/C/2  CMW/C/MEX/CO/2  CRC/C/PER/CO/4-5  CRC/C/OPAC/PER/CO/1  CRC/C/OPAC/NLD/CO/1
  CRC/C/OPSC/PER/CO/1  CRC/C/GC/7/Rev.1  CRC/GC/2001/1  CRC/C/15/Add.98  CRC/C/85/D/77/2019  CRPD/C/MKD/CO/1
  CRPD/C/SYC/Q/1/Add.1  CRPD/C/EU/CO/1  CRPD/C/31/D/94/2021  CRPD/C/SR.415  CEDAW/C/PER/CO/7-8  CEDAW/C/SR.1802
  CEDAW/C/GC/30/Add.1  CEDAW/C/74/3/Rev.1  CEDAW/C/OP.8/CAN/1  CERD/C/ARE/CO/18-21  CERD/C/ARE/18-21  CERD/C/SR.2556
  CERD/C/PER/CO/22-23  CERD/C/2007/1  CERD/C/68/Misc.5/Rev.1  CCPR/C/PER/CO/5  CCPR/C/CHN-HKG/CO/4  CCPR/C/128/3
  CCPR/C/128/3/Add.1  CCPR/C/112/D/2104/2011  CCPR/C/GC/36  CCPR/C/21/Rev.1/Add.13  CCPR/C/79/Add.67  CCPR/C/2009/1
  CAT/C/PER/CO/5-6  CAT/C/PER/CO/5-6/Add.1  CAT/C/55/3  CAT/C/4/Rev.3  CAT/C/68/D/811/2017  CED/C/PER/CO/1  CED/C/MEX/VR/1
  CED/C/ESP/AI/1  E/C.12/PER/CO/4  E/C.12/PER/CO/4/Corr.1  E/C.12/BEL/5  E/C.12/GC/27  E/C.12/2008/2  E/C.12/2020/3
  E/C.12/LUX/RQ/4  CAT/OP/GC/1  CAT/OP/PER/1  CAT/OP/PER/RONPM/1  HRI/CORE/PER/2010  HRI/CORE/1/Add.43/Rev.1  HRI/MC/2014/3
  HRI/GEN/1/Rev.9  HRI/ICM/2010/2  A/66/48  A/67/48/Corr.1  A/RES/68/268  A/HRC/29/32  A/HRC/10/8/Add.1  A/HRC/WG.6/42/PER/1
  E/2021/22  E/CN.4/1988/45/Add.1/Corr.1  A/68/334  A/HRC/S-28/2  CAT/C/CR/33/3  CCPR/CO/80/COL  E/CN.6/2020/3  ST/AI/2017/1
  ST/SGB/2019/8  A/CONF.189/PC.1/7  A/CONF.211/PC/WG.1/5  A/CONF.157/23  E/CN.4/Sub.2/200/Rev.1  E/CN.4/Sub.2/2000/12
  A/HRC/RES/29/32  CRC/C/OPSC/USA/2  CEDAW/C/OP.8/MEX/1  CEDAW/C/2005/OP.8/MEXICO  A/C.3/74/L.12  CERD/C/304/Add.12
  CCPR/C/SR.3386/Add.1  CCPR/C/79/Add.25  CAT/C/GUA/CO/4  CEDAW/C/CHI/CO/4  CERD/C/DEC/FIN/1  CERD/C/63/CO/11  CCPR/C/82/L/FIN
  CCPR/C/PER/98/4  CCPR/C/UZB/2004/2  CAT/C/XXVII/Concl.5  CRC/C/Q/AND/1  CRC/C/OPAC/CO/2005/AND  CRPD/CSP/2014/3  CMW/SP/2
  CEDAW/C/2003/II/CRP.3/Add.2  CEDAW/2009/WP.1/R  S/2020/1234  S/PRST/2010/1  S/PV.7938  S/RES/1325  E/RES/1985/17
  INT/CMW/NGO/PER/20145  CAT/C/BEN/Q/3/Add.1  CERD/C/XAA/Q/4-5  FCCC/CP/2015/10/Add.1  A/RES/ES-10/2  A/520/Rev.15
`
  .trim()
  .split(/\s+/)
  .concat([
    'S/RES/1325 (2000)',
    'S/RES/1325(2000)',
    'A/RES/2200(XXI)',
    'CMW/C/GC/7–CERD/C/GC/38',
    'CMW/C/GC/3-CRC/C/GC/22',
    'CEDAW/C/GC/31/Rev.1–CRC/C/GC/18/Rev.1',
    'E/2008/22-E/C.12/2007/3',
    'CERD/C/ARE/CO/18\u201121',
  ]);

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

  const MALFORMED: readonly (readonly [string, string, string, string])[] = [
    ['CMC/C/PER/Q/1', 'unknown-committee', 'CMW CRC', 'CMW/C/PER/Q/1 CRC/C/PER/Q/1'],
    ['CREDAW/C/PER/Q/1', 'unknown-committee', 'CEDAW', 'CEDAW/C/PER/Q/1'],
    ['CESCR/C/PER/CO/4', 'unknown-committee', 'CESCR', 'E/C.12/PER/CO/4'],
    ['CWM/C/PER/CO/1', 'unknown-committee', 'CMW', 'CMW/C/PER/CO/1'],
    ['ABC/C/PER/CO/1', 'unknown-committee', '', ''],
    ['CMW/PER/CO/1', 'form', '', 'CMW/C/PER/CO/1'],
    ['CRPDC/PER/CO/1', 'form', 'CRPD', 'CRPD/C/PER/CO/1'],
    ['E/C12/PER/CO/4', 'form', '', 'E/C.12/PER/CO/4'],
    ['A/RES/68-268', 'form', '', 'A/RES/68/268'],
    ['CMW/C/Per/CO/1', 'form', '', 'CMW/C/PER/CO/1'],
    ['CMW/C/PER/C0/1', 'form', '', 'CMW/C/PER/CO/1'],
    ['CMW/C/PER/Q1', 'form', '', 'CMW/C/PER/Q/1'],
    ['CMW/C/SR275', 'form', '', 'CMW/C/SR.275'],
    ['CMW/C/PER/CO/1/add.1', 'form', '', 'CMW/C/PER/CO/1/Add.1'],
    ['CMW/C/PERU/CO/1', 'form', '', ''],
    ['CMW/C/PER/CO/', 'form', '', ''],
    ['CMW/C/PER/CO/1/', 'form', '', 'CMW/C/PER/CO/1'],
    ['HRI/CORE/PER', 'form', '', ''],
    ['CCPR/C/21/Rev.1./Add.9', 'form', '', 'CCPR/C/21/Rev.1/Add.9'],
    ['CCPR/C/PER/CO/5–6', 'dash', '', 'CCPR/C/PER/CO/5-6'],
    ['CCPR/C/21/Rev.1/Add. 10', 'space', '', 'CCPR/C/21/Rev.1/Add.10'],
    ['CMW/C/PER/CO/ 1', 'space', '', 'CMW/C/PER/CO/1'],
    ['CMW/C/SR.XXX', 'placeholder', '', ''],
    ['CMW/C/PER/CO/X', 'placeholder', '', ''],
  ];
  it('says what is wrong with what was meant as a symbol', () => {
    for (const [text, problem, nearest, repairs] of MALFORMED) {
      const scanned = scanSymbol(`${text}, of`, 0, text.length + 4);
      assert.equal(scanned?.end, text.length, text);
      assert.equal(scanned.symbol, undefined, text);
      assert.equal(scanned.malformed?.problem, problem, text);
      assert.equal(scanned.malformed?.nearest.join(' '), nearest, text);
      assert.equal(scanned.malformed?.repairs.join(' '), repairs, text);
    }
    const cmc = scanSymbol('(CMC/C/PER/Q/1)', 1, 15)?.malformed;
    assert.equal(cmc?.body, 'CMC');
    assert.deepEqual(cmc?.bodySpan, { start: 1, end: 4 });
  });

  const soup = fc
    .array(
      fc.constantFrom(
        ...[
          'CMW',
          'E',
          'A',
          'S',
          'C',
          'C.12',
          'PER',
          'CO',
          'Q',
          'SR.',
          'Add.',
          'RES',
          'X',
          'a',
          '1',
          '66',
          '2010',
          '5-6',
        ],
        ...['/', '/', '/', '/', '.', '-', '–', '\u2011', ' ', '(', ')', '\n', ',', '号'],
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join(''));

  it('never throws, and reads nothing at or behind the end', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), soup, fc.nat(60), (text, behind, at) => {
        const start = Math.min(at, text.length);
        const alone = scanSymbol(text, start, text.length);
        assert.deepEqual(scanSymbol(text + behind, start, text.length), alone);
        if (alone !== undefined) {
          assert.ok(alone.end > start && alone.end <= text.length);
          assert.equal((alone.symbol === undefined) !== (alone.malformed === undefined), true);
          for (const repair of alone.malformed?.repairs ?? []) assert.ok(parseSymbol(repair), repair);
          const short = continuations(symbolOf('CMW/C/SR.275'), text + behind, start, text.length, ENGLISH);
          assert.deepEqual(short, continuations(symbolOf('CMW/C/SR.275'), text, start, text.length, ENGLISH));
        }
      }),
      { numRuns: 3000 },
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
      fc.property(
        fc.constantFrom(...ACCEPTED),
        fc.constantFrom('', '.', ', ', ')', '; and', '–the'),
        (text, behind) => {
          const scanned = scanSymbol(text + behind, 0, text.length + behind.length);
          assert.deepEqual(scanned?.symbol, parseSymbol(text));
        },
      ),
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
      ['CMW/C/SR.275', '276 and', ''],
      ['CMW/C/PER/1', 'SR.2', ''],
    ] as const) {
      const found = shortened(symbolOf(full), short).map((symbol) => symbol.canonical);
      assert.equal(found.join(' '), expected, `${full} + ${short}`);
    }
  });

  const read = (text: string): string => {
    const scanned = scanSymbol(text, 0, text.length);
    assert.ok(scanned?.symbol, text);
    return continuations(scanned.symbol, text, scanned.end, text.length, ENGLISH)
      .map((short) => `${text.slice(short.start, short.end)}${short.implied ? '*' : ''}=${short.symbol.canonical}`)
      .join(' ');
  };

  it('are read on in running text', () => {
    assert.equal(read('CMW/C/SR.275 and 276), held'), '276=CMW/C/SR.276');
    assert.equal(read('CMW/C/SR.275\u00a0and\n276), held'), '276=CMW/C/SR.276');
    assert.equal(read('CCPR/C/SR.3386, 3387 and 3388), held'), '3387=CCPR/C/SR.3387 3388=CCPR/C/SR.3388');
    assert.equal(read('CMW/C/SR.275-277, held'), '277*=CMW/C/SR.276 277=CMW/C/SR.277');
    assert.equal(read('CMW/C/SR.275 to 277, held'), '277*=CMW/C/SR.276 277=CMW/C/SR.277');
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
});

describe('what a symbol means', () => {
  it('is the kind of document', () => {
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

  it('leads to the other documents of the cycle', () => {
    assert.deepEqual(siblings(symbolOf('CMW/C/PER/1')), {
      report: 'CMW/C/PER/1',
      listOfIssues: 'CMW/C/PER/Q/1',
      listOfIssuesPrior: 'CMW/C/PER/QPR/1',
      replies: 'CMW/C/PER/RQ/1',
      repliesAddendum: 'CMW/C/PER/Q/1/Add.1',
      concludingObservations: 'CMW/C/PER/CO/1',
      followUpReport: 'CMW/C/PER/FCO/1',
    });
    assert.equal(siblings(symbolOf('CAT/C/GTM/CO/5-6/Add.1'))?.listOfIssuesPrior, 'CAT/C/GTM/Q/6');
    assert.equal(siblings(symbolOf('CRC/C/OPAC/NLD/CO/1'))?.report, 'CRC/C/OPAC/NLD/1');
    for (const text of ['CMW/C/SR.275', 'CCPR/CO/80/COL', 'CRC/C/Q/AND/1', 'CCPR/C/PER/98/4', 'A/66/48']) {
      assert.equal(siblings(symbolOf(text)), undefined, text);
    }
    fc.assert(
      fc.property(fc.constantFrom(...ACCEPTED), (text) => {
        for (const sibling of Object.values(siblings(symbolOf(text)) ?? {})) assert.ok(parseSymbol(sibling), sibling);
      }),
    );
  });

  it('has an address', () => {
    assert.equal(officialUrl(symbolOf('CMW/C/PER/CO/1')), 'https://docs.un.org/en/CMW/C/PER/CO/1');
    assert.equal(officialUrl(symbolOf('S/RES/1325 (2000)')), 'https://docs.un.org/en/S/RES/1325%282000%29');
    assert.equal(officialUrl(symbolOf('CMW/C/GC/7–CERD/C/GC/38')), 'https://docs.un.org/en/CMW/C/GC/7');
    for (const text of ACCEPTED) assert.match(officialUrl(symbolOf(text)), /^https:\/\/docs\.un\.org\/en\/[\w./%-]+$/);
  });
});

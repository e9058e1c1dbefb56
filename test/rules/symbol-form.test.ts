import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findOf } from '../support/rules/findings';
import { wordings } from '../support/rules/wordings';
import { observationsWith, REPORT, secondParagraph } from '../support/secondParagraph';

wordings('symbol-form', [
  // Arabic and Hebrew documents have marks of direction around numbers.
  ['It recalls it (CMW/C/XAA/CO/\u200f2).', ''],
  ['It recalls another (CERD/X/XAA/CO/12).', /perhaps CERD\/C\/XAA\/CO\/12 is meant/],
  ['See EC.12/2023/SR.38.', /perhaps E\/C\.12\/2023\/SR\.38 is meant/],
  ['See E/C.12/2023-SR.38 and E/C.12/2023SR.40.', /2023\/SR\.38 is meant.*2023\/SR\.40 is meant/],
  ['See E/C.12/2019-1.', /perhaps E\/C\.12\/2019\/1 is meant/],
  ['See (/EC.12/XAA/CO/3).', /perhaps E\/C\.12\/XAA\/CO\/3 is meant/],
  ['See CATOP/XAA/1 and CAT/OP-XAA/1.', /perhaps CAT\/OP\/XAA\/1 is meant.*perhaps CAT\/OP\/XAA\/1 is meant/],
  ['See CERD/C/2007-1.', /perhaps CERD\/C\/2007\/1 is meant/],
  ['See CERD/C/20071.', /perhaps CERD\/C\/2007\/1 is meant/],
  ['See CCPR/C/123-3.', /perhaps CCPR\/C\/123\/3 is meant/],
  ['See CRPDC/OST/CO/1.', /perhaps CRPD\/C\/OST\/CO\/1 is meant/],
  [
    'See HRICORE/XAA/2019, HRI/CORE-XAA/2019 and HRI/CORE/XAA2019.',
    /^(?:\S+ is not a symbol; perhaps HRI\/CORE\/XAA\/2019 is meant\. ?){3}$/,
  ],
  ['See E/C.12/2023/SR.38, E/C.12/2019/1, CCPR/C/123/3, CERD/C/2007/1, HRI/CORE/XAA/2019 and HRI/CORE/1/Add.12.', ''],
  ['See EC 12/2023 of the Community and E/ECE/1234.', ''],
  ['It recalls CMW/C/XAA/CO/I and CEDC/7.', /CO\/1 is meant.*CED\/C\/7 is meant/],
  ['It recalls CED/C7 and CMW/C2008/1.', /CED\/C\/7 is meant.*CMW\/C\/2008\/1 is meant/],
  ['It recalls CRC/CO/OPSC/XAA/CO/1.', /CRC\/C\/OPSC\/XAA\/CO\/1/],
  ['It recalls CRC/C/CO/XAA/1, CRC/C/CO/2/XAA and CEDAW/CO/XAA/3.', /XAA\/CO\/1.*XAA\/CO\/2.*CEDAW\/C\/XAA\/CO\/3/],
  ['It recalls CRC/C/XAA/CO/2-Add.1 and CRC/C/XAA/CO/2 Add.1.', /2\/Add\.1 is meant.*2\/Add\.1 is meant/],
  ['It recalls CRC/C/XAA/CO/2 and Add.1.', ''],
  ['It recalls CCPR/C/XAA/LOIPR/3 and CCPR/C/XAA/LOI/3.', /QPR\/3.*Q\/3/],
  ['It recalls E/12/XAA/CO/3 and E/C.12/C/XAA/CO/3.', /E\/C\.12\/XAA\/CO\/3 is meant.*E\/C\.12\/XAA\/CO\/3 is meant/],
  ['It recalls form E/12/4 and E/CN.4/12.', ''],
  ['It recalls CCPR/C/102/1974/2010 and CRPD/C/18/D/22-2014.', /102\/D\/1974.*22\/2014/],
  ['It recalls CMW/C/CG/2 and CMW/C/G.C./2.', /GC\/2.*like CMW/],
  ['It recalls CRC/C/AL/CO/2.', /like CRC/],
  ['It recalls CRC/C/RESP/UK/2, CERD/C/MISC.23/Rev.3, CCPR/C/WG/115 and CRPD/C/11/DR/1.', ''],
  ['The measures that it asked for (CAT/C/78D/1052/2021) were ignored.', /CAT\/C\/78\/D\/1052\/2021/],
  ['The measures that it asked for (CCPR/C/130/D2739/2016) were ignored.', /CCPR\/C\/130\/D\/2739\/2016/],
  ['The measures that it asked for (CAT/C/78/D/1052/2021) were ignored.', ''],
  ['It noted the registers CAT/C/78E/1052/2021 and CAT/C/78D/1052/7.', ''],
  ['It noted the report (E/C.21/XAA/4) of the time.', /E\/C\.12\/XAA\/4/],
  ['It noted the report (E/C.12/XAA/4) of the time.', ''],
  ['It noted other documents (E/C.19/2015/2, E/C.2/CRP/4, E/C.10/AC/3, E/C.7/PER/2019).', ''],
]);

describe('symbol-form', () => {
  const { said, corrected } = secondParagraph('symbol-form', REPORT);

  it('finds near misses, with the symbol that may be meant', () => {
    for (const [written, meant] of [
      ['CMWC/XAA/CO/1', 'CMW/C/XAA/CO/1'],
      ['CMW/XAA/CO/1', 'CMW/C/XAA/CO/1'],
      ['CMW/CXAA/CO/1', 'CMW/C/XAA/CO/1'],
      ['CMW.C/XAA/CO/1', 'CMW/C/XAA/CO/1'],
      ['CMW/C/XAA/CO1', 'CMW/C/XAA/CO/1'],
      ['CMW/C/XAACO/1', 'CMW/C/XAA/CO/1'],
      ['CMW/C/XAA/C/1', 'CMW/C/XAA/CO/1'],
      ['CMW/C/XAA/co/1', 'CMW/C/XAA/CO/1'],
      ['CMW/C/XAA/QRP/1', 'CMW/C/XAA/QPR/1'],
      ['CMW/C/XAA//CO/1', 'CMW/C/XAA/CO/1'],
      ['CMW/C/XAA/ CO/1', 'CMW/C/XAA/CO/1'],
      ['CMW/C/XAA /CO/1', 'CMW/C/XAA/CO/1'],
      ['CMW /C/XAA/CO/1', 'CMW/C/XAA/CO/1'],
      ['CAT/C/XAA/CO/5–6', 'CAT/C/XAA/CO/5-6'],
      ['CAT/C/XAA/CO/2/Add1', 'CAT/C/XAA/CO/2/Add.1'],
      ['CAT/C/XAA/CO/2Add.1', 'CAT/C/XAA/CO/2/Add.1'],
      ['CMW/C/SR/199', 'CMW/C/SR.199'],
      ['CMW/C/SR 199', 'CMW/C/SR.199'],
      ['CMW/C/SR199', 'CMW/C/SR.199'],
      ['CMW/C/GC2', 'CMW/C/GC/2'],
      ['E/C12/XAA/CO/4', 'E/C.12/XAA/CO/4'],
      ['E.C.12/XAA/CO/4', 'E/C.12/XAA/CO/4'],
      ['E/C/12/XAA/CO/4', 'E/C.12/XAA/CO/4'],
      ['EC.12/XAA/CO/4', 'E/C.12/XAA/CO/4'],
      ['E/C.2/XAA/CO/4', 'E/C.12/XAA/CO/4'],
      ['E/C.12.XAA/CO/4', 'E/C.12/XAA/CO/4'],
      ['CRC/C/OPACXAA/CO/1', 'CRC/C/OPAC/XAA/CO/1'],
      ['CRC/OPAC/XAA/CO/1', 'CRC/C/OPAC/XAA/CO/1'],
      ['CEDAWC/SR.1999', 'CEDAW/C/SR.1999'],
      ['CEDAW/SR.1999', 'CEDAW/C/SR.1999'],
      ['CEDAW/C.SR.1999', 'CEDAW/C/SR.1999'],
      ['CEDAW/C/RS.1999', 'CEDAW/C/SR.1999'],
      ['CEDAW C/XAA/CO/4', 'CEDAW/C/XAA/CO/4'],
      ['CEDAW/C XAA/CO/4', 'CEDAW/C/XAA/CO/4'],
      ['CEDAW/C/XAA CO/4', 'CEDAW/C/XAA/CO/4'],
      ['CEDAW/C/XAA/CO 4', 'CEDAW/C/XAA/CO/4'],
      ['CEDAW\\C\\XAA\\CO\\4', 'CEDAW/C/XAA/CO/4'],
      ['cedaw/C/XAA/CO/4', 'CEDAW/C/XAA/CO/4'],
      ['CAT/C/XAA/CO/5 –6', 'CAT/C/XAA/CO/5-6'],
      ['CAT/C/XAA/CO/5/', 'CAT/C/XAA/CO/5'],
      ['CRC/CGC/14', 'CRC/C/GC/14'],
      ['CED/C/XAA/CO/1/Cor.1', 'CED/C/XAA/CO/1/Corr.1'],
      ['CED/C/PERU/CO/1', 'CED/C/PER/CO/1'],
    ] as const) {
      const words = (symbol: string) => `The Committee recalls the document (${symbol}, para. 3) and others.`;
      assert.equal(said(words(written)), `${written} is not a symbol; perhaps ${meant} is meant.`);
      assert.equal(corrected(words(written))[0], words(meant));
    }
  });

  it('may be applied without asking where only separators differ', () => {
    const certain = (symbol: string) =>
      findOf('symbol-form', observationsWith(`The Committee recalls it (${symbol}).`))[0]?.fixes?.[0]?.certain;
    assert.equal(certain('CAT/C/XAA/CO/5–6'), true);
    assert.equal(certain('CMW/C/SR/199'), true);
    assert.equal(certain('CAT/XAA/CO/1'), undefined);
  });

  it('finds a symbol that ends before its number, unless that is still to be filled in', () => {
    assert.equal(said('It recalls it (CAT/C/XAA/CO, para. 2).'), 'CAT/C/XAA/CO breaks off before its number.');
    assert.equal(said('It recalls it (CAT/C/XAA/CO/[number]).'), '');
  });

  it('leaves symbols of every scheme, and what is none, alone', () => {
    for (const words of [
      'It recalls CERD/C/304/Add.1, CAT/C/CR/33/3, CCPR/CO/80/COL, CCPR/C/79/Add.25, CRC/C/15/Add.98 and CEDAW/C/OP.8/XAA/1.',
      'It recalls A/HRC/S-28/2, S/RES/1325 (2000), E/CN.6/2020/3, ST/AI/2013/4, HRI/CORE/XAA/2010 and A/RES/68/268.',
      'It notes HIV/AIDS, CAT/OPCAT, CRC/CEDAW, Act No. 5/C/12 and the E/C group.',
      'It recalls CMW/C/XAA/CO/XX and CMC/C/XAA/CO/1.',
      'The Act cites “CMWC/XAA/CO/1”.',
      'It recalls CAT/C/ABC/QZ/9, which nobody can repair.',
      'It recalls CMW/C/XAA/\nCO/1, which is broken across lines.',
      'It recalls CMW/C/XAA/CO/1 – 12 recommendations in all – and CMW/C/XAA/CO/2-related work, CMW/C/SR.275-277.',
      'The CAT–OPCAT day, the CRC C group, the CED.C series and E.C. 12 regulations were mentioned.',
      'It recalls CMW/C/GC/3-CRC/C/GC/22, CCPR/C/128/3/Add.1–4, CRC/GC/2001/1 and CERD/C/64/Misc.11/Rev.3.',
    ])
      assert.equal(said(words), '', words);
  });
});

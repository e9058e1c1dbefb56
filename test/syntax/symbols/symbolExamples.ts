import assert from 'node:assert/strict';
import { parseSymbol } from '../../../server/src/syntax/symbols/parse';
import type { DocumentSymbol } from '../../../server/src/syntax/symbols/symbol';
import { fc } from '../../support/random';

/** The joining words of English. */
export const ENGLISH = { and: ['and', 'or'], to: ['to'] };

/** The symbol of a string that must be one. */
export function symbolOf(text: string): DocumentSymbol {
  const symbol = parseSymbol(text);
  assert.ok(symbol, `${text} should be a symbol`);
  return symbol;
}

/** Well formed symbols, each from a document or a catalogue. */
export const ACCEPTED = `
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

/** What was meant as a symbol, its problem, the nearest committees and the repairs. */
export const MALFORMED: readonly (readonly [string, string, string, string])[] = [
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

/** Texts of pieces of symbols in any order. */
export const soup = fc
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

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  isNearTreatyBodyDocument,
  isTreatyBodyDocument,
  isTreatyBodyFileName,
  RECOGNITION_LIMIT,
} from '../server/src/recognize';
import { DOCUMENTS, MASTHEAD, OTHERS, TITLE, WHOLE } from './support/recognizable';
import { TRANSLATED_DOCUMENTS, TRANSLATED_OTHERS } from './support/recognizableTranslations';

suite('recognizing a document by its text', () => {
  for (const [name, text] of Object.entries({ ...DOCUMENTS, ...TRANSLATED_DOCUMENTS })) {
    test(`yes: ${name}`, () => assert.equal(isTreatyBodyDocument(text), true));
  }
  for (const [name, text] of Object.entries({ ...OTHERS, ...TRANSLATED_OTHERS })) {
    test(`no: ${name}`, () => assert.equal(isTreatyBodyDocument(text), false));
  }

  test('reads no further than its limit', () => {
    const prose = 'It rained on the harbour, and nobody went out. '.repeat(200);
    assert.ok(prose.length > RECOGNITION_LIMIT);
    assert.equal(isTreatyBodyDocument(prose + WHOLE), false);
    for (const text of [...Object.values(DOCUMENTS), ...Object.values(OTHERS)]) {
      const long = text.padEnd(RECOGNITION_LIMIT, '\n');
      const answer = isTreatyBodyDocument(long);
      assert.equal(isTreatyBodyDocument(`${long}\u0000${prose}`), answer);
      assert.equal(isTreatyBodyDocument(long + WHOLE), answer);
    }
  });

  test('asks the text for its beginning alone', () => {
    const asked: unknown[][] = [];
    const text = new Proxy(new String(WHOLE.repeat(20)), {
      get(target, property) {
        assert.equal(property, 'slice');
        return (...range: [number, number]) => {
          asked.push(range);
          return target.slice(...range);
        };
      },
    });
    assert.equal(isTreatyBodyDocument(text as unknown as string), true);
    assert.deepEqual(asked, [[0, RECOGNITION_LIMIT]]);
  });

  test('any cut of a document is read, and is one as long as its first page is there or its paragraphs are', () => {
    const answers = (from: number, to: number) => {
      const found = new Set<unknown>();
      for (let cut = from; cut < to; cut += 7) found.add(isTreatyBodyDocument(WHOLE.slice(cut)));
      return [...found];
    };
    assert.deepEqual(answers(0, MASTHEAD.length + TITLE.length), [true]);
    assert.deepEqual(answers(WHOLE.indexOf('6.\tThe Committee'), WHOLE.length), [false]);
    for (let end = 0; end < WHOLE.length; end += 7)
      assert.equal(typeof isTreatyBodyDocument(WHOLE.slice(0, end)), 'boolean');
  });

  /** Processor time of many readings, in milliseconds; the least of some turns. */
  function timeOf(text: string): number {
    let least = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 5; turn++) {
      const begun = process.cpuUsage();
      for (let i = 0; i < 30; i++) isTreatyBodyDocument(text);
      least = Math.min(least, process.cpuUsage(begun).user / 1000);
    }
    return least;
  }

  // Below this, in milliseconds, a clock says nothing about growth.
  const LEAST = 1;
  for (const unit of [
    ' ',
    '(',
    '1.',
    '1.\n',
    '[bookmark:',
    'A/',
    'CMW/C/',
    'the committee ',
    'I ',
    'please ',
    '. A',
    '\n\r',
  ]) {
    test(`time grows with the text, not with its square: ${JSON.stringify(unit)}`, () => {
      // More than the limit is not looked at.
      const long = unit.repeat(RECOGNITION_LIMIT / unit.length);
      const short = long.slice(0, RECOGNITION_LIMIT / 8);
      const [least, most] = [timeOf(short), timeOf(long)];
      // Eight times the text; a step that grows with the square takes sixty-four times as long.
      assert.ok(most <= 24 * Math.max(least, LEAST), `${least} ms, ${most} ms`);
    });
  }
});

suite('recognizing a document by the name of its file', () => {
  for (const name of [
    'CMW-C-XAA-CO-1.txt',
    'CMW-C-PER-CO-1.txt',
    'cmw_c_xaa_co_1 (en).txt',
    'CCPR_C_XAA_Q_5.txt',
    'E-C.12-XAA-CO-4.txt',
    'E_C12_XAA_CO_4.TXT',
    'CRC-C-XAA-CO-5-6.txt',
    'CRC_C_OPAC_XAA_CO_1.txt',
    'CEDAW_C_XYA_Q_7_Add.1-EN.txt',
    'CMW_C_XAA_CO_1_20345_E.txt',
    'CERD-C-XRV-18-20.txt',
    'CMW-C-XAA-CO-2 draft v3.txt',
    'CMW_C_SR.275.txt',
    'CMW-C-GC-2.txt',
    'CCPR-C-120-D-2398-2014.txt',
    'cat_c_79_d_1041_2020 (en).txt',
    'CCPR_CO_80_XEA.txt',
    'HRI-CORE-XAA-2031.txt',
    'CAT-C-XUM-CO-3',
    '/home/ann.txt/CMW-C-XAA-CO-1.txt',
    'C:\\drafts\\CMW-C-XAA-CO-1.txt',
  ]) {
    test(`yes: ${name}`, () => assert.equal(isTreatyBodyFileName(name), true));
  }
  for (const name of [
    '',
    '.txt',
    'README.md',
    'notes.txt',
    'cat.txt',
    'cat-c-for-2024.txt',
    'crc-c-32.txt',
    'crc_c_implementation.txt',
    'cmw-c.txt',
    'CMW-C-XAA-CO-1.ts',
    'CMW-C-XAA-CO-1.docx',
    'CMW-C-XAA-CO-1 notes.txt',
    'mail about CMW-C-XAA-CO-1.txt',
    'CMW-C-XAA-CO.txt',
    'CCPR-C-120-D-2398.txt',
    'ABC-C-XAA-CO-1.txt',
    'A-66-48.txt',
    'CMW-C-XAA-CO-1/notes.txt',
    `${'CMW-C-XAA-CO-1-'.repeat(1000)}.txt`,
  ]) {
    test(`no: ${name.slice(0, 60)}`, () => assert.equal(isTreatyBodyFileName(name), false));
  }
});

suite('a text that is near', () => {
  test('has signs of a document, and too few', () => {
    const near =
      'Preliminary remarks\n\n1.\tThe Committee welcomes it.\n2.\tThe Committee recommends that the State party, as a State party, go on.\n3.\tThe Committee urges the State party to report.\n';
    assert.equal(isTreatyBodyDocument(near), false);
    assert.equal(isNearTreatyBodyDocument(near), true);
    assert.equal(isNearTreatyBodyDocument(WHOLE), false);
    for (const other of [
      '',
      'Milk, bread and a newspaper.\n',
      'Dear Ms. Oluvane,\n\nThe Committee recommends a State party.\n',
    ])
      assert.equal(isNearTreatyBodyDocument(other), false, other);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from '../../server/src/model/document';
import { runRules } from '../../server/src/rules/run';
import { openText } from '../../server/src/text/document';

/**
 * Texts that nobody writes and a tool may produce. Each is read, with all rules, in one size and in four times that size, in turns in one
 * process: a step that grows with the square of the text takes sixteen times as long, one that grows with the text four times.
 */
const TIMES = 4;
const LIMIT = 11;
const TURNS = 6;

/** Below this, in milliseconds, a clock says nothing about growth. */
const LEAST = 5;

const ODD: readonly (readonly [name: string, size: number, text: (size: number) => string])[] = [
  ['one line without end', 1_250_000, (size) => 'The Committee notes it. '.repeat(size / 24)],
  ['one word without end', 1_250_000, (size) => 'a'.repeat(size)],
  ['white space without end', 250_000, (size) => `1.\tThe${' '.repeat(size)}`],
  ['a list without end', 250_000, (size) => `1.\tSee paragraph 1${', 1'.repeat(size)}.`],
  ['a list of articles without end', 25_000, (size) => `1.\tSee articles 1${', 1'.repeat(size)} of the Convention.`],
  ['nested parentheses', 25_000, (size) => `1.\tSee ${'('.repeat(size)}paragraph 1${')'.repeat(size)}.`],
  ['nested parentheses with words', 25_000, (size) => `1.\tSee ${'a ('.repeat(size)}b${')'.repeat(size)}.`],
  ['quotation marks that are never closed', 5000, (size) => `1.\tSee ${'“paragraph 1 '.repeat(size)}.`],
  ['letters of subparagraphs in running text', 20_000, (size) => `1.\tThe State party: ${'(a) acts; '.repeat(size)}`],
  ['many paragraphs', 25_000, (size) => Array.from({ length: size }, (_, i) => `${i + 1}.\tIt acts.\n`).join('')],
  ['one number again and again', 5000, (size) => '1.\tIt acts.\n'.repeat(size)],
  ['numbers with gaps', 5000, (size) => Array.from({ length: size }, (_, i) => `${3 * i + 1}.\tIt acts.\n`).join('')],
  ['subparagraphs of one paragraph', 2500, (size) => `1.\tIt should:\n${'\t(a)\tAct;\n'.repeat(size)}`],
  ['symbols', 4000, (size) => `1.\tSee ${'CMW/C/XAA/CO/1, '.repeat(size)}.`],
  ['headings', 3000, (size) => 'A. Introduction\n\n'.repeat(size)],
  ['bookmarks that are never closed', 20_000, (size) => `1.\tSee ${'[bookmark: '.repeat(size)}.`],
];

/** The processor's time, which other work on the machine changes less, in milliseconds. */
function read(text: string): number {
  const begun = process.cpuUsage();
  runRules(readDocument(openText('file:///odd.txt', 'treaty-body', 1, text)), { wordLimits: {} });
  return process.cpuUsage(begun).user / 1000;
}

describe('time grows with the text', () => {
  for (const [name, size, write] of ODD) {
    it(`in ${name}`, (t) => {
      const [text, longer] = [write(size), write(size * TIMES)];
      let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      for (let turn = 0; turn < TURNS; turn++) {
        short = Math.min(short, read(text));
        long = Math.min(long, read(longer));
        if (turn > 0 && long <= LIMIT * Math.max(short, LEAST)) break;
      }
      t.diagnostic(`${short.toFixed(1)} ms, ${long.toFixed(1)} ms`);
      assert(
        long <= LIMIT * Math.max(short, LEAST),
        `${short.toFixed(1)} ms, and ${long.toFixed(1)} ms in ${TIMES} times the text`,
      );
    });
  }
});

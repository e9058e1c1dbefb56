import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { concordanceRows } from '../../server/src/edits/compare/concordance';
import { exportWord } from '../../server/src/export/exportWord';
import { printedBlock } from '../../server/src/features/printed';
import { readDocument } from '../../server/src/model/document';
import { openText } from '../../server/src/text/textVersion';
import { say } from '../fuzz/said';
import { HOSTILE } from '../support/hostile/hostile';

/**
 * Each hostile text is read, with all rules and all features that go through a document, in one size and in four times that size, in turns in one process: a step that grows
 * with the square of the text takes sixteen times as long, one that grows with the text four times.
 */
const TIMES = 4;
const LIMIT = 11;
const TURNS = 6;

/** Below this, in milliseconds, a clock says nothing about growth. */
const LEAST = 5;

/** The processor's time, which other work on the machine changes less, in milliseconds. */
function read(text: string): number {
  const begun = process.cpuUsage();
  const model = readDocument(openText('file:///odd.txt', 'treaty-body', 1, text));
  say(model);
  concordanceRows(model, model);
  exportWord(model);
  for (const reading of model.readings) printedBlock(reading, model.language.language);
  return process.cpuUsage(begun).user / 1000;
}

describe('time grows with the text', () => {
  for (const { name, size, write } of HOSTILE) {
    it(`in ${name}`, (t) => {
      const [text, longer] = [write(size), write(size * TIMES)];
      let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      // The first reading of the short one is of code that the engine has yet to compile.
      read(text);
      for (let turn = 0; turn < TURNS; turn++) {
        long = Math.min(long, read(longer));
        short = Math.min(short, read(text));
        if (long <= LIMIT * Math.max(short, LEAST)) break;
      }
      t.diagnostic(`${short.toFixed(1)} ms, ${long.toFixed(1)} ms`);
      assert(
        long <= LIMIT * Math.max(short, LEAST),
        `${short.toFixed(1)} ms, and ${long.toFixed(1)} ms in ${TIMES} times the text`,
      );
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runCaptured } from './support/captured';

const DRAFT = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee';
/** So many files that reading them takes longer than people wait without a sign; check reads four at a time. */
const MANY = { check: 140, 'follow-up': 45, versions: 45 };

describe('the progress of a long run', () => {
  for (const [command, many] of Object.entries(MANY))
    it(`is a line of a terminal that is gone in the end, with ${command}`, async () => {
      const numbers = Array.from({ length: many }, (_, i) => i + 1);
      const files = Object.fromEntries(numbers.map((i) => [`drafts/CMW-C-XAA-CO-${i}.txt`, `${DRAFT} meets ${i}.\n`]));
      const run = (progress: boolean) => runCaptured([command, 'drafts'], { files, slow: progress, progress });
      const [terminal, other] = [await run(true), await run(false)];
      const line = new RegExp(`\\r\u001b\\[K\\d+ of ${many} files`, 'g');
      assert.match(terminal.error, line);
      // Whatever comes after a line overwrites it.
      const parts = terminal.error.replace(line, '\u0000').split('\u0000');
      for (const part of parts.slice(1)) assert.ok(part === '' || part.startsWith('\r\u001b[K'), part);
      assert.equal(parts.join('').replaceAll('\r\u001b[K', ''), other.error);
      assert.equal(other.error.includes('\u001b'), false);
      assert.equal(terminal.out, other.out);
    });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ComposedEdits } from '../../server/src/text/composed';
import { unifiedDiff } from '../../server/src/text/diff';
import { applyEdits, type TextEdit } from '../../server/src/text/edits';
import { fc, runs } from '../support/random';

/** Edits that do not overlap, made of numbers that are taken for places. */
function editsFor(text: string, raw: readonly (readonly [number, number, string])[]): TextEdit[] {
  const out: TextEdit[] = [];
  let at = 0;
  for (const [skip, length, inserted] of raw) {
    const start = at + skip;
    if (start > text.length) break;
    const end = Math.min(text.length, start + length);
    out.push({ start, end, text: inserted });
    at = end + 1;
  }
  return out;
}

const RAW = fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 5 });

describe('edits made one after the other', () => {
  it('are one set of edits of the first text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(RAW, { maxLength: 4 }), (first, rounds) => {
        const composed = new ComposedEdits(first.length);
        let text = first;
        for (const raw of rounds) {
          const edits = editsFor(text, raw);
          composed.add(edits);
          text = applyEdits(text, edits);
        }
        assert.equal(applyEdits(first, composed.edits), text);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('touch nothing that none of them touched', () => {
    const composed = new ComposedEdits(20);
    composed.add([{ start: 2, end: 4, text: 'abc' }]);
    composed.add([{ start: 3, end: 4, text: '' }]);
    composed.add([{ start: 15, end: 16, text: 'x' }]);
    assert.deepEqual(composed.edits, [
      { start: 2, end: 4, text: 'ac' },
      { start: 15, end: 16, text: 'x' },
    ]);
  });
});

describe('a unified diff', () => {
  it('shows whole lines with three around, and counts them', () => {
    const text = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\no\n';
    const diff = unifiedDiff('x.txt', text, [
      { start: 8, end: 9, text: 'E\nE2' },
      { start: 28, end: 30, text: '' },
    ]);
    assert.equal(
      diff,
      '--- a/x.txt\n+++ b/x.txt\n@@ -2,7 +2,8 @@\n b\n c\n d\n-e\n+E\n+E2\n f\n g\n h\n@@ -12,4 +13,3 @@\n l\n m\n n\n-o\n',
    );
  });

  it('is empty where nothing changes', () => {
    assert.equal(unifiedDiff('x', 'abc\n', []), '');
    assert.equal(unifiedDiff('x', 'abc\n', [{ start: 0, end: 1, text: 'a' }]), '');
  });

  it('keeps line ends and says where there is none', () => {
    assert.equal(
      unifiedDiff('x', 'a\r\nb', [{ start: 3, end: 4, text: 'c' }]),
      '--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\r\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n',
    );
  });

  it('gives the new text to whoever applies it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c\n', '\n', 'x\r\n'), { maxLength: 40 }), RAW, (parts, raw) => {
        const text = parts.join('');
        const edits = editsFor(
          text,
          raw.map(([skip, length, inserted]) => [skip * 3, length, inserted.replace(/[\r\n]/g, '')] as const),
        );
        assert.equal(patched(text, unifiedDiff('x', text, edits)), applyEdits(text, edits));
      }),
      { numRuns: runs(1000) },
    );
  });
});

/** Applies a unified diff as `patch` does. */
function patched(text: string, diff: string): string {
  if (diff === '') return text;
  const lines = text.split(/(?<=\n)/);
  const out: string[] = [];
  let at = 0;
  const rows = diff.split(/(?<=\n)/).slice(2);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? '';
    const [, start, count = '1'] = /^@@ -(\d+)(?:,(\d+))? /.exec(row) ?? [];
    if (start !== undefined) {
      const from = Number(start) - (count === '0' ? 0 : 1);
      out.push(...lines.slice(at, from));
      at = from;
      continue;
    }
    const body = (rows[i + 1] ?? '').startsWith('\\') ? row.slice(1, -1) : row.slice(1);
    if (row.startsWith(' ') || row.startsWith('-')) assert.equal(lines[at++], body);
    if (row.startsWith(' ') || row.startsWith('+')) out.push(body);
  }
  return [...out, ...lines.slice(at)].join('');
}

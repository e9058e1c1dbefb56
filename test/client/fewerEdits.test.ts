import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fewerEdits } from '../../client/src/session/fewerEdits';
import { applyEdits, type TextEdit } from '../../server/src/text/edits';

/** A text of paragraphs of a given length, and the edits that raise the number of each. */
function numbered(count: number, length: number): { readonly text: string; readonly edits: readonly TextEdit[] } {
  let text = '';
  const edits: TextEdit[] = [];
  for (let i = 1; i <= count; i++) {
    edits.push({ start: text.length, end: text.length + String(i).length, text: String(i + 1) });
    text += `${i}.\t${'x'.repeat(length)}\n`;
  }
  return { text, edits };
}

describe('Many edits around a cursor', () => {
  it('become few, with the same result, and none reaches over the cursor', () => {
    for (const [count, length] of [
      [1001, 400],
      [4000, 60],
      // The whole text is shorter than what VS Code still compares word by word.
      [1200, 20],
      [1500, 0],
    ] as const) {
      const { text, edits } = numbered(count, length);
      for (const share of [0, 0.02, 0.5, 0.9, 1]) {
        const cursor = share === 1 ? text.length : text.indexOf('\n', Math.floor(text.length * share));
        const fewer = fewerEdits(text, edits, cursor);
        assert.ok(fewer.length <= 802, `${fewer.length}`);
        assert.equal(applyEdits(text, fewer), applyEdits(text, edits));
        assert.ok(fewer.every(({ start, end }) => end < cursor || start > cursor));
      }
    }
  });

  it('stay one by one near the cursor, and those that touch it as they are', () => {
    const { text, edits } = numbered(4000, 20);
    const at = edits[2000]?.start ?? 0;
    const fewer = fewerEdits(text, [...edits].reverse(), at);
    assert.deepEqual(fewer.slice(1, -1), edits.slice(1600, 2401));
  });

  it('stay as they are up to a thousand', () => {
    const { text, edits } = numbered(1000, 20);
    assert.deepEqual(fewerEdits(text, edits, 50), edits);
  });
});

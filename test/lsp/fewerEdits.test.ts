import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fewerEdits } from '../../server/src/lsp/fewerEdits';
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
      [4000, 300],
      [4000, 60],
    ] as const) {
      const { text, edits } = numbered(count, length);
      for (const share of [0, 0.5, 0.9]) {
        const cursor = text.indexOf('\n', Math.floor(text.length * share));
        const fewer = fewerEdits(text, edits, cursor);
        assert.ok(fewer.length <= 1000, `${fewer.length}`);
        assert.equal(applyEdits(text, fewer), applyEdits(text, edits));
        assert.ok(fewer.every(({ start, end }) => end < cursor || start > cursor));
        // VS Code divides short edits again.
        for (const one of fewer) assert.ok(one.text.length < 10 || one.text.length > 100_000, `${one.text.length}`);
      }
    }
  });

  it('stay as they are up to a thousand', () => {
    const { text, edits } = numbered(1000, 20);
    assert.equal(fewerEdits(text, edits, 50), edits);
  });
});

import assert from 'node:assert/strict';
import { paste } from '../../server/src/edits/paste/pasteParagraphs';
import type { CopySource } from '../../server/src/edits/paste/source';
import { applyEdits } from '../../server/src/text/edits';
import { read } from './support';

/** What the texts in which something is pasted begin with. */
export const HEAD = 'CEDAW/C/XAA/CO/6\n\nConcluding observations on the sixth periodic report of Xandoria\n\n';

/** A text in which `|` stands for the cursor, or two of them for the ends of a selection. */
function marked(text: string): { readonly text: string; readonly start: number; readonly end: number } {
  const [first = '', second = '', third] = text.split('|');
  const start = first.length;
  return third === undefined
    ? { text: first + second, start, end: start }
    : { text: first + second + third, start, end: start + second.length };
}

/** Pastes into a text with marks; gives the new text and what is told, or undefined where plain pasting is all there is to do. */
export function pasted(target: string, piece: string, source?: CopySource) {
  const { text, start, end } = marked(target);
  const outcome = paste(read(text), { start, end }, piece, source);
  if (!outcome) return undefined;
  assert.ok(outcome.edits.includes(outcome.pasted));
  assert.deepEqual([outcome.pasted.start >= 0, outcome.pasted.end >= end], [true, true]);
  const after = applyEdits(text, outcome.edits);
  for (const { at, was, now, kind } of outcome.notes) {
    const shown = after.slice(at.start, at.end);
    assert.ok(
      shown.includes(now ?? was) || kind === 'range' || kind === 'numbered',
      `${kind}: ${shown}, ${was}, ${now}`,
    );
  }
  return { text: after, notes: outcome.notes.map(({ kind, was }) => `${kind}: ${was}`), outcome };
}

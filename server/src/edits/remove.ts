import type { DocumentModel, ModelOptions } from '../model/document';
import { type Entry, entriesOf } from './arrangement';
import type { GoneReferences } from './citations';
import { type FilledGaps, reopened } from './filledGaps';
import { formNear, lineBreakOf } from './form';
import { type Group, groupAt, groupOfParagraph, itemAt, paragraphAt, removalOf } from './group';
import { isRefused, type Outcome, perform, type Refused } from './operation';
import { filledIfWaiting } from './waiting';

/** What a command is about: the paragraph at the cursor, the subparagraph, or whichever is the innermost. */
export type What = 'paragraph' | 'item' | 'innermost';

/** The thing that a command is about, or why there is none. */
export function wanted(model: DocumentModel, offset: number, what: What): Group | Refused {
  if (what === 'item') return itemAt(model, offset) ?? { refused: 'no-item' };
  if (what === 'innermost') return groupAt(model, offset) ?? { refused: 'no-paragraph' };
  const paragraph = paragraphAt(model, offset);
  return paragraph ? groupOfParagraph(paragraph) : { refused: 'no-paragraph' };
}

/**
 * Deletes a paragraph or subparagraph with all that belongs to it. References to it are taken out of lists, or left. Of a number that
 * waits for its words nothing else goes: what stands below it was there before. `filled` are the numbers that were missing until an
 * operation wrote them.
 */
export function remove(
  model: DocumentModel,
  offset: number,
  what: What,
  gone: GoneReferences,
  options: ModelOptions = {},
  filled: FilledGaps = new Set(),
): Outcome | Refused {
  const group = wanted(model, offset, what);
  if ('refused' in group) return group;
  const { first, end } = group;
  const waiting = filledIfWaiting(model, first, options);
  if (waiting) {
    const entries = reopened(waiting.model, entriesOf(waiting.model), first, filled);
    const outcome = removeBlocks(waiting.model, entries, first, first + 1, gone);
    return isRefused(outcome) ? outcome : waiting.back(outcome);
  }
  const { content } = model.tree.blocks[first] ?? { content: { start: 0, end: 0 } };
  const isEmpty = end === first + 1 && content.end <= content.start;
  const entries = isEmpty ? reopened(model, entriesOf(model), first, filled) : entriesOf(model);
  return removeBlocks(model, entries, first, end, gone);
}

function removeBlocks(
  model: DocumentModel,
  entries: Entry[],
  first: number,
  end: number,
  gone: GoneReferences,
): Outcome | Refused {
  entries.splice(first, end - first);
  const { start, end: stop } = removalOf(model, first, end);
  const span = { start, end: stop + waitingLines(model, first, stop) };
  return perform(model, {
    entries,
    counting: 'keep',
    // A line that ended what is gone may be needed to part what stands before it from what follows.
    ways: ['', lineBreakOf(model.text.text)].map((text) => ({ structure: [{ kind: 'replace', ...span, text }] })),
    gone,
  });
}

/** How many units after the number of a block without words were written for them, where words stand below their numbers. */
function waitingLines(model: DocumentModel, first: number, from: number): number {
  const block = model.tree.blocks[first];
  if (block?.label === undefined || block.content.end > block.content.start) return 0;
  const { space } = formNear(model, block.kind, first, block.level);
  const lines = space.match(/\r\n|\r|\n/g)?.join('') ?? '';
  return lines !== '' && model.text.text.startsWith(lines, from) ? lines.length : 0;
}

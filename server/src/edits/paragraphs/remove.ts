import type { DocumentModel, ModelOptions } from '../../model/document';
import { arrangementEntries } from '../numbers/arrangement';
import type { Entry } from '../numbers/entries';
import { lineBreakOf, nearestForm } from '../numbers/form';
import { type Group, groupAt, groupOfParagraph, itemAt, paragraphAt, removalOf } from '../numbers/group';
import type { DeletedTargetPolicy } from '../references/citations';
import { type FilledGaps, reopenGap } from '../references/filledGaps';
import { isRefused, type OperationOutcome, perform, type Refused } from './operation';
import { pairOf } from './pair';
import { filledIfWaiting } from './waiting';

/**
 * The scope of a command: the paragraph at the cursor, the subparagraph, whichever is innermost, or the paragraph with its concern or
 * recommendation ({@link pairOf}).
 */
export type RemovalScope = 'paragraph' | 'item' | 'innermost' | 'pair';

/** The blocks that a command acts on, or the reason why there are none. */
export function groupToRemove(model: DocumentModel, offset: number, what: RemovalScope): Group | Refused {
  if (what === 'item') return itemAt(model, offset) ?? { refused: 'no-item' };
  if (what === 'innermost') return groupAt(model, offset) ?? { refused: 'no-paragraph' };
  const paragraph = paragraphAt(model, offset);
  if (!paragraph) return { refused: 'no-paragraph' };
  return what === 'pair' ? pairOf(model, paragraph) : groupOfParagraph(paragraph);
}

/**
 * Deletes a paragraph or subparagraph with its contents. `goneReferences` says whether references to it are removed from lists or left.
 * A number without words yet is deleted alone, since the text below it was there before. `gaps` are the numbers that were missing until an
 * operation wrote them.
 */
export function remove(
  model: DocumentModel,
  offset: number,
  what: RemovalScope,
  goneReferences: DeletedTargetPolicy,
  options: ModelOptions = {},
  gaps: FilledGaps = new Set(),
): OperationOutcome | Refused {
  const group = groupToRemove(model, offset, what);
  if ('refused' in group) return group;
  const { first, end } = group;
  const filledDraft = filledIfWaiting(model, first, options);
  if (filledDraft) {
    const entries = reopenGap(filledDraft.model, arrangementEntries(filledDraft.model), first, gaps);
    const outcome = removeBlocks(filledDraft.model, entries, first, first + 1, goneReferences);
    return isRefused(outcome) ? outcome : filledDraft.back(outcome);
  }
  const { content } = model.tree.blocks[first] ?? { content: { start: 0, end: 0 } };
  const isEmpty = end === first + 1 && content.end <= content.start;
  const entries = isEmpty ? reopenGap(model, arrangementEntries(model), first, gaps) : arrangementEntries(model);
  return removeBlocks(model, entries, first, end, goneReferences);
}

function removeBlocks(
  model: DocumentModel,
  entries: Entry[],
  first: number,
  end: number,
  goneReferences: DeletedTargetPolicy,
): OperationOutcome | Refused {
  entries.splice(first, end - first);
  const { start, end: stop } = removalOf(model, first, end);
  const span = { start, end: stop + waitingLines(model, first, stop) };
  return perform(model, {
    entries,
    counting: 'keep',
    // A line break may be needed to separate the neighbours.
    ways: ['', lineBreakOf(model.text.text)].map((text) => ({ structure: [{ kind: 'replace', ...span, text }] })),
    goneReferences,
  });
}

/** The length of the line breaks after a number without words, in documents that write words below their numbers. */
function waitingLines(model: DocumentModel, first: number, from: number): number {
  const block = model.tree.blocks[first];
  if (block?.label === undefined || block.content.end > block.content.start) return 0;
  const { space } = nearestForm(model, block.kind, first, block.level);
  const lines = space.match(/\r\n|\r|\n/g)?.join('') ?? '';
  return lines !== '' && model.text.text.startsWith(lines, from) ? lines.length : 0;
}

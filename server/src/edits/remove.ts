import type { DocumentModel } from '../model/document';
import { entriesOf } from './arrangement';
import type { GoneReferences } from './citations';
import { lineBreakOf } from './form';
import { type Group, groupAt, groupOfParagraph, itemAt, paragraphAt, removalOf } from './group';
import { type Outcome, perform, type Refused } from './operation';

/** What a command is about: the paragraph at the cursor, the subparagraph, or whichever is the innermost. */
export type What = 'paragraph' | 'item' | 'innermost';

/** The thing that a command is about, or why there is none. */
export function wanted(model: DocumentModel, offset: number, what: What): Group | Refused {
  if (what === 'item') return itemAt(model, offset) ?? { refused: 'no-item' };
  if (what === 'innermost') return groupAt(model, offset) ?? { refused: 'no-paragraph' };
  const paragraph = paragraphAt(model, offset);
  return paragraph ? groupOfParagraph(paragraph) : { refused: 'no-paragraph' };
}

/** Deletes a paragraph or subparagraph with all that belongs to it. References to it are taken out of lists, or left. */
export function remove(model: DocumentModel, offset: number, what: What, gone: GoneReferences): Outcome | Refused {
  const group = wanted(model, offset, what);
  if ('refused' in group) return group;
  const { first, end } = group;
  const entries = entriesOf(model);
  entries.splice(first, end - first);
  const span = removalOf(model, first, end);
  return perform(model, {
    entries,
    counting: 'keep',
    // A line that ended what is gone may be needed to part what stands before it from what follows.
    ways: ['', lineBreakOf(model.text.text)].map((text) => ({ structure: [{ kind: 'replace', ...span, text }] })),
    gone,
  });
}

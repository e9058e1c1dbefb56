import * as fc from 'fast-check';
import { insertItem, insertParagraphs } from '../../server/src/edits/insert';
import { moveBehind, moveBy } from '../../server/src/edits/move';
import type { Outcome, Refused } from '../../server/src/edits/operation';
import { remove } from '../../server/src/edits/remove';
import { renumber } from '../../server/src/edits/renumber';
import type { DocumentModel } from '../../server/src/model/document';

const KINDS = [
  'renumber',
  'insert',
  'pair',
  'item',
  'delete',
  'delete item',
  'delete, leave',
  'up',
  'down',
  'move',
  'move item',
] as const;

/** What a person may do next; places are shares of what is there. */
export interface OperationStep {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly to: number;
}

/** Any operation at any place. */
export const operationStep: fc.Arbitrary<OperationStep> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat(9999),
  to: fc.nat(9999),
});

/** What comes of it in a document. */
export function operate(model: DocumentModel, { kind, at, to }: OperationStep): Outcome | Refused {
  const { all } = model.paragraphs;
  const paragraph = all[at % all.length];
  const other = all[to % all.length];
  const { tree } = model;
  const place = (block: number) => (tree.starts[block] ?? 0) + (tree.blocks[block]?.content.start ?? 0);
  const blocks = tree.blocks.length;
  const anywhere = place(at % blocks);
  const own = paragraph ? place(paragraph.block) : 0;
  const item = paragraph?.items[to % Math.max(1, paragraph.items.length)];
  const behind = { number: other?.number ?? '', path: [] };
  switch (kind) {
    case 'renumber':
      return renumber(model);
    case 'insert':
      return insertParagraphs(model, anywhere, 1);
    case 'pair':
      return insertParagraphs(model, anywhere, 2);
    case 'item':
      return insertItem(model, anywhere);
    case 'delete':
      return remove(model, own, 'paragraph', 'remove');
    case 'delete, leave':
      return remove(model, own, 'innermost', 'leave');
    case 'delete item':
      return remove(model, item ? place(item.block) : own, 'item', 'remove');
    case 'up':
      return moveBy(model, anywhere, 'innermost', -1);
    case 'down':
      return moveBy(model, anywhere, 'innermost', 1);
    case 'move':
      return moveBehind(model, own, 'paragraph', behind);
    case 'move item':
      return moveBehind(model, item ? place(item.block) : own, 'item', behind);
  }
}

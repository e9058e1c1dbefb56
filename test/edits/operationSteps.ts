import { convertToItem, convertToParagraph } from '../../server/src/edits/paragraphs/convertParagraph';
import { insertItem, insertParagraphs } from '../../server/src/edits/paragraphs/insert';
import { mergeWithNext } from '../../server/src/edits/paragraphs/merge';
import { moveAfter, moveBy } from '../../server/src/edits/paragraphs/move';
import type { OperationOutcome, Refused } from '../../server/src/edits/paragraphs/operation';
import { remove } from '../../server/src/edits/paragraphs/remove';
import { rename } from '../../server/src/edits/paragraphs/rename';
import { renumberAll } from '../../server/src/edits/paragraphs/renumberAll';
import { split } from '../../server/src/edits/paragraphs/split';
import type { DocumentModel } from '../../server/src/model/document';
import { contentOf } from '../../server/src/syntax/blocks/block';
import { applyEdits } from '../../server/src/text/edits';
import { fc } from '../support/random';

/** What a person may do next; places are shares of what is there. */
export interface OperationStep {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly to: number;
}

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
  'move item away',
  'rename',
  'split',
  'merge',
  'to item',
  'to paragraph',
] as const;

export const operationStep: fc.Arbitrary<OperationStep> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat(9999),
  to: fc.nat(9999),
});

/** Does a step. */
export function operate(model: DocumentModel, { kind, at, to }: OperationStep): OperationOutcome | Refused {
  const { all } = model.paragraphs;
  const { tree } = model;
  const paragraph = all[at % all.length];
  const other = all[to % all.length];
  const place = (block: number) => (tree.starts[block] ?? 0) + (tree.blocks[block]?.content.start ?? 0);
  const anywhere = place(at % tree.blocks.length);
  const own = paragraph ? place(paragraph.block) : 0;
  const item = paragraph?.items[to % Math.max(1, paragraph.items.length)];
  const elsewhere = { number: other?.number ?? '', path: [] };
  switch (kind) {
    case 'renumber':
      return renumberAll(model);
    case 'insert':
      return insertParagraphs(model, anywhere, 1);
    case 'pair':
      return insertParagraphs(model, anywhere, 2);
    case 'item':
      return insertItem(model, anywhere);
    case 'delete':
      return remove(model, own, 'paragraph', 'remove');
    case 'delete, leave':
      return remove(model, anywhere, 'innermost', 'leave');
    case 'delete item':
      return remove(model, item ? place(item.block) : own, 'item', 'remove');
    case 'up':
      return moveBy(model, anywhere, 'innermost', -1);
    case 'down':
      return moveBy(model, anywhere, 'innermost', 1);
    case 'move':
      return moveAfter(model, own, 'paragraph', elsewhere);
    case 'move item':
      return moveAfter(model, item ? place(item.block) : own, 'item', elsewhere);
    case 'move item away': {
      const target = other?.items[at % Math.max(1, other.items.length)];
      const path = target && target.level === 1 ? [target.text] : [];
      return moveAfter(model, item ? place(item.block) : own, 'item', { ...elsewhere, path });
    }
    case 'split': {
      // After a sentence, or before the first word of a block.
      const block = tree.blocks[at % tree.blocks.length];
      const words = contentOf(block);
      const ends = [...words.matchAll(/\.\s+(?=[A-Z])/g)].map(({ index }) => index + 1);
      return split(model, anywhere + (ends[to % (ends.length + 1)] ?? 0));
    }
    case 'merge':
      return mergeWithNext(model, anywhere);
    case 'to item':
      return convertToItem(model, own);
    case 'to paragraph':
      return convertToParagraph(model, item ? place(item.block) : own);
    case 'rename': {
      const label = paragraph
        ? (tree.starts[paragraph.block] ?? 0) + (tree.blocks[paragraph.block]?.marker.start ?? 0)
        : 0;
      return rename(model, label, to % 3 === 0 ? `${other?.value ?? 1} ter` : String(1 + (to % (all.length * 2))));
    }
  }
}

/** Words that a person writes after a number that was inserted, about something new each time. */
function writing(text: string): string {
  let mark = 'zonewk';
  while (text.includes(mark)) mark = mark.replace('k', 'xk');
  return `It recalls what was said of ${mark} before.`;
}

/** The text after an operation, with words after the numbers that it inserted. */
export function filled({ kind }: OperationStep, text: string, { edits, cursor }: OperationOutcome): string {
  const bare = applyEdits(text, edits);
  const isEmpty =
    kind === 'insert' || kind === 'pair' || kind === 'item' || (kind === 'split' && isAtEnd(bare, cursor ?? 0));
  if (cursor === undefined || !isEmpty) return bare;
  const [before, rest] = [bare.slice(0, cursor), bare.slice(cursor)];
  const first = writing(bare);
  if (kind !== 'pair') return before + first + rest;
  const isAlone = /[\r\n]$/.test(before);
  const second = (isAlone ? /^\s*\d+\S*\s*?(?:\r\n|\r|\n)/ : /^\s*\d+(?: [a-z]+)?[.)][^\S\r\n]*/).exec(rest)?.[0] ?? '';
  return before + first + second + writing(bare + first) + rest.slice(second.length);
}

function isAtEnd(text: string, offset: number): boolean {
  return offset === text.length || /[\r\n]/.test(text.charAt(offset));
}

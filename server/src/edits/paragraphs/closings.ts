import type { DocumentModel } from '../../model/document';
import type { Item, Paragraph } from '../../model/paragraphs/paragraphs';
import { type Block, contentOf } from '../../syntax/blocks/block';
import { type Arrangement, KINDS } from '../numbers/arrangement';
import type { OperationEdit } from '../numbers/compose';
import type { Entry } from '../numbers/entries';

/** How the items of a list end: all but the last two, the last but one, and the last. */
interface ItemEndings {
  readonly inner: string;
  readonly lastButOne: string;
  readonly last: string;
}

/**
 * Edits that tie the punctuation of list items to their position: ";" between items, "; and" before the last, a full stop at the end.
 * Applied only to lists that followed this pattern throughout, with one line per item, and whose items were deleted or reordered. All other
 * lists, including those with a new item, are left alone.
 */
export function closingEdits(model: DocumentModel, arrangement: Arrangement): readonly OperationEdit[] {
  const { entries, successors } = arrangement;
  const { blocks } = model.tree;
  // Blocks that were split or converted keep their endings.
  if ((successors.parts?.size ?? 0) > 0 || !entries.every((entry) => keepsRole(entry, blocks[entry.block]))) return [];
  return model.paragraphs.all.flatMap((paragraph) => {
    if (paragraph.items.length < 2 || !isTouched(paragraph, arrangement)) return [];
    const form = formOf(model, paragraph.items);
    const newItems = form && itemsNow(model, paragraph, arrangement);
    return form && newItems ? edits(model, newItems, form) : [];
  });
}

function keepsRole({ role }: Entry, block: Block | undefined): boolean {
  if (!block) return false;
  const { kind } = block;
  return kind === 'paragraph' || kind === 'subparagraph' || kind === 'heading' ? KINDS[role] === kind : role === 'text';
}

/** Whether an item of a paragraph was deleted or has a new predecessor. */
function isTouched({ items }: Paragraph, { entryOf, standings, before }: Arrangement): boolean {
  return items.some(({ block }) => {
    const oldPrevious = before[block]?.previous ?? -1;
    const entry = entryOf[block] ?? -1;
    return entry < 0 || (standings[entry]?.previous ?? -1) !== (oldPrevious < 0 ? -1 : (entryOf[oldPrevious] ?? -1));
  });
}

/** The item endings of a list; undefined if they are inconsistent. */
function formOf(model: DocumentModel, items: readonly Item[]): ItemEndings | undefined {
  const { blocks } = model.tree;
  const isFlat = items.every(
    ({ level, block }, index) => level === items[0]?.level && block === (items[0]?.block ?? 0) + index,
  );
  const ends = items.map(({ block }) => endingOf(model, block));
  const lastEnding = ends.at(-1);
  const lastButOne = ends.at(-2);
  const firstEnding = ends[0];
  if (!isFlat || lastEnding !== '.' || lastButOne === undefined || firstEnding === undefined) return undefined;
  const nextBlock = blocks[(items.at(-1)?.block ?? 0) + 1];
  if (nextBlock?.kind === 'unnumbered' || !lastButOne.startsWith(';')) return undefined;
  // A list of two has no inner items to copy from, but lists never get longer here.
  const middleEnding = ends.length > 2 ? firstEnding : ';';
  return ends.slice(0, -2).every((end) => end === ';')
    ? { inner: middleEnding, lastButOne, last: lastEnding }
    : undefined;
}

/** The ending of a block: ".", ";", "; and"; undefined for any other. */
function endingOf(model: DocumentModel, index: number): string | undefined {
  const block = model.tree.blocks[index];
  if (!block) return undefined;
  const text = contentOf(block);
  const mark = /[.;][^.;]*$/.exec(text)?.[0] ?? '';
  if (mark === '.' || mark === ';') return mark;
  const word = mark.slice(1).trim();
  return mark.startsWith(';') && model.language.language.citations.and.includes(word) ? mark : undefined;
}

/** The blocks of a paragraph’s items in their new order; undefined if one came from elsewhere or does not have its own line. */
function itemsNow(
  model: DocumentModel,
  { block, items }: Paragraph,
  { entries, standings, entryOf, successors }: Arrangement,
): readonly number[] | undefined {
  const newItemBlocks: number[] = [];
  const oldBlocks = new Set(items.map((item) => item.block));
  const ownEntry = entryOf[block] ?? -1;
  if (ownEntry < 0) return undefined;
  const appendedFrom = new Map([...(successors.appended ?? [])].map(([from, into]) => [into, from]));
  for (let i = ownEntry + 1; i < entries.length && standings[i]?.paragraph === ownEntry; i++) {
    const entry = entries[i];
    if (!entry) return undefined;
    const kind = model.tree.blocks[entry.block]?.kind;
    if (entry.role === 'text' && (kind === 'footnote' || kind === 'furniture')) continue;
    if (entry.role !== 'item' || entry.level !== entries[ownEntry + 1]?.level || !oldBlocks.has(entry.block))
      return undefined;
    newItemBlocks.push(appendedFrom.get(entry.block) ?? entry.block);
  }
  return newItemBlocks;
}

function edits(model: DocumentModel, items: readonly number[], form: ItemEndings): readonly OperationEdit[] {
  return items.flatMap((blockIndex, index): OperationEdit[] => {
    const newEnding =
      index === items.length - 1 ? form.last : index === items.length - 2 ? form.lastButOne : form.inner;
    const oldEnding = endingOf(model, blockIndex);
    const block = model.tree.blocks[blockIndex];
    if (oldEnding === undefined || oldEnding === newEnding || !block) return [];
    const end = (model.tree.starts[blockIndex] ?? 0) + block.content.end;
    return [{ start: end - oldEnding.length, end, text: newEnding }];
  });
}

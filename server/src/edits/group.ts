import type { DocumentModel } from '../model/document';
import type { Item, Paragraph } from '../model/paragraphs';
import type { Block } from '../syntax/block';
import { blockAt } from '../syntax/tree';
import type { Span } from '../text/edits';
import { coreEnd } from './form';

/** A numbered paragraph or subparagraph with all that belongs to it; indexes are those of the blocks. */
export interface Group {
  readonly role: 'paragraph' | 'item';
  readonly paragraph: Paragraph;
  readonly item: Item | undefined;
  readonly first: number;
  readonly end: number;
}

/** A paragraph with its subparagraphs, notes and text without a number, down to the next one. */
export function groupOfParagraph(paragraph: Paragraph): Group {
  return { role: 'paragraph', paragraph, item: undefined, first: paragraph.block, end: paragraph.endBlock };
}

function groupOfItem(model: DocumentModel, paragraph: Paragraph, item: Item): Group {
  return { role: 'item', paragraph, item, first: item.block, end: endOfItem(model, paragraph, item) };
}

/**
 * After the last block that goes with an item: items below it, text without a number that stands further in than its letter,
 * and the rest of a sentence that a footnote interrupts. Other text after the last item of a paragraph is the paragraph's own.
 */
export function endOfItem({ tree }: DocumentModel, paragraph: Paragraph, item: Item): number {
  const limit = Math.min(item.endBlock, paragraph.endBlock);
  const own = tree.blocks[item.block];
  let end = item.block + 1;
  for (let b = end; own && b < limit; b++) {
    const block = tree.blocks[b];
    const before = tree.blocks[b - 1];
    if (!block || !before) break;
    const goesOn = (before.kind === 'footnote' || before.kind === 'furniture') && before.after.unfinished !== '';
    if (block.kind === 'subparagraph' || (block.kind === 'unnumbered' && (goesOn || indentOf(block) > indentOf(own))))
      end = b + 1;
  }
  return end;
}

/** After the last item of a paragraph; after all that belongs to it where it has none. */
export function endOfItems(model: DocumentModel, paragraph: Paragraph): number {
  const last = paragraph.items.at(-1);
  return last ? endOfItem(model, paragraph, last) : paragraph.endBlock;
}

const TAB_COLUMNS = 8;

/** Columns of white space before the number or the words of a block. */
function indentOf({ text, marker, content }: Block): number {
  const at = Math.min(marker.start, content.start);
  let from = at;
  while (from > 0 && !/[\r\n]/.test(text.charAt(from - 1))) from--;
  let columns = 0;
  for (let p = from; p < at; p++) columns += text.charAt(p) === '\t' ? TAB_COLUMNS - (columns % TAB_COLUMNS) : 1;
  return columns;
}

/** The paragraph at an offset. A footnote or a page header in the middle of one counts as part of it. */
export function paragraphAt(model: DocumentModel, offset: number): Paragraph | undefined {
  const at = blockAt(model.tree, offset);
  const { all, owner } = model.paragraphs;
  const own = all[owner[at] ?? -1];
  if (own) return own;
  const kind = model.tree.blocks[at]?.kind;
  if (kind !== 'footnote' && kind !== 'furniture') return undefined;
  for (let b = at - 1; b >= 0; b--) {
    const paragraph = all[owner[b] ?? -1];
    if (paragraph) return paragraph;
    if (model.tree.blocks[b]?.kind === 'heading') return undefined;
  }
  return undefined;
}

/** The innermost subparagraph at an offset. */
export function itemAt(model: DocumentModel, offset: number): Group | undefined {
  const paragraph = paragraphAt(model, offset);
  const at = blockAt(model.tree, offset);
  const item = paragraph?.items.findLast((one) => one.block <= at && at < endOfItem(model, paragraph, one));
  return paragraph && item && groupOfItem(model, paragraph, item);
}

/** The innermost numbered thing at an offset. */
export function groupAt(model: DocumentModel, offset: number): Group | undefined {
  const item = itemAt(model, offset);
  if (item) return item;
  const paragraph = paragraphAt(model, offset);
  return paragraph && groupOfParagraph(paragraph);
}

/** The items beside a group below the same item or paragraph, itself among them. */
export function siblingsOf(model: DocumentModel, group: Group): readonly Item[] {
  const { item, paragraph } = group;
  if (!item) return [];
  const parent = parentOf(group);
  return paragraph.items.filter(
    (one) =>
      one.level === item.level &&
      one.block > (parent?.block ?? paragraph.block) &&
      one.block < (parent?.endBlock ?? model.tree.blocks.length),
  );
}

/** The item that an item stands below. */
export function parentOf({ item, paragraph }: Group): Item | undefined {
  return (
    item &&
    paragraph.items.findLast((one) => one.level < item.level && one.block < item.block && item.block < one.endBlock)
  );
}

/** Whether a block parts what stands before it from what follows. */
export function isHeading(model: DocumentModel, index: number): boolean {
  const kind = model.tree.blocks[index]?.kind;
  return kind === undefined || kind === 'heading' || kind === 'title' || kind === 'masthead';
}

/** The units to take out with a run of blocks, so that the blank lines before what is not its like stay, and those after a heading. */
export function removalOf(model: DocumentModel, first: number, end: number): Span {
  const { blocks, starts, length } = model.tree;
  const start = starts[first] ?? 0;
  const next = starts[end] ?? length;
  if (blocks[end]?.kind !== blocks[first]?.kind && !isHeading(model, first - 1)) {
    return { start: coreEnd(model, first - 1), end: coreEnd(model, end - 1) };
  }
  return { start, end: next };
}

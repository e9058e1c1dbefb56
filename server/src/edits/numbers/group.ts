import type { DocumentModel } from '../../model/document';
import { type Item, owningParagraph, type Paragraph } from '../../model/paragraphs/paragraphs';
import type { Block } from '../../syntax/blocks/block';
import { blockIndexAt } from '../../syntax/blocks/tree';
import type { Span } from '../../text/edits';
import { coreEnd } from './form';

/** A numbered paragraph or subparagraph with all its blocks. */
export interface Group {
  readonly role: 'paragraph' | 'item';
  readonly paragraph: Paragraph;
  readonly item: Item | undefined;
  readonly first: number;
  readonly end: number;
}

/** A paragraph with its subparagraphs, notes and unnumbered text, up to the next one. */
export function groupOfParagraph(paragraph: Paragraph): Group {
  return { role: 'paragraph', paragraph, item: undefined, first: paragraph.block, end: paragraph.endBlock };
}

function groupOfItem(model: DocumentModel, paragraph: Paragraph, item: Item): Group {
  return { role: 'item', paragraph, item, first: item.block, end: endOfItem(model, paragraph, item) };
}

/**
 * The index after the last block of an item, which includes items nested in it, unnumbered text indented further than its letter, and
 * the rest of a sentence interrupted by a footnote. Other text after the last item belongs to the paragraph.
 */
export function endOfItem({ tree }: DocumentModel, paragraph: Paragraph, item: Item): number {
  const limit = Math.min(item.endBlock, paragraph.endBlock);
  const ownBlock = tree.blocks[item.block];
  let end = item.block + 1;
  for (let b = end; ownBlock && b < limit; b++) {
    const block = tree.blocks[b];
    const previousBlock = tree.blocks[b - 1];
    if (!block || !previousBlock) break;
    const isContinuation =
      (previousBlock.kind === 'footnote' || previousBlock.kind === 'furniture') &&
      previousBlock.after.unfinished !== '';
    if (
      block.kind === 'subparagraph' ||
      (block.kind === 'unnumbered' && (isContinuation || indentWidth(block) > indentWidth(ownBlock)))
    )
      end = b + 1;
  }
  return end;
}

/** The index after the last item of a paragraph; after the whole paragraph if it has none. */
export function endOfItems(model: DocumentModel, paragraph: Paragraph): number {
  const lastItem = paragraph.items.at(-1);
  return lastItem ? endOfItem(model, paragraph, lastItem) : paragraph.endBlock;
}

const TAB_COLUMNS = 8;

/** The indentation of a block, in columns. */
function indentWidth({ text, marker, content }: Block): number {
  const at = Math.min(marker.start, content.start);
  let from = at;
  while (from > 0 && !/[\r\n]/.test(text.charAt(from - 1))) from--;
  let columnCount = 0;
  for (let p = from; p < at; p++)
    columnCount += text.charAt(p) === '\t' ? TAB_COLUMNS - (columnCount % TAB_COLUMNS) : 1;
  return columnCount;
}

/** The paragraph at an offset; undefined if there is none. A footnote or page header within one counts as part of it. */
export function paragraphAt(model: DocumentModel, offset: number): Paragraph | undefined {
  const at = blockIndexAt(model.tree, offset);
  const ownParagraph = owningParagraph(model.paragraphs, at);
  if (ownParagraph) return ownParagraph;
  const kind = model.tree.blocks[at]?.kind;
  if (kind !== 'footnote' && kind !== 'furniture') return undefined;
  for (let b = at - 1; b >= 0; b--) {
    const paragraph = owningParagraph(model.paragraphs, b);
    if (paragraph) return paragraph;
    if (model.tree.blocks[b]?.kind === 'heading') return undefined;
  }
  return undefined;
}

/** The innermost subparagraph at an offset; undefined if there is none. */
export function itemAt(model: DocumentModel, offset: number): Group | undefined {
  const paragraph = paragraphAt(model, offset);
  const at = blockIndexAt(model.tree, offset);
  const item = paragraph?.items.findLast((one) => one.block <= at && at < endOfItem(model, paragraph, one));
  return paragraph && item && groupOfItem(model, paragraph, item);
}

/** The innermost subparagraph, or the paragraph, at an offset; undefined if there is none. */
export function groupAt(model: DocumentModel, offset: number): Group | undefined {
  const item = itemAt(model, offset);
  if (item) return item;
  const paragraph = paragraphAt(model, offset);
  return paragraph && groupOfParagraph(paragraph);
}

/** The items on the same level as a group's item, in the same item or paragraph, including itself. */
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

/** The item that a group's item is nested in; undefined if there is none. */
export function parentOf({ item, paragraph }: Group): Item | undefined {
  return (
    item &&
    paragraph.items.findLast((one) => one.level < item.level && one.block < item.block && item.block < one.endBlock)
  );
}

/** Whether a block is a heading of any kind, the title or the masthead, or does not exist. */
export function isHeading(model: DocumentModel, index: number): boolean {
  const kind = model.tree.blocks[index]?.kind;
  return kind === undefined || kind === 'heading' || kind === 'title' || kind === 'masthead';
}

/** The span to delete for a run of blocks. Keeps the blank lines after a heading and before a block of a different kind. */
export function removalOf(model: DocumentModel, first: number, end: number): Span {
  const { blocks, starts, length } = model.tree;
  const start = starts[first] ?? 0;
  const nextOffset = starts[end] ?? length;
  if (blocks[end]?.kind !== blocks[first]?.kind && !isHeading(model, first - 1)) {
    return { start: coreEnd(model, first - 1), end: coreEnd(model, end - 1) };
  }
  return { start, end: nextOffset };
}

import type { DocumentModel } from '../model/document';
import type { Item, Paragraph } from '../model/paragraphs';
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

export function groupOfParagraph(paragraph: Paragraph): Group {
  return { role: 'paragraph', paragraph, item: undefined, first: paragraph.block, end: paragraph.endBlock };
}

export function groupOfItem(paragraph: Paragraph, item: Item): Group {
  return { role: 'item', paragraph, item, first: item.block, end: Math.min(item.endBlock, paragraph.endBlock) };
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
  const item = paragraph?.items.findLast((one) => one.block <= at && at < Math.min(one.endBlock, paragraph.endBlock));
  return paragraph && item && groupOfItem(paragraph, item);
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

/** The units to take out with a run of blocks, so that the blank lines before a heading and behind it stay. */
export function removalOf(model: DocumentModel, first: number, end: number): Span {
  const start = model.tree.starts[first] ?? 0;
  const next = model.tree.starts[end] ?? model.tree.length;
  if (isHeading(model, end) && !isHeading(model, first - 1)) {
    return { start: coreEnd(model, first - 1), end: coreEnd(model, end - 1) };
  }
  return { start, end: next };
}

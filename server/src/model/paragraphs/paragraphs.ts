import type { Block } from '../../syntax/blocks/block';
import type { Tree } from '../../syntax/blocks/tree';
import { bisect } from '../../text/bisect';
import { memoize, memoizeBy, memoizeEach } from '../base/memo';
import type { ParagraphPlace } from '../base/target';
import { inlineItem, inlineLetters, inlineOutline } from './inlineItems';
import { ownSeries } from './ownSeries';

/** A lettered, Roman-numbered or bracketed item below a paragraph. Indices are those of the tree's blocks. */
export interface Item {
  readonly text: string;
  readonly level: number;
  readonly block: number;
  /** The index after the last block, which may be a continuation. */
  readonly endBlock: number;
}

/** A numbered paragraph, with its items and other blocks. */
export interface Paragraph {
  /** In citation form: "12", "12 bis", "2.1". */
  readonly number: string;
  readonly value: number;
  readonly suffix: string;
  /** 0 in the main text, otherwise the one-based position of the annex. */
  readonly annex: number;
  readonly block: number;
  readonly endBlock: number;
  readonly items: readonly Item[];
  /** Block index of the nearest heading above; -1 if there is none. */
  readonly heading: number;
}

/** The numbered paragraphs of a document, in order and by number. */
export interface ParagraphIndex {
  readonly all: readonly Paragraph[];
  /**
   * Paragraphs by {@link paragraphKey}: for each number the first one or, in a text that quotes numbered paragraphs, the one in its own
   * numbering.
   */
  readonly byNumber: ReadonlyMap<string, Paragraph>;
  /** For each block, the index in `allParagraphs` of its paragraph; -1 outside paragraphs. */
  readonly owner: Int32Array;
  /** Whether numbers include that of the part: 2.1, 2.2. */
  readonly byParts: boolean;
}

/** The numbered paragraph that a block belongs to; undefined outside paragraphs. */
export function owningParagraph({ all, owner }: ParagraphIndex, block: number): Paragraph | undefined {
  return all[owner[block] ?? -1];
}

/** For each item and each block of a paragraph, the index of the innermost enclosing item; -1 for none. */
const nesting = memoize(({ block: first, endBlock, items }: Paragraph) => {
  const itemIndexes = new Int32Array(items.length);
  const blockIndexes = new Int32Array(endBlock - first).fill(-1);
  for (const [i, item] of items.entries()) {
    itemIndexes[i] = blockIndexes[item.block - first] ?? -1;
    blockIndexes.fill(i, item.block - first, item.endBlock - first);
  }
  return { ofItems: itemIndexes, ofBlocks: blockIndexes };
});

/** The items of a paragraph that enclose a block, outermost first, including one that begins there; empty if there are none. */
export function enclosingItems(paragraph: Paragraph, block: number): readonly Item[] {
  const { ofItems, ofBlocks } = nesting(paragraph);
  const enclosingList: Item[] = [];
  for (let at = ofBlocks[block - paragraph.block] ?? -1; at >= 0; at = ofItems[at] ?? -1) {
    const item = paragraph.items[at];
    if (item) enclosingList.unshift(item);
  }
  return enclosingList;
}

/** Indexes the paragraphs of a tree. Linear in the number of blocks. */
export function indexParagraphs(tree: Tree): ParagraphIndex {
  const allParagraphs: Paragraph[] = [];
  const byNumber = new Map<string, Paragraph>();
  const owner = new Int32Array(tree.blocks.length).fill(-1);
  let heading = -1;
  let annex = 0;
  let start = -1;
  let startHeading = -1;
  let startAnnex = 0;
  let items: { text: string; level: number; block: number; endBlock: number }[] = [];
  let end = 0;
  const close = () => {
    const label = tree.blocks[start]?.label;
    if (start < 0 || !label) return;
    for (const item of items) item.endBlock = Math.min(item.endBlock, end);
    const paragraph: Paragraph = {
      number: label.text,
      value: label.value,
      suffix: label.suffix,
      annex: startAnnex,
      block: start,
      endBlock: end,
      items,
      heading: startHeading,
    };
    const key = paragraphKey(startAnnex, label.text);
    if (!byNumber.has(key)) byNumber.set(key, paragraph);
    allParagraphs.push(paragraph);
    start = -1;
  };
  for (let i = 0; i < tree.blocks.length; i++) {
    const block = tree.blocks[i];
    if (!block) continue;
    switch (block.kind) {
      case 'heading':
        close();
        heading = i;
        annex = block.after.annex;
        break;
      case 'paragraph':
        close();
        start = i;
        startHeading = heading;
        startAnnex = annex;
        items = [];
        end = i + 1;
        owner[i] = allParagraphs.length;
        break;
      case 'subparagraph':
      case 'unnumbered':
        if (start < 0) break;
        owner[i] = allParagraphs.length;
        end = i + 1;
        if (block.kind === 'subparagraph') addItem(items, block, i);
        break;
      default:
        break;
    }
  }
  close();
  if (allParagraphs.length - byNumber.size >= QUOTED_DUPLICATES)
    for (const paragraph of ownSeries(allParagraphs)) byNumber.set(paragraphKey(0, paragraph.number), paragraph);
  return { all: allParagraphs, byNumber, owner, byParts: allParagraphs.some(({ suffix }) => suffix.startsWith('.')) };
}

/** With this many duplicate numbers, they are not slips: the text quotes paragraphs of other documents, or has separate lists. */
const QUOTED_DUPLICATES = 3;

function addItem(
  items: { text: string; level: number; block: number; endBlock: number }[],
  block: Block,
  index: number,
): void {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (!item) break;
    if (item.endBlock > index && item.level >= block.level) item.endBlock = index;
    if (item.level <= block.level) break;
  }
  items.push({ text: block.label?.text ?? '', level: block.level, block: index, endBlock: Number.MAX_SAFE_INTEGER });
}

/**
 * Whether two trees of equal length, which differ at most within a range of blocks, have the same index and the same results from {@link
 * findPlace}, except for the offsets of items in running text. That is, corresponding blocks have the same kind, number, letter and level,
 * the number at the same offset, and the same items in running text.
 */
export function sameOutline(a: Tree, b: Tree, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const [one, other] = [a.blocks[i], b.blocks[i]];
    if (one === other) continue;
    if (!one || !other || !hasSameOutline(one, other)) return false;
  }
  return true;
}

function hasSameOutline(a: Block, b: Block): boolean {
  return (
    a.kind === b.kind &&
    a.level === b.level &&
    a.zone === b.zone &&
    a.label?.form === b.label?.form &&
    a.label?.text === b.label?.text &&
    a.label?.value === b.label?.value &&
    a.label?.suffix === b.label?.suffix &&
    a.marker.start === b.marker.start &&
    a.marker.end === b.marker.end &&
    a.text.slice(a.marker.start, a.marker.end) === b.text.slice(b.marker.start, b.marker.end) &&
    a.after.annex === b.after.annex &&
    inlineOutline(a) === inlineOutline(b)
  );
}

/** The key of a paragraph in {@link ParagraphIndex.byNumber}. */
export function paragraphKey(annex: number, number: string): string {
  // Nearly all lookups concern the main text, for which no new string is needed.
  return annex === 0 ? number : `${annex}:${number}`;
}

/** What a place resolves to: a paragraph or item or, failing that, how far the path could be followed. */
export type PlaceLookup =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'item'; readonly paragraph: Paragraph; readonly item: Item }
  /** The letter is in the running text of the paragraph, at an offset of one of its blocks. */
  | {
      readonly kind: 'inline';
      readonly paragraph: Paragraph;
      readonly block: number;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'no-paragraph' }
  /** The first `depth` letters of the path exist. */
  | { readonly kind: 'no-item'; readonly paragraph: Paragraph; readonly depth: number };

/**
 * Resolves a paragraph or subparagraph from a block: within an annex, the annex's own paragraphs take precedence over those of the main
 * text. Without a number, the place is in the block's own paragraph.
 */
export function findPlace(tree: Tree, index: ParagraphIndex, from: number, place: ParagraphPlace): PlaceLookup {
  const ownParagraph = owningParagraph(index, from);
  const annex = tree.blocks[from]?.after.annex ?? 0;
  const paragraph =
    place.number === ''
      ? ownParagraph
      : (index.byNumber.get(paragraphKey(annex, place.number)) ??
        (annex > 0 ? index.byNumber.get(paragraphKey(0, place.number)) : undefined));
  if (!paragraph) return { kind: 'no-paragraph' };
  if (place.path.length === 0) return { kind: 'paragraph', paragraph };
  let item: Item | undefined;
  for (const [depth, step] of place.path.entries()) {
    const parent: Item | undefined = item;
    item = (parent ? lettersInItem(parent, paragraph) : lettersOf(paragraph)).get(step);
    if (!item) {
      const inlinePlace = findInline(tree, paragraph, parent, step);
      if (inlinePlace && depth === place.path.length - 1) return inlinePlace;
      return { kind: 'no-item', paragraph, depth };
    }
  }
  return item ? { kind: 'item', paragraph, item } : { kind: 'paragraph', paragraph };
}

/** The items of a paragraph by letter. Memoized, since a paragraph may have thousands of items, each of them cited. */
const lettersOf = memoize(({ items }: Paragraph) => itemsByLetter(items));

/** The items nested in an item of the paragraph, at any depth, by letter. */
const lettersInItem = memoizeBy(({ block, endBlock, level }: Item, { items }: Paragraph) =>
  itemsByLetter(items.filter((one) => one.level > level && one.block > block && one.block < endBlock)),
);

/** For each letter the first item on the outermost level or, if that level lacks it, the first on any. */
function itemsByLetter(items: readonly Item[]): ReadonlyMap<string, Item> {
  const outermostLevel = items.reduce((low, { level }) => Math.min(low, level), Number.MAX_SAFE_INTEGER);
  const byLetter = new Map<string, Item>();
  for (const item of items) {
    const previousItem = byLetter.get(item.text);
    if (!previousItem || (item.level === outermostLevel && previousItem.level !== outermostLevel))
      byLetter.set(item.text, item);
  }
  return byLetter;
}

/** "(a)" in running text, as in "The State party should: (a) adopt …; (b) repeal …". */
function findInline(
  tree: Tree,
  paragraph: Paragraph,
  parent: Item | undefined,
  letter: string,
): PlaceLookup | undefined {
  const from = parent?.block ?? paragraph.block;
  const blocks = inlineBlocks(tree, paragraph).get(letter) ?? [];
  const index = blocks[bisect(blocks.length, (i) => (blocks[i] ?? 0) < from)];
  const block =
    index !== undefined && index < (parent?.endBlock ?? paragraph.endBlock) ? tree.blocks[index] : undefined;
  const place = block && inlineItem(block, letter);
  return place && index !== undefined ? { kind: 'inline', paragraph, block: index, ...place } : undefined;
}

/** For each letter in running text, the blocks of the paragraph that have it, in order. */
const inlineBlocks = memoizeEach((tree: Tree, { block: first, endBlock }: Paragraph) => {
  const byLetter = new Map<string, number[]>();
  for (let b = first; b < endBlock; b++) {
    const block = tree.blocks[b];
    for (const letter of block ? inlineLetters(block) : []) {
      const blocks = byLetter.get(letter);
      if (blocks) blocks.push(b);
      else byLetter.set(letter, [b]);
    }
  }
  return byLetter;
});

/** The previous or next paragraph, from that of a block; undefined at either end. */
export function neighbourOf(index: ParagraphIndex, from: number, direction: -1 | 1): Paragraph | undefined {
  const at = index.owner[from] ?? -1;
  return at < 0 ? undefined : index.all[at + direction];
}

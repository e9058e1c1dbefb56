import type { Reference, Target } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import type { SectionLookup } from '../../model/paragraphs/headingSections';
import {
  findPlace,
  type Item,
  neighbourOf,
  owningParagraph,
  type Paragraph,
  type PlaceLookup,
} from '../../model/paragraphs/paragraphs';
import { type Block, contentOf } from '../../syntax/blocks/block';
import type { Span } from '../../text/edits';

/** A target for references in a document, in UTF-16 offsets into the whole text. */
export interface TargetSpans {
  /** The whole target without trailing blank lines. */
  readonly whole: Span;
  /** The target’s number, letter or first words: the span to select. */
  readonly name: Span;
}

/** The spans of a paragraph with everything that belongs to it. */
export function targetSpansOfParagraph(model: DocumentModel, paragraph: Paragraph): TargetSpans {
  return spansOfBlocks(model, paragraph.block, paragraph.endBlock);
}

/** The spans of a subparagraph with everything in it. */
export function targetSpansOfItem(model: DocumentModel, paragraph: Paragraph, item: Item): TargetSpans {
  return spansOfBlocks(model, item.block, Math.min(item.endBlock, paragraph.endBlock));
}

/** The spans of a section; `name` is its heading. */
export function targetSpansOfSection(model: DocumentModel, { block, endBlock }: SectionLookup): TargetSpans {
  const heading = model.tree.blocks[block];
  const start = model.tree.starts[block] ?? 0;
  const { whole } = spansOfBlocks(model, block, endBlock);
  return { whole, name: { start: whole.start, end: start + (heading?.content.end ?? 0) } };
}

/** The spans of a place returned by {@link findPlace}; undefined if it found nothing. */
export function targetSpansOfPlace(model: DocumentModel, place: PlaceLookup): TargetSpans | undefined {
  switch (place.kind) {
    case 'paragraph':
      return targetSpansOfParagraph(model, place.paragraph);
    case 'item':
      return targetSpansOfItem(model, place.paragraph, place.item);
    case 'inline': {
      const start = model.tree.starts[place.block] ?? 0;
      const name = { start: start + place.start, end: start + place.end };
      return { whole: name, name };
    }
    default:
      return undefined;
  }
}

/** Resolves a target in this document, seen from a block; undefined for targets elsewhere. */
export function findTarget(model: DocumentModel, block: number, target: Target): PlaceLookup | undefined {
  if (target.kind === 'paragraph') return findPlace(model.tree, model.paragraphs, block, target);
  if (target.kind === 'relative') {
    const paragraph = neighbourOf(model.paragraphs, block, target.direction);
    return paragraph ? { kind: 'paragraph', paragraph } : { kind: 'no-paragraph' };
  }
  return undefined;
}

/** The place that a missing letter would be in. */
interface Above {
  readonly place: PlaceLookup;
  /** The missing letter, in brackets. */
  readonly missing: string;
}

/**
 * If a target names a letter that its paragraph does not have: the nearest enclosing place that exists. Undefined for other targets, and
 * for references from within that paragraph.
 */
export function placeAbove(model: DocumentModel, block: number, target: Target, place: PlaceLookup): Above | undefined {
  if (place.kind !== 'no-item' || target.kind !== 'paragraph' || target.number === '') return undefined;
  const { tree, paragraphs } = model;
  if (owningParagraph(paragraphs, block) === place.paragraph) return undefined;
  return {
    place: findPlace(tree, paragraphs, block, { number: target.number, path: target.path.slice(0, place.depth) }),
    missing: `(${target.path[place.depth] ?? ''})`,
  };
}

/** The index of a paragraph in its document. */
export function indexOf(model: DocumentModel, paragraph: Paragraph): number {
  return model.paragraphs.owner[paragraph.block] ?? -1;
}

/** Whether a place lies strictly between the ends of a range. The cost does not grow with the length of the range. */
export function isPlaceBetween(model: DocumentModel, place: PlaceLookup, from: PlaceLookup, to: PlaceLookup): boolean {
  if (!('paragraph' in from) || !('paragraph' in to)) return false;
  if (from.kind === 'item' && to.kind === 'item' && from.paragraph === to.paragraph) {
    if (place.kind === 'paragraph')
      return place.paragraph === from.paragraph && hasBetween(from.paragraph, from.item, to.item);
    return place.kind === 'item' && place.paragraph === from.paragraph && isItemBetween(place.item, from.item, to.item);
  }
  if (place.kind !== 'paragraph') return false;
  const at = indexOf(model, place.paragraph);
  return indexOf(model, from.paragraph) < at && at < indexOf(model, to.paragraph);
}

function isItemBetween(item: Item, from: Item, to: Item): boolean {
  return item.level === from.level && item.block > from.block && item.block < to.block;
}

function hasBetween(paragraph: Paragraph, from: Item, to: Item): boolean {
  return paragraph.items.some((item) => isItemBetween(item, from, to));
}

/** All places that a range covers, ends included, in order: "paragraphs 12 to 14", "41 (c)–(e)". */
export function findRange(model: DocumentModel, block: number, reference: Reference): readonly PlaceLookup[] {
  const { range } = reference;
  if (!range) return [];
  const from = findTarget(model, block, range.from);
  const to = findTarget(model, block, reference.target);
  if (!from || !to) return [];
  if (from.kind === 'item' && to.kind === 'item' && from.paragraph === to.paragraph) {
    const items = from.paragraph.items.filter(
      (i) => i.level === from.item.level && i.block >= from.item.block && i.block <= to.item.block,
    );
    return items.map((item) => ({ kind: 'item', paragraph: from.paragraph, item }));
  }
  if (!('paragraph' in from) || !('paragraph' in to)) return [from, to].filter((f) => 'paragraph' in f);
  const { all } = model.paragraphs;
  const firstIndex = indexOf(model, from.paragraph);
  const lastIndex = indexOf(model, to.paragraph);
  if (lastIndex < firstIndex) return [from, to];
  return all
    .slice(firstIndex, lastIndex + 1)
    .map(
      (paragraph, i, list): PlaceLookup =>
        i === 0 ? from : i === list.length - 1 ? to : { kind: 'paragraph', paragraph },
    );
}

/** The words of a title or heading without the asterisk of its footnote. */
export function headingWordsOf(block: Block | undefined): string {
  return contentOf(block).replace(/\s*\*+\s*$/, '');
}

function spansOfBlocks(model: DocumentModel, first: number, end: number): TargetSpans {
  const { tree } = model;
  const block = tree.blocks[first];
  const start = tree.starts[first] ?? 0;
  const lastBlock = tree.blocks[end - 1];
  const lastStart = tree.starts[end - 1] ?? 0;
  const from = start + Math.min(block?.marker.start ?? 0, block?.content.start ?? 0);
  const wholeSpan = { start: from, end: Math.max(from, lastStart + (lastBlock?.content.end ?? 0)) };
  const marker = block?.marker;
  const name =
    marker && marker.end > marker.start
      ? { start: start + marker.start, end: start + marker.end }
      : { start: from, end: start + (block?.content.end ?? 0) };
  return { whole: wholeSpan, name };
}

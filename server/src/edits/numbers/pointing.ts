import type { ParagraphPlace, Reference, Target } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { findPlace, type Item, neighbourOf, type Paragraph } from '../../model/paragraphs/paragraphs';
import { bisect } from '../../text/bisect';

/** The part of a model needed to resolve references. */
export type Outline = Pick<DocumentModel, 'tree' | 'paragraphs'>;

/** The target of a reference in its own document: a paragraph, and the items of its letters. */
export interface PointerTarget {
  readonly paragraph: Paragraph;
  /** The items that the letters name, outermost first. */
  readonly items: readonly Item[];
  /** Letters without an item: they are in running text or do not exist. */
  readonly rest: readonly string[];
}

/** Resolves a target as seen from a block; undefined if it is in another document or does not exist. */
export function resolveTarget(model: Outline, block: number, target: Target): PointerTarget | undefined {
  if (target.kind === 'relative') {
    const paragraph = neighbourOf(model.paragraphs, block, target.direction);
    return paragraph && { paragraph, items: [], rest: [] };
  }
  return target.kind === 'paragraph' ? resolvePlace(model, block, target) : undefined;
}

function resolvePlace(model: Outline, block: number, { number, path }: ParagraphPlace): PointerTarget | undefined {
  const wholeLookup = findPlace(model.tree, model.paragraphs, block, { number, path: [] });
  if (wholeLookup.kind !== 'paragraph') return undefined;
  const items: Item[] = [];
  for (let depth = 1; depth <= path.length; depth++) {
    const target = findPlace(model.tree, model.paragraphs, block, { number, path: path.slice(0, depth) });
    if (target.kind !== 'item') break;
    items.push(target.item);
  }
  return { paragraph: wholeLookup.paragraph, items, rest: path.slice(items.length) };
}

/** The block of the innermost item of a target, or of its paragraph. */
export function endBlockOf({ paragraph, items }: PointerTarget): number {
  return items.at(-1)?.block ?? paragraph.block;
}

/** A part of a range: an item, or paragraphs by their first and last index (inclusive) into all paragraphs. */
export type RangePart = { readonly block: number } | { readonly first: number; readonly last: number };

/**
 * The members of a range, in order and including its ends: "2–6", "3 (a)–(c)", and "1 (a)–6" with the paragraphs between. Undefined if only
 * the ends are certain. Paragraphs are not expanded, since ranges of thousands may be cited thousands of times.
 */
export function partsOfRange(model: Outline, block: number, reference: Reference): readonly RangePart[] | undefined {
  const from = reference.range && resolveTarget(model, block, reference.range.from);
  const to = resolveTarget(model, block, reference.target);
  if (!from || !to || from.rest.length > 0 || to.rest.length > 0) return undefined;
  const firstItem = from.items.at(-1);
  const lastItem = to.items.at(-1);
  if (firstItem && lastItem && from.paragraph === to.paragraph) {
    if (firstItem.level !== lastItem.level || firstItem.block > lastItem.block) return undefined;
    const { items } = from.paragraph;
    const parts: RangePart[] = [];
    for (let i = bisect(items.length, (at) => (items[at]?.block ?? 0) < firstItem.block); i < items.length; i++) {
      const item = items[i];
      if (!item || item.block > lastItem.block) break;
      if (item.level === firstItem.level) parts.push({ block: item.block });
    }
    return parts;
  }
  const { owner } = model.paragraphs;
  const start = owner[from.paragraph.block] ?? -1;
  const end = owner[to.paragraph.block] ?? -1;
  if (start < 0 || end < start || ((firstItem || lastItem) && start === end)) return undefined;
  const innerRange = { first: firstItem ? start + 1 : start, last: lastItem ? end - 1 : end };
  return [
    ...(firstItem ? [{ block: firstItem.block }] : []),
    ...(innerRange.first <= innerRange.last ? [innerRange] : []),
    ...(lastItem ? [{ block: lastItem.block }] : []),
  ];
}

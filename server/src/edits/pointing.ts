import type { DocumentModel } from '../model/document';
import { findPlace, type Item, neighbour, type Paragraph } from '../model/paragraphs';
import type { ParagraphPlace, Reference, Target } from '../model/target';

/** The part of a model that is needed to find places. */
export type Outline = Pick<DocumentModel, 'tree' | 'paragraphs'>;

/** What a reference names in its own document: a paragraph, and the items that its letters lead to. */
export interface Pointed {
  readonly paragraph: Paragraph;
  /** The items that the letters name, outermost first. */
  readonly items: readonly Item[];
  /** Letters that name no item, because they are in running text or do not exist. */
  readonly rest: readonly string[];
}

/** What a target names, seen from a block; undefined if it is in another document or does not exist. */
export function pointedAt(model: Outline, block: number, target: Target): Pointed | undefined {
  if (target.kind === 'relative') {
    const paragraph = neighbour(model.paragraphs, block, target.direction);
    return paragraph && { paragraph, items: [], rest: [] };
  }
  return target.kind === 'paragraph' ? pointedAtPlace(model, block, target) : undefined;
}

function pointedAtPlace(model: Outline, block: number, { number, path }: ParagraphPlace): Pointed | undefined {
  const whole = findPlace(model.tree, model.paragraphs, block, { number, path: [] });
  if (whole.kind !== 'paragraph') return undefined;
  const items: Item[] = [];
  for (let depth = 1; depth <= path.length; depth++) {
    const found = findPlace(model.tree, model.paragraphs, block, { number, path: path.slice(0, depth) });
    if (found.kind !== 'item') break;
    items.push(found.item);
  }
  return { paragraph: whole.paragraph, items, rest: path.slice(items.length) };
}

/** The block that a reference leads to. */
export function blockOf({ paragraph, items }: Pointed): number {
  return items.at(-1)?.block ?? paragraph.block;
}

/**
 * The blocks that a range means, in order and including its ends: "2–6", "3 (a)–(c)", and "1 (a)–6" with the paragraphs between.
 * Undefined if only the ends are certain.
 */
export function blocksOfRange(model: Outline, block: number, reference: Reference): readonly number[] | undefined {
  const from = reference.range && pointedAt(model, block, reference.range.from);
  const to = pointedAt(model, block, reference.target);
  if (!from || !to || from.rest.length > 0 || to.rest.length > 0) return undefined;
  const first = from.items.at(-1);
  const last = to.items.at(-1);
  if (first && last && from.paragraph === to.paragraph) {
    if (first.level !== last.level || first.block > last.block) return undefined;
    return from.paragraph.items
      .filter((item) => item.level === first.level && item.block >= first.block && item.block <= last.block)
      .map((item) => item.block);
  }
  const { all, owner } = model.paragraphs;
  const start = owner[from.paragraph.block] ?? -1;
  const end = owner[to.paragraph.block] ?? -1;
  if (start < 0 || end < start || ((first || last) && start === end)) return undefined;
  return all
    .slice(start, end + 1)
    .map(({ block: own }, i, { length }) => (i === 0 ? blockOf(from) : i === length - 1 ? blockOf(to) : own));
}

import type { DocumentModel } from '../model/document';
import { findPlace } from '../model/paragraphs';
import type { ParagraphPlace } from '../model/target';
import type { Span } from '../text/edits';
import { putIn } from '../text/many';
import { entriesOf } from './arrangement';
import type { MoveEdit } from './compose';
import { coreEnd, gapBetween, lineBreakOf } from './form';
import { endOfItem, endOfItems, type Group, groupAt, isHeading, parentOf, removalOf, siblingsOf } from './group';
import { type Outcome, perform, type Refused, type Way } from './operation';
import { type What, wanted } from './remove';

/** Moves a paragraph or subparagraph one place up or down. A heading is a step of its own for a paragraph. */
export function moveBy(model: DocumentModel, offset: number, what: What, direction: -1 | 1): Outcome | Refused {
  const group = wanted(model, offset, what);
  if ('refused' in group) return group;
  const { all, owner } = model.paragraphs;
  if (group.item) {
    const siblings = siblingsOf(model, group);
    const at = siblings.indexOf(group.item);
    const next = siblings[at + direction];
    if (!next) return { refused: direction < 0 ? 'first' : 'last' };
    return moveBefore(model, offset, group, direction < 0 ? next.block : endOfItem(model, group.paragraph, next));
  }
  const next = all[(owner[group.first] ?? -1) + direction];
  if (!next) return { refused: direction < 0 ? 'first' : 'last' };
  const parted =
    direction < 0 ? hasHeading(model, next.endBlock, group.first) : hasHeading(model, group.end, next.block);
  if (direction < 0) return moveBefore(model, offset, group, parted ? next.endBlock : next.block);
  return moveBefore(model, offset, group, parted ? next.block : next.endBlock);
}

/** Moves a paragraph or subparagraph after another. */
export function moveBehind(model: DocumentModel, offset: number, what: What, place: ParagraphPlace): Outcome | Refused {
  const group = wanted(model, offset, what);
  if ('refused' in group) return group;
  const found = findPlace(model.tree, model.paragraphs, group.first, place);
  if (group.item) {
    if (found.kind === 'item') {
      if (found.item.level !== group.item.level) return { refused: 'not-here' };
      return moveBefore(model, offset, group, endOfItem(model, found.paragraph, found.item));
    }
    if (found.kind !== 'paragraph') return { refused: 'no-place' };
    if (parentOf(group)) return { refused: 'not-here' };
    return moveBefore(model, offset, group, endOfItems(model, found.paragraph));
  }
  if (found.kind === 'item') return { refused: 'not-here' };
  if (found.kind !== 'paragraph') return { refused: 'no-place' };
  return moveBefore(model, offset, group, found.paragraph.endBlock);
}

/**
 * Moves a paragraph before all others of the document, or a subparagraph before all others beside it. What stands in an annex goes to
 * the beginning of the annex.
 */
export function moveFirst(model: DocumentModel, offset: number, what: What): Outcome | Refused {
  const group = wanted(model, offset, what);
  if ('refused' in group) return group;
  const first = firstBeside(model, group);
  return first === undefined || first === group.first ? { refused: 'first' } : moveBefore(model, offset, group, first);
}

/** The first block of the first of those that a group can change places with; undefined where there is none. */
function firstBeside(model: DocumentModel, group: Group): number | undefined {
  if (group.item) return siblingsOf(model, group)[0]?.block;
  return model.paragraphs.all.find(({ annex }) => annex === group.paragraph.annex)?.block;
}

/** What can be moved at an offset, and where to: blocks of paragraphs and subparagraphs. */
export interface MoveTargets {
  readonly group: Group;
  /** What it can be moved before all others of; undefined where it is the first. */
  readonly first: number | undefined;
  /** What it can be moved after, in the order of the text. */
  readonly behind: readonly number[];
}

/** Where the innermost paragraph or subparagraph at an offset can go; undefined where there is none. */
export function moveTargets(model: DocumentModel, offset: number): MoveTargets | undefined {
  const group = groupAt(model, offset);
  if (!group) return undefined;
  const { item } = group;
  const first = firstBeside(model, group);
  const isOwn = (block: number) => block >= group.first && block < group.end;
  const behind = model.paragraphs.all.flatMap((paragraph) => {
    const items = item ? paragraph.items.filter(({ level }) => level === item.level).map(({ block }) => block) : [];
    const isParagraph = !item || (!parentOf(group) && paragraph.items.length === 0 && paragraph !== group.paragraph);
    return [...(isParagraph ? [paragraph.block] : []), ...items].filter((block) => !isOwn(block));
  });
  return { group, first: first === group.first ? undefined : first, behind };
}

/** Moves a group before a block that is not one of its own; the cursor goes with the words it is in, so that the group can be moved on. */
function moveBefore(model: DocumentModel, offset: number, group: Group, before: number): Outcome | Refused {
  const { first, end } = group;
  if (before >= first && before <= end) return { refused: 'same-place' };
  const entries = entriesOf(model);
  const moved = entries.splice(first, end - first);
  putIn(entries, before > first ? before - moved.length : before, moved);
  const ways = [false, true].map((apart): Way => {
    const edit = moveEdit(model, group, before, apart);
    return { structure: [edit], cursor: { at: placeWithin(model, edit, offset), side: 'behind' } };
  });
  return perform(model, { entries, counting: 'keep', ways });
}

/**
 * The edit that moves a group; blank lines between blocks stay as they are, and as many go with it as stand between its like, or
 * one at least where it is to be set apart.
 */
export function moveEdit(model: DocumentModel, { first, end, role }: Group, before: number, apart: boolean): MoveEdit {
  const { text } = model.text;
  const kind = role === 'paragraph' ? 'paragraph' : 'subparagraph';
  const lineBreak = lineBreakOf(text);
  const gap = gapBetween(model, kind, first) || (apart ? lineBreak : '');
  const start = model.tree.starts[first] ?? 0;
  const stop = coreEnd(model, end - 1);
  const closing = /[\r\n]$/.test(text.slice(start, stop)) ? '' : lineBreak;
  const { start: from, end: until } = removalOf(model, first, end);
  const base = { kind: 'move', start, end: stop, from, until, left: apart ? lineBreak : '' } as const;
  const to = coreEnd(model, before - 1);
  const next = model.tree.starts[before] ?? text.length;
  const isBehindHeading = isHeading(model, before - 1);
  // What parts its like from what stands before it is already there.
  if (isBehindHeading || model.tree.blocks[before]?.kind === kind) {
    const isOpen = apart && !isBehindHeading && to === next;
    return { ...base, to: next, before: isOpen ? lineBreak : '', behind: `${closing}${gap}` };
  }
  const opening = /[\r\n]$/.test(text.slice(0, to)) ? '' : lineBreak;
  return { ...base, to, before: `${opening}${gap}`, behind: `${closing}${apart ? lineBreak : ''}` };
}

/** An offset, or the place nearest to it in what is moved: in front of its line break, which may be followed by other text there. */
function placeWithin(model: DocumentModel, { start, end }: Span, offset: number): number {
  const { text } = model.text;
  let last = end;
  while (last > start && /[\r\n]/.test(text.charAt(last - 1))) last--;
  return Math.min(Math.max(offset, start), last);
}

function hasHeading(model: DocumentModel, from: number, to: number): boolean {
  for (let b = from; b < to; b++) if (isHeading(model, b)) return true;
  return false;
}

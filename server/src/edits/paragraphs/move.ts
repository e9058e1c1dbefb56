import type { ParagraphPlace } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { findPlace } from '../../model/paragraphs/paragraphs';
import type { Span } from '../../text/edits';
import { insertAll } from '../../text/many';
import { arrangementEntries } from '../numbers/arrangement';
import type { MoveEdit } from '../numbers/compose';
import { coreEnd, lineBreakOf, paragraphGap } from '../numbers/form';
import {
  endOfItem,
  endOfItems,
  type Group,
  groupAt,
  groupOfParagraph,
  isHeading,
  parentOf,
  removalOf,
  siblingsOf,
} from '../numbers/group';
import { type OperationOutcome, perform, type Refused, type Way } from './operation';
import { pairOf } from './pair';
import { groupToRemove, type RemovalScope } from './remove';

/**
 * Moves a paragraph, subparagraph or pair one place up or down. For a paragraph, crossing a heading is a separate step; a pair skips whole
 * pairs.
 */
export function moveBy(
  model: DocumentModel,
  offset: number,
  what: RemovalScope,
  direction: -1 | 1,
): OperationOutcome | Refused {
  const group = groupToRemove(model, offset, what);
  if ('refused' in group) return group;
  const { all, owner } = model.paragraphs;
  if (group.item) {
    const siblings = siblingsOf(model, group);
    const at = siblings.indexOf(group.item);
    const nextSibling = siblings[at + direction];
    if (!nextSibling) return { refused: direction < 0 ? 'first' : 'last' };
    return moveBefore(
      model,
      offset,
      group,
      direction < 0 ? nextSibling.block : endOfItem(model, group.paragraph, nextSibling),
    );
  }
  const nextParagraph = all[direction < 0 ? (owner[group.first] ?? 0) - 1 : (owner[group.end - 1] ?? all.length) + 1];
  if (!nextParagraph) return { refused: direction < 0 ? 'first' : 'last' };
  const passedGroup = what === 'pair' ? pairOf(model, nextParagraph) : groupOfParagraph(nextParagraph);
  const crossesHeading =
    direction < 0
      ? hasHeading(model, nextParagraph.endBlock, group.first)
      : hasHeading(model, group.end, nextParagraph.block);
  if (direction < 0)
    return moveBefore(model, offset, group, crossesHeading ? nextParagraph.endBlock : passedGroup.first);
  return moveBefore(model, offset, group, crossesHeading ? nextParagraph.block : passedGroup.end);
}

/** Moves a paragraph, subparagraph or pair before the paragraph with a given number, or before the pair that contains it. */
export function moveBeforeParagraph(
  model: DocumentModel,
  offset: number,
  what: RemovalScope,
  place: ParagraphPlace,
): OperationOutcome | Refused {
  const group = groupToRemove(model, offset, what);
  if ('refused' in group) return group;
  const target = findPlace(model.tree, model.paragraphs, group.first, place);
  if (group.item || target.kind === 'item') return { refused: 'not-here' };
  if (target.kind !== 'paragraph') return { refused: 'no-place' };
  const { first } = what === 'pair' ? pairOf(model, target.paragraph) : groupOfParagraph(target.paragraph);
  return moveBefore(model, offset, group, first);
}

/** Moves a paragraph, subparagraph or pair after another one. */
export function moveAfter(
  model: DocumentModel,
  offset: number,
  what: RemovalScope,
  place: ParagraphPlace,
): OperationOutcome | Refused {
  const group = groupToRemove(model, offset, what);
  if ('refused' in group) return group;
  const target = findPlace(model.tree, model.paragraphs, group.first, place);
  if (group.item) {
    if (target.kind === 'item') {
      if (target.item.level !== group.item.level) return { refused: 'not-here' };
      return moveBefore(model, offset, group, endOfItem(model, target.paragraph, target.item));
    }
    if (target.kind !== 'paragraph') return { refused: 'no-place' };
    if (parentOf(group)) return { refused: 'not-here' };
    return moveBefore(model, offset, group, endOfItems(model, target.paragraph));
  }
  if (target.kind === 'item') return { refused: 'not-here' };
  if (target.kind !== 'paragraph') return { refused: 'no-place' };
  const { end } = what === 'pair' ? pairOf(model, target.paragraph) : groupOfParagraph(target.paragraph);
  return moveBefore(model, offset, group, end);
}

/** Moves a paragraph to the start of the document or of its annex, or a subparagraph to the start of its level. */
export function moveFirst(model: DocumentModel, offset: number, what: RemovalScope): OperationOutcome | Refused {
  const group = groupToRemove(model, offset, what);
  if ('refused' in group) return group;
  const firstEntry = firstSibling(model, group);
  return firstEntry === undefined || firstEntry === group.first
    ? { refused: 'first' }
    : moveBefore(model, offset, group, firstEntry);
}

/** The first block that a group can be moved before; undefined if there is none. */
function firstSibling(model: DocumentModel, group: Group): number | undefined {
  if (group.item) return siblingsOf(model, group)[0]?.block;
  return model.paragraphs.all.find(({ annex }) => annex === group.paragraph.annex)?.block;
}

/** The movable blocks at an offset and their possible targets, as blocks of paragraphs and subparagraphs. */
interface MoveTargets {
  readonly group: Group;
  /** The block to move it before to make it the first; undefined if it is the first. */
  readonly first: number | undefined;
  /** The blocks that it can be moved after, in text order. */
  readonly after: readonly number[];
}

/** Possible targets for moving the innermost paragraph or subparagraph at an offset; undefined if there is none. */
export function moveTargets(model: DocumentModel, offset: number): MoveTargets | undefined {
  const group = groupAt(model, offset);
  if (!group) return undefined;
  const { item } = group;
  const firstEntry = firstSibling(model, group);
  const isInGroup = (block: number) => block >= group.first && block < group.end;
  const laterTargets = model.paragraphs.all.flatMap((paragraph) => {
    const items = item ? paragraph.items.filter(({ level }) => level === item.level).map(({ block }) => block) : [];
    const isParagraph = !item || (!parentOf(group) && paragraph.items.length === 0 && paragraph !== group.paragraph);
    return [...(isParagraph ? [paragraph.block] : []), ...items].filter((block) => !isInGroup(block));
  });
  return { group, first: firstEntry === group.first ? undefined : firstEntry, after: laterTargets };
}

/** Moves a group before a block outside it. The cursor moves along, so that the command can be repeated. */
function moveBefore(model: DocumentModel, offset: number, group: Group, before: number): OperationOutcome | Refused {
  const { first, end } = group;
  if (before >= first && before <= end) return { refused: 'same-place' };
  const entries = arrangementEntries(model);
  const movedEntries = entries.splice(first, end - first);
  insertAll(entries, before > first ? before - movedEntries.length : before, movedEntries);
  const ways = [false, true].map((apart): Way => {
    const edit = moveEdit(model, group, before, apart);
    return { structure: [edit], cursor: { at: placeWithin(model, edit, offset), edge: 'end' } };
  });
  return perform(model, { entries, counting: 'keep', ways });
}

/**
 * The edit that moves a group before a block. It takes along as many blank lines as there are between blocks of its kind, and at least one
 * with `apart`; other blank lines stay.
 */
export function moveEdit(model: DocumentModel, { first, end, role }: Group, before: number, apart: boolean): MoveEdit {
  const { text } = model.text;
  const kind = role === 'paragraph' ? 'paragraph' : 'subparagraph';
  const lineBreak = lineBreakOf(text);
  const gap = paragraphGap(model, kind, first) || (apart ? lineBreak : '');
  const start = model.tree.starts[first] ?? 0;
  const stop = coreEnd(model, end - 1);
  const closingText = /[\r\n]$/.test(text.slice(start, stop)) ? '' : lineBreak;
  const { start: from, end: until } = removalOf(model, first, end);
  const base = { kind: 'move', start, end: stop, from, until, left: apart ? lineBreak : '' } as const;
  const to = coreEnd(model, before - 1);
  const insertionPoint = model.tree.starts[before] ?? text.length;
  const isAfterHeading = isHeading(model, before - 1);
  // The gap before the target already exists.
  if (isAfterHeading || model.tree.blocks[before]?.kind === kind) {
    const isOpen = apart && !isAfterHeading && to === insertionPoint;
    return { ...base, to: insertionPoint, before: isOpen ? lineBreak : '', after: `${closingText}${gap}` };
  }
  const lineBreakBefore = /[\r\n]$/.test(text.slice(0, to)) ? '' : lineBreak;
  return { ...base, to, before: `${lineBreakBefore}${gap}`, after: `${closingText}${apart ? lineBreak : ''}` };
}

/** Clamps an offset to moved text, excluding its final line break, which may be followed by other text. */
function placeWithin(model: DocumentModel, { start, end }: Span, offset: number): number {
  const { text } = model.text;
  let lastIndex = end;
  while (lastIndex > start && /[\r\n]/.test(text.charAt(lastIndex - 1))) lastIndex--;
  return Math.min(Math.max(offset, start), lastIndex);
}

function hasHeading(model: DocumentModel, from: number, to: number): boolean {
  for (let b = from; b < to; b++) if (isHeading(model, b)) return true;
  return false;
}

import type { ParagraphPlace, Reference } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import type { ListElement } from '../lists/listTask';
import { rangeMembers } from '../lists/memberRuns';
import { type Arrangement, entryAt, placeOfEntry } from '../numbers/arrangement';
import { endBlockOf, type PointerTarget, resolveTarget } from '../numbers/pointing';
import { rankOfEntry, rankOfOld } from '../numbers/rank';

/**
 * A reference in block `blockIndex` as an element of its list, with its old target and its target in the new arrangement. `next` is the
 * reference after it in the list.
 */
export function elementOf(
  model: DocumentModel,
  arrangement: Arrangement,
  blockIndex: number,
  reference: Reference,
  next: Reference | undefined,
): ListElement {
  const { start, end, target, range } = reference;
  const oldPlace: ParagraphPlace = target.kind === 'paragraph' ? target : { number: '', path: [] };
  const base = {
    start,
    end,
    old: oldPlace,
    ...(range && { joint: range.joint }),
    ...(next?.range && { startsRange: true }),
  };
  const pointedTarget = resolveTarget(model, blockIndex, target);
  const oldRank = rankOfOld(pointedTarget && model.tree, oldPlace, pointedTarget);
  if (!pointedTarget) return { ...base, state: 'unknown', now: oldPlace, entry: -1, oldRank, rank: oldRank };
  const entry = entryNow(arrangement, pointedTarget, range !== undefined);
  const runs = range && rangeMembers(model, arrangement, blockIndex, reference);
  const element = { ...base, entry, oldRank, ...(runs && { range: runs }) };
  if (entry < 0) {
    // A deleted item is still cited under its paragraph, by the paragraph’s new number.
    const wholeEntry = arrangement.entryOf[pointedTarget.paragraph.block] ?? -1;
    const number =
      oldPlace.number === '' || wholeEntry < 0 ? oldPlace.number : placeOfEntry(arrangement, wholeEntry).number;
    const newPlace = { number, path: oldPlace.path };
    return { ...element, state: 'gone', now: newPlace, rank: rankOfOld(model.tree, newPlace, pointedTarget) };
  }
  const place = placeNow(arrangement, blockIndex, reference, pointedTarget, entry, oldPlace);
  const keepsOwner = arrangement.standings[entry]?.paragraph === arrangement.entryOf[pointedTarget.paragraph.block];
  return {
    ...element,
    state: 'known',
    now: place,
    rank: rankOfEntry(arrangement, entry, place),
    ...(!keepsOwner && { strayed: true }),
  };
}

/** The entry that a reference should name; for the far end of a range, the last part of a split. */
function entryNow({ entryOf, successors }: Arrangement, target: PointerTarget, isFarEnd: boolean): number {
  const block = endBlockOf(target);
  return (isFarEnd ? successors.split?.get(block) : undefined) ?? entryOf[block] ?? -1;
}

function placeNow(
  arrangement: Arrangement,
  blockIndex: number,
  reference: Reference,
  target: PointerTarget,
  entry: number,
  old: ParagraphPlace,
): ParagraphPlace {
  const fullPlace = placeOfEntry(arrangement, entry);
  const letterCount = target.items.length;
  let depth = 0;
  for (let at = endBlockOf(target); at >= 0 && at !== target.paragraph.block; depth++)
    at = arrangement.before[at]?.parent ?? -1;
  const path = letterCount >= depth ? fullPlace.path : fullPlace.path.slice(-Math.max(1, letterCount));
  const currentParagraph = arrangement.standings[entryAt(arrangement, blockIndex, reference.start)]?.paragraph;
  const isOwnPlace = old.number === '' && currentParagraph === arrangement.standings[entry]?.paragraph;
  return { number: isOwnPlace ? '' : fullPlace.number, path: [...path, ...target.rest] };
}

import type { ParagraphPlace, Reference } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import type { ListElement } from '../lists/listTask';
import { meantBy } from '../lists/memberRuns';
import { type Arrangement, entryAt, placeOfEntry } from '../numbers/arrangement';
import { blockOf, type Pointed, pointedAt } from '../numbers/pointing';
import { rankOfEntry, rankOfOld } from '../numbers/rank';

/**
 * A reference of block `b` as an element of its list: its old target, and its target in the new arrangement. `next` is the reference after
 * it in the list.
 */
export function elementOf(
  model: DocumentModel,
  arrangement: Arrangement,
  b: number,
  reference: Reference,
  next: Reference | undefined,
): ListElement {
  const { start, end, target, range } = reference;
  const old: ParagraphPlace = target.kind === 'paragraph' ? target : { number: '', path: [] };
  const base = { start, end, old, ...(range && { joint: range.joint }), ...(next?.range && { startsRange: true }) };
  const pointed = pointedAt(model, b, target);
  const oldRank = rankOfOld(pointed && model.tree, old, pointed);
  if (!pointed) return { ...base, state: 'unknown', now: old, entry: -1, oldRank, rank: oldRank };
  const entry = entryNow(arrangement, pointed, range !== undefined);
  const meant = range && meantBy(model, arrangement, b, reference);
  const known = { ...base, entry, oldRank, ...(meant && { range: meant }) };
  if (entry < 0) {
    // A deleted item is still cited as one of its paragraph, by the paragraph's new number.
    const whole = arrangement.entryOf[pointed.paragraph.block] ?? -1;
    const number = old.number === '' || whole < 0 ? old.number : placeOfEntry(arrangement, whole).number;
    const now = { number, path: old.path };
    return { ...known, state: 'gone', now, rank: rankOfOld(model.tree, now, pointed) };
  }
  const now = placeNow(arrangement, b, reference, pointed, entry, old);
  const keepsOwner = arrangement.standings[entry]?.paragraph === arrangement.entryOf[pointed.paragraph.block];
  return {
    ...known,
    state: 'known',
    now,
    rank: rankOfEntry(arrangement, entry, now),
    ...(!keepsOwner && { strayed: true }),
  };
}

/** The entry that a reference should name; for the far end of a range, the last part of a split. */
function entryNow({ entryOf, successors }: Arrangement, pointed: Pointed, isFarEnd: boolean): number {
  const block = blockOf(pointed);
  return (isFarEnd ? successors.split?.get(block) : undefined) ?? entryOf[block] ?? -1;
}

function placeNow(
  arrangement: Arrangement,
  b: number,
  reference: Reference,
  pointed: Pointed,
  entry: number,
  old: ParagraphPlace,
): ParagraphPlace {
  const full = placeOfEntry(arrangement, entry);
  const letters = pointed.items.length;
  let depth = 0;
  for (let at = blockOf(pointed); at >= 0 && at !== pointed.paragraph.block; depth++)
    at = arrangement.before[at]?.parent ?? -1;
  const path = letters >= depth ? full.path : full.path.slice(-Math.max(1, letters));
  const here = arrangement.standings[entryAt(arrangement, b, reference.start)]?.paragraph;
  const own = old.number === '' && here === arrangement.standings[entry]?.paragraph;
  return { number: own ? '' : full.number, path: [...path, ...pointed.rest] };
}

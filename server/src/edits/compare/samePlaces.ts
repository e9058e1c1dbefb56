import type { DocumentModel } from '../../model/document';
import { type DraftUnit, draftUnits, UNIT_KINDS } from './draftUnits';
import { heaviestRow } from './heaviestRow';
import { pairAlike } from './pairing';

/** Where a part of two drafts is in each, as UTF-16 offsets of its first words. */
type PairedPlace = readonly [before: number, after: number];

/** The parts that two drafts have in common: those in the same order, and those that were moved. */
interface PairedPlaces {
  readonly staying: readonly PairedPlace[];
  readonly moved: readonly PairedPlace[];
}

/**
 * Where the parts are that two drafts have in common, paired as {@link pairAlike} pairs them, in the order of the first. As few words as
 * possible count as moved.
 */
export function samePlaces(before: DocumentModel, after: DocumentModel): PairedPlaces {
  const [old, now] = [draftUnits(before), draftUnits(after)];
  const pairs = pairAlike(old, now, UNIT_KINDS).flatMap((value, i) => {
    const [one, other] = [old[i], now[value]];
    if (!one || !other) return [];
    const place: PairedPlace = [placeOf(before, one), placeOf(after, other)];
    return [{ place, value, weight: one.words + 1 }];
  });
  const staying = heaviestRow(pairs);
  const those = (areStaying: boolean) =>
    pairs.flatMap(({ place }, at) => (staying.has(at) === areStaying ? [place] : []));
  return { staying: those(true), moved: those(false) };
}

function placeOf({ tree }: DocumentModel, { block }: DraftUnit): number {
  return (tree.starts[block] ?? 0) + (tree.blocks[block]?.content.start ?? 0);
}

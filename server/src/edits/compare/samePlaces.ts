import type { DocumentModel } from '../../model/document';
import { type DraftUnit, draftUnits, UNIT_KINDS } from './draftUnits';
import { heaviestRow } from './heaviestRow';
import { pairSimilar } from './pairing';

/** The position of a part in each of two drafts, as UTF-16 offsets of its first words. */
type PairedPlace = readonly [before: number, after: number];

/** The common parts of two drafts: in the same order, and moved. */
interface PairedPlaces {
  readonly staying: readonly PairedPlace[];
  readonly moved: readonly PairedPlace[];
}

/**
 * The positions of the common parts of two drafts, as paired by {@link pairSimilar}, in the order of the first. As few words as possible
 * count as moved.
 */
export function samePlaces(before: DocumentModel, after: DocumentModel): PairedPlaces {
  const [old, newUnits] = [draftUnits(before), draftUnits(after)];
  const pairs = pairSimilar(old, newUnits, UNIT_KINDS).flatMap((value, i) => {
    const [one, other] = [old[i], newUnits[value]];
    if (!one || !other) return [];
    const place: PairedPlace = [startOfPlace(before, one), startOfPlace(after, other)];
    return [{ place, value, weight: one.words + 1 }];
  });
  const unmovedPairs = heaviestRow(pairs);
  const stayingPlaces = (areStaying: boolean) =>
    pairs.flatMap(({ place }, at) => (unmovedPairs.has(at) === areStaying ? [place] : []));
  return { staying: stayingPlaces(true), moved: stayingPlaces(false) };
}

function startOfPlace({ tree }: DocumentModel, { block }: DraftUnit): number {
  return (tree.starts[block] ?? 0) + (tree.blocks[block]?.content.start ?? 0);
}

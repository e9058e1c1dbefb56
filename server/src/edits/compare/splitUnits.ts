import { memoize } from '../../model/base/memo';
import type { DraftUnit } from './draftUnits';
import { isLead } from './pairing';

/** Shingle length: how many consecutive words identify a text. */
const SHINGLE_LENGTH = 3;
/** A shingle in more texts than this is boilerplate, and identifies nothing. */
const MAX_TEXTS_PER_SHINGLE = 2;
/** The minimum share of a piece’s identifying shingles that must come from the whole, and their minimum number. */
const MIN_SHARED_RATIO = 0.4;
const MIN_SHARED_SHINGLES = 3;
/** The minimum share of the whole’s identifying shingles that a single piece must contain; anything less is just a common phrase. */
const MIN_PIECE_SHARE = 0.25;

/**
 * Finds pieces split off from units. `whole` and `parts` are the units of two drafts; `partner` maps each index in `whole` to one in
 * `parts`, or -1, and receives new partners. Returns the further pieces of each unit, by its index. With the drafts swapped, finds merges.
 */
export function splitPieces(
  whole: readonly DraftUnit[],
  parts: readonly DraftUnit[],
  partner: number[],
  isTaken: (part: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const unitsByShingle = new Map<string, number[]>();
  whole.forEach((one, i) => {
    // Words that remained in the partner did not move to another unit.
    const ownShingles = shinglesOfUnit(parts[partner[i] ?? -1]);
    for (const run of shinglesOfUnit(one)) {
      if (ownShingles.has(run)) continue;
      const list = unitsByShingle.get(run);
      if (list) list.push(i);
      else unitsByShingle.set(run, [i]);
    }
  });
  const candidates: { readonly from: number; readonly part: number; readonly hits: number }[] = [];
  parts.forEach((one, part) => {
    if (isTaken(part) || !PIECE_KINDS.has(one.kind) || (isLead(one) && parts[part + 1]?.owner === part)) return;
    const runs = shinglesOfUnit(one);
    const hits = new Map<number, number>();
    for (const run of runs) {
      const list = unitsByShingle.get(run) ?? [];
      if (list.length <= MAX_TEXTS_PER_SHINGLE) for (const i of list) hits.set(i, (hits.get(i) ?? 0) + 1);
    }
    let bestIndex = -1;
    for (const [i, count] of hits)
      if (PIECE_KINDS.has(whole[i]?.kind ?? 'title') && count > (hits.get(bestIndex) ?? 0)) bestIndex = i;
    const hitCount = hits.get(bestIndex) ?? 0;
    if (hitCount >= MIN_SHARED_SHINGLES && hitCount >= MIN_SHARED_RATIO * runs.size)
      candidates.push({ from: bestIndex, part, hits: hitCount });
  });
  const pieces = new Map<number, number[]>();
  const takenShingles = new Map<number, Set<string>>();
  const firstIndexes = new Set<number>();
  for (const { from, part } of candidates.sort((a, b) => b.hits - a.hits || a.part - b.part)) {
    // Two pieces cannot come from the same words, such as the long name of a treaty.
    const usedShingles = takenShingles.get(from) ?? new Set<string>();
    const runs = shinglesOfUnit(parts[part]);
    const newShingles = [...runs].filter((run) => !usedShingles.has(run) && unitsByShingle.get(run)?.includes(from));
    if (newShingles.length < MIN_SHARED_SHINGLES || newShingles.length < MIN_SHARED_RATIO * runs.size) continue;
    takenShingles.set(from, new Set([...usedShingles, ...newShingles]));
    if ((partner[from] ?? -1) < 0) {
      partner[from] = part;
      firstIndexes.add(from);
    } else pieces.set(from, [...(pieces.get(from) ?? []), part]);
  }
  for (const from of firstIndexes)
    if (!pieces.has(from) && (takenShingles.get(from)?.size ?? 0) < MIN_PIECE_SHARE * shinglesOfUnit(whole[from]).size)
      partner[from] = -1;
  return pieces;
}

/** The kinds of units that can be split and merged. */
const PIECE_KINDS: ReadonlySet<DraftUnit['kind']> = new Set(['paragraph', 'item', 'text']);

const NO_SHINGLES: ReadonlySet<string> = new Set();

const shinglesOf = memoize(({ key }: DraftUnit): ReadonlySet<string> => {
  const words = key.split(' ');
  const runs = new Set<string>();
  for (let at = 0; at + SHINGLE_LENGTH <= words.length; at++) runs.add(words.slice(at, at + SHINGLE_LENGTH).join(' '));
  return runs;
});

function shinglesOfUnit(unit: DraftUnit | undefined): ReadonlySet<string> {
  return unit ? shinglesOf(unit) : NO_SHINGLES;
}

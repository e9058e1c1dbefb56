import type { ParagraphPlace } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { Listing } from '../lists/listing';
import { type Arrangement, placeOfEntry } from '../numbers/arrangement';
import type { Entry } from '../numbers/entries';

/**
 * The places before which a shift of numbers ended, because what follows them came after a gap that had room, as keys of
 * {@link gapKey}: taking the shift back gives that gap its size again.
 */
export type FilledGaps = ReadonlySet<string>;

/** The key of a number or letter that took room from a gap. */
function gapKey({ number, path }: ParagraphPlace): string {
  return [number, ...path].join(' ');
}

/** The keys of numbers and letters in an arrangement that take room from gaps, so that what follows keeps its own. */
export function filledBy(arrangement: Arrangement, { tree }: DocumentModel): readonly string[] {
  const { entries, next, labels, counting } = arrangement;
  if (counting === 'renew') return [];
  const seen = new Set<number>();
  return entries.flatMap(({ block, role }, i) => {
    if (block >= 0 || role === 'text') return [];
    let last = i;
    // Several may be written at once, and the gap may be far below.
    for (; !seen.has(last); last = next[last] ?? -1) {
      seen.add(last);
      const following = next[last] ?? -1;
      if (following < 0) return [];
      const old = tree.blocks[entries[following]?.block ?? -1]?.label;
      if (old && old.text === labels[following]) return [gapKey(placeOfEntry(arrangement, last))];
    }
    return [];
  });
}

/**
 * Prepares entries for the removal of a number without words: a gap from which that number, or the shift that it caused, took room is as
 * large again, and what followed a gap keeps its number.
 */
export function reopened(model: DocumentModel, entries: readonly Entry[], index: number, filled: FilledGaps): Entry[] {
  const listing = new Listing(model);
  const valueAt = (block: number) => model.tree.blocks[block]?.label?.value ?? 0;
  for (let at = index, following = listing.next(at); following >= 0; at = following, following = listing.next(at)) {
    const step = valueAt(following) - valueAt(at);
    // Where a number occurs twice, its last place is meant.
    const isFilled = step >= 1 && filled.has(gapKey(listing.at(at).now));
    const keepsGap = step > 1 && at === index;
    if (!isFilled && !keepsGap) {
      if (step > 1) break;
      continue;
    }
    let before = index;
    if (at === index) while (before >= 0 && listing.next(before) !== index) before--;
    else before = at;
    // What precedes the gap moves up by one, and what follows it stays.
    const distance = valueAt(following) - valueAt(before) + (at === index ? 0 : 1);
    return entries.map((entry, i) => (i === following ? { ...entry, distance } : entry));
  }
  return [...entries];
}

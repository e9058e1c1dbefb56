import type { ParagraphPlace } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { Listing } from '../lists/listing';
import { type Arrangement, placeOfEntry } from '../numbers/arrangement';
import type { Entry } from '../numbers/entries';

/** Where a renumbering shift was absorbed by a gap, as keys of {@link gapKey}: undoing the shift restores the gap. */
export type FilledGaps = ReadonlySet<string>;

/** The key of a number or letter that narrowed a gap. */
function gapKey({ number, path }: ParagraphPlace): string {
  return [number, ...path].join(' ');
}

/** The keys of numbers and letters that absorb a shift by filling a gap, which leaves later numbers unchanged. */
export function filledBy(arrangement: Arrangement, { tree }: DocumentModel): readonly string[] {
  const { entries, next, labels, counting } = arrangement;
  if (counting === 'renew') return [];
  const seenEntries = new Set<number>();
  return entries.flatMap(({ block, role }, i) => {
    if (block >= 0 || role === 'text') return [];
    let lastEntry = i;
    // Several entries may be new, and the gap may be far below them.
    for (; !seenEntries.has(lastEntry); lastEntry = next[lastEntry] ?? -1) {
      seenEntries.add(lastEntry);
      const followingEntry = next[lastEntry] ?? -1;
      if (followingEntry < 0) return [];
      const oldLabel = tree.blocks[entries[followingEntry]?.block ?? -1]?.label;
      if (oldLabel && oldLabel.text === labels[followingEntry]) return [gapKey(placeOfEntry(arrangement, lastEntry))];
    }
    return [];
  });
}

/**
 * Prepares entries for the removal of a number without words: a gap narrowed by that number, or by the shift it caused, regains its size,
 * and what followed the gap keeps its number.
 */
export function reopenGap(model: DocumentModel, entries: readonly Entry[], index: number, gaps: FilledGaps): Entry[] {
  const listing = new Listing(model);
  const valueAt = (block: number) => model.tree.blocks[block]?.label?.value ?? 0;
  for (let at = index, following = listing.next(at); following >= 0; at = following, following = listing.next(at)) {
    const step = valueAt(following) - valueAt(at);
    // Of duplicate numbers, only the last one counts.
    const isGapFilled = step >= 1 && gaps.has(gapKey(listing.at(at).now));
    const keepsGap = step > 1 && at === index;
    if (!isGapFilled && !keepsGap) {
      if (step > 1) break;
      continue;
    }
    let previousIndex = index;
    if (at === index) while (previousIndex >= 0 && listing.next(previousIndex) !== index) previousIndex--;
    else previousIndex = at;
    // The paragraphs before the gap move up by one, and those after it stay.
    const distance = valueAt(following) - valueAt(previousIndex) + (at === index ? 0 : 1);
    return entries.map((entry, i) => (i === following ? { ...entry, distance } : entry));
  }
  return [...entries];
}

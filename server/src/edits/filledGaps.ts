import type { DocumentModel } from '../model/document';
import type { ParagraphPlace } from '../model/target';
import { type Arrangement, type Entry, placeOfEntry } from './arrangement';
import { Listing } from './listing';

/** Places whose numbers were missing until an operation wrote them, as {@link gapKey} names them. */
export type FilledGaps = ReadonlySet<string>;

/** What names a number or letter among those that filled gaps. */
function gapKey({ number, path }: ParagraphPlace): string {
  return [number, ...path].join(' ');
}

/** The numbers and letters that an arrangement writes where they were missing: what follows keeps its own. */
export function filledBy(arrangement: Arrangement, { tree }: DocumentModel): readonly string[] {
  const { entries, next, labels, counting } = arrangement;
  if (counting === 'renew') return [];
  return entries.flatMap(({ block, role }, i) => {
    if (block >= 0 || role === 'text') return [];
    let behind = next[i] ?? -1;
    // Two may be written at once.
    while (behind >= 0 && (entries[behind]?.block ?? -1) < 0) behind = next[behind] ?? -1;
    const old = tree.blocks[entries[behind]?.block ?? -1]?.label;
    return old && old.text === labels[behind] ? [gapKey(placeOfEntry(arrangement, i))] : [];
  });
}

/**
 * Entries from which a number without words is to be taken, so that what it was written for is undone: where it filled a gap the gap
 * comes back, and what stands after one keeps its number.
 */
export function reopened(model: DocumentModel, entries: readonly Entry[], index: number, filled: FilledGaps): Entry[] {
  const listing = new Listing(model);
  const behind = listing.next(index);
  const valueAt = (block: number) => model.tree.blocks[block]?.label?.value ?? 0;
  const step = valueAt(behind) - valueAt(index);
  if (behind < 0 || step < 1) return [...entries];
  if (step === 1 && !filled.has(gapKey(listing.at(index).now))) return [...entries];
  let before = index - 1;
  while (before >= 0 && listing.next(before) !== index) before--;
  const distance = valueAt(behind) - valueAt(before);
  return entries.map((entry, i) => (i === behind ? { ...entry, distance } : entry));
}

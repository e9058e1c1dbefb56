import type { DocumentModel } from '../model/document';
import type { ParagraphPlace } from '../model/target';
import { type Arrangement, placeOfEntry } from './arrangement';
import type { Entry } from './entries';
import { Listing } from './listing';

/** The places whose numbers were missing until an operation wrote them, as keys of {@link gapKey}. */
export type FilledGaps = ReadonlySet<string>;

/** The key of a number or letter that filled a gap. */
function gapKey({ number, path }: ParagraphPlace): string {
  return [number, ...path].join(' ');
}

/** The keys of numbers and letters in an arrangement that fill gaps, so that what follows keeps its own. */
export function filledBy(arrangement: Arrangement, { tree }: DocumentModel): readonly string[] {
  const { entries, next, labels, counting } = arrangement;
  if (counting === 'renew') return [];
  return entries.flatMap(({ block, role }, i) => {
    if (block >= 0 || role === 'text') return [];
    let following = next[i] ?? -1;
    // Several may be written at once.
    while (following >= 0 && (entries[following]?.block ?? -1) < 0) following = next[following] ?? -1;
    const old = tree.blocks[entries[following]?.block ?? -1]?.label;
    return old && old.text === labels[following] ? [gapKey(placeOfEntry(arrangement, i))] : [];
  });
}

/**
 * Prepares entries for the removal of a number without words: a gap that the number filled is reopened, and what followed a gap keeps
 * its number.
 */
export function reopened(model: DocumentModel, entries: readonly Entry[], index: number, filled: FilledGaps): Entry[] {
  const listing = new Listing(model);
  const following = listing.next(index);
  const valueAt = (block: number) => model.tree.blocks[block]?.label?.value ?? 0;
  const step = valueAt(following) - valueAt(index);
  if (following < 0 || step < 1) return [...entries];
  if (step === 1 && !filled.has(gapKey(listing.at(index).now))) return [...entries];
  let before = index - 1;
  while (before >= 0 && listing.next(before) !== index) before--;
  const distance = valueAt(following) - valueAt(before);
  return entries.map((entry, i) => (i === following ? { ...entry, distance } : entry));
}

import type { Reference } from '../model/base/target';
import type { BlockReading } from '../model/readings/blockReading';
import { foreignPlace } from '../model/summary';

/** Grounds on which a paragraph is that of a document named before it, which may have no symbol. */
const NAMED_BEFORE: ReadonlySet<Reference['ground']> = new Set(['named-before', 'sentence', 'sentence-start']);

/** Whether the document of a paragraph is unknown: it has none, or is one of "the concluding observations", whichever these are. */
export function isOfUnknown({ target, ground }: Reference): boolean {
  if (target.kind === 'unknown') return true;
  return target.kind === 'other-paragraph' && !foreignPlace(target) && NAMED_BEFORE.has(ground);
}

/**
 * The paragraphs of unknown documents between two offsets of a block, as those of a source named without one: "its concluding observations
 * (CMW/C/XAA/CO/1) … “…” (para. 12)". Empty where another source is cited there.
 */
export function placesAfter(
  { references, mentions }: BlockReading,
  from: number,
  to: number,
  source: Reference,
): readonly Reference[] {
  const place = foreignPlace(source.target);
  if (place?.number !== '') return [];
  const inside = references.filter(({ start, end }) => start >= from && end <= to);
  if (!inside.every(isOfUnknown)) return [];
  return inside.flatMap((reference) => {
    const mention = mentions[reference.list];
    const item = mention?.kind === 'paragraphs' && mention.items.find(({ start }) => start === reference.start);
    if (!item) return [];
    const { number, path } = item;
    return [{ ...reference, target: { kind: 'other-paragraph', symbol: place.symbol, number, path } as const }];
  });
}

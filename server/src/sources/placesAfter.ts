import type { Reference } from '../model/base/target';
import type { BlockReading } from '../model/readings/blockReading';
import { foreignPlace } from '../model/summary';

/** Grounds on which a paragraph belongs to a document named before it, which may have no symbol. */
const NAMED_BEFORE: ReadonlySet<Reference['ground']> = new Set(['named-before', 'sentence', 'sentence-start']);

/** Whether the document that a paragraph belongs to is unknown: none is named, or only "the concluding observations" without a symbol. */
export function belongsToUnknown({ target, ground }: Reference): boolean {
  if (target.kind === 'unknown') return true;
  return target.kind === 'other-paragraph' && !foreignPlace(target) && NAMED_BEFORE.has(ground);
}

/**
 * The paragraphs of unknown documents between two offsets of a block, attributed to a source named without a paragraph: "its concluding
 * observations (CMW/C/XAA/CO/1) … “…” (para. 12)". Empty if another source is cited in between.
 */
export function placesAfter(
  { references, mentions }: BlockReading,
  from: number,
  to: number,
  source: Reference,
): readonly Reference[] {
  const place = foreignPlace(source.target);
  if (place?.number !== '') return [];
  const innerReferences = references.filter(({ start, end }) => start >= from && end <= to);
  if (!innerReferences.every(belongsToUnknown)) return [];
  return innerReferences.flatMap((reference) => {
    const mention = mentions[reference.list];
    const item = mention?.kind === 'paragraphs' && mention.items.find(({ start }) => start === reference.start);
    if (!item) return [];
    const { number, path } = item;
    return [{ ...reference, target: { kind: 'other-paragraph', symbol: place.symbol, number, path } as const }];
  });
}

import { memoize } from '../../../model/base/memo';
import type { Reference } from '../../../model/base/target';
import type { BlockReading } from '../../../model/readings/blockReading';
import { bisect } from '../../../text/bisect';

/** The references of a block, sorted by start offset; they nearly always are already. */
const orderedReferences = memoize(({ references }: BlockReading): readonly Reference[] => {
  for (let i = 1; i < references.length; i++)
    if ((references[i]?.start ?? 0) < (references[i - 1]?.start ?? 0))
      return references.toSorted((a, b) => a.start - b.start);
  return references;
});

/** The first reference of a block that overlaps or touches a range. */
export function referenceIn(reading: BlockReading, start: number, end: number): Reference | undefined {
  const references = orderedReferences(reading);
  const result = references[firstIndexAfter(references, start)];
  return result && result.start < end ? result : undefined;
}

/** The last reference of a block that ends at or before the start of a range. */
export function referenceBefore(reading: BlockReading, start: number): Reference | undefined {
  const references = orderedReferences(reading);
  return references[firstIndexAfter(references, start) - 1];
}

/** Index of the first reference that ends after an offset. */
function firstIndexAfter(references: readonly Reference[], at: number): number {
  return bisect(references.length, (i) => (references[i]?.end ?? 0) <= at);
}

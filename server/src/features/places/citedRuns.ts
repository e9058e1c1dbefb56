import type { Reference } from '../../model/base/target';
import type { BlockReading } from '../../model/readings/blockReading';
import type { Span } from '../../text/edits';

/** Words of a citation in a block, by UTF-16 offsets of the block. */
interface CitedRun extends Span {
  readonly reference: Reference;
}

/** The citations of a block with the words before their numbers: "paragraph 11", "article 7 (c)". In text order. */
export function citedRuns({ references, mentions }: BlockReading): readonly CitedRun[] {
  let list = -1;
  return references.map((reference) => {
    const word = reference.list === list ? undefined : mentions[reference.list];
    list = reference.list;
    return { start: Math.min(reference.start, word?.start ?? reference.start), end: reference.end, reference };
  });
}

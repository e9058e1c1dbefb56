import type { DocumentKind } from '../catalogue/limits';
import type { Ground } from '../model/base/target';
import { mayBeAnothers } from '../model/beyondEnd';
import type { BlockReading } from '../model/readings/blockReading';

/** Grounds on which the words themselves name the instrument; on others an article that it lacks may be another law's. */
const NAMED: ReadonlySet<Ground> = new Set(['named-after', 'named-before', 'named-in-brackets', 'its-own']);

/** Documents in which an article without an owner is the treaty's; States cite their own laws in the same way. */
const CITE_TREATY: ReadonlySet<DocumentKind> = new Set([
  'concluding-observations',
  'list-of-issues',
  'list-of-issues-prior',
  'general-comment',
]);

/** Whether a citation of an article can be no law's: in headings and Views where none is named. */
export function isNobodyElses(reading: BlockReading, kind: DocumentKind): boolean {
  return (reading.block.kind === 'heading' || kind === 'views') && !mayBeAnothers(reading);
}

/** Whether a citation of an article is certainly one of the instrument that it was attributed to. */
export function namesInstrument(ground: Ground, kind: DocumentKind): boolean {
  return NAMED.has(ground) || CITE_TREATY.has(kind);
}

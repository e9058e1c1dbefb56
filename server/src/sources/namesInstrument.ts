import type { DocumentKind } from '../catalogue/limits';
import type { Ground } from '../model/base/target';
import { mayBeAnothers } from '../model/beyondEnd';
import type { BlockReading } from '../model/readings/blockReading';

/** Grounds on which the text itself names the instrument. On any other ground, an article that the instrument lacks may belong to a law. */
const NAMED_GROUNDS: ReadonlySet<Ground> = new Set(['named-after', 'named-before', 'named-in-brackets', 'its-own']);

/** Documents in which an article without a named owner belongs to the treaty; States cite their own laws in the same way. */
const CITE_TREATY: ReadonlySet<DocumentKind> = new Set([
  'concluding-observations',
  'list-of-issues',
  'list-of-issues-prior',
  'general-comment',
]);

/** Whether a citation of an article cannot be of a law: it is in a heading or in Views, and no law is named there. */
export function isNobodyElses(reading: BlockReading, kind: DocumentKind): boolean {
  return (reading.block.kind === 'heading' || kind === 'views') && !mayBeAnothers(reading);
}

/** Whether a citation of an article certainly belongs to the instrument it was attributed to. */
export function namesInstrument(ground: Ground, kind: DocumentKind): boolean {
  return NAMED_GROUNDS.has(ground) || CITE_TREATY.has(kind);
}

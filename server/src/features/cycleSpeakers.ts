import type { DocumentSummary } from '../model/summary';
import { uriKey } from '../model/workspace';
import { speakersOf } from './followUpSaid';
import { cycleMembers } from './matrix/cycleMembers';

/**
 * The documents of the State and cycle, among `known`, that may address paragraphs of some observations, by their summary: those that cite
 * them, and those that answer the lists of issues among them. `citing` gives the documents that cite a symbol.
 */
export function speakersInCycle(
  own: DocumentSummary,
  known: Iterable<DocumentSummary>,
  citing: (symbol: string) => Iterable<DocumentSummary>,
): readonly DocumentSummary[] {
  const keys = new Set([...cycleMembers(own, known).keys()].map(({ uri }) => uriKey(uri)));
  return speakersOf(own.addresses, citing).filter(({ uri }) => keys.has(uriKey(uri)));
}

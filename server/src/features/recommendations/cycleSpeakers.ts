import type { DocumentSummary } from '../../model/summary';
import { uriKey } from '../../model/workspace';
import { cycleMembers } from './cycleMembers';
import { speakersOf } from './followUpSaid';

/**
 * The documents of the State and cycle, among `summaries`, that may address paragraphs of some observations, by their summary: those that cite
 * them, those that answer the lists of issues among them, and follow-up reports. `citing` gives the documents that cite a symbol.
 */
export function speakersInCycle(
  own: DocumentSummary,
  summaries: Iterable<DocumentSummary>,
  citing: (symbol: string) => Iterable<DocumentSummary>,
): readonly DocumentSummary[] {
  const members = cycleMembers(own, summaries);
  const keys = new Set([...members.keys()].map(({ uri }) => uriKey(uri)));
  const speakers = speakersOf(own.addresses, citing).filter(({ uri }) => keys.has(uriKey(uri)));
  // A follow-up report may name recommendations by their numbers alone.
  const reports = [...members].flatMap(([summary, part]) => (part === 'follow-up-report' ? [summary] : []));
  return [...new Map([...speakers, ...reports].map((one) => [one.uri, one])).values()];
}

import type { DocumentSummary } from '../../model/summary';
import { uriKey } from '../../model/workspace';
import { cycleMembers } from './cycleMembers';
import { speakersOf } from './followUpSaid';

/**
 * The documents among `summaries`, of the same State and cycle, that may address paragraphs of the observations `own`: those that cite
 * them, those that answer a list of issues that does, and follow-up reports. `citing` returns the documents that cite a symbol.
 */
export function speakersInCycle(
  own: DocumentSummary,
  summaries: Iterable<DocumentSummary>,
  citing: (symbol: string) => Iterable<DocumentSummary>,
): readonly DocumentSummary[] {
  const members = cycleMembers(own, summaries);
  const keys = new Set([...members.keys()].map(({ uri }) => uriKey(uri)));
  const speakers = speakersOf(own.addresses, citing).filter(({ uri }) => keys.has(uriKey(uri)));
  // A follow-up report may cite recommendations by number alone.
  const reports = [...members].flatMap(([summary, part]) => (part === 'follow-up-report' ? [summary] : []));
  return [...new Map([...speakers, ...reports].map((one) => [one.uri, one])).values()];
}

import { type DocumentSummary, summarize } from '../../model/summary';
import type { Workspace } from '../../model/workspace';

/** The documents that cite a symbol, and perhaps open ones that do not: the present state of open ones, and the last reading of others. */
export function citingIn({ open, files }: Workspace): (symbol: string) => Iterable<DocumentSummary> {
  const openSummaries = [...open.values()].map(summarize);
  return (symbol) => {
    const closedSummaries = [...(files.citing.get(symbol) ?? [])].flatMap((key) =>
      open.has(key) ? [] : (files.summaries.get(key) ?? []),
    );
    return [...openSummaries, ...closedSummaries];
  };
}

/** All documents of the workspace: the present state of open ones, and the last reading of others. */
export function summariesIn({ open, files }: Workspace): readonly DocumentSummary[] {
  const closedSummaries = [...files.summaries].flatMap(([key, summary]) => (open.has(key) ? [] : [summary]));
  return [...[...open.values()].map(summarize), ...closedSummaries];
}

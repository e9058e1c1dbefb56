import { type DocumentSummary, summarize } from '../../model/summary';
import type { Workspace } from '../../model/workspace';

/** The closed documents that cite a symbol, as last read, and all open documents in their current state, whether or not they cite it. */
export function citingIn({ open, files }: Workspace): (symbol: string) => Iterable<DocumentSummary> {
  const openSummaries = [...open.values()].map(summarize);
  return (symbol) => {
    const closedSummaries = [...(files.citing.get(symbol) ?? [])].flatMap((key) =>
      open.has(key) ? [] : (files.summaries.get(key) ?? []),
    );
    return [...openSummaries, ...closedSummaries];
  };
}

/** All documents of the workspace: open ones in their current state, others as last read. */
export function summariesIn({ open, files }: Workspace): readonly DocumentSummary[] {
  const closedSummaries = [...files.summaries].flatMap(([key, summary]) => (open.has(key) ? [] : [summary]));
  return [...[...open.values()].map(summarize), ...closedSummaries];
}

/**
 * Whether a document is on the State of an open one or, if its State is not known, cites an open one: a page on the open one may compare
 * them.
 */
export function belongsToOpen({ state, cited }: DocumentSummary, open: Workspace['open']): boolean {
  return [...open.values()]
    .map(summarize)
    .some((one) => (state === '' ? cited.some(({ symbol }) => one.addresses.includes(symbol)) : state === one.state));
}

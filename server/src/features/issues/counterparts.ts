import type { DocumentSummary } from '../../model/summary';
import { compareDates } from '../../model/words/dates';
import { parseSymbol } from '../../syntax/symbols/parse';
import { answeredIssues } from '../../syntax/symbols/siblings';

const LISTS: readonly string[] = ['list-of-issues', 'list-of-issues-prior'];
const REPORTS: readonly string[] = ['state-report-initial', 'state-report-periodic'];

/**
 * The lists of issues that replies may answer, or the replies to a list, most likely first: ranked by the symbol of the replies, then by
 * how often they cite the list. A report under the simplified procedure answers its list of issues prior to reporting. Omits documents of
 * another State, and those that match by neither symbol nor citation; empty for other kinds of document.
 */
export function counterpartsOf(own: DocumentSummary, all: Iterable<DocumentSummary>): readonly DocumentSummary[] {
  const isList = LISTS.includes(own.kind);
  const candidates = [...all].flatMap((other) => {
    if (other.uri === own.uri || !(isList ? canAnswer(other, own) : canAnswer(own, other))) return [];
    if (own.state !== '' && other.state !== '' && own.state !== other.state) return [];
    const strength = isList ? tieCount(own, other) : tieCount(other, own);
    return strength > 0 ? [{ other, strength }] : [];
  });
  return candidates
    .sort((a, b) => b.strength - a.strength || compareSummaryDates(b.other, a.other))
    .map(({ other }) => other);
}

function canAnswer(answer: DocumentSummary, list: DocumentSummary): boolean {
  if (answer.kind === 'replies') return LISTS.includes(list.kind);
  return REPORTS.includes(answer.kind) && list.kind === 'list-of-issues-prior';
}

/** The weight, in citations, of a symbol that follows from the numbering of the cycle. */
const BY_SYMBOL = 1000;

function tieCount(list: DocumentSummary, replies: DocumentSummary): number {
  const symbol = parseSymbol(replies.symbols[0] ?? '');
  const issuesSymbol = symbol && answeredIssues(symbol);
  const citationCount = replies.cited.filter((one) => list.addresses.includes(one.symbol)).length;
  return citationCount + (issuesSymbol !== undefined && list.addresses.includes(issuesSymbol) ? BY_SYMBOL : 0);
}

function compareSummaryDates({ date: a }: DocumentSummary, { date: b }: DocumentSummary): number {
  return a && b ? compareDates(a, b) : 0;
}

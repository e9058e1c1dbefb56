import type { DocumentKind } from '../../catalogue/limits';
import { memoize } from '../../model/base/memo';
import type { DocumentSummary } from '../../model/summary';
import { compareDates } from '../../model/words/dates';
import { parseSymbol } from '../../syntax/symbols/parse';
import type { DocumentSymbol } from '../../syntax/symbols/symbol';

/** The roles of documents in the reporting cycle that follows a set of observations; the columns of the matrix. */
export const CYCLE_PARTS = [
  'follow-up-report',
  'evaluation',
  'list-of-issues',
  'replies',
  'report',
  'observations',
  'other-committees',
  'others',
] as const;

/** One of {@link CYCLE_PARTS}. */
export type CyclePart = (typeof CYCLE_PARTS)[number];

/** A value for each part of the cycle. */
export function byPart<T>(of: (part: CyclePart) => T): Readonly<Record<CyclePart, T>> {
  return {
    'follow-up-report': of('follow-up-report'),
    evaluation: of('evaluation'),
    'list-of-issues': of('list-of-issues'),
    replies: of('replies'),
    report: of('report'),
    observations: of('observations'),
    'other-committees': of('other-committees'),
    others: of('others'),
  };
}

const PARTS: Readonly<Partial<Record<DocumentKind, CyclePart>>> = {
  'follow-up-report': 'follow-up-report',
  'list-of-issues': 'list-of-issues',
  'list-of-issues-prior': 'list-of-issues',
  replies: 'replies',
  'state-report-initial': 'report',
  'state-report-periodic': 'report',
  'common-core-document': 'report',
  'concluding-observations': 'observations',
  other: 'others',
};

/**
 * The documents of a State after some observations and before the end of the next cycle, each with its role. `own` is the summary of the
 * observations. A document belongs if its symbol or masthead gives their State or, without one, it cites their paragraphs, and if neither
 * symbol nor date puts it before them or after the next observations. Documents on no State, such as general comments, never belong.
 */
export function cycleMembers(
  own: DocumentSummary,
  all: Iterable<DocumentSummary>,
): ReadonlyMap<DocumentSummary, CyclePart> {
  const ownFacts = factsOf(own);
  const candidates = [...all].flatMap((summary) => {
    const facts = factsOf(summary);
    const isOtherSummary = summary.uri !== own.uri && !own.symbols.some((symbol) => summary.symbols.includes(symbol));
    const isSameState = facts.state === '' ? citesParagraphs(summary, own) : facts.state === ownFacts.state;
    return isOtherSummary && isSameState ? [{ summary, facts }] : [];
  });
  const nextCycle = candidates
    .filter(({ summary, facts }) => isLaterObservations(ownFacts, own, facts, summary))
    .sort((a, b) => (a.facts.from || Number.MAX_SAFE_INTEGER) - (b.facts.from || Number.MAX_SAFE_INTEGER))[0];
  const members = new Map<DocumentSummary, CyclePart>();
  for (const { summary, facts } of candidates) {
    const part = partOf(summary, facts, ownFacts);
    if (part !== undefined && isWithin(summary, facts, own, ownFacts, nextCycle)) members.set(summary, part);
  }
  return members;
}

/** The observations of the next cycle among the members; undefined if there are none. */
export function nextObservations(members: ReadonlyMap<DocumentSummary, CyclePart>): DocumentSummary | undefined {
  for (const [summary, part] of members) if (part === 'observations') return summary;
  return undefined;
}

function citesParagraphs({ cited }: DocumentSummary, { addresses }: DocumentSummary): boolean {
  return cited.some(({ symbol, number }) => number !== '' && addresses.includes(symbol));
}

/** The facts in a document’s symbol; missing ones are empty or 0. */
interface SymbolFacts {
  readonly committee: string;
  readonly state: string;
  /** The first and last report that the document covers. */
  readonly from: number;
  readonly to: number;
  readonly symbol: DocumentSymbol | undefined;
}

interface Member {
  readonly summary: DocumentSummary;
  readonly facts: SymbolFacts;
}

/** Memoized, since the matrix scans the summaries of a whole folder whenever typing pauses. */
const factsOf = memoize(({ symbols, state }: DocumentSummary): SymbolFacts => {
  const symbol = parseSymbol(symbols[0] ?? '');
  return {
    committee: symbol?.committee ?? '',
    state: symbol?.state ?? state,
    from: symbol?.number?.from ?? 0,
    to: symbol?.number?.to ?? 0,
    symbol,
  };
});

function isLaterObservations(
  own: SymbolFacts,
  ownSummary: DocumentSummary,
  facts: SymbolFacts,
  { kind, date }: DocumentSummary,
): boolean {
  if (kind !== 'concluding-observations' || facts.committee !== own.committee) return false;
  if (facts.from > 0 && own.to > 0) return facts.from > own.to;
  return date !== undefined && ownSummary.date !== undefined && compareDates(date, ownSummary.date) > 0;
}

function partOf({ kind }: DocumentSummary, facts: SymbolFacts, own: SymbolFacts): CyclePart | undefined {
  const part = PARTS[kind];
  if (part === undefined) return undefined;
  if (facts.committee === '' || facts.committee === own.committee) return part;
  return facts.state === '' ? undefined : 'other-committees';
}

/** Whether a document is neither earlier than the observations nor later than the next ones. */
function isWithin(
  summary: DocumentSummary,
  facts: SymbolFacts,
  own: DocumentSummary,
  ownFacts: SymbolFacts,
  next: Member | undefined,
): boolean {
  const isCounted = facts.committee === ownFacts.committee && facts.from > 0 && ownFacts.to > 0;
  if (isCounted) {
    if (summary.kind === 'follow-up-report') return facts.to === ownFacts.to;
    if (facts.from <= ownFacts.to) return false;
    return next === undefined || next.facts.to === 0 || facts.to <= next.facts.to;
  }
  const { date } = summary;
  if (!date) return true;
  if (own.date && compareDates(date, own.date) < 0) return false;
  return next?.summary.date === undefined || compareDates(date, next.summary.date) <= 0;
}

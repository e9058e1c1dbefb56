import type { DocumentSymbol, SymbolSeries } from './symbol';

/** The other documents of a reporting cycle, by their symbols in the 2005 scheme. */
interface Siblings {
  readonly report: string;
  readonly listOfIssues: string;
  /** Under the simplified procedure. CAT numbers it like a list of issues, after the last of a combined report's numbers. */
  readonly listOfIssuesPrior: string;
  /** Since about 2020 (memory). */
  readonly replies: string;
  /** Before that, an addendum to the list of issues. */
  readonly repliesAddendum: string;
  readonly concludingObservations: string;
  readonly followUpReport: string;
}

const CYCLE_SERIES: ReadonlySet<SymbolSeries> = new Set(['report', 'CO', 'Q', 'QPR', 'RQ', 'FCO']);

/**
 * The concluding observations that a document follows up: those with the same number for a follow-up report, those on the previous report
 * for any other document. Undefined for a first report, for concluding observations themselves, and for symbols outside the reporting
 * process.
 */
export function answeredObservations(symbol: DocumentSymbol): string | undefined {
  const allSiblings = siblingSymbols(symbol);
  if (!allSiblings || symbol.number === undefined) return undefined;
  const isAdded = symbol.suffixes.some(({ type }) => type === 'Add');
  if (symbol.series === 'FCO' || (symbol.series === 'CO' && isAdded)) return allSiblings.concludingObservations;
  const { from } = symbol.number;
  if (symbol.series === 'CO' || from < 2) return undefined;
  return allSiblings.concludingObservations.replace(/[^/]*$/, String(from - 1));
}

/**
 * The list of issues that a document replies to: the one on the same report for replies, the one prior to reporting for a report. Undefined
 * for all other documents and for symbols outside the reporting process.
 */
export function answeredIssues(symbol: DocumentSymbol): string | undefined {
  const allSiblings = siblingSymbols(symbol);
  const isAdded = symbol.suffixes.some(({ type }) => type === 'Add');
  if (symbol.series === 'RQ' || (symbol.series === 'Q' && isAdded)) return allSiblings?.listOfIssues;
  return symbol.series === 'report' ? allSiblings?.listOfIssuesPrior : undefined;
}

/**
 * The symbol that a later document would infer for concluding observations on a combined report: `CMW/C/XAA/CO/4` for `CMW/C/XAA/CO/3-4`,
 * because the later symbol shows only the number of the last report. Undefined for any other symbol.
 */
export function presumedSymbol(canonical: string): string | undefined {
  const combinedMatch = COMBINED_PATTERN.exec(canonical);
  return combinedMatch ? `${combinedMatch[1]}${combinedMatch[2]}` : undefined;
}

const OBSERVATIONS: SymbolSeries = 'CO';
const COMBINED_PATTERN = new RegExp(String.raw`^(.*/${OBSERVATIONS}/)\d+-(\d+)$`);

/**
 * The symbols of the documents on the same report, derived from any one of them. The documents need not exist, since committees number
 * lists of issues in different ways. Undefined for symbols outside the reporting process or of an older scheme.
 */
export function siblingSymbols(symbol: DocumentSymbol): Siblings | undefined {
  if (symbol.state === undefined || symbol.number === undefined || symbol.year !== undefined) return undefined;
  if (!CYCLE_SERIES.has(symbol.series)) return undefined;
  const previousPart = symbol.parts[symbol.parts.findIndex((part) => part.kind === 'state') - 1];
  if (previousPart?.kind !== 'body' && previousPart?.kind !== 'protocol') return undefined;
  const slashAt = symbol.stem.indexOf(`/${symbol.state}/`);
  const start = symbol.stem.slice(0, slashAt + symbol.state.length + 1);
  const { from, to } = symbol.number;
  const count = from === to ? String(from) : `${from}-${to}`;
  return {
    report: `${start}/${count}`,
    listOfIssues: `${start}/Q/${count}`,
    listOfIssuesPrior: symbol.committee === 'CAT' ? `${start}/Q/${to}` : `${start}/QPR/${count}`,
    replies: `${start}/RQ/${count}`,
    repliesAddendum: `${start}/Q/${count}/Add.1`,
    concludingObservations: `${start}/CO/${count}`,
    followUpReport: `${start}/FCO/${count}`,
  };
}

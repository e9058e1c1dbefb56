import { type CommitteeId, committeeOf, type InstrumentId } from '../../catalogue/committees';
import type { DocumentKind } from '../../catalogue/limits';
import { parseSymbol } from '../../syntax/symbols/parse';
import { siblingSymbols } from '../../syntax/symbols/siblings';
import type { DocumentSymbol, NumberRange } from '../../syntax/symbols/symbol';
import type { PlainDate } from '../words/dates';
import type { OwnSymbol } from './identity';

/** The first year of the harmonized scheme; symbols of older documents cannot be derived. */
const SCHEME_YEAR = 2006;

/** The part of the symbol after `CRC/C` in documents under a protocol. */
const PROTOCOL_PREFIX: Readonly<Partial<Record<InstrumentId, string>>> = {
  'op-crc-ac': 'CRC/C/OPAC',
  'op-crc-sc': 'CRC/C/OPSC',
};

/**
 * Derives the symbol of a document that states none. Supports only kinds that all committees number alike, which excludes replies and CAT's
 * lists.
 */
export function derivedSymbol(
  committee: CommitteeId | undefined,
  instrument: InstrumentId | undefined,
  state: string | undefined,
  kind: DocumentKind,
  report: NumberRange | undefined,
  date: PlainDate | undefined,
): OwnSymbol | undefined {
  if (committee === undefined || state === undefined || report === undefined) return undefined;
  if (date !== undefined && date.year < SCHEME_YEAR) return undefined;
  const value = schemeSymbol(committee, instrument, state, kind, report);
  return value && { ...value, ground: 'derived', at: undefined, derived: true };
}

/**
 * The symbol that a document has, or would have if it were not older, under the scheme of 2005; undefined for the same kinds as {@link
 * derivedSymbol}.
 */
export function schemeSymbol(
  committee: CommitteeId,
  instrument: InstrumentId | undefined,
  state: string,
  kind: DocumentKind,
  report: NumberRange,
): DocumentSymbol | undefined {
  const prefix = (instrument && PROTOCOL_PREFIX[instrument]) ?? committeeOf(committee)?.prefixes[0];
  const count = report.from === report.to ? String(report.from) : `${report.from}-${report.to}`;
  const base = parseSymbol(`${prefix}/${state}/${count}`);
  const allSiblings = base && siblingSymbols(base);
  let text: string | undefined;
  if (kind === 'concluding-observations') text = allSiblings?.concludingObservations;
  else if (kind === 'state-report-initial' || kind === 'state-report-periodic') text = allSiblings?.report;
  else if (kind === 'list-of-issues' && committee !== 'CAT') text = allSiblings?.listOfIssues;
  else if (kind === 'list-of-issues-prior' && committee !== 'CAT') text = allSiblings?.listOfIssuesPrior;
  return text === undefined ? undefined : parseSymbol(text);
}

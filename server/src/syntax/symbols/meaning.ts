import { type CommitteeId, committeeOfSupplement, type InstrumentId } from '../../catalogue/committees';
import type { DocumentKind } from '../../catalogue/limits';
import { type State, stateOf } from '../../catalogue/states';
import type { Span } from '../../text/edits';
import type { DocumentSymbol, PartKind, SymbolSeries } from './symbol';
import { kindOfDocument } from './symbolKinds';

/** One part of a symbol and its meaning, as ids; display names are defined by the languages. */
interface MeaningPart {
  readonly kind: PartKind;
  readonly value: string;
  /** In UTF-16 code units of the text that the symbol was read from. */
  readonly range: Span;
  /** Set if the State code is known. */
  readonly state: State | undefined;
}

/** The information about a document that its symbol contains. */
export interface SymbolMeaning {
  readonly documentKind: DocumentKind | undefined;
  readonly committee: CommitteeId | undefined;
  /** The committee whose annual report this is: `A/66/48` → CMW. */
  readonly annualReportOf: CommitteeId | undefined;
  readonly instrument: InstrumentId | undefined;
  readonly series: SymbolSeries;
  readonly state: State | undefined;
  /** The parts of joint symbols come last. */
  readonly parts: readonly MeaningPart[];
}

/** Describes a symbol, part by part. */
export function describeSymbol(symbol: DocumentSymbol): SymbolMeaning {
  const parts = [symbol, ...symbol.joint].flatMap((member) =>
    member.parts.map((part) => ({
      kind: part.kind,
      value: part.value,
      range: { start: part.start, end: part.end },
      state: part.kind === 'state' ? stateOf(part.value) : undefined,
    })),
  );
  return {
    documentKind: kindOfDocument(symbol),
    committee: symbol.committee,
    annualReportOf: annualReportOf(symbol),
    instrument: symbol.instrument,
    series: symbol.series,
    state: symbol.state === undefined ? undefined : stateOf(symbol.state),
    parts,
  };
}

function annualReportOf(symbol: DocumentSymbol): CommitteeId | undefined {
  if (symbol.series !== 'other' || symbol.number === undefined || symbol.parts.some((part) => part.kind === 'organ')) {
    return undefined;
  }
  if (symbol.body === 'A' && symbol.session !== undefined) return committeeOfSupplement('A', symbol.number.from)?.id;
  if (symbol.body === 'E' && symbol.year !== undefined) return committeeOfSupplement('E', symbol.number.from)?.id;
  return undefined;
}

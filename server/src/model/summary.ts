import { committeeOf } from '../catalogue/committees';
import type { DocumentKind } from '../catalogue/limits';
import { presumedSymbol } from '../syntax/symbols/siblings';
import type { Span } from '../text/edits';
import { memoize, memoizeBy } from './base/memo';
import type { ParagraphPlace, Reference, Target } from './base/target';
import type { DocumentModel } from './document';
import type { BlockReading } from './readings/blockReading';
import type { PlainDate } from './words/dates';

/** A place in another document, identified by its symbol; without a number, the entire document. */
export interface ForeignPlace extends ParagraphPlace {
  readonly symbol: string;
  /** The document’s year according to the citation, if the document is cited by title. */
  readonly year?: number;
  /** For a section, the labels of its headings, outermost first; `number` is empty. */
  readonly section?: readonly string[];
}

/** A citation of another document: the place and, at the end of a range, the paragraph number at which the range begins. */
export interface Citation extends ForeignPlace {
  readonly through: string;
}

/** A citation and its location. */
interface CitationAt {
  readonly block: number;
  /** Offsets are UTF-16 code units from the start of the block. */
  readonly reference: Reference;
  readonly citation: Citation;
}

/**
 * The summary of a document that need not be open: its identity, definitions and citations, but no text. It contains no positions; to go to
 * one, the document has to be read.
 */
export interface DocumentSummary {
  readonly uri: string;
  /** The document’s symbol, and further symbols of a joint document; empty if unknown. */
  readonly symbols: readonly string[];
  /** The symbols by which other documents cite this one; see {@link ownAddresses}. */
  readonly addresses: readonly string[];
  /** Whether the symbol was derived, as it is not in the text. */
  readonly derived: boolean;
  readonly kind: DocumentKind;
  /** The code of the State that the document concerns; empty if the text does not state it. */
  readonly state: string;
  readonly date: PlainDate | undefined;
  readonly language: string;
  /** The paragraph numbers of the main text. */
  readonly defined: readonly string[];
  readonly cited: readonly Citation[];
}

/** The summary of a document. */
export const summarize = memoize((model: DocumentModel): DocumentSummary => {
  const { identity, paragraphs, text } = model;
  return {
    uri: text.uri,
    symbols: ownSymbols(model),
    addresses: ownAddresses(model),
    derived: identity.symbol?.derived === true,
    kind: identity.kind,
    state: identity.state?.code ?? '',
    date: identity.date?.value,
    language: model.language.language.id,
    defined: paragraphs.all.flatMap(({ annex, number }) => (annex === 0 ? [number] : [])),
    cited: citations(model).map(({ citation }) => citation),
  };
});

/** The symbols of the document itself. */
export function ownSymbols(model: DocumentModel): readonly string[] {
  const { symbol } = model.identity;
  return symbol ? [symbol.canonical, ...symbol.joint.map((joint) => joint.canonical)] : [];
}

/**
 * The symbols by which a document may be cited: its own; for a general comment also the one implied by its number, because many were
 * published in annual reports or under other symbols ("A/49/38", "HRI/GEN/1/Rev.9"); for observations on a combined report also the one
 * with the last report only, as later documents assume.
 */
export function ownAddresses(model: DocumentModel): readonly string[] {
  const own = ownSymbols(model);
  const furtherSymbols = [ownComment(model), ...own.map(presumedSymbol)].filter((one) => one !== undefined);
  return [...new Set([...own, ...furtherSymbols])];
}

/** How many initial blocks are searched for the title. */
const TITLE_BLOCKS = 40;

/** The symbol "CAT/C/GC/2" of the first general comment in the document’s own title. */
function ownComment({ identity, readings }: DocumentModel): string | undefined {
  const committee = identity.kind === 'general-comment' ? identity.committee?.id : undefined;
  const title = readings.slice(0, TITLE_BLOCKS).find(({ block }) => block.kind === 'title');
  if (committee === undefined || !title) return undefined;
  const address = addressIn(title, committee);
  return address === '' ? undefined : address;
}

const addressIn = memoizeBy((title: BlockReading, committee: string): string => {
  const mention = title.mentions.find((mention) => mention.kind === 'general-comments');
  const number = mention?.kind === 'general-comments' ? mention.items[0]?.number : undefined;
  return number === undefined || number === 0 ? '' : commentSymbol(committee, number);
});

function commentSymbol(committee: string, number: number): string {
  const prefix = committeeOf(committee)?.prefixes[0];
  return prefix === undefined ? '' : `${prefix}/GC/${number}`;
}

/** All citations of other documents, in text order. */
export function citations(model: DocumentModel): readonly CitationAt[] {
  const own = new Set(ownAddresses(model));
  const allCitations: CitationAt[] = [];
  for (let block = 0; block < model.readings.length; block++) {
    for (const reference of model.readings[block]?.references ?? []) {
      const place = foreignPlace(reference.target);
      if (!place || own.has(place.symbol)) continue;
      const from = reference.range && foreignPlace(reference.range.from);
      allCitations.push({ block, reference, citation: { ...place, through: from?.number ?? '' } });
    }
  }
  return allCitations;
}

/** The place in another document that a target refers to; undefined for other targets, and if the symbol is unknown. */
export function foreignPlace(target: Target): ForeignPlace | undefined {
  switch (target.kind) {
    case 'other-paragraph': {
      const symbol = target.symbol ?? target.presumed;
      const year = target.title?.year;
      if (symbol === undefined) return undefined;
      return { symbol, number: target.number, path: target.path, ...(year !== undefined && { year }) };
    }
    case 'other-section': {
      const place = foreignPlace(target.document);
      return place && { ...place, section: target.labels };
    }
    case 'symbol':
      return { symbol: target.symbol, number: '', path: [] };
    case 'resolution':
      return { symbol: target.symbol, ...placeOf(target.paragraph) };
    case 'general-comment': {
      const symbol = commentSymbol(target.committee, target.number);
      return symbol === '' ? undefined : { symbol, ...placeOf(target.paragraph) };
    }
    default:
      return undefined;
  }
}

/** Parses "24" or "24(a)(ii)" as a place. */
function placeOf(placeText: string): ParagraphPlace {
  const open = placeText.indexOf('(');
  if (open < 0) return { number: placeText, path: [] };
  return { number: placeText.slice(0, open), path: placeText.slice(open + 1, -1).split(')(') };
}

/**
 * Whether a citation covers a place or a part of it: `itself` if the place is cited explicitly, `between` if it only lies between the ends
 * of a range. A place without a number is the entire document.
 */
export function citationOverlap(citation: Citation, place: ForeignPlace): 'itself' | 'between' | false {
  if (citation.symbol !== place.symbol) return false;
  if (place.number === '') return 'itself';
  if (citation.number === place.number) return place.path.every((step, i) => citation.path[i] === step) && 'itself';
  if (citation.through === '' || place.path.length > 0) return false;
  const at = Number.parseInt(place.number, 10);
  return Number.parseInt(citation.through, 10) < at && at < Number.parseInt(citation.number, 10) && 'between';
}

/** Converts a span of a block, such as a reference, to one of the whole text. */
export function spanOfReference(model: DocumentModel, block: number, { start, end }: Span): Span {
  const at = model.tree.starts[block] ?? 0;
  return { start: at + start, end: at + end };
}

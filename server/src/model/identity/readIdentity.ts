import { allCommittees, type CommitteeId, type InstrumentId } from '../../catalogue/committees';
import type { DocumentKind } from '../../catalogue/limits';
import type { Language, TitleKind } from '../../languages/language';
import { describeSymbol } from '../../syntax/symbols/meaning';
import { siblingSymbols } from '../../syntax/symbols/siblings';
import type { NumberRange } from '../../syntax/symbols/symbol';
import { kindOfDocument } from '../../syntax/symbols/symbolKinds';
import { derivedSymbol } from './derivedSymbol';
import { FirstPages } from './firstPages';
import {
  evidenceOf,
  type Identity,
  type IdentityBasis,
  type IdentityGround,
  type OwnCommittee,
  type OwnSymbol,
  type PlaceInBlock,
  type Proceedings,
  type Status,
  type WithEvidence,
} from './identity';
import { type Front, identityFront } from './identityFront';
import { firstPlaceholder } from './identityPlaceholders';
import { type ProceedingsByStage, readProceedings } from './identityProceedings';
import { fillsLine, type IdentitySource, placeInSource, type SymbolAt } from './identitySources';
import { isStateDocument, readState } from './identityState';
import { reportIn } from './identityTitles';

/** Derives the identity from the evidence on the first pages. */
export function readIdentity(basis: IdentityBasis): Identity {
  const pages = new FirstPages(basis);
  const frontFacts = identityFront(basis.front);
  const own = ownSymbol(pages);
  const proceedings = readProceedings(pages);
  const report = readReport(pages, frontFacts, own);
  const kind = basis.kind === undefined ? readKind(pages, frontFacts, own, report, proceedings) : bySetting(basis.kind);
  const isAboutReport =
    (isStateDocument(kind.value) && kind.value !== 'common-core-document') ||
    kind.value === 'follow-up-report' ||
    kind.value === 'corrigendum';
  const instrument = readInstrument(pages, own);
  const committee = readCommittee(pages, own, kind.value);
  const state = readState(pages, own, kind.value, committee?.id);
  const adoption = proceedings.adoption ?? frontFacts.adoption;
  const adoptionDate = adoption?.dates?.value.at(-1);
  const date =
    frontFacts.date ??
    (adoptionDate && { value: adoptionDate, ground: 'adoption' as const, at: adoption?.dates?.at }) ??
    frontFacts.session?.to;
  const number = isAboutReport ? report : undefined;
  const status = basis.status === undefined ? readStatus(pages, frontFacts, own, adoption) : bySetting(basis.status);
  return {
    committee,
    instrument,
    state,
    symbol: own ?? derivedSymbol(committee?.id, instrument?.value, state?.code, kind.value, number?.value, date?.value),
    kind: kind.value,
    kindFrom: evidenceOf(kind),
    report: number,
    status: status.value,
    statusFrom: evidenceOf(status),
    session: frontFacts.session,
    consideration: proceedings.consideration,
    adoption,
    date,
    basis,
  };
}

/**
 * The first symbol in the masthead outside brackets and sentences, or else that of a page header. Brackets are excluded because titles cite
 * reports in them, and sentences because a text without a masthead begins with its first one. In a title, a symbol must make up an entire
 * line.
 */
function ownSymbol({ symbols, language }: FirstPages): OwnSymbol | undefined {
  const isOwnSymbol = ({ source, isBracketed, start, end }: SymbolAt): boolean =>
    !isBracketed &&
    (source.part === 'masthead'
      ? !isInSentence(source, start) && !citesPlace(source, end, language)
      : source.part === 'title' && fillsLine(source, start, end));
  const sound = symbols.filter(({ scanned }) => scanned.symbol !== undefined);
  const at = sound.find(isOwnSymbol) ?? sound.find(({ source }) => source.part === 'furniture');
  const symbol = at?.scanned.symbol;
  return (
    at && symbol && { ...symbol, ground: 'symbol', at: placeInSource(at.source, at.start, at.end), derived: false }
  );
}

/** The minimum number of lower-case words that makes a line a sentence. */
const WORDS_OF_SENTENCE = 8;

/** Whether an offset is on a line that consists of one or more sentences. */
function isInSentence({ text }: IdentitySource, offset: number): boolean {
  const from = text.lastIndexOf('\n', offset) + 1;
  const to = text.indexOf('\n', offset);
  const line = text.slice(from, to < 0 ? undefined : to);
  return (line.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}/gu)?.length ?? 0) >= WORDS_OF_SENTENCE;
}

/** How much text after a symbol to search for the noun of a place, in UTF-16 code units. */
const NOUN_WINDOW = 24;

/** Whether a paragraph is cited after a symbol: "See also CAT/C/XAA/CO/1, para. 12". */
function citesPlace({ text }: IdentitySource, end: number, { citations }: Language): boolean {
  const textAfter = text
    .slice(end, end + NOUN_WINDOW)
    .replace(/^[\s,]+/, '')
    .toLowerCase();
  if (/^[§¶]/.test(textAfter)) return true;
  return citations.paragraph
    .flatMap(({ one, several }) => [one, several])
    .some((noun) => textAfter.startsWith(noun) && /^\.?\s*\d/.test(textAfter.slice(noun.length)));
}

function readKind(
  pages: FirstPages,
  { title }: Front,
  own: OwnSymbol | undefined,
  report: WithEvidence<NumberRange> | undefined,
  { consideration, adoption }: ProceedingsByStage,
): WithEvidence<DocumentKind> {
  const kindBySymbol = own && kindOfDocument(own);
  const kindByTitle = title && { ...evidenceOf(title), value: asDocumentKind(title.value, report?.value) };
  if (kindBySymbol === 'list-of-issues' && kindByTitle?.value === 'list-of-issues-prior') return kindByTitle;
  if (kindByTitle && title.value === 'state-report' && kindBySymbol === 'replies') return kindByTitle;
  if (own && kindBySymbol !== undefined && kindBySymbol !== 'other')
    return { value: kindBySymbol, ground: 'symbol', at: own.at };
  if (kindByTitle && !title.isShared) return kindByTitle;
  const absence = pages.find(pages.words.absence, pages.top);
  if (absence) return { value: 'concluding-observations', ground: 'title', at: absence.at };
  const dates = adoption?.meetings ?? adoption?.dates;
  if (consideration && dates) return { value: 'concluding-observations', ground: 'paragraph', at: dates.at };
  if (kindByTitle) return kindByTitle;
  return own ? { value: 'other', ground: 'symbol', at: own.at } : { value: 'other', ground: 'none', at: undefined };
}

function asDocumentKind(title: TitleKind, report: NumberRange | undefined): DocumentKind {
  if (title !== 'state-report') return title;
  return report?.from === 1 ? 'state-report-initial' : 'state-report-periodic';
}

function readReport(
  pages: FirstPages,
  front: Front,
  own: OwnSymbol | undefined,
): WithEvidence<NumberRange> | undefined {
  if (front.report) return { ...front.report, ground: 'title' };
  const range = own?.state !== undefined && own.year === undefined ? own.number : undefined;
  if (own && range && siblingSymbols(own) !== undefined) return { value: range, ground: 'symbol', at: own.at };
  const paragraphReport = reportIn(pages, pages.paragraphs.slice(0, 1));
  if (paragraphReport) return { ...paragraphReport, ground: 'paragraph' };
  const citedSymbol = pages.symbols.find(
    ({ source, scanned }) => source.part === 'paragraph' && scanned.symbol?.series === 'report',
  );
  const number = citedSymbol?.scanned.symbol?.number;
  return (
    citedSymbol &&
    number && {
      value: number,
      ground: 'paragraph',
      at: placeInSource(citedSymbol.source, citedSymbol.start, citedSymbol.end),
    }
  );
}

function readCommittee(pages: FirstPages, own: OwnSymbol | undefined, kind: DocumentKind): OwnCommittee | undefined {
  // By symbol, an annual report belongs to the General Assembly or the Council; its number identifies the committee.
  const committeeBySymbol = own && (own.committee ?? describeSymbol(own).annualReportOf);
  if (own && committeeBySymbol) return { id: committeeBySymbol, ground: 'symbol', at: own.at };
  const { words, masthead, titles } = pages;
  const namedCommittee = pages.findIn(words.committees, [masthead, 'masthead'], [titles, 'title']);
  if (namedCommittee) return { ...evidenceOf(namedCommittee), id: namedCommittee.value };
  // A common core document is addressed to all committees, and must not be assigned to one because of its citations.
  if (kind === 'common-core-document' || own?.body === 'HRI') return undefined;
  const instrument = pages.find(words.instruments, pages.top);
  const committee = instrument && committeeOfInstrument(instrument.value);
  if (instrument && committee) return { id: committee, ground: 'masthead', at: instrument.at };
  const citedSymbol = pages.symbols.find(
    ({ source, scanned }) =>
      source.part === 'paragraph' && scanned.symbol?.committee !== undefined && scanned.symbol.state !== undefined,
  );
  const id = citedSymbol?.scanned.symbol?.committee;
  return (
    citedSymbol &&
    id && { id, ground: 'paragraph', at: placeInSource(citedSymbol.source, citedSymbol.start, citedSymbol.end) }
  );
}

function committeeOfInstrument(instrument: InstrumentId): CommitteeId | undefined {
  const committees = allCommittees();
  return (
    committees.find((committee) => committee.instrument === instrument) ??
    committees.find((committee) => committee.protocols.includes(instrument))
  )?.id;
}

function readInstrument(pages: FirstPages, own: OwnSymbol | undefined): WithEvidence<InstrumentId> | undefined {
  const protocol = own?.parts.some((part) => part.kind === 'protocol') ? own.instrument : undefined;
  if (own && protocol) return { value: protocol, ground: 'symbol', at: own.at };
  const { words, masthead, titles } = pages;
  return pages.findIn(words.instruments, [titles, 'title'], [masthead, 'masthead']);
}

function readStatus(
  pages: FirstPages,
  front: Front,
  own: OwnSymbol | undefined,
  adoption: Proceedings | undefined,
): WithEvidence<Status> {
  const firstPage = pages.sources.filter(({ part }) => part !== 'paragraph');
  const advance = pages.find(pages.words.advanceUnedited, firstPage);
  if (advance) return { value: 'advance-unedited', ground: groundOf(pages, advance.at), at: advance.at };
  const draft = front.draftMark ?? firstPlaceholder(pages);
  if (draft) return { value: 'draft', ground: groundOf(pages, draft), at: draft };
  if (own && front.date) return { value: 'final', ground: 'masthead', at: own.at };
  const date = adoption?.dates ?? front.session?.to;
  if (date) return { value: 'final', ground: 'adoption', at: date.at };
  return { value: 'draft', ground: 'none', at: undefined };
}

/** A value set by the user. */
function bySetting<T>(value: T): WithEvidence<T> {
  return { value, ground: 'option', at: undefined };
}

function groundOf(pages: FirstPages, place: PlaceInBlock): IdentityGround {
  const part = pages.sourceAt(place)?.part ?? 'none';
  return part === 'furniture' ? 'masthead' : part;
}

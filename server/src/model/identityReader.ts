import { allCommittees, type CommitteeId, committeeOf, type InstrumentId } from '../catalogue/committees';
import type { DocumentKind } from '../catalogue/limits';
import { stateOf } from '../catalogue/states';
import type { Language, TitleKind } from '../languages/language';
import type { Block } from '../syntax/block';
import { CLOSE, CLOSE_SQUARE, COLON, OPEN, SLASH, STOP } from '../syntax/symbols/characters';
import { kindOfDocument } from '../syntax/symbols/kinds';
import { describeSymbol } from '../syntax/symbols/meaning';
import { parseSymbol } from '../syntax/symbols/parse';
import { siblings } from '../syntax/symbols/siblings';
import type { NumberRange } from '../syntax/symbols/symbol';
import type { Span } from '../text/edits';
import { isDigit, isSpace, skipSpace } from '../text/words';
import { Beside } from './beside';
import {
  type FoundDate,
  findPhrase,
  isComplete,
  isWordUnit,
  type Phrases,
  type PlainDate,
  phraseAt,
  readOrdinal,
  readOrdinals,
  scanDates,
  wordStarts,
} from './dates';
import type {
  Evidence,
  Found,
  Identity,
  IdentityBasis,
  IdentityGround,
  OwnCommittee,
  OwnState,
  OwnSymbol,
  Place,
  Proceedings,
  Session,
  Status,
} from './identity';
import { prepareHints, surelySaysNothing } from './identityHints';
import {
  type BlockSource,
  fillsLine,
  linesOf,
  type MeetingAt,
  partOf,
  phraseIn,
  placeOf,
  Source,
  type SymbolAt,
  sourceOf,
  type VerbAt,
  wordsIn,
} from './identitySources';
import { compiled, type IdentityWords, TITLE_ORDER } from './identityWords';
import { BRACKET, CAPITAL_G, CAPITAL_X, HYPHEN, isBehind, isCapital, isNameUnit, isSmall, SMALL_X } from './units';

/** Signs before "adopted" in a note that cites something else. */
const CITES = /[,;:]|\d{3}/;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Furthest that the day of a meeting may stand behind the days of the session, or before the meeting: "), held on ". */
const LONGEST_JOINT = 16;
/** Longest run of days before a meeting. */
const LONGEST_DAYS = 64;
/** Longest run of words that says that a report came on the day behind it. */
const LONGEST_ARRIVAL = 32;

/** The harmonized scheme; a symbol that an older document would have had is not to be guessed. */
const SCHEME_YEAR = 2006;

/** Kinds whose title names no State of theirs. */
const STATELESS: ReadonlySet<DocumentKind> = new Set(['general-comment', 'views']);

const STATE_KINDS: ReadonlySet<DocumentKind> = new Set([
  'common-core-document',
  'state-report-initial',
  'state-report-periodic',
  'list-of-issues',
  'list-of-issues-prior',
  'replies',
  'concluding-observations',
]);

/** Behind `CRC/C`, where a document is made under a protocol. */
const PROTOCOL_PREFIX: Readonly<Partial<Record<InstrumentId, string>>> = {
  'op-crc-ac': 'CRC/C/OPAC',
  'op-crc-sc': 'CRC/C/OPSC',
};

/** What is read once. */
class Once<T> {
  private known: { readonly value: T } | undefined;

  get(read: () => T): T {
    this.known ??= { value: read() };
    return this.known.value;
  }
}

/** What is read from the front alone: from all that is no paragraph. */
class Front {
  readonly titleKind = new Once<(Found<TitleKind> & { readonly isShared: boolean }) | undefined>();
  readonly report = new Once<{ value: NumberRange; at: Place } | undefined>();
  readonly session = new Once<Session | undefined>();
  readonly adoption = new Once<Proceedings | undefined>();
  readonly mastheadDate = new Once<Found<PlainDate> | undefined>();
  readonly draftMark = new Once<Place | undefined>();
}

/** What was read of a version, for the next one. */
interface Kept {
  readonly front: Front;
  /** One for each block of the basis. */
  readonly sources: readonly BlockSource[];
}

const kept = new Beside<IdentityBasis, Kept>();

/** Whether the paragraphs alone are others than in the version before. */
function isSameFront(before: IdentityBasis, basis: IdentityBasis): boolean {
  if (before.blocks.length !== basis.blocks.length) return false;
  for (let i = 0; i < basis.blocks.length; i++) {
    const [one, other] = [before.blocks[i], basis.blocks[i]];
    if (!one || !other || before.indices[i] !== basis.indices[i]) return false;
    if (one !== other && (partOf(one) !== 'paragraph' || partOf(other) !== 'paragraph')) return false;
  }
  return true;
}

/** What is read of the blocks of a basis, and what was read of the front where that is as it was. */
function keptOf(basis: IdentityBasis, before: IdentityBasis | undefined): Kept {
  const known = before?.language === basis.language ? kept.get(before) : undefined;
  const count = basis.blocks.length;
  const sources = basis.blocks.map(
    (block, at) =>
      (before && known && sourceBefore(block, at, count, before, known)) ?? sourceOf(block, basis.language.elides),
  );
  const now = { front: before && known && isSameFront(before, basis) ? known.front : new Front(), sources };
  kept.set(basis, now);
  return now;
}

/** What was read of a block, where it was among those of the version before: from the front or from the end in the same place. */
function sourceBefore(
  block: Block,
  at: number,
  count: number,
  before: IdentityBasis,
  known: Kept,
): BlockSource | undefined {
  if (before.blocks[at] === block) return known.sources[at];
  const fromEnd = at + before.blocks.length - count;
  return before.blocks[fromEnd] === block ? known.sources[fromEnd] : undefined;
}

/** The sources by what they are part of; nobody needs them where nothing is read. */
interface Parts {
  /** Masthead and title, in the order of the text. */
  readonly top: readonly Source[];
  readonly masthead: readonly Source[];
  readonly titles: readonly Source[];
  readonly paragraphs: readonly Source[];
  readonly footnotes: readonly Source[];
  readonly symbols: readonly SymbolAt[];
}

function partsOf(sources: readonly Source[]): Parts {
  const top = sources.filter((source) => source.part === 'masthead' || source.part === 'title');
  return {
    top,
    masthead: top.filter((source) => source.part === 'masthead'),
    titles: top.filter((source) => source.part === 'title'),
    paragraphs: sources.filter((source) => source.part === 'paragraph'),
    footnotes: sources.filter((source) => source.part === 'footnote'),
    symbols: sources.flatMap((source) => source.own.symbols.map((symbol) => ({ ...symbol, source }))),
  };
}

/** Reads which document a text is, from the blocks of its basis. */
export class IdentityReader {
  private readonly front: Front;
  private readonly basis: IdentityBasis;
  private readonly language: Language;
  private readonly words: IdentityWords;
  private readonly sources: readonly Source[];
  private readonly parted = new Once<Parts>();

  constructor(basis: IdentityBasis, before: IdentityBasis | undefined) {
    this.basis = basis;
    this.language = basis.language;
    this.words = compiled(basis.language);
    prepareHints(basis.language);
    const { front, sources } = keptOf(basis, before);
    this.front = front;
    this.sources = sources.map((source, at) => new Source(source, basis.indices[at] ?? 0));
  }

  private get parts(): Parts {
    return this.parted.get(() => partsOf(this.sources));
  }

  /**
   * Whether all that is other than before are paragraphs, not the first, that say nothing of the document now and said nothing
   * before: what is typed while the first pages are written.
   */
  addsNothing(before: IdentityBasis): boolean {
    const { status, kind } = this.basis;
    const known = kept.get(before);
    if (known?.front !== this.front || before.status !== status || before.kind !== kind) return false;
    const first = this.sources.find(({ part }) => part === 'paragraph')?.index;
    return this.sources.every(({ own, index }, i) => {
      const other = known.sources[i];
      if (own === other) return true;
      return other !== undefined && index !== first && this.isSilent(own) && this.isSilent(other);
    });
  }

  private isSilent(own: BlockSource): boolean {
    if (own.symbols.length > 0) return false;
    own.isSilent ??=
      surelySaysNothing(own.block, own.end, this.language) ||
      (this.meetingsIn(own).length === 0 && this.placeholderOf(own) === null);
    return own.isSilent;
  }

  read(): Identity {
    const written = this.ownSymbol();
    const titleKind = this.front.titleKind.get(() => this.titleKind());
    const proceedings = this.proceedings();
    const report = this.report(written);
    const kind = this.kind(written, titleKind, report, proceedings);
    const isAboutReport =
      STATE_KINDS.has(kind.value) || kind.value === 'follow-up-report' || kind.value === 'corrigendum';
    const instrument = this.instrument(written);
    const committee = this.committee(written, kind.value);
    const state = STATELESS.has(kind.value) ? undefined : this.state(written, kind.value, committee?.id);
    const session = this.front.session.get(() => this.session());
    const adoption = proceedings.adoption ?? this.front.adoption.get(() => this.adoptionInFootnote());
    const mastheadDate = this.front.mastheadDate.get(() => this.mastheadDate());
    const adoptionDate = adoption?.dates?.value.at(-1);
    const date =
      mastheadDate ??
      (adoptionDate && adoption?.dates
        ? { value: adoptionDate, ground: 'adoption' as const, at: adoption.dates.at }
        : session?.to);
    const number = isAboutReport && kind.value !== 'common-core-document' ? report : undefined;
    const symbol =
      written ?? derivedSymbol(committee?.id, instrument?.value, state?.code, kind.value, number?.value, date?.value);
    const status = this.status(written, mastheadDate, session, adoption);
    return {
      committee,
      instrument,
      state,
      symbol,
      kind: kind.value,
      kindFrom: evidenceOf(kind),
      report: number,
      status: status.value,
      statusFrom: evidenceOf(status),
      session,
      consideration: proceedings.consideration,
      adoption,
      date,
      basis: this.basis,
    };
  }

  // ----------------------------------------------------------------------------------------------------------- symbol

  /**
   * The first symbol of the masthead that does not stand in brackets, for a title cites reports in brackets; else that of a
   * page header. In a title, only one that fills its line.
   */
  private ownSymbol(): OwnSymbol | undefined {
    const isOwn = ({ source, isBracketed, start, end }: SymbolAt): boolean =>
      !isBracketed && (source.part === 'masthead' || (source.part === 'title' && fillsLine(source, start, end)));
    const at =
      this.parts.symbols.find((found) => found.scanned.symbol !== undefined && isOwn(found)) ??
      this.parts.symbols.find((found) => found.scanned.symbol !== undefined && found.source.part === 'furniture');
    const symbol = at?.scanned.symbol;
    return at && symbol && { ...symbol, ground: 'symbol', at: placeOf(at.source, at.start, at.end), derived: false };
  }

  // ------------------------------------------------------------------------------------------------------------- kind

  private kind(
    own: OwnSymbol | undefined,
    title: (Found<TitleKind> & { readonly isShared: boolean }) | undefined,
    report: Found<NumberRange> | undefined,
    proceedings: ReadProceedings,
  ): Found<DocumentKind> {
    if (this.basis.kind !== undefined) return { value: this.basis.kind, ground: 'option', at: undefined };
    const bySymbol = own && kindOfDocument(own);
    const byTitle = title && asDocumentKind(title.value, report?.value);
    if (title && byTitle && bySymbol === 'list-of-issues' && byTitle === 'list-of-issues-prior') {
      return { value: byTitle, ground: 'title', at: title.at };
    }
    if (title?.value === 'state-report' && byTitle && bySymbol === 'replies') {
      return { value: byTitle, ground: 'title', at: title.at };
    }
    if (own && bySymbol !== undefined && bySymbol !== 'other') return { value: bySymbol, ground: 'symbol', at: own.at };
    if (title && byTitle && !title.isShared) return { value: byTitle, ground: 'title', at: title.at };
    const absence = this.find(this.words.absence, this.parts.top);
    if (absence) return { value: 'concluding-observations', ground: 'title', at: absence.at };
    const { consideration, adoption } = proceedings;
    const adopted = adoption?.meetings ?? adoption?.dates;
    if (consideration && adopted) return { value: 'concluding-observations', ground: 'paragraph', at: adopted.at };
    if (title && byTitle) return { value: byTitle, ground: 'title', at: title.at };
    return own ? { value: 'other', ground: 'symbol', at: own.at } : { value: 'other', ground: 'none', at: undefined };
  }

  /** The most telling title among the lines before the first paragraph. */
  private titleKind(): (Found<TitleKind> & { readonly isShared: boolean }) | undefined {
    let best: (Found<TitleKind> & { readonly isShared: boolean }) | undefined;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const source of this.parts.top) {
      for (const line of linesOf(source)) {
        // A line that begins small goes on with the one before it.
        if (line.start > source.end || isSmall(source.text.charCodeAt(line.start))) continue;
        let at = line.start;
        const draft = phraseAt(this.words.draft, source.text, at, source.end);
        if (draft) at = skipSpace(source.text, draft.end, source.end);
        const found = this.titleAt(source, at) ?? (at > line.start ? this.titleAt(source, line.start) : undefined);
        if (found === undefined) continue;
        const rank = TITLE_ORDER.indexOf(found.kind) + (found.isShared ? TITLE_ORDER.length : 0);
        if (rank >= bestRank) continue;
        bestRank = rank;
        best = { value: found.kind, isShared: found.isShared, ground: 'title', at: placeOf(source, at, found.end) };
      }
    }
    return best;
  }

  private titleAt(source: Source, at: number): { kind: TitleKind; isShared: boolean; end: number } | undefined {
    const found = phraseAt(this.words.titles, source.text, at, source.end);
    if (found)
      return {
        ...found.value,
        kind: this.constitutesReport(source, found) ? 'state-report' : found.value.kind,
        end: found.end,
      };
    // "Combined eleventh and twelfth periodic reports": one word may stand before the ordinals.
    const second = source.words.find((start) => start > at);
    const report = this.reportAt(source, at) ?? (second === undefined ? undefined : this.reportAt(source, second));
    return report && { kind: 'state-report', isShared: false, end: report.end };
  }

  /** "Replies of Xandoria to the list of issues prior to submission of its second periodic report" are that report. */
  private constitutesReport(
    source: Source,
    title: { readonly value: { readonly kind: TitleKind }; readonly end: number },
  ): boolean {
    if (title.value.kind !== 'replies') return false;
    return source.words.some(
      (start) =>
        start >= title.end &&
        phraseAt(this.words.titles, source.text, start, source.end)?.value.kind === 'list-of-issues-prior',
    );
  }

  // ----------------------------------------------------------------------------------------------------------- report

  private report(own: OwnSymbol | undefined): Found<NumberRange> | undefined {
    const inTitle = this.front.report.get(() => this.reportIn(this.parts.top));
    if (inTitle) return { ...inTitle, ground: 'title' };
    const range = own?.state !== undefined && own.year === undefined ? own.number : undefined;
    if (own && range && siblings(own) !== undefined) return { value: range, ground: 'symbol', at: own.at };
    const inParagraph = this.reportIn(this.parts.paragraphs.slice(0, 1));
    if (inParagraph) return { ...inParagraph, ground: 'paragraph' };
    const cited = this.parts.symbols.find(
      ({ source, scanned }) => source.part === 'paragraph' && scanned.symbol?.series === 'report',
    );
    const number = cited?.scanned.symbol?.number;
    return cited && number && { value: number, ground: 'paragraph', at: placeOf(cited.source, cited.start, cited.end) };
  }

  private reportIn(sources: readonly Source[]): { value: NumberRange; at: Place } | undefined {
    for (const source of sources) {
      for (const at of source.words) {
        const report = this.reportAt(source, at);
        if (report?.range) return { value: report.range, at: placeOf(source, at, report.end) };
      }
    }
    return undefined;
  }

  /** "initial report", "second and third periodic reports". */
  private reportAt(source: Source, start: number): { range: NumberRange | undefined; end: number } | undefined {
    const { text, end } = source;
    const first = phraseAt(this.words.initial, text, start, end);
    const ordinals = readOrdinals(text, start, end, this.language, this.words.initial);
    if (ordinals === undefined) return undefined;
    let at = skipSpace(text, ordinals.end, end);
    const periodic = phraseAt(this.words.periodic, text, at, end);
    if (periodic) at = skipSpace(text, periodic.end, end);
    // "the combined third and fourth reports"
    else if (ordinals.values.length < 2 && first?.end !== ordinals.end) return undefined;
    const report = phraseAt(this.words.report, text, at, end);
    if (!report) return undefined;
    const from = ordinals.values[0] ?? 0;
    const to = ordinals.values.at(-1) ?? 0;
    return { range: from > 0 && from <= to ? { from, to } : undefined, end: report.end };
  }

  // -------------------------------------------------------------------------------------------- committee, instrument

  private committee(own: OwnSymbol | undefined, kind: DocumentKind): OwnCommittee | undefined {
    // An annual report is the General Assembly's or the Council's by its symbol, and one committee's by its number.
    const bySymbol = own && (own.committee ?? describeSymbol(own).annualReportOf);
    if (own && bySymbol) return { id: bySymbol, ground: 'symbol', at: own.at };
    for (const [sources, ground] of [
      [this.parts.masthead, 'masthead'],
      [this.parts.titles, 'title'],
    ] as const) {
      const named = this.find(this.words.committees, sources);
      if (named) return { id: named.value, ground, at: named.at };
    }
    // A core document is for all committees, and must not get one from what it cites.
    if (kind === 'common-core-document' || own?.body === 'HRI') return undefined;
    const instrument = this.find(this.words.instruments, this.parts.top);
    const committee = instrument && committeeOfInstrument(instrument.value);
    if (instrument && committee) return { id: committee, ground: 'masthead', at: instrument.at };
    const cited = this.parts.symbols.find(
      ({ source, scanned }) =>
        source.part === 'paragraph' && scanned.symbol?.committee !== undefined && scanned.symbol.state !== undefined,
    );
    const id = cited?.scanned.symbol?.committee;
    return cited && id && { id, ground: 'paragraph', at: placeOf(cited.source, cited.start, cited.end) };
  }

  private instrument(own: OwnSymbol | undefined): Found<InstrumentId> | undefined {
    const protocol = own?.parts.some((part) => part.kind === 'protocol') ? own.instrument : undefined;
    if (own && protocol) return { value: protocol, ground: 'symbol', at: own.at };
    const inTitle = this.find(this.words.instruments, this.parts.titles);
    if (inTitle) return { ...inTitle, ground: 'title' };
    const inMasthead = this.find(this.words.instruments, this.parts.masthead);
    return inMasthead && { ...inMasthead, ground: 'masthead' };
  }

  // ------------------------------------------------------------------------------------------------------------ state

  private state(
    own: OwnSymbol | undefined,
    kind: DocumentKind,
    committee: CommitteeId | undefined,
  ): OwnState | undefined {
    const written = own?.state;
    let code: Found<string> | undefined =
      own && written !== undefined ? { value: written, ground: 'symbol', at: own.at } : undefined;
    if (kind === 'other') return asState(code, undefined);
    const titles = this.titleRegion();
    const listed = this.find(this.words.states, titles);
    const inParagraph = STATE_KINDS.has(kind) ? this.parts.paragraphs.slice(0, 1) : [];
    const captured = this.nameIn(titles, 'title') ?? this.nameIn(inParagraph, 'paragraph');
    if (code === undefined && listed) code = { value: listed.value, ground: 'title', at: listed.at };
    if (code === undefined && STATE_KINDS.has(kind)) code = this.citedState(committee);
    let name = captured;
    if (listed && (code === undefined || sameState(code.value, listed.value) || captured === undefined)) {
      name = { value: tidy(this.textAt(listed.at)), ground: 'title', at: listed.at };
    }
    if (name === undefined && code !== undefined) name = this.nameOnItsLine();
    return asState(code, name);
  }

  /** Title, headings under it, and masthead lines behind the first title: where the name of the State stands. */
  private titleRegion(): readonly Source[] {
    const first = this.parts.titles[0];
    return first === undefined ? this.parts.masthead : this.parts.top.filter((source) => source.index >= first.index);
  }

  /** The State of the report that the first paragraphs, or their footnotes, cite. */
  private citedState(committee: CommitteeId | undefined): Found<string> | undefined {
    for (const [sources, ground] of [
      [this.parts.paragraphs, 'paragraph'],
      [this.parts.footnotes, 'footnote'],
    ] as const) {
      const cited = this.parts.symbols.find(({ source, scanned: { symbol } }) => {
        if (!sources.includes(source) || symbol?.state === undefined) return false;
        return siblings(symbol) !== undefined && (committee === undefined || symbol.committee === committee);
      });
      const value = cited?.scanned.symbol?.state;
      if (cited && value) return { value, ground, at: placeOf(cited.source, cited.start, cited.end) };
    }
    return undefined;
  }

  /** A name behind "report of", "submitted by" or the colon that closes a title. */
  private nameIn(sources: readonly Source[], ground: IdentityGround): Found<string> | undefined {
    for (const source of sources) {
      for (const at of source.words) {
        // What follows the colon of "Human Rights Committee: Xandria" is a word like another.
        const isBehindColon = ground === 'title' && isBehind(source.text, at, COLON);
        const from = isBehindColon ? at : phraseAt(this.words.beforeState, source.text, at, source.end)?.end;
        const name =
          from === undefined ? undefined : this.nameAt(source, skipSpace(source.text, from, source.end), ground);
        if (name) return name;
      }
    }
    return undefined;
  }

  private nameAt(source: Source, start: number, ground: IdentityGround): Found<string> | undefined {
    const { text, end } = source;
    let at = start;
    const determiner = phraseAt(this.words.determiner, text, at, end);
    if (determiner) at = skipSpace(text, determiner.end, end);
    if (phraseAt(this.words.notState, text, at, end) || phraseAt(this.words.committees, text, at, end))
      return undefined;
    const listed = phraseAt(this.words.states, text, at, end);
    const behind = listed?.end ?? this.endOfName(text, at, end);
    if (behind === undefined) return undefined;
    return { value: tidy(text.slice(at, behind)), ground, at: placeOf(source, at, behind) };
  }

  /** Behind capitalized words on one line, small connecting words between them. */
  private endOfName(text: string, start: number, end: number): number | undefined {
    let at = start;
    let behind: number | undefined;
    while (at < end && isWordUnit(text.charCodeAt(at))) {
      let p = at;
      while (p < end && isNameUnit(text, p)) p++;
      if (isCapital(text, at)) behind = p;
      else if (!this.words.connectors.has(text.slice(at, p).toLowerCase())) break;
      at = p;
      while (at < end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13 && isSpace(text.charCodeAt(at))) at++;
      if (at === p) break;
    }
    return behind;
  }

  /** Last resort where the code is known: a line under the title that holds a name and nothing else. */
  private nameOnItsLine(): Found<string> | undefined {
    const first = this.parts.titles[0];
    if (first === undefined) return undefined;
    for (const source of this.titleRegion()) {
      for (const line of linesOf(source)) {
        if (source === first && line.start === skipSpace(source.text, 0, source.end)) continue;
        if (this.titleAt(source, line.start)) continue;
        const name = this.nameAt(source, line.start, 'title');
        if (name?.at && fillsLine(source, name.at.start, name.at.end)) return name;
      }
    }
    return undefined;
  }

  // -------------------------------------------------------------------------------------------- session and adoption

  private session(): Session | undefined {
    const adopted = this.parts.footnotes.filter((source) =>
      findPhrase(this.words.adopted, source.text, source.words, source.end),
    );
    const noted = this.sessionOf(adopted, 'footnote');
    if (noted?.from) return noted;
    const first = this.sessionOf(this.parts.top, 'masthead');
    // "Adopted by the Committee at its 138th session", whose days the first page gives.
    if (noted && first?.number.value === noted.number.value) return { ...first, number: noted.number };
    return noted ?? first;
  }

  private sessionOf(sources: readonly Source[], ground: 'footnote' | 'masthead'): Session | undefined {
    for (const [index, source] of sources.entries()) {
      const mention = this.sessionIn(source);
      if (mention === undefined) continue;
      const next = ground === 'masthead' ? sources[index + 1] : undefined;
      const range = this.rangeIn(source, mention.end) ?? (next && this.rangeIn(next, 0));
      const number = { value: mention.value, ground, at: placeOf(source, mention.start, mention.end) };
      const [from, to] = range?.dates ?? [];
      if (range === undefined || from === undefined || to === undefined)
        return { number, from: undefined, to: undefined };
      return { number, from: { ...from, ground }, to: { ...to, ground } };
    }
    return undefined;
  }

  private sessionIn(source: Source): (Span & { readonly value: number }) | undefined {
    const { text, end } = source;
    let behind = 0;
    for (const at of source.words) {
      const ordinal = at < behind ? undefined : readOrdinal(text, at, end, this.language);
      if (ordinal === undefined) continue;
      const session = phraseAt(this.words.session, text, skipSpace(text, ordinal.end, end), end);
      if (session) return { value: ordinal.value, start: at, end: session.end };
      behind = ordinal.end;
    }
    return undefined;
  }

  private rangeIn(source: Source, start: number): { dates: readonly { value: PlainDate; at: Place }[] } | undefined {
    for (const found of scanDates(source.text, start, source.end, this.language)) {
      if (found.form !== 'range') continue;
      const dates = completeDates(source, found);
      if (dates.length === 2) return { dates };
    }
    return undefined;
  }

  /** "Adopted by the Committee on 23 April 2015", where no paragraph says so. */
  private adoptionInFootnote(): Proceedings | undefined {
    for (const source of [...this.parts.footnotes, ...this.parts.top]) {
      const adopted = findPhrase(this.words.adopted, source.text, source.words, source.end);
      // "See communication No. 1784/2008, …, Views adopted on 23 July 2012": what is cited was adopted then.
      if (adopted === undefined || CITES.test(source.text.slice(0, adopted.start))) continue;
      if (findPhrase(this.words.citing, source.text, source.words, adopted.start)) continue;
      const date = scanDates(source.text, adopted.end, source.end, this.language)[0];
      const [day] = date?.form === 'single' ? completeDates(source, date) : [];
      const ground = source.part === 'footnote' ? 'footnote' : 'masthead';
      if (day) return { meetings: undefined, dates: { value: [day.value], ground, at: day.at } };
    }
    return undefined;
  }

  /** The meetings that the first paragraphs name, told apart by the verb of their part of the sentence. */
  private proceedings(): ReadProceedings {
    const result: Mutable<ReadProceedings> = { consideration: undefined, adoption: undefined };
    for (const source of this.parts.paragraphs) {
      const meetings = this.meetingsIn(source.own);
      if (meetings.length === 0) continue;
      const verbs = this.verbsIn(source).map((verb) => ({ ...verb, isUsed: false }));
      for (const [index, meeting] of meetings.entries()) {
        const before = meetings[index - 1]?.end ?? 0;
        const after = meetings[index + 1]?.start ?? source.end;
        const sentenceStart = startOfSentence(source.text, before, meeting.start);
        const sentenceEnd = endOfSentence(source.text, meeting.end, after);
        const verb =
          verbs.findLast((v) => !v.isUsed && v.start >= sentenceStart && v.end <= meeting.start) ??
          verbs.find((v) => !v.isUsed && v.start >= meeting.end && v.end <= sentenceEnd);
        if (verb === undefined) continue;
        verb.isUsed = true;
        if (result[verb.value] !== undefined) continue;
        const other = verbs.find((v) => v !== verb && v.start >= meeting.end && v.end <= sentenceEnd);
        const found =
          this.dayBehind(source, meeting.end, other?.start ?? sentenceEnd) ??
          this.dayBefore(source, sentenceStart, meeting.start);
        const dates = found ? completeDates(source, found) : [];
        result[verb.value] = {
          meetings:
            meeting.values.length > 0
              ? { value: meeting.values, ground: 'paragraph', at: placeOf(source, meeting.start, meeting.end) }
              : undefined,
          dates:
            found && dates.length > 0
              ? {
                  value: dates.map((date) => date.value),
                  ground: 'paragraph',
                  at: placeOf(source, found.start, found.end),
                }
              : undefined,
        };
      }
      if (result.consideration || result.adoption) break;
    }
    return result;
  }

  /** The first date, but for that of a session: "during its sixtieth session (24 April–12 May 2017), on 8 May 2017". */
  private dayBehind({ text }: Source, start: number, end: number): FoundDate | undefined {
    const [first, second] = scanDates(text, start, end, this.language);
    if (first?.form !== 'range' || second?.form !== 'single' || second.start - first.end > LONGEST_JOINT) return first;
    const session = findPhrase(this.words.session, text, wordStarts(text, start, first.start), first.start);
    return session ? second : first;
  }

  /** The date directly before a meeting: "on 10 May 2022, at its 1911th meeting". */
  private dayBefore({ text }: Source, start: number, end: number): FoundDate | undefined {
    const date = scanDates(text, Math.max(start, end - LONGEST_DAYS), end, this.language).at(-1);
    if (!date || date.form === 'range' || end - date.end > LONGEST_JOINT) return undefined;
    const joint = text.slice(date.end, end);
    const isOthers = /[()[\];:]/.test(joint) || this.isArrival(text, start, date.start);
    return isOthers || findPhrase(this.words.and, joint, wordStarts(joint, 0, joint.length), joint.length)
      ? undefined
      : date;
  }

  /** "the report (CMW/C/XAA/2), received on 3 May 2014, at its 275th meeting": whether a day is that on which a document came. */
  private isArrival(text: string, start: number, day: number): boolean {
    return wordStarts(text, Math.max(start, day - LONGEST_ARRIVAL), day).some((at) => {
      const found = phraseAt(this.words.arrival, text, at, day);
      return found !== undefined && wordStarts(text, found.end, day).length === 0;
    });
  }

  private meetingsIn(own: BlockSource): readonly MeetingAt[] {
    if (own.meetings) return own.meetings;
    const { text, end } = own;
    const found: MeetingAt[] = [];
    own.meetings = found;
    // Ordinals are many things; that something is a meeting is said by few words.
    if (!phraseIn(this.words.meeting, own)) return found;
    let behind = 0;
    for (const at of wordsIn(own)) {
      if (at < behind) continue;
      const ordinals = readOrdinals(text, at, end, this.language) ?? this.openOrdinal(text, at, end);
      if (ordinals === undefined) continue;
      const meeting = phraseAt(this.words.meeting, text, skipSpace(text, ordinals.end, end), end);
      if (meeting) found.push({ values: ordinals.values, start: at, end: meeting.end });
      behind = meeting?.end ?? ordinals.end;
    }
    return found;
  }

  /** "at its XXth meeting": the number has still to be filled in; the day may be there. */
  private openOrdinal(text: string, at: number, end: number): { values: number[]; end: number } | undefined {
    if (text.charCodeAt(at) !== CAPITAL_X) return undefined;
    const behind = this.endOfCrosses(text, at, end);
    if (behind === undefined) return undefined;
    // "at its [XX] meeting"
    const isBracketed = isBehind(text, at, BRACKET) && text.charCodeAt(behind) === CLOSE_SQUARE;
    return { values: [], end: isBracketed ? behind + 1 : behind };
  }

  private verbsIn({ own }: Source): readonly VerbAt[] {
    if (own.verbs) return own.verbs;
    const found: VerbAt[] = [];
    own.verbs = found;
    for (const at of wordsIn(own)) {
      const verb = phraseAt(this.words.verbs, own.text, at, own.end);
      if (verb) found.push({ value: verb.value, start: at, end: verb.end });
    }
    return found;
  }

  // -------------------------------------------------------------------------------------------------- date and status

  /** The first single day of the masthead that is not the day on which the document arrived. */
  private mastheadDate(): Found<PlainDate> | undefined {
    for (const source of this.parts.masthead) {
      for (const line of linesOf(source)) {
        for (const found of scanDates(source.text, line.start, line.end, this.language)) {
          const [date] = found.form === 'single' ? completeDates(source, found) : [];
          if (
            !date ||
            findPhrase(this.words.notIssue, source.text, wordStarts(source.text, line.start, found.start), found.start)
          )
            continue;
          return { ...date, ground: 'masthead' };
        }
      }
    }
    return undefined;
  }

  private status(
    own: OwnSymbol | undefined,
    date: Found<PlainDate> | undefined,
    session: Session | undefined,
    adoption: Proceedings | undefined,
  ): Found<Status> {
    if (this.basis.status !== undefined) return { value: this.basis.status, ground: 'option', at: undefined };
    const advance = this.find(this.words.advanceUnedited, this.sources.filter(isFirstPage));
    if (advance) return { value: 'advance-unedited', ground: groundOf(this.sourceAt(advance.at)), at: advance.at };
    const draft = this.front.draftMark.get(() => this.draftMark()) ?? this.placeholder();
    if (draft) return { value: 'draft', ground: groundOf(this.sourceAt(draft)), at: draft };
    if (own && date) return { value: 'final', ground: 'masthead', at: own.at };
    const adopted = adoption?.dates ?? session?.to;
    if (adopted) return { value: 'final', ground: 'adoption', at: adopted.at };
    return { value: 'draft', ground: 'none', at: undefined };
  }

  private draftMark(): Place | undefined {
    for (const source of this.parts.top) {
      for (const line of linesOf(source)) {
        const draft = phraseAt(this.words.draft, source.text, line.start, source.end);
        if (draft) return placeOf(source, line.start, draft.end);
      }
    }
    return undefined;
  }

  /** What a drafter still has to fill in: "XX", "[date]", "CMW/C/XAA/CO/X" in the masthead, "GE.15-". */
  private placeholder(): Place | undefined {
    const open = this.parts.symbols.find(({ scanned }) => scanned.malformed?.problem === 'placeholder');
    if (open) return placeOf(open.source, open.start, open.end);
    for (const source of this.sources) {
      const placeholder = this.placeholderOf(source.own);
      if (placeholder) return placeOf(source, placeholder.start, placeholder.end);
    }
    return undefined;
  }

  private placeholderOf(own: BlockSource): Span | null {
    if (own.placeholder === undefined) own.placeholder = this.placeholderIn(own) ?? null;
    return own.placeholder;
  }

  private placeholderIn(own: BlockSource): Span | undefined {
    const { text, end } = own;
    const hasBracket = text.includes('[');
    for (const at of wordsIn(own)) {
      const code = text.charCodeAt(at);
      const start = hasBracket && isBehind(text, at, BRACKET) ? text.lastIndexOf('[', at) : at;
      let behind = phraseAt(this.words.placeholders, text, start, end)?.end;
      if (code === CAPITAL_X || code === SMALL_X) behind ??= this.endOfCrosses(text, at, end);
      else if (code === CAPITAL_G) behind ??= endOfOpenJobNumber(text, at, end);
      if (behind !== undefined) return { start, end: behind };
    }
    return undefined;
  }

  /** "XX", "XXX", "XXth" on its own; "(XX)" and "article XX" are Roman numbers, "/XXX/" is a State. */
  private endOfCrosses(text: string, start: number, end: number): number | undefined {
    const cross = text.charCodeAt(start);
    let at = start;
    while (at < end && text.charCodeAt(at) === cross) at++;
    if (at - start < 2) return undefined;
    let behind = at;
    while (behind < end && isWordUnit(text.charCodeAt(behind))) behind++;
    if (behind > at && !phraseAt(this.words.suffixes, text, at, end)) return undefined;
    const before = start > 0 ? text.charCodeAt(start - 1) : 0;
    const next = behind < end ? text.charCodeAt(behind) : 0;
    if (before === SLASH || next === SLASH || (before === OPEN && next === CLOSE)) return undefined;
    let word = start;
    while (word > 0 && !isWordUnit(text.charCodeAt(word - 1))) word--;
    const wordEnd = word;
    while (word > 0 && isWordUnit(text.charCodeAt(word - 1))) word--;
    return this.words.romanBefore.has(text.slice(word, wordEnd).toLowerCase()) ? undefined : behind;
  }

  // ------------------------------------------------------------------------------------------------------------ tools

  private find<T>(
    phrases: Phrases<T>,
    sources: readonly Source[],
  ): { value: T; at: Place; ground: 'title' } | undefined {
    for (const source of sources) {
      const found = phraseIn(phrases, source.own);
      if (found) return { value: found.value, at: placeOf(source, found.start, found.end), ground: 'title' };
    }
    return undefined;
  }

  private sourceAt(place: Place): Source | undefined {
    return this.sources.find((source) => source.index === place.block);
  }

  private textAt(place: Place): string {
    return this.sourceAt(place)?.text.slice(place.start, place.end) ?? '';
  }
}

interface ReadProceedings {
  readonly consideration: Proceedings | undefined;
  readonly adoption: Proceedings | undefined;
}

function completeDates(source: Source, found: FoundDate): { value: PlainDate; at: Place }[] {
  return found.dates.flatMap((place) =>
    isComplete(place.date) ? [{ value: place.date, at: placeOf(source, place.start, place.end) }] : [],
  );
}

/** The last start of a sentence at or behind `from` and before `at`. */
function startOfSentence(text: string, from: number, at: number): number {
  for (let p = at - 1; p > from; p--) if (endsSentence(text, p)) return p + 1;
  return from;
}

function endOfSentence(text: string, from: number, end: number): number {
  for (let p = from; p < end; p++) if (endsSentence(text, p)) return p;
  return end;
}

/** A full stop, white space and a capital: "paras. 4" and "SR.275" end no sentence. */
function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x3002) return true;
  if (code !== STOP || !isSpace(text.charCodeAt(at + 1))) return false;
  return isCapital(text, skipSpace(text, at + 1, Math.min(text.length, at + 40)));
}

function asState(code: Found<string> | undefined, name: Found<string> | undefined): OwnState | undefined {
  if (code === undefined && name === undefined) return undefined;
  return {
    code: code?.value,
    name: name?.value,
    codeFrom: code && evidenceOf(code),
    nameFrom: name && evidenceOf(name),
  };
}

function evidenceOf({ ground, at }: Evidence): Evidence {
  return { ground, at };
}

function asDocumentKind(title: TitleKind, report: NumberRange | undefined): DocumentKind {
  if (title !== 'state-report') return title;
  return report?.from === 1 ? 'state-report-initial' : 'state-report-periodic';
}

function committeeOfInstrument(instrument: InstrumentId): CommitteeId | undefined {
  const committees = allCommittees();
  return (
    committees.find((committee) => committee.instrument === instrument) ??
    committees.find((committee) => committee.protocols.includes(instrument))
  )?.id;
}

/** A code of another time stands for the same State. */
function sameState(a: string, b: string): boolean {
  return a === b || (stateOf(a) !== undefined && stateOf(a)?.name === stateOf(b)?.name);
}

/**
 * The symbol that a document without one would have. Only for kinds that all committees number alike: replies and the lists of
 * CAT are not among them.
 */
function derivedSymbol(
  committee: CommitteeId | undefined,
  instrument: InstrumentId | undefined,
  state: string | undefined,
  kind: DocumentKind,
  report: NumberRange | undefined,
  date: PlainDate | undefined,
): OwnSymbol | undefined {
  if (committee === undefined || state === undefined || report === undefined) return undefined;
  if (date !== undefined && date.year < SCHEME_YEAR) return undefined;
  const prefix = (instrument && PROTOCOL_PREFIX[instrument]) ?? committeeOf(committee)?.prefixes[0];
  const count = report.from === report.to ? String(report.from) : `${report.from}-${report.to}`;
  const base = parseSymbol(`${prefix}/${state}/${count}`);
  const all = base && siblings(base);
  let text: string | undefined;
  if (kind === 'concluding-observations') text = all?.concludingObservations;
  else if (kind === 'state-report-initial' || kind === 'state-report-periodic') text = all?.report;
  else if (kind === 'list-of-issues' && committee !== 'CAT') text = all?.listOfIssues;
  else if (kind === 'list-of-issues-prior' && committee !== 'CAT') text = all?.listOfIssuesPrior;
  const value = text === undefined ? undefined : parseSymbol(text);
  return value && { ...value, ground: 'derived', at: undefined, derived: true };
}

/** Behind "GE.15-" and too few figures for a job number. */
function endOfOpenJobNumber(text: string, start: number, end: number): number | undefined {
  if (!text.startsWith('GE.', start)) return undefined;
  let at = start + 3;
  if (!isDigit(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at + 1)) || text.charCodeAt(at + 2) !== HYPHEN)
    return undefined;
  at += 3;
  const figures = at;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  return at - figures < 5 ? at : undefined;
}

function isFirstPage(source: Source): boolean {
  return source.part !== 'paragraph';
}

function groundOf(source: Source | undefined): IdentityGround {
  if (source === undefined) return 'none';
  return source.part === 'furniture' ? 'masthead' : source.part;
}

function tidy(name: string): string {
  return name.split(/\s+/).join(' ');
}

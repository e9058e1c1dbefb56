import { committeeOf } from '../../catalogue/committees';
import type { DocumentKind } from '../../catalogue/limits';
import type { DocumentRole } from '../../languages/language';
import { intendedSymbol, type Mention } from '../../syntax/citations/mention';
import { siblingSymbols } from '../../syntax/symbols/siblings';
import type { DocumentSymbol, SymbolSeries } from '../../syntax/symbols/symbol';
import { gapPattern } from '../base/gapPattern';
import type { OwnParagraphs } from './ownParagraphs';

/** Identifies a document by role, or by an abbreviation after an equals sign, “=GOX-IR”. */
type DocumentKey = DocumentRole | `=${string}`;

/** Symbols of documents by key; an abbreviation may instead map to the role `report`. */
export type DocumentSymbols = Partial<Record<DocumentKey, string>>;

/** Evidence in the document itself for the meaning of bare nouns and bare numbers. */
export interface AttributionContext {
  /** The id of the committee; empty if unknown. */
  readonly committee: string;
  /** The instrument to which bare articles belong; empty if unknown. */
  readonly instrument: string;
  /** The meaning of "the Convention", "the Covenant" and "the Optional Protocol"; empty if ambiguous. */
  readonly own: { readonly convention: string; readonly covenant: string; readonly protocol: string };
  readonly kind: DocumentKind;
  /** The article of `instrument` that a general comment interprets according to its title; empty if the title contains none or several. */
  readonly explained: string;
  /** Symbols of the documents that the text refers to by role ("its report"), if it gives them anywhere. */
  readonly documents: Readonly<DocumentSymbols>;
  /** The observations that a document responds to or follows, derived from the number in its symbol; absent for observations themselves. */
  readonly observations?: string;
  /** The list of issues that a document replies to, derived from the number in its symbol; absent for other documents. */
  readonly issues?: string;
  /** The State that the document concerns: code, and name in lower case; absent if the code is unknown. */
  readonly state?: { readonly code: string; readonly name: string };
  /** For a joint general comment, the treaties of the other committees; absent for any other document. */
  readonly partners?: readonly string[];
  /** The paragraphs of the document, if numbers in this kind of document need not refer to its own paragraphs. */
  readonly paragraphs?: OwnParagraphs;
}

const COVENANTS = new Set(['iccpr', 'icescr']);

/**
 * The meaning of bare nouns and bare numbers in a document of a committee (catalogue id, empty if unknown), under the instrument that its
 * symbol may indicate. `explainedInstrument` is the article that a general comment is about. For a committee with several protocols, "the
 * Optional Protocol" remains ambiguous.
 */
export function attributionContext(
  committee: string,
  instrument: string | undefined,
  kind: DocumentKind,
  documents: AttributionContext['documents'],
  explainedInstrument: string,
  paragraphs: OwnParagraphs | undefined,
): AttributionContext {
  const ownCommittee = committeeOf(committee);
  if (!ownCommittee)
    return {
      committee,
      instrument: '',
      own: { convention: '', covenant: '', protocol: '' },
      kind,
      explained: '',
      documents,
      ...(paragraphs && { paragraphs }),
    };
  const main = ownCommittee.instrument;
  const isCovenant = COVENANTS.has(main);
  const protocols = ownCommittee.protocols.filter((id) => id !== 'op2-iccpr');
  const namedInstrument = instrument !== undefined && instrument !== main ? instrument : undefined;
  return {
    committee,
    // Views adopted under a protocol concern the treaty.
    instrument: kind === 'views' ? main : (instrument ?? main),
    own: {
      convention: isCovenant || main.startsWith('op') ? '' : main,
      covenant: isCovenant ? main : '',
      protocol:
        namedInstrument ??
        (main.startsWith('op')
          ? main
          : protocols.length === 1
            ? (protocols[0] ?? '')
            : ownCommittee.id === 'CAT'
              ? 'opcat'
              : ''),
    },
    kind,
    explained: explainedInstrument,
    documents,
    ...(paragraphs && { paragraphs }),
  };
}

/** Whether two contexts give all nouns and numbers the same meaning. */
export function sameContext(a: AttributionContext, b: AttributionContext): boolean {
  return (
    a.committee === b.committee &&
    a.instrument === b.instrument &&
    a.kind === b.kind &&
    a.explained === b.explained &&
    a.observations === b.observations &&
    a.issues === b.issues &&
    a.state?.code === b.state?.code &&
    a.state?.name === b.state?.name &&
    a.own.convention === b.own.convention &&
    a.own.covenant === b.own.covenant &&
    a.own.protocol === b.own.protocol &&
    a.partners?.join() === b.partners?.join() &&
    a.paragraphs?.index === b.paragraphs?.index &&
    sameDocuments(a.documents, b.documents)
  );
}

function sameDocuments(a: AttributionContext['documents'], b: AttributionContext['documents']): boolean {
  const roles = new Set([...Object.keys(a), ...Object.keys(b)]) as ReadonlySet<DocumentKey>;
  for (const role of roles) if (a[role] !== b[role]) return false;
  return true;
}

/** The single article in the title of a general comment, "on article 9 of the Covenant"; empty if there are none or several. */
export function explainedArticle(mentions: readonly Mention[]): string {
  const articles = mentions.flatMap((mention) => (mention.kind === 'articles' ? mention.items : []));
  const [first] = articles;
  return first && articles.every(({ article }) => article === first.article) ? first.article : '';
}

const NAMED_ROLES: ReadonlySet<DocumentRole> = new Set([
  'report',
  'list-of-issues',
  'replies',
  'previous-observations',
  'core-document',
]);

/**
 * The series in the symbols of documents with a given role: the symbol in "the list of issues in relation to its report (CMW/C/XAA/Q/1)" is
 * that of the list.
 */
const SERIES: Readonly<Partial<Record<DocumentRole, readonly SymbolSeries[]>>> = {
  report: ['report', 'sequential', 'session', 'year'],
  'list-of-issues': ['Q', 'QPR'],
  'previous-observations': ['CO', 'sequential'],
};

/** The gap between a document’s name and its symbol: "its initial report (", "the list of issues in relation to it (see ". */
const IN_BRACKETS_PATTERN = gapPattern('[not . ; ( )]{0,8} ( see?');

/** The document’s own position among symbols: committee, State, and the number of the report or cycle (0 if none). */
interface OwnDocument {
  readonly committee: string;
  readonly state: string;
  readonly report: number;
}

/**
 * Collects the symbols of documents that a block refers to by role: "its initial report (CMW/C/XAA/1)". The first symbol for a role counts.
 * A symbol of observations by the same committee on the same State, with a lower number, is that of the previous observations.
 */
export function collectDocuments(mentions: readonly Mention[], own: OwnDocument, into: DocumentSymbols): void {
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    // "its initial report (GOX-IR)": if there was an earlier report, the wording does not say which one is meant.
    if (mention?.kind === 'document' && mention.short !== undefined && mention.role === 'report' && own.report === 1)
      into[`=${mention.short}`] ??= mention.role;
    const symbol = mention?.kind === 'symbol' ? intendedSymbol(mention) : undefined;
    if (mention?.kind !== 'symbol' || !symbol || mention.short) continue;
    if (mention.letters !== undefined) into[`=${mention.letters}`] ??= symbol.canonical;
    if (symbol.committee !== own.committee || symbol.state !== own.state || own.state === '') continue;
    // "CO/5/Add.1" is the State party's response to the observations; nor does a corrigendum contain their paragraphs.
    const isObservations = symbol.series === 'CO';
    const isPart = symbol.suffixes.some(({ type }) => type === 'Add' || type === 'Corr');
    if (isObservations && isPart) continue;
    const previousMention = mentions[i - 1];
    if (
      previousMention?.kind === 'document' &&
      NAMED_ROLES.has(previousMention.role) &&
      (SERIES[previousMention.role]?.includes(symbol.series) ?? true) &&
      IN_BRACKETS_PATTERN.test(mention.gap)
    )
      into[previousMention.role] ??= symbol.canonical;
    if (isObservations && symbol.number && symbol.number.to < own.report)
      into['previous-observations'] ??= symbol.canonical;
    if (symbol.series === 'Q' && symbol.suffixes.length === 0 && symbol.number?.from === own.report)
      into['list-of-issues'] ??= symbol.canonical;
    if (symbol.series === 'report' && symbol.number?.from === own.report) into.report ??= symbol.canonical;
  }
}

/**
 * Documents by role: those whose symbols are in the text, and those implied by the number in the document's own symbol. Replies answer the
 * list of issues on the report with their number, and a list of issues concerns that report; in a report, "our first report" is not the one
 * whose symbol is on each page.
 */
export function namedDocuments(
  { kind, symbol }: { readonly kind: DocumentKind; readonly symbol?: DocumentSymbol | undefined },
  documents: AttributionContext['documents'],
): AttributionContext['documents'] {
  if (kind === 'state-report-initial' || kind === 'state-report-periodic') {
    const { report, ...others } = documents;
    return report === symbol?.canonical ? others : documents;
  }
  const allSiblings = symbol && siblingSymbols(symbol);
  if (!allSiblings || symbol.committee === 'CAT') return documents;
  if (kind === 'replies')
    return { 'list-of-issues': allSiblings.listOfIssues, report: allSiblings.report, ...documents };
  return kind === 'list-of-issues' ? { report: allSiblings.report, ...documents } : documents;
}

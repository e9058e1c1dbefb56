import type { CancellationToken, Connection } from 'vscode-languageserver';
import { INSTRUMENTS } from '../catalogue/instruments';
import type { DisplayLanguage } from '../display/displayLanguage';
import { mayFollowUp } from '../edits/followUp';
import { writtenPlace } from '../features/citable';
import { citationData, citationTable } from '../features/citationTable';
import type { CitedSourceGroup } from '../features/citedSources';
import { pathOf } from '../features/crossDocument';
import { documentFacts } from '../features/documentFacts';
import { speakersOf } from '../features/followUpSaid';
import { type FollowedUp, followedUp, followUpData, followUpTable } from '../features/followUpTable';
import { articleWords } from '../features/namedArticles';
import { placeShown } from '../features/placeNames';
import { firstWords } from '../features/prose';
import {
  type Recommendation,
  type RecommendationPart,
  type Recommendations,
  recommendationsOf,
} from '../features/recommendations';
import { recommendationData, recommendationTable } from '../features/recommendationTable';
import { writtenTable } from '../features/tableForms';
import { tellingWords, withoutFormula } from '../features/tellingWords';
import type { DocumentModel } from '../model/document';
import { type DocumentSummary, ownAddresses, summarize } from '../model/summary';
import { uriKey } from '../model/workspace';
import {
  EXPORT_TABLE,
  type ExportTableParams,
  FOLLOW_UP_SAID,
  type FollowUpSaidAnswer,
  type GroupingArticle,
  RECOMMENDATIONS,
  type RecommendationItem,
  type RecommendationPartItem,
  type RecommendationsAnswer,
  type RecommendationsParams,
} from '../protocol';
import type { CitationList } from './citationList';
import type { OpenDocuments } from './documents';
import { partWords } from './filesLookedAt';
import { type Library, Slices } from './library';

/** What these requests need from the server. */
interface RecommendingServer {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  readonly library: Library;
  readonly citations: CitationList;
  /** Resolves once the present settings of a document are known. */
  ready(uri: string): Promise<void>;
  /** The display language. */
  language(): DisplayLanguage;
}

/** Requests about the recommendations of a document: all of them, the follow-up to those selected for it, and both as tables. */
export class Recommending {
  constructor(private readonly server: RecommendingServer) {}

  listen(): void {
    const { connection, documents } = this.server;
    connection.onRequest(
      RECOMMENDATIONS,
      async ({ uri }: RecommendationsParams): Promise<RecommendationsAnswer | null> => {
        await this.server.ready(uri);
        const model = documents.get(uri);
        return model ? recommendationsIn(model, this.server.language()) : null;
      },
    );
    connection.onRequest(FOLLOW_UP_SAID, ({ uri }: RecommendationsParams, token) => this.said(uri, token));
    connection.onRequest(EXPORT_TABLE, (params: ExportTableParams, token) => this.exported(params, token));
  }

  /** The follow-up to a document's recommendations; null for a document that is not open, or is another one by now. */
  private async said(uri: string, token: CancellationToken): Promise<FollowUpSaidAnswer | null> {
    await this.server.ready(uri);
    const model = this.server.documents.get(uri);
    const found = model && (await this.followedUp(model, token));
    if (!model || !found) return null;
    const { lines, version } = model.text;
    const { asked, targets } = found.followed;
    const language = this.server.language();
    const positionIn = (document: string, offset: number) =>
      (found.others.get(document) ?? model).text.lines.positionAt(offset);
    return {
      uri,
      version,
      document: found.followed.document,
      why: asked.why,
      paragraph: asked.paragraph,
      ...(asked.span && { position: lines.positionAt(asked.span.start) }),
      deadline: asked.deadline,
      targets: targets.map(({ written, text, name, said }) => ({
        place: placeShown(written, language),
        text,
        position: lines.positionAt(name.start),
        said: said.map(({ name: there, symbol, kind, place, text: words, through, uri: other }) => ({
          uri: other,
          symbol,
          kind,
          place: placeShown(place, language),
          text: words,
          position: positionIn(other, there.start),
          through: placeShown(through, language),
        })),
      })),
      part: partWords(this.server.library.lookedAt, this.server.language()),
    };
  }

  private async exported(
    { uri, table, format, only }: ExportTableParams,
    token: CancellationToken,
  ): Promise<string | null> {
    const model = this.server.documents.get(uri);
    if (!model) return null;
    const language = this.server.language();
    if (table === 'recommendations') {
      const found = shownOnly(recommendationsOf(model, language), only);
      if (format === 'json') return asJson(recommendationData(model, found, language));
      return writtenTable(recommendationTable(model, found, language), format);
    }
    if (table === 'citations') {
      const groups = await this.server.citations.groups(model, token);
      if (!groups) return null;
      const listed = listedOnly(groups, only);
      if (format === 'json') return asJson(citationData(model, listed, language));
      return writtenTable(citationTable(model, listed, language), format);
    }
    const followed = (await this.followedUp(model, token))?.followed;
    if (!followed) return null;
    return format === 'json'
      ? asJson(followUpData([followed]))
      : writtenTable(followUpTable([followed], language), format);
  }

  /** Reads what other documents say; undefined if the request was cancelled meanwhile. */
  private async followedUp(
    model: DocumentModel,
    token: CancellationToken,
  ): Promise<{ readonly followed: FollowedUp; readonly others: ReadonlyMap<string, DocumentModel> } | undefined> {
    const { library, documents } = this.server;
    if (!(await library.read(token))) return undefined;
    const slices = new Slices();
    const others = new Map<string, DocumentModel>();
    for (const { uri } of speakersOf(ownAddresses(model), this.citing())) {
      if (uriKey(uri) === uriKey(model.text.uri)) continue;
      const other = await library.load(uri);
      if (other) others.set(other.text.uri, other);
      if (!(await slices.next(token))) return undefined;
    }
    if (documents.get(model.text.uri) !== model) return undefined;
    return { followed: followedUp(model, [...others.values()], this.server.language()), others };
  }

  /** The documents that cite a symbol: the open ones as they are now, the others as they were read. */
  private citing(): (symbol: string) => Iterable<DocumentSummary> {
    const { open, files } = this.server.library.workspace;
    const opened = [...open.values()].map(summarize);
    return (symbol) => {
      const closed = [...(files.citing.get(symbol) ?? [])].flatMap((key) =>
        open.has(key) ? [] : (files.summaries.get(key) ?? []),
      );
      return [...opened, ...closed];
    };
  }
}

/** The recommendations with some numbers, in their order; all of them without numbers. */
function shownOnly(found: Recommendations, only: readonly string[] | undefined): Recommendations {
  if (!only) return found;
  const recommendations = [...new Set(only)].flatMap((number) =>
    found.recommendations.filter((one) => one.number === number),
  );
  return { ...found, recommendations };
}

/** The citations with some indices; all of them without. */
function listedOnly(
  groups: readonly CitedSourceGroup[],
  only: readonly string[] | undefined,
): readonly CitedSourceGroup[] {
  if (!only) return groups;
  const wanted = new Set(only);
  return groups
    .map((group) => ({ ...group, citations: group.citations.filter(({ index }) => wanted.has(String(index))) }))
    .filter(({ citations }) => citations.length > 0);
}

function asJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The recommendations of a document in the form of the protocol. */
export function recommendationsIn(model: DocumentModel, language: DisplayLanguage): RecommendationsAnswer {
  const { recommendations, why, followUpParagraph } = recommendationsOf(model, language);
  return {
    uri: model.text.uri,
    version: model.text.version,
    document: documentFacts(model, language),
    why,
    mayFollowUp: mayFollowUp(model),
    followUpParagraph,
    items: recommendations.map((one) => itemOf(model, one)),
  };
}

/** The most that a collapsed row of the list shows of a recommendation, in UTF-16 units. */
const LONGEST_OPENING = 320;

function itemOf(model: DocumentModel, one: Recommendation): RecommendationItem {
  const { lines } = model.text;
  const { number, isCitable, words, section, citedBy, followUp, addressees } = one;
  const { owner } = model.paragraphs;
  const index = owner[one.parts[0]?.block ?? -1] ?? -1;
  const named = one.articles.length > 0 ? one.articles : one.headingArticles;
  return {
    number,
    isCitable,
    position: lines.positionAt(one.name.start),
    opening: openingOf(model, one),
    parts: one.parts.map((part) => partIn(model, part, index)),
    words,
    concerns: one.concerns.map(({ number: of, text, start }) => ({
      number: of,
      text,
      position: lines.positionAt(start),
    })),
    section,
    articles: articleWords(one.articles),
    articleGroups: groupsOf(named),
    citedBy,
    followUp,
    addressees,
  };
}

/** The words that distinguish a recommendation from others. */
function openingOf(model: DocumentModel, { parts, text }: Recommendation): string {
  const { block = -1, start = 0 } = parts[0] ?? {};
  const begins = (model.tree.starts[block] ?? 0) + (model.tree.blocks[block]?.content.start ?? 0);
  // If the block begins with a concern, the block's opening is not the recommendation's.
  return begins === start
    ? tellingWords(model, block, LONGEST_OPENING)
    : firstWords(withoutFormula(text), LONGEST_OPENING);
}

function partIn(model: DocumentModel, part: RecommendationPart, index: number): RecommendationPartItem {
  const { label, level, text, isFollowUp, block, start } = part;
  const paragraph = model.paragraphs.all[index];
  const place =
    level > 0 && paragraph ? writtenPlace({ number: paragraph.number, path: pathOf(paragraph, block) }) : '';
  return { place, label, level, text, isFollowUp, position: model.text.lines.positionAt(start) };
}

function groupsOf(articles: Recommendation['articles']): readonly GroupingArticle[] {
  const groups = new Map<string, GroupingArticle>();
  for (const { instrument, isOwn, article } of articles) {
    const name = isOwn ? '' : (INSTRUMENTS[instrument]?.shortTitle ?? instrument);
    groups.set(`${name} ${article}`, { instrument: name, article });
  }
  return [...groups.values()];
}

import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import {
  type CitationShown,
  type CitedSourceGroup,
  citationShown,
  citationsToShow,
  citedSources,
  isTreatySource,
} from '../../features/citations/citedSources';
import { documentFacts } from '../../features/words/documentFacts';
import type { DocumentModel } from '../../model/document';
import {
  type CitedSource,
  type FollowedParams,
  HELD_CITATIONS,
  type HeldCitationItem,
  type HeldCitationsAnswer,
} from '../../protocol';
import type { HeldCitation } from '../../sources/heldCitation';
import { heldInBlock } from '../../sources/heldCitations';
import { parseSymbol } from '../../syntax/symbols/parse';
import { officialUrl } from '../../syntax/symbols/url';
import { following } from '../connection/following';
import type { OpenDocuments } from '../documents/documents';
import type { CitationSources } from '../library/citationSources';
import { partWords } from '../library/filesLookedAt';
import { type Library, Slices } from '../library/library';
import { treatyUri } from '../library/treatyAddresses';
import type { TreatyShelf } from '../library/treatyShelf';

/** What these requests need from the server. */
interface CitationListServer {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  readonly library: Library;
  readonly shelf: TreatyShelf;
  readonly sources: CitationSources;
  /** Resolves once the present settings of a document are known. */
  ready(uri: string): Promise<void>;
  /** The display language. */
  language(): DisplayLanguage;
}

/** The citations and quotations of documents, held against their sources, as a list. */
export class CitationList {
  constructor(private readonly server: CitationListServer) {}

  listen(): void {
    const { connection, documents } = this.server;
    connection.onRequest(
      HELD_CITATIONS,
      following(
        (uri) => documents.text(uri),
        ({ uri }: FollowedParams, token) => this.list(uri, token),
      ),
    );
  }

  /**
   * The citations of a document by source; undefined if it is another one by now, or the wait was cancelled. The work is done in slices, so
   * that keys do not wait for a document with thousands of citations.
   */
  async groups(model: DocumentModel, token: CancellationToken): Promise<readonly CitedSourceGroup[] | undefined> {
    const sources = await this.server.sources.of(model, token);
    if (!sources) return undefined;
    const language = this.server.language();
    const slices = new Slices();
    const goesOn = async () => (await slices.next(token)) && this.server.documents.get(model.text.uri) === model;
    const held: HeldCitation[] = [];
    for (let b = 0; b < model.readings.length; b++) {
      for (const one of heldInBlock(model, b, sources)) held.push(one);
      if (!(await goesOn())) return undefined;
    }
    const shown: CitationShown[] = [];
    for (const { index, held: one } of citationsToShow(model, held)) {
      shown.push(citationShown(model, one, index, sources, language));
      if (!(await goesOn())) return undefined;
    }
    return citedSources(shown, language);
  }

  private async list(uri: string, token: CancellationToken): Promise<HeldCitationsAnswer | null> {
    const { documents, library, shelf } = this.server;
    await this.server.ready(uri);
    const model = documents.get(uri);
    const groups = model && (await this.groups(model, token));
    if (!model || !groups) return null;
    await Promise.all(groups.flatMap(({ source }) => (isTreatySource(source) ? [shelf.ready(source)] : [])));
    const language = this.server.language();
    return {
      uri,
      version: model.text.version,
      document: documentFacts(model, language),
      sources: groups.map((group) => this.sourceOf(model, group)),
      part: partWords(library.lookedAt, language),
    };
  }

  private sourceOf(model: DocumentModel, { source, name, copy, copyWords, citations }: CitedSourceGroup): CitedSource {
    const isTreaty = isTreatySource(source);
    const symbol = isTreaty ? undefined : parseSymbol(source);
    return {
      id: source,
      name,
      isTreaty,
      copy: copyWords,
      uri: isTreaty ? treatyUri(source) : (copy?.model.text.uri ?? ''),
      officialUrl: isTreaty
        ? (this.server.shelf.treaty(source)?.officialText ?? '')
        : symbol
          ? officialUrl(symbol)
          : '',
      citations: citations.map(({ index, held, written, sentence, place, answer, passage }): HeldCitationItem => {
        const lines = held.copy?.model.text.lines;
        return {
          index,
          kind: held.kind,
          position: model.text.lines.positionAt(held.start),
          written,
          sentence,
          place,
          verdict: held.verdict,
          answer,
          remedy: remedyFor(held.reason),
          ...(passage && {
            cited: {
              place: passage.place,
              runs: passage.runs,
              ...(lines && passage.start !== undefined && { position: lines.positionAt(passage.start) }),
            },
          }),
        };
      }),
    };
  }
}

function remedyFor(reason: string | undefined): HeldCitationItem['remedy'] {
  switch (reason) {
    case 'not-at-hand':
      return 'open';
    case 'words-differ':
    case 'no-official-text':
    case 'article-not-read':
      return 'import';
    default:
      return 'none';
  }
}

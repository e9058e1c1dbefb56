import {
  type CancellationToken,
  type CodeLens,
  CodeLensRefreshRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InlayHint,
  type Location,
  type LocationLink,
  type Position,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SymbolInformation,
  SymbolKind,
  WatchKind,
  type DocumentLink as WireDocumentLink,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { speaker } from '../../display/speaker';
import { documentLinks } from '../../features/documentLinks';
import {
  citationsOf,
  type ForeignReference,
  foreignAt,
  foreignHover,
  landingIn,
  subjectsAt,
} from '../../features/hover/crossDocument';
import type { Hover } from '../../features/hover/hover';
import { inlayHints } from '../../features/inlayHints';
import { toParagraph } from '../../features/places/references';
import { semanticTokens } from '../../features/semanticTokens';
import { symbolOfSummary, symbolsIn, type WorkspaceSymbol } from '../../features/workspaceSymbols';
import type { DocumentModel } from '../../model/document';
import { findPlace } from '../../model/paragraphs/paragraphs';
import { type ForeignPlace, ownAddresses } from '../../model/summary';
import { documentsOf, uriKey } from '../../model/workspace';
import { FILES_READ, type InitializationOptions } from '../../protocol';
import { FILE_ENDINGS, originalOfCopy, PROJECT_FILE, WORD_ENDINGS } from '../../textFiles';
import { rangeOf, symbolKindOf } from '../connection/convert';
import { editsBetween, encodeTokens } from '../connection/tokenEncoding';
import type { Settings } from '../documents/settings';
import { PartTold, partWords } from '../library/filesLookedAt';
import { cancelled, Slices } from '../library/library';
import { OtherDocuments } from '../library/otherDocuments';
import { Completing, type CompletingServer } from './completing';
import { lensesOf } from './lenses';

/** What navigation needs from the server. */
interface NavigationServer extends CompletingServer {
  readonly options: InitializationOptions;
  settingsOf(uri: string): Settings;
  /** Whether a document exceeds the size up to which all features work. */
  isTooLong(uri: string): boolean;
  /** Handles files that were created, changed or deleted. */
  filesChanged(there: readonly string[], gone: readonly string[]): Promise<void>;
}

/** The most workspace symbols in one answer. */
const MOST_SYMBOLS = 500;

/**
 * Requests that lead from one place to another, across documents too. Nothing is sent to a client that has not announced support for it.
 */
export class Navigation {
  /** The tokens last sent for each document, so that the next ones can be sent as a difference. */
  private readonly sent = new Map<string, { readonly id: string; readonly data: readonly number[] }>();
  private results = 0;
  private readonly part: PartTold;
  private readonly others: OtherDocuments;

  constructor(private readonly server: NavigationServer) {
    this.others = new OtherDocuments(server);
    this.part = new PartTold(
      server.connection,
      () => server.library.lookedAt,
      () => server.language(),
    );
  }

  /** Asks the client to report changes of files. Call this once the client is ready. */
  watchFiles(): void {
    if (!this.server.client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    const endings = this.server.options.wordFiles ? [...FILE_ENDINGS, ...WORD_ENDINGS] : FILE_ENDINGS;
    const watchers = [
      { globPattern: `**/*.{${endings.join(',')}}` },
      { globPattern: `**/${PROJECT_FILE}` },
      // Of a folder that is renamed, clients report that it came and went, and nothing of the files in it.
      { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
    ];
    this.server.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).then(
      () => this.server.library.setWatched(),
      (error: unknown) => this.server.connection.console.warn(`Files are not watched: ${String(error)}`),
    );
  }

  listen(): void {
    const { connection, library } = this.server;
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const gone = changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri);
      const there = changes.filter(({ type }) => type !== FileChangeType.Deleted).map(({ uri }) => uri);
      library.filesChanged(there, gone);
      void this.server.filesChanged(there, gone);
    });
    connection.onDocumentLinks(async ({ textDocument }, token) => {
      const model = this.whole(textDocument.uri);
      if (!model) return [];
      await library.listed();
      return this.others.isStale(model, token) ? null : this.links(model);
    });
    connection.languages.semanticTokens.on(({ textDocument }): SemanticTokens => {
      const model = this.whole(textDocument.uri);
      if (!model) return { data: [] };
      const data = tokensIn(model, { start: 0, end: model.text.text.length });
      return { resultId: this.remember(textDocument.uri, data), data };
    });
    connection.languages.semanticTokens.onDelta(
      ({ textDocument, previousResultId }): SemanticTokens | SemanticTokensDelta => {
        const model = this.whole(textDocument.uri);
        if (!model) return { data: [] };
        const data = tokensIn(model, { start: 0, end: model.text.text.length });
        const before = this.sent.get(textDocument.uri);
        const resultId = this.remember(textDocument.uri, data);
        if (before?.id !== previousResultId) return { resultId, data };
        return { resultId, edits: editsBetween(before.data, data) };
      },
    );
    connection.languages.semanticTokens.onRange(({ textDocument, range }): SemanticTokens => {
      const model = this.whole(textDocument.uri);
      return { data: model ? tokensIn(model, spanOf(model, range)) : [] };
    });
    connection.languages.inlayHint.on(({ textDocument, range }): InlayHint[] => {
      const model = this.server.settingsOf(textDocument.uri).inlayHints && this.whole(textDocument.uri);
      if (!model) return [];
      const { lines, uri } = model.text;
      return inlayHints(model, spanOf(model, range)).map(({ at, label, tooltip, target }) => ({
        position: lines.positionAt(at),
        label: [{ value: label, tooltip, location: { uri, range: rangeOf(lines, target) } }],
        paddingLeft: true,
      }));
    });
    connection.onCodeLens(({ textDocument }): CodeLens[] => {
      const model = this.server.settingsOf(textDocument.uri).codeLens && this.whole(textDocument.uri);
      const isClickable = this.server.options.showReferences === true;
      return model
        ? lensesOf(
            model,
            library.workspace,
            partWords(library.lookedAt, this.server.language()),
            isClickable,
            this.server.language(),
          )
        : [];
    });
    new Completing(this.server, this.others).listen();
    connection.onWorkspaceSymbol(({ query }, token, progress) => this.symbols(query, token, progress));
  }

  /** A document for features that go through all of it; undefined if it is too long for them. */
  private whole(uri: string): DocumentModel | undefined {
    return this.server.isTooLong(uri) ? undefined : this.server.documents.get(uri);
  }

  /** Call this when a document was closed. */
  closed(uri: string): void {
    this.sent.delete(uri);
  }

  /** Has the client ask again for what depends on settings and on other documents. */
  refresh(): void {
    const { connection, client } = this.server;
    const { workspace } = client;
    const ignore = () => undefined;
    if (this.server.options.extension) connection.sendNotification(FILES_READ).catch(ignore);
    if (workspace?.inlayHint?.refreshSupport) connection.languages.inlayHint.refresh().catch(ignore);
    if (workspace?.codeLens?.refreshSupport) connection.sendRequest(CodeLensRefreshRequest.type).then(ignore, ignore);
  }

  /** Like {@link refresh}, and for semantic tokens, which depend on settings alone. */
  refreshAll(): void {
    this.refresh();
    if (!this.server.client.workspace?.semanticTokens?.refreshSupport) return;
    // If the client refuses, it asks again after the next change.
    this.server.connection.languages.semanticTokens.refresh().catch(() => undefined);
  }

  // ---------------------------------------------------------------------------------------------- other documents

  /** The target of a citation of another document at an offset; nothing if there is none or the document is not known. */
  async definition(
    model: DocumentModel,
    offset: number,
    token: CancellationToken,
  ): Promise<LocationLink[] | Location[]> {
    const reference = foreignAt(model, offset);
    const document = reference && (await this.others.find(reference.symbol, model, token, true));
    if (!reference || this.others.isStale(model, token)) return [];
    if (!document) {
      this.part.tell(true);
      return [];
    }
    const landings = reference.places.flatMap((place) => landingIn(document, place) ?? []);
    // If the paragraph is not there, the document itself will do.
    const whole = landingIn(document, { symbol: reference.symbol, number: '', path: [] });
    const all = landings.length > 0 || !whole ? landings : [whole];
    const { lines, uri } = document.text;
    if (!this.server.client.textDocument?.definition?.linkSupport)
      return all.map(({ name }) => ({ uri, range: rangeOf(lines, name) }));
    return all.map((landing) => ({
      originSelectionRange: rangeOf(model.text.lines, reference.origin),
      targetUri: uri,
      targetRange: rangeOf(lines, landing.whole),
      targetSelectionRange: rangeOf(lines, landing.name),
    }));
  }

  /** The text of the paragraph of another document that is cited at an offset; undefined if that document is not known. */
  async hover(model: DocumentModel, reference: ForeignReference, token: CancellationToken): Promise<Hover | undefined> {
    const document = await this.others.find(reference.symbol, model, token);
    return !document || this.others.isStale(model, token)
      ? undefined
      : foreignHover(reference, document, this.server.language());
  }

  /**
   * The references in other documents to what is at an offset, and those of this document that only a search of all its paragraphs finds.
   * Only files known to cite the target are read.
   */
  async references(
    model: DocumentModel,
    offset: number,
    includeDeclaration: boolean,
    token: CancellationToken,
  ): Promise<readonly Location[]> {
    const places = subjectsAt(model, offset);
    const [subject] = places;
    const { library } = this.server;
    if (!subject || !(await library.read(token))) return [];
    const slices = new Slices();
    const found: Location[] = citationsOf(model, places).map((span) => locationIn(model, span));
    const read = new Set([uriKey(model.text.uri)]);
    const isOwn = ownAddresses(model).includes(subject.symbol);
    const target = isOwn ? undefined : await this.others.find(subject.symbol, model, token);
    if (target) {
      read.add(uriKey(target.text.uri));
      for (const location of inTarget(target, subject, includeDeclaration)) found.push(location);
    }
    const { open, files } = library.workspace;
    const uris = [...open.values()].map(({ text }) => text.uri);
    for (const { symbol } of places)
      for (const key of files.citing.get(symbol) ?? []) uris.push(files.names.get(key) ?? key);
    for (const uri of uris) {
      const key = uriKey(uri);
      if (read.has(key)) continue;
      read.add(key);
      const other = await library.load(uri);
      if (other) for (const span of citationsOf(other, places)) found.push(locationIn(other, span));
      if (!(await slices.next(token))) return [];
    }
    if (this.others.isStale(model, token)) return [];
    this.part.tell(found.length === 0);
    return found;
  }

  // --------------------------------------------------------------------------------------------------- one document

  private links(model: DocumentModel): WireDocumentLink[] {
    const { workspace } = this.server.library;
    const tooltips = this.server.client.textDocument?.documentLink?.tooltipSupport === true;
    const isKnown = (symbol: string) => documentsOf(workspace, symbol, model).some(({ uri }) => uri !== model.text.uri);
    return documentLinks(model, isKnown, this.server.language()).map(({ start, end, url, tooltip }) => ({
      range: rangeOf(model.text.lines, { start, end }),
      target: url,
      ...(tooltips && { tooltip }),
    }));
  }

  private remember(uri: string, data: readonly number[]): string {
    const id = String(++this.results);
    this.sent.set(uri, { id, data });
    return id;
  }

  // ------------------------------------------------------------------------------------------------------- workspace

  /** Resolves once the files are listed, which the first time takes as long as the folder is large; false if that was cancelled. */
  private async listedWith(progress: WorkDoneProgressReporter, token: CancellationToken): Promise<boolean> {
    const { library, language } = this.server;
    if (!library.isListed) {
      progress.begin(speaker(language()).t('Looking for the documents of the folder'), undefined, undefined, true);
      await Promise.race([library.listed(), cancelled(token)]);
      progress.done();
    } else await library.listed();
    return !token.isCancellationRequested;
  }

  private async symbols(
    query: string,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
  ): Promise<SymbolInformation[] | null> {
    const { library } = this.server;
    if (!(await this.listedWith(progress, token))) return null;
    const slices = new Slices();
    const found: SymbolInformation[] = [];
    const { open, files } = library.workspace;
    for (const model of open.values()) {
      for (const symbol of symbolsIn(model, query, this.server.language())) {
        found.push(informationOf(symbol, locationIn(model, symbol.span)));
        if (found.length >= MOST_SYMBOLS) return found;
      }
      if (!(await slices.next(token))) return null;
    }
    const names = new Set(files.names.values());
    for (const [key, summary] of files.summaries) {
      const original = originalOfCopy(summary.uri);
      if (original !== undefined && names.has(original)) continue;
      const symbol = open.has(key) ? undefined : symbolOfSummary(summary, query, this.server.language());
      const start = { line: 0, character: 0 };
      if (symbol) found.push(informationOf(symbol, { uri: summary.uri, range: { start, end: start } }));
      if (found.length >= MOST_SYMBOLS) break;
      if (!(await slices.next(token))) return null;
    }
    return found;
  }
}

function informationOf({ kind, role, name, container }: WorkspaceSymbol, location: Location): SymbolInformation {
  return {
    name,
    kind: kind === 'document' ? SymbolKind.File : symbolKindOf({ kind, ...(role && { role }) }),
    location,
    ...(container !== '' && { containerName: container }),
  };
}

function locationIn(model: DocumentModel, span: { start: number; end: number }): Location {
  return { uri: model.text.uri, range: rangeOf(model.text.lines, span) };
}

function spanOf(model: DocumentModel, range: { start: Position; end: Position }): { start: number; end: number } {
  const { lines } = model.text;
  return { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
}

function tokensIn(model: DocumentModel, span: { start: number; end: number }): number[] {
  return encodeTokens(model.text.lines, semanticTokens(model, span));
}

/** In the cited document: the paragraph itself, and the references to it there. */
function inTarget(target: DocumentModel, place: ForeignPlace, includeDeclaration: boolean): readonly Location[] {
  if (place.number === '') return [];
  const found = findPlace(target.tree, target.paragraphs, 0, place);
  if (found.kind === 'no-paragraph' || found.kind === 'no-item') return [];
  const { declaration, references } =
    found.kind === 'paragraph'
      ? toParagraph(target, found.paragraph)
      : { declaration: landingIn(target, place)?.name, references: [] };
  return [...(includeDeclaration && declaration ? [declaration] : []), ...references].map((span) =>
    locationIn(target, span),
  );
}

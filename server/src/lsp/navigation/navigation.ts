import {
  type CancellationToken,
  type CodeLens,
  DidChangeWatchedFilesNotification,
  type InlayHint,
  type Location,
  type LocationLink,
  type Position,
  type SymbolInformation,
  SymbolKind,
  WatchKind,
  type DocumentLink as WireDocumentLink,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import { speakerFor } from '../../display/speaker';
import { documentLinks } from '../../features/documentLinks';
import {
  citationsOf,
  type ForeignReference,
  foreignAt,
  foreignHover,
  subjectsAt,
  targetSpansIn,
} from '../../features/hover/crossDocument';
import type { Hover } from '../../features/hover/hover';
import { inlayHints } from '../../features/inlayHints';
import { referencesToParagraph } from '../../features/places/references';
import { symbolOfSummary, symbolsIn, type WorkspaceSymbol } from '../../features/workspaceSymbols';
import type { DocumentModel } from '../../model/document';
import { findPlace } from '../../model/paragraphs/paragraphs';
import { type ForeignPlace, ownAddresses } from '../../model/summary';
import { documentsOf, uriKey } from '../../model/workspace';
import { FILE_ENDINGS, originalOfCopy, PROJECT_FILE, WORD_ENDINGS } from '../../textFiles';
import { rangeOf, symbolKindOf } from '../connection/convert';
import { Slices, waitForCancellation } from '../library/library';
import type { ServerSession } from '../session/serverSession';
import { listenForCompletions } from './completing';
import { lensesOf } from './lenses';
import { listenForTokens } from './tokenRequests';

/** Maximum number of workspace symbols in one answer. */
const MAX_SYMBOLS = 500;

/** Asks the client to report changes of files. Call this once the client is ready. */
export function watchFiles(session: ServerSession): void {
  if (!session.client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
  const endings = session.options.wordFiles ? [...FILE_ENDINGS, ...WORD_ENDINGS] : FILE_ENDINGS;
  const watchers = [
    { globPattern: `**/*.{${endings.join(',')}}` },
    { globPattern: `**/${PROJECT_FILE}` },
    // For a renamed folder, clients report a deletion and a creation, but nothing about the files in it.
    { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  ];
  session.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).then(
    () => session.library.setWatched(),
    (error: unknown) => session.connection.console.warn(`Files are not watched: ${String(error)}`),
  );
}

/** Answers navigation requests, across documents too. Nothing is sent to a client that does not announce support for it. */
export function listenForNavigation(session: ServerSession): void {
  const { connection, library } = session;
  connection.onDocumentLinks(async ({ textDocument }, token) => {
    const model = session.whole(textDocument.uri);
    if (!model) return [];
    await library.whenListed();
    return session.others.isStale(model, token) ? null : linksIn(session, model);
  });
  connection.languages.inlayHint.on(({ textDocument, range }): InlayHint[] => {
    const model = session.settingsOf(textDocument.uri).inlayHints && session.whole(textDocument.uri);
    if (!model) return [];
    const { lines, uri } = model.text;
    return inlayHints(model, spanOf(model, range)).map(({ at, label, tooltip, target }) => ({
      position: lines.positionAt(at),
      label: [{ value: label, tooltip, location: { uri, range: rangeOf(lines, target) } }],
      paddingLeft: true,
    }));
  });
  connection.onCodeLens(({ textDocument }): CodeLens[] => {
    const model = session.settingsOf(textDocument.uri).codeLens && session.whole(textDocument.uri);
    const isClickable = session.options.showReferences === true;
    return model ? lensesOf(model, library.workspace, session.part, isClickable, session.language) : [];
  });
  listenForTokens(session);
  listenForCompletions(session);
  connection.onWorkspaceSymbol(({ query }, token, progress) => symbolsFor(session, query, token, progress));
}

/** The target of a citation of another document at an offset; nothing if there is none or the document is not known. */
export async function definitionInOtherDocument(
  session: ServerSession,
  model: DocumentModel,
  offset: number,
  token: CancellationToken,
): Promise<LocationLink[] | Location[]> {
  const reference = foreignAt(model, offset);
  const document = reference && (await session.others.find(reference.symbol, model, token, true));
  if (!reference || session.others.isStale(model, token)) return [];
  if (!document) {
    session.partTold.tell(true);
    return [];
  }
  const targetSpans = reference.places.flatMap((place) => targetSpansIn(document, place) ?? []);
  // If the paragraph is missing, the target is the document itself.
  const wholeSpans = targetSpansIn(document, { symbol: reference.symbol, number: '', path: [] });
  const allSpans = targetSpans.length > 0 || !wholeSpans ? targetSpans : [wholeSpans];
  const { lines, uri } = document.text;
  if (!session.client.textDocument?.definition?.linkSupport)
    return allSpans.map(({ name }) => ({ uri, range: rangeOf(lines, name) }));
  return allSpans.map((landing) => ({
    originSelectionRange: rangeOf(model.text.lines, reference.origin),
    targetUri: uri,
    targetRange: rangeOf(lines, landing.whole),
    targetSelectionRange: rangeOf(lines, landing.name),
  }));
}

/** The text of the paragraph of another document that is cited at an offset; undefined if that document is not known. */
export async function hoverInOtherDocument(
  session: ServerSession,
  model: DocumentModel,
  reference: ForeignReference,
  token: CancellationToken,
): Promise<Hover | undefined> {
  const document = await session.others.find(reference.symbol, model, token);
  return !document || session.others.isStale(model, token)
    ? undefined
    : foreignHover(reference, document, session.language);
}

/**
 * The references in other documents to the target at an offset, and those of this document that only a search of all its paragraphs finds.
 * Only files known to cite the target are read.
 */
export async function referencesInOtherDocuments(
  session: ServerSession,
  model: DocumentModel,
  offset: number,
  includeDeclaration: boolean,
  token: CancellationToken,
): Promise<readonly Location[]> {
  const places = subjectsAt(model, offset);
  const [subject] = places;
  const { library } = session;
  if (!subject || !(await library.read(token))) return [];
  const slices = new Slices();
  const locations: Location[] = citationsOf(model, places).map((span) => locationIn(model, span));
  const read = new Set([uriKey(model.text.uri)]);
  const isOwnDocument = ownAddresses(model).includes(subject.symbol);
  const target = isOwnDocument ? undefined : await session.others.find(subject.symbol, model, token);
  if (target) {
    read.add(uriKey(target.text.uri));
    for (const location of locationsInTarget(target, subject, includeDeclaration)) locations.push(location);
  }
  const { open, files } = library.workspace;
  const uris = [...open.values()].map(({ text }) => text.uri);
  for (const { symbol } of places)
    for (const key of files.citing.get(symbol) ?? []) uris.push(files.names.get(key) ?? key);
  for (const uri of uris) {
    const key = uriKey(uri);
    if (read.has(key)) continue;
    read.add(key);
    const otherModel = await library.load(uri);
    if (otherModel) for (const span of citationsOf(otherModel, places)) locations.push(locationIn(otherModel, span));
    if (!(await slices.next(token))) return [];
  }
  if (session.others.isStale(model, token)) return [];
  session.partTold.tell(locations.length === 0);
  return locations;
}

function linksIn(session: ServerSession, model: DocumentModel): WireDocumentLink[] {
  const { workspace } = session.library;
  const supportsTooltips = session.client.textDocument?.documentLink?.tooltipSupport === true;
  const isKnown = (symbol: string) => documentsOf(workspace, symbol, model).some(({ uri }) => uri !== model.text.uri);
  return documentLinks(model, isKnown, session.language).map(({ start, end, url, tooltip }) => ({
    range: rangeOf(model.text.lines, { start, end }),
    target: url,
    ...(supportsTooltips && { tooltip }),
  }));
}

/** Resolves once the files are listed, which may take a while the first time in a large folder; false if that was cancelled. */
async function listWithProgress(
  session: ServerSession,
  progress: WorkDoneProgressReporter,
  token: CancellationToken,
): Promise<boolean> {
  const { library, language } = session;
  if (!library.isListed) {
    progress.begin(speakerFor(language).t('Looking for the documents of the folder'), undefined, undefined, true);
    await Promise.race([library.whenListed(), waitForCancellation(token)]);
    progress.done();
  } else await library.whenListed();
  return !token.isCancellationRequested;
}

async function symbolsFor(
  session: ServerSession,
  query: string,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<SymbolInformation[] | null> {
  const { library } = session;
  if (!(await listWithProgress(session, progress, token))) return null;
  const slices = new Slices();
  const symbols: SymbolInformation[] = [];
  const { open, files } = library.workspace;
  for (const model of open.values()) {
    for (const symbol of symbolsIn(model, query, session.language)) {
      symbols.push(informationOf(symbol, locationIn(model, symbol.span)));
      if (symbols.length >= MAX_SYMBOLS) return symbols;
    }
    if (!(await slices.next(token))) return null;
  }
  const names = new Set(files.names.values());
  for (const [key, summary] of files.summaries) {
    const original = originalOfCopy(summary.uri);
    if (original !== undefined && names.has(original)) continue;
    const symbol = open.has(key) ? undefined : symbolOfSummary(summary, query, session.language);
    const start = { line: 0, character: 0 };
    if (symbol) symbols.push(informationOf(symbol, { uri: summary.uri, range: { start, end: start } }));
    if (symbols.length >= MAX_SYMBOLS) break;
    if (!(await slices.next(token))) return null;
  }
  return symbols;
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

/** The locations in the cited document: the paragraph itself, if `includeDeclaration`, and the references to it. */
function locationsInTarget(
  target: DocumentModel,
  place: ForeignPlace,
  includeDeclaration: boolean,
): readonly Location[] {
  if (place.number === '') return [];
  const placeLookup = findPlace(target.tree, target.paragraphs, 0, place);
  if (placeLookup.kind === 'no-paragraph' || placeLookup.kind === 'no-item') return [];
  const { declaration, references } =
    placeLookup.kind === 'paragraph'
      ? referencesToParagraph(target, placeLookup.paragraph)
      : { declaration: targetSpansIn(target, place)?.name, references: [] };
  return [...(includeDeclaration && declaration ? [declaration] : []), ...references].map((span) =>
    locationIn(target, span),
  );
}

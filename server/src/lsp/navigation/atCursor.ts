import type {
  CancellationToken,
  DocumentHighlight,
  Hover,
  Location,
  LocationLink,
  Position,
} from 'vscode-languageserver';
import { quotationAt, quotationProse } from '../../features/citations/quotationProse';
import { definitionsAt } from '../../features/definition';
import { foreignAt } from '../../features/hover/crossDocument';
import {
  citationContext,
  type Hover as HoverSaid,
  hover,
  requiredTreaty,
  treatiesShown,
} from '../../features/hover/hover';
import { references } from '../../features/places/references';
import { RULE_PROSE } from '../../features/words/prose';
import type { DocumentModel } from '../../model/document';
import { CARD, type CardAnswer, type CitableParams } from '../../protocol';
import { textIn } from '../../sources/treatyLanguages';
import { rangeOf } from '../connection/convert';
import { markupContent, prefersMarkdown } from '../connection/markup';
import type { ServerSession } from '../session/serverSession';
import { definitionInOtherDocument, hoverInOtherDocument, referencesInOtherDocuments } from './navigation';
import { treatyDefinition } from './treaties';

/**
 * Hovers, definitions, references and highlights at the cursor. Answers from the document itself are synchronous; answers from other
 * documents or treaties are awaited, and dropped if the text has changed meanwhile.
 */
export function listenAtCursor(session: ServerSession): void {
  const { connection, documents } = session;
  connection.onDefinition(({ textDocument, position }, token) => {
    const model = documents.get(textDocument.uri);
    return model ? definitionAt(session, model, model.text.lines.offsetAt(position), token) : null;
  });
  connection.onReferences(({ textDocument, position, context }, token) => {
    const model = documents.get(textDocument.uri);
    if (!model) return [];
    return referencesAt(session, model, model.text.lines.offsetAt(position), context.includeDeclaration, token);
  });
  connection.onDocumentHighlight(({ textDocument, position }) => {
    const model = documents.get(textDocument.uri);
    return model ? highlightsAt(model, model.text.lines.offsetAt(position)) : [];
  });
  connection.onHover(({ textDocument, position }, token) => hoverAt(session, textDocument.uri, position, token));
  connection.onRequest(CARD, async ({ uri, position }: CitableParams, token): Promise<CardAnswer | null> => {
    const model = documents.get(uri);
    const hoverResult = model && (await hoverWith(session, model, model.text.lines.offsetAt(position), token));
    return hoverResult ? { prose: hoverResult.prose } : null;
  });
}

function definitionAt(
  session: ServerSession,
  model: DocumentModel,
  offset: number,
  token: CancellationToken,
): LocationLink[] | Location[] | Promise<LocationLink[] | Location[]> {
  const localDefinitions = definitionsInDocument(session, model, offset);
  if (localDefinitions.length > 0) return localDefinitions;
  return requiredTreaty(model, offset) === undefined
    ? definitionInOtherDocument(session, model, offset, token)
    : treatyDefinition(session, model, offset, token);
}

function definitionsInDocument(
  session: ServerSession,
  model: DocumentModel,
  offset: number,
): LocationLink[] | Location[] {
  const { lines, uri } = model.text;
  const links = definitionsAt(model, offset);
  if (!session.client.textDocument?.definition?.linkSupport)
    return links.map((link) => ({ uri, range: rangeOf(lines, link.name) }));
  return links.map((link) => ({
    originSelectionRange: rangeOf(lines, link.origin),
    targetUri: uri,
    targetRange: rangeOf(lines, link.whole),
    targetSelectionRange: rangeOf(lines, link.name),
  }));
}

/** The references to the target at an offset: all in this document, and the known ones in other documents. */
export async function referencesAt(
  session: ServerSession,
  model: DocumentModel,
  offset: number,
  includeDeclaration: boolean,
  token: CancellationToken,
): Promise<Location[]> {
  const referenceSpans = references(model, offset);
  const { lines, uri } = model.text;
  const spans = [
    ...(includeDeclaration && referenceSpans?.declaration ? [referenceSpans.declaration] : []),
    ...(referenceSpans?.references ?? []),
  ];
  const locations: Location[] = spans.map((span) => ({ uri, range: rangeOf(lines, span) }));
  const otherLocations = await referencesInOtherDocuments(session, model, offset, includeDeclaration, token);
  const knownKeys = new Set(locations.map(locationKey));
  return [...locations, ...otherLocations.filter((location) => !knownKeys.has(locationKey(location)))];
}

async function hoverAt(
  session: ServerSession,
  uri: string,
  position: Position,
  token: CancellationToken,
): Promise<Hover | null> {
  const { client, documents } = session;
  const model = documents.get(uri);
  const hoverContent = model && (await hoverWith(session, model, model.text.lines.offsetAt(position), token));
  if (!hoverContent) return null;
  const supportsMarkdown = prefersMarkdown(client.textDocument?.hover?.contentFormat);
  return {
    contents: markupContent(hoverContent.prose, supportsMarkdown),
    range: rangeOf(model.text.lines, hoverContent.span),
  };
}

/** The hover at an offset, with the verdict on a quotation there; undefined if there is none or the text has changed meanwhile. */
async function hoverWith(
  session: ServerSession,
  model: DocumentModel,
  offset: number,
  token: CancellationToken,
): Promise<HoverSaid | undefined> {
  const citationHover = await citationHoverAt(session, model, offset, token);
  const { documents } = session;
  const quotation = quotationAt(model, offset);
  if (!quotation || documents.get(model.text.uri) !== model) return citationHover;
  const sources = await session.sources.ofTarget(quotation.target, model);
  if (token.isCancellationRequested || documents.get(model.text.uri) !== model) return undefined;
  const prose = quotationProse(model, quotation, sources, session.speaker);
  const base = model.tree.starts[quotation.block] ?? 0;
  return citationHover
    ? // The answer comes first: a card may be too low for the whole paragraph.
      { span: citationHover.span, prose: [...prose, RULE_PROSE, ...citationHover.prose] }
    : { span: { start: base + quotation.span.start, end: base + quotation.span.end }, prose };
}

/** The part of the hover at an offset about the citation there. */
async function citationHoverAt(
  session: ServerSession,
  model: DocumentModel,
  offset: number,
  token: CancellationToken,
): Promise<HoverSaid | undefined> {
  const { documents, shelf } = session;
  const { uri } = model.text;
  // After an edit, something else may be at the position.
  const isStale = () => token.isCancellationRequested || documents.get(uri) !== model;
  const foreignReference = foreignAt(model, offset);
  if (foreignReference) {
    const foreignProse = await hoverInOtherDocument(session, model, foreignReference, token);
    if (isStale()) return undefined;
    if (foreignProse) {
      const contextProse = citationContext(model, offset, shelf.treaty, session.language);
      return { span: foreignProse.span, prose: [...foreignProse.prose, ...contextProse] };
    }
  }
  const neededTreaties = treatiesShown(model, offset).filter((id) => !shelf.isReady(id));
  if (neededTreaties.length > 0) {
    await Promise.all(neededTreaties.map((id) => shelf.ready(id)));
    if (isStale()) return undefined;
  }
  const official = (id: string) => textIn(shelf.officialOf(id), model.language.language.id);
  return hover(model, offset, shelf.treaty, session.language, official);
}

function highlightsAt(model: DocumentModel, offset: number): DocumentHighlight[] {
  const result = references(model, offset);
  if (!result) return [];
  return [...(result.declaration ? [result.declaration] : []), ...result.references].map((span) => ({
    range: rangeOf(model.text.lines, span),
  }));
}

function locationKey({ uri, range: { start } }: Location): string {
  return `${start.line}:${start.character} ${uri}`;
}

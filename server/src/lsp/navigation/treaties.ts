import {
  type CancellationToken,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type LocationLink,
  SymbolKind,
} from 'vscode-languageserver';
import { INSTRUMENTS } from '../../catalogue/instruments';
import { citationAt } from '../../features/places/citedPhrase';
import type { TargetSpans } from '../../features/places/places';
import { problemWords, treatyReadingText } from '../../features/treaty/problems';
import { placeInTreaty, rangeInTreaty, type TreatyPlace, treatyFolds } from '../../features/treaty/treatyDocument';
import { treatyNames } from '../../features/treaty/treatyNames';
import type { Target } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import {
  type DocumentParams,
  IMPORT_TREATY,
  type ImportedTreaty,
  type ImportTreatyParams,
  type ListedTreaty,
  TREATY_DOCUMENT,
  TREATY_LIST,
} from '../../protocol';
import { readsTreaties } from '../connection/capabilities';
import { rangeOf } from '../connection/convert';
import { treatyOfUri, treatyUri } from '../library/treatyAddresses';
import type { RenderedTreaty } from '../library/treatyShelf';
import type { ServerSession } from '../session/serverSession';

/** Requests about instruments as documents, and definitions of cited articles. */
export function listenForTreaties(session: ServerSession): void {
  const { connection, shelf } = session;
  connection.onRequest(TREATY_DOCUMENT, async ({ uri }: DocumentParams): Promise<string | null> => {
    return (await documentAt(session, uri))?.text ?? null;
  });
  connection.workspace.textDocumentContent.on(async ({ uri }) => {
    const document = await documentAt(session, uri);
    return document ? { text: document.text } : null;
  });
  connection.onRequest(TREATY_LIST, async (): Promise<readonly ListedTreaty[]> => {
    await shelf.readOfficial();
    return treatyNames(session.language).map((names) => ({
      ...names,
      official: shelf.officialOf(names.id)?.articles.length ?? 0,
      uri: treatyUri(names.id),
    }));
  });
  connection.onRequest(IMPORT_TREATY, async (params: ImportTreatyParams): Promise<ImportedTreaty> => {
    const { instrument: asked } = params;
    const instrumentId = asked !== undefined && Object.hasOwn(INSTRUMENTS, asked) ? asked : undefined;
    const reading = await shelf.import(params.name, params.text, instrumentId);
    const { instrument, refusal } = reading;
    return {
      summary: treatyReadingText(reading, session.language),
      problems: problemWords(reading, session.language),
      ...(refusal?.kind === 'unread' && { isUnread: true }),
      ...(instrument !== undefined && { instrument, ...(!refusal && { uri: treatyUri(instrument) }) }),
      ...(reading.text && { stored: JSON.stringify(reading.text), articles: reading.text.articles.length }),
    };
  });
}

/**
 * The place of the article or instrument named at an offset; on the dash or word that joins a range of articles, all the articles it
 * covers. Empty if nothing is named.
 */
export async function treatyDefinition(
  session: ServerSession,
  model: DocumentModel,
  offset: number,
  token: CancellationToken,
): Promise<LocationLink[] | Location[]> {
  const at = citationAt(model, offset);
  const target = at?.reference.target;
  if (!at || (target?.kind !== 'article' && target?.kind !== 'instrument')) return [];
  const document = await session.shelf.document(target.instrument);
  const uri = document && (await addressOf(session, target.instrument, document));
  if (!document || uri === undefined || token.isCancellationRequested) return [];
  const { reference, span, onJoint } = at;
  const range = onJoint ? reference.range : undefined;
  const targetSpans = target.kind === 'article' ? targetSpansIn(document, target, range?.from) : [BEGINNING_SPANS];
  if (!session.client.textDocument?.definition?.linkSupport)
    return targetSpans.map(({ name }) => ({ uri, range: rangeOf(document.lines, name) }));
  return targetSpans.map(({ whole, name }) => ({
    originSelectionRange: rangeOf(model.text.lines, span),
    targetUri: uri,
    targetRange: rangeOf(document.lines, whole),
    targetSelectionRange: rangeOf(document.lines, name),
  }));
}

/** The symbols of a treaty: parts, articles, paragraphs and items. */
export async function treatySymbols(session: ServerSession, uri: string): Promise<DocumentSymbol[]> {
  const document = await documentAt(session, uri);
  return document ? document.places.map((place) => symbolOf(place, document)) : [];
}

/** The folds of a treaty: parts, articles, and paragraphs that have items. */
export async function foldsOfTreaty(session: ServerSession, uri: string): Promise<FoldingRange[]> {
  const document = await documentAt(session, uri);
  if (!document) return [];
  return treatyFolds(document).flatMap(({ start, end }) => {
    const startLine = document.lines.lineAt(start);
    const endLine = document.lines.lineAt(end);
    return endLine > startLine ? [{ startLine, endLine }] : [];
  });
}

async function documentAt(session: ServerSession, uri: string): Promise<RenderedTreaty | undefined> {
  const id = treatyOfUri(uri);
  return id === undefined ? undefined : session.shelf.document(id);
}

/** A URI that the client can open; undefined if there is none. */
async function addressOf(session: ServerSession, id: string, { text }: RenderedTreaty): Promise<string | undefined> {
  const { connection, client, options, texts } = session;
  if (options.treatyDocuments || readsTreaties(client, options)) return treatyUri(id);
  try {
    return await texts.keep?.(`${INSTRUMENTS[id]?.shortTitle ?? id}.txt`, text);
  } catch (error) {
    connection.console.warn(`The text of ${id} could not be kept as a file: ${String(error)}`);
    return undefined;
  }
}

/** The beginning of an instrument. */
const BEGINNING_SPANS: TargetSpans = { whole: { start: 0, end: 0 }, name: { start: 0, end: 0 } };

/** The place of a cited article, or of each article of a range. */
function targetSpansIn(
  document: RenderedTreaty,
  target: Extract<Target, { kind: 'article' }>,
  from: Target | undefined,
): readonly TargetSpans[] {
  if (from?.kind === 'article' && from.instrument === target.instrument) return rangeInTreaty(document, from, target);
  const place = placeInTreaty(document, target);
  return place ? [place] : [];
}

const KINDS: Readonly<Record<TreatyPlace['kind'], SymbolKind>> = {
  part: SymbolKind.Namespace,
  article: SymbolKind.Class,
  paragraph: SymbolKind.String,
  item: SymbolKind.EnumMember,
};

/** Longer names would make the outline too wide. */
const NAME_LENGTH = 80;

function symbolOf(place: TreatyPlace, document: RenderedTreaty): DocumentSymbol {
  const title = place.title.replace(/\s+/g, ' ');
  return {
    name: title.length > NAME_LENGTH ? `${title.slice(0, NAME_LENGTH - 1)}…` : title,
    kind: KINDS[place.kind],
    range: rangeOf(document.lines, place.whole),
    selectionRange: rangeOf(document.lines, place.name),
    ...(place.children.length > 0 && { children: place.children.map((child) => symbolOf(child, document)) }),
  };
}

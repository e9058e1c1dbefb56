import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type DocumentSymbol,
  type FoldingRange,
  type Location,
  type LocationLink,
  SymbolKind,
  TextDocumentContentRefreshRequest,
} from 'vscode-languageserver';
import { INSTRUMENTS } from '../../catalogue/instruments';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { citationAt } from '../../features/places/citedPhrase';
import type { Landing } from '../../features/places/places';
import { problemWords, readingWords } from '../../features/treaty/problems';
import { placeInTreaty, rangeInTreaty, type TreatyPlace, treatyFolds } from '../../features/treaty/treatyDocument';
import { treatyNames } from '../../features/treaty/treatyNames';
import type { Target } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import {
  IMPORT_TREATY,
  type ImportedTreaty,
  type ImportTreatyParams,
  type InitializationOptions,
  type ListedTreaty,
  READ_TREATY_TEXTS,
  type ReadTreatyTextsParams,
  TREATIES_CHANGED,
  TREATY_DOCUMENT,
  TREATY_LIST,
  TREATY_SCHEME,
  type TreatyDocumentParams,
  type TreatyTextFile,
} from '../../protocol';
import { readsTreaties } from '../connection/capabilities';
import { rangeOf } from '../connection/convert';
import type { RenderedTreaty, TextPort, TreatyShelf } from './treatyShelf';

/** What requests about treaties need from the server. */
interface TreatyServer {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly options: InitializationOptions;
  readonly shelf: TreatyShelf;
  /** The display language. */
  language(): DisplayLanguage;
  readonly texts: TextPort;
}

/** Instruments as documents: requests about them, and definitions of cited articles. */
export class Treaties {
  constructor(private readonly server: TreatyServer) {}

  listen(): void {
    const { connection, shelf } = this.server;
    connection.onRequest(TREATY_DOCUMENT, async ({ uri }: TreatyDocumentParams): Promise<string | null> => {
      return (await this.documentAt(uri))?.text ?? null;
    });
    connection.workspace.textDocumentContent.on(async ({ uri }) => {
      const document = await this.documentAt(uri);
      return document ? { text: document.text } : null;
    });
    connection.onRequest(TREATY_LIST, async (): Promise<readonly ListedTreaty[]> => {
      await shelf.readOfficial();
      return treatyNames(this.server.language()).map((names) => ({
        ...names,
        official: shelf.officialOf(names.id)?.articles.length ?? 0,
        uri: treatyUri(names.id),
      }));
    });
    connection.onRequest(IMPORT_TREATY, async (params: ImportTreatyParams): Promise<ImportedTreaty> => {
      const { instrument: asked } = params;
      const told = asked !== undefined && Object.hasOwn(INSTRUMENTS, asked) ? asked : undefined;
      const reading = await shelf.import(params.name, params.text, told);
      const { instrument, refusal } = reading;
      return {
        summary: readingWords(reading, this.server.language()),
        problems: problemWords(reading, this.server.language()),
        ...(refusal?.kind === 'unread' && { isUnread: true }),
        ...(instrument !== undefined && { instrument, ...(!refusal && { uri: treatyUri(instrument) }) }),
        ...(reading.text && { stored: JSON.stringify(reading.text), articles: reading.text.articles.length }),
      };
    });
  }

  /** Tells the client that the content of treaty documents may have changed. */
  changed(): void {
    const { connection, client, options } = this.server;
    if (options.treatyDocuments) void connection.sendNotification(TREATIES_CHANGED);
    else if (readsTreaties(client, options)) {
      for (const id of Object.keys(INSTRUMENTS)) {
        void connection
          .sendRequest(TextDocumentContentRefreshRequest.method, { uri: treatyUri(id) })
          .catch(() => undefined);
      }
    }
  }

  /** Whether an address is that of a treaty document, which is read but not checked or taken for a draft. */
  isTreaty(uri: string): boolean {
    return uri.startsWith(`${TREATY_SCHEME}:`);
  }

  /**
   * The place of the article or instrument named at an offset; on the dash or word that joins a range of articles, all the articles it
   * covers. Empty if nothing is named.
   */
  async definition(
    model: DocumentModel,
    offset: number,
    token: CancellationToken,
  ): Promise<LocationLink[] | Location[]> {
    const at = citationAt(model, offset);
    const target = at?.reference.target;
    if (!at || (target?.kind !== 'article' && target?.kind !== 'instrument')) return [];
    const document = await this.server.shelf.document(target.instrument);
    const uri = document && (await this.addressOf(target.instrument, document));
    if (!document || uri === undefined || token.isCancellationRequested) return [];
    const { reference, span, onJoint } = at;
    const range = onJoint ? reference.range : undefined;
    const landings = target.kind === 'article' ? landingsIn(document, target, range?.from) : [BEGINNING];
    if (!this.server.client.textDocument?.definition?.linkSupport)
      return landings.map(({ name }) => ({ uri, range: rangeOf(document.lines, name) }));
    return landings.map(({ whole, name }) => ({
      originSelectionRange: rangeOf(model.text.lines, span),
      targetUri: uri,
      targetRange: rangeOf(document.lines, whole),
      targetSelectionRange: rangeOf(document.lines, name),
    }));
  }

  /** Parts, articles, paragraphs and items. */
  async symbols(uri: string): Promise<DocumentSymbol[]> {
    const document = await this.documentAt(uri);
    return document ? document.places.map((place) => symbolOf(place, document)) : [];
  }

  /** Parts, articles, and paragraphs that have items. */
  async folds(uri: string): Promise<FoldingRange[]> {
    const document = await this.documentAt(uri);
    if (!document) return [];
    return treatyFolds(document).flatMap(({ start, end }) => {
      const startLine = document.lines.lineAt(start);
      const endLine = document.lines.lineAt(end);
      return endLine > startLine ? [{ startLine, endLine }] : [];
    });
  }

  private async documentAt(uri: string): Promise<RenderedTreaty | undefined> {
    const id = treatyOfUri(uri);
    return id === undefined ? undefined : this.server.shelf.document(id);
  }

  /** An address that the client can open; undefined if there is none. */
  private async addressOf(id: string, { text }: RenderedTreaty): Promise<string | undefined> {
    const { connection, client, options, texts } = this.server;
    if (options.treatyDocuments || readsTreaties(client, options)) return treatyUri(id);
    try {
      return await texts.keep?.(`${INSTRUMENTS[id]?.shortTitle ?? id}.txt`, text);
    } catch (error) {
      connection.console.warn(`The text of ${id} could not be kept as a file: ${String(error)}`);
      return undefined;
    }
  }
}

/** The beginning of an instrument. */
const BEGINNING: Landing = { whole: { start: 0, end: 0 }, name: { start: 0, end: 0 } };

/** The place of a cited article, or of each article of a range. */
function landingsIn(
  document: RenderedTreaty,
  target: Extract<Target, { kind: 'article' }>,
  from: Target | undefined,
): readonly Landing[] {
  if (from?.kind === 'article' && from.instrument === target.instrument) return rangeInTreaty(document, from, target);
  const place = placeInTreaty(document, target);
  return place ? [place] : [];
}

/**
 * Treaty texts where the server runs. If that machine does not have a folder, the client may: a folder of a browser or of remote storage.
 * `client`: undefined if it reads none; `root`: what relative folders are relative to.
 */
export function textsOn(machine: TextPort | undefined, client: Connection | undefined, root: string): TextPort {
  const viaClient = client && clientTexts(client);
  return {
    ...machine,
    read: async (named) => {
      const folder = textFolder(named, root);
      return (isForeign(folder) ? undefined : await machine?.read(folder)) ?? viaClient?.read(folder);
    },
  };
}

/** Reads the texts of a folder through the client. */
function clientTexts(connection: Connection): TextPort {
  return {
    read: async (folder) => {
      const params: ReadTreatyTextsParams = { folder };
      const found: unknown = await connection.sendRequest(READ_TREATY_TEXTS, params);
      return Array.isArray(found) ? found.filter(isTextFile) : undefined;
    },
  };
}

function isTextFile(value: unknown): value is TreatyTextFile {
  if (typeof value !== 'object' || value === null) return false;
  const { name, text } = value as Record<string, unknown>;
  return typeof name === 'string' && typeof text === 'string';
}

/** A folder as named, resolved against a root if the name is a relative path. */
function textFolder(named: string, root: string): string {
  const isWhole = /^(?:[\\/~]|[a-z]:|[a-z][\w+.-]+:)/i.test(named);
  return isWhole || root === '' ? named : `${root}/${named.split(/[\\/]/).map(encodeURIComponent).join('/')}`;
}

/** Whether a folder is outside the file system. */
function isForeign(folder: string): boolean {
  return /^[a-z][\w+.-]+:/i.test(folder) && !folder.startsWith('file:');
}

/** The address of an instrument's document; its last part is what a tab shows. */
export function treatyUri(id: string): string {
  return `${TREATY_SCHEME}:/${id}/${encodeURIComponent(INSTRUMENTS[id]?.shortTitle ?? id)}.treaty`;
}

/** The instrument of an address; undefined for other addresses. */
function treatyOfUri(uri: string): string | undefined {
  const id = new RegExp(`^${TREATY_SCHEME}:/([a-z0-9-]+)(?:/|$)`).exec(uri)?.[1];
  return id !== undefined && Object.hasOwn(INSTRUMENTS, id) ? id : undefined;
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

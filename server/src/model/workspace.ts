import { languageOfName, nameKeys, symbolKey } from '../syntax/symbols/fileName';
import type { DocumentModel } from './document';
import { type DocumentSummary, ownSymbols } from './summary';

/**
 * All documents that are known at one moment: the open ones with all that they mean, the others by name and, once they have been
 * read, by summary. Immutable.
 */
export interface Workspace {
  /** By {@link uriKey}. */
  readonly open: ReadonlyMap<string, DocumentModel>;
  readonly files: Files;
}

/** The files of the workspace. Every map is keyed by what it is named after; URIs are those of {@link uriKey}. */
export interface Files {
  readonly names: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly summaries: ReadonlyMap<string, DocumentSummary>;
  readonly bySymbol: ReadonlyMap<string, readonly string[]>;
  /** The documents that cite a symbol. */
  readonly citing: ReadonlyMap<string, readonly string[]>;
}

/** A document that a symbol may stand for. */
export interface Candidate {
  readonly uri: string;
  /** Undefined for one that is not open. */
  readonly model: DocumentModel | undefined;
}

/** Without any file. */
export const NO_FILES: Files = {
  names: new Map(),
  byName: new Map(),
  summaries: new Map(),
  bySymbol: new Map(),
  citing: new Map(),
};

/** One form for all spellings of an address: editors and servers encode the same character in their own ways. */
export function uriKey(uri: string): string {
  let key = uri;
  try {
    key = decodeURIComponent(uri);
  } catch {
    // A stray per cent sign; as it is, it is a key as well.
  }
  return key.replace(/^(file:\/\/\/)([A-Z])(?=:)/, (_, start: string, drive: string) => start + drive.toLowerCase());
}

/** The name of the file at an address. */
export function fileNameOf(uri: string): string {
  const key = uriKey(uri);
  return key.slice(key.lastIndexOf('/') + 1);
}

/**
 * The documents that a symbol may stand for, as seen from a document, the best first: one that says so itself before one that
 * is only named so, open before not, in the language of the document, and near to it.
 */
export function documentsOf(workspace: Workspace, symbol: string, from: DocumentModel): readonly Candidate[] {
  const { open, files } = workspace;
  const here = uriKey(from.text.uri);
  const found = new Map<string, { candidate: Candidate; rank: number }>();
  const add = (key: string, uri: string, model: DocumentModel | undefined, rank: number) => {
    const language = languageOfName(fileNameOf(key));
    const stranger = language !== '' && language !== from.language.language.id ? 1 : 0;
    const whole = ((rank * 2 + (model ? 0 : 1)) * 2 + stranger) * 64 + Math.min(63, distance(here, key));
    const known = found.get(key);
    if (!known || known.rank > whole) found.set(key, { candidate: { uri, model }, rank: whole });
  };
  for (const [key, model] of open) {
    if (ownSymbols(model).includes(symbol)) add(key, model.text.uri, model, model.identity.symbol?.derived ? 1 : 0);
  }
  for (const key of files.bySymbol.get(symbol) ?? []) {
    const summary = files.summaries.get(key);
    if (summary && !open.has(key)) add(key, summary.uri, undefined, summary.derived ? 1 : 0);
  }
  for (const key of files.byName.get(symbolKey(symbol)) ?? []) {
    const model = open.get(key);
    const summary = files.summaries.get(key);
    const known = model ? ownSymbols(model) : (summary?.symbols ?? []);
    const derived = model ? model.identity.symbol?.derived === true : summary?.derived !== false;
    // What the text says of itself is believed before what somebody called the file.
    if (known.length > 0 && !derived && !known.includes(symbol)) continue;
    add(key, model?.text.uri ?? files.names.get(key) ?? key, model, 2);
  }
  return [...found].sort(([a, x], [b, y]) => x.rank - y.rank || (a < b ? -1 : 1)).map(([, { candidate }]) => candidate);
}

/** How many folders lie between two addresses. */
function distance(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  let same = 0;
  while (same < left.length - 1 && same < right.length - 1 && left[same] === right[same]) same++;
  return left.length + right.length - 2 - 2 * same;
}

/**
 * Keeps {@link Files} as files come, change and go. What it has handed out stays as it was: the maps are copied at the first
 * change after that, so many changes in a row cost one copy.
 */
export class FileIndex {
  private names = new Map<string, string>();
  private byName = new Map<string, readonly string[]>();
  private summaries = new Map<string, DocumentSummary>();
  private bySymbol = new Map<string, readonly string[]>();
  private citing = new Map<string, readonly string[]>();
  private handedOut: Files | undefined;

  /** The files as they are now; the same object until something changes. */
  get files(): Files {
    this.handedOut ??= {
      names: this.names,
      byName: this.byName,
      summaries: this.summaries,
      bySymbol: this.bySymbol,
      citing: this.citing,
    };
    return this.handedOut;
  }

  /** Takes in a file of which nothing but the address is known. */
  add(uri: string): void {
    const key = uriKey(uri);
    if (this.names.has(key)) return;
    this.beforeChange();
    this.names.set(key, uri);
    for (const name of nameKeys(fileNameOf(uri))) insert(this.byName, name, key);
  }

  /** Takes in what a file holds; undefined for one that is no document. */
  set(uri: string, summary: DocumentSummary | undefined): void {
    const key = uriKey(uri);
    this.forget(key);
    this.add(uri);
    if (!summary) return;
    this.beforeChange();
    this.summaries.set(key, summary);
    for (const symbol of summary.symbols) insert(this.bySymbol, symbol, key);
    for (const symbol of new Set(summary.cited.map((one) => one.symbol))) insert(this.citing, symbol, key);
  }

  /** Takes a file out. */
  delete(uri: string): void {
    const key = uriKey(uri);
    this.forget(key);
    if (!this.names.has(key)) return;
    this.beforeChange();
    for (const name of nameKeys(fileNameOf(uri))) remove(this.byName, name, key);
    this.names.delete(key);
  }

  private forget(key: string): void {
    const before = this.summaries.get(key);
    if (!before) return;
    this.beforeChange();
    this.summaries.delete(key);
    for (const symbol of before.symbols) remove(this.bySymbol, symbol, key);
    for (const symbol of new Set(before.cited.map((one) => one.symbol))) remove(this.citing, symbol, key);
  }

  private beforeChange(): void {
    if (!this.handedOut) return;
    this.handedOut = undefined;
    this.names = new Map(this.names);
    this.byName = new Map(this.byName);
    this.summaries = new Map(this.summaries);
    this.bySymbol = new Map(this.bySymbol);
    this.citing = new Map(this.citing);
  }
}

function insert(map: Map<string, readonly string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value]);
}

function remove(map: Map<string, readonly string[]>, key: string, value: string): void {
  const left = (map.get(key) ?? []).filter((one) => one !== value);
  if (left.length > 0) map.set(key, left);
  else map.delete(key);
}

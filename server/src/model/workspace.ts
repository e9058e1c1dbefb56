import { languageOfName, nameKeys, symbolKey } from '../syntax/symbols/fileName';
import { memoize } from './base/memo';
import type { DocumentModel } from './document';
import { type DocumentSummary, ownAddresses } from './summary';

/** All documents known at one moment: open ones with their models, others by name and, once read, by summary. Immutable. */
export interface Workspace {
  /** Keyed by {@link uriKey}. */
  readonly open: ReadonlyMap<string, DocumentModel>;
  readonly files: Files;
}

/** The files of the workspace. Each map is named after its key; URIs are those from {@link uriKey}. */
export interface Files {
  readonly names: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, ReadonlySet<string>>;
  readonly summaries: ReadonlyMap<string, DocumentSummary>;
  readonly bySymbol: ReadonlyMap<string, ReadonlySet<string>>;
  /** The documents that cite a symbol. */
  readonly citing: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A document that a symbol may refer to. */
interface Candidate {
  readonly uri: string;
  /** Undefined if not open. */
  readonly model: DocumentModel | undefined;
}

/** The index of an empty workspace. */
export const NO_FILES: Files = {
  names: new Map(),
  byName: new Map(),
  summaries: new Map(),
  bySymbol: new Map(),
  citing: new Map(),
};

/** Canonicalizes a URI, since editors and servers encode characters differently. */
export function uriKey(uri: string): string {
  let key = uri;
  try {
    key = decodeURIComponent(uri);
  } catch {
    // A stray per cent sign: use the URI unchanged as the key.
  }
  return key.replace(/^(file:\/\/\/)([A-Z])(?=:)/, (_, start: string, drive: string) => start + drive.toLowerCase());
}

/** The file name in a URI. */
export function fileNameOf(uri: string): string {
  const key = uriKey(uri);
  return key.slice(key.lastIndexOf('/') + 1);
}

/**
 * The documents that a symbol may refer to, best first: those with the symbol in their text before those with it in their name only, open
 * documents before others, the language of the given document first, then the nearest.
 */
export function documentsOf(workspace: Workspace, symbol: string, from: DocumentModel): readonly Candidate[] {
  const { open, files } = workspace;
  const ownKey = uriKey(from.text.uri);
  const candidates = new Map<string, { candidate: Candidate; rank: number }>();
  const add = (key: string, uri: string, model: DocumentModel | undefined, rank: number) => {
    const language = languageOfName(fileNameOf(key));
    const stranger = language !== '' && language !== from.language.language.id ? 1 : 0;
    const totalRank = ((rank * 2 + (model ? 0 : 1)) * 2 + stranger) * 64 + Math.min(63, pathDistance(ownKey, key));
    const rival = candidates.get(key);
    if (!rival || rival.rank > totalRank) candidates.set(key, { candidate: { uri, model }, rank: totalRank });
  };
  for (const [key, model] of openBySymbol(open).get(symbol) ?? [])
    add(key, model.text.uri, model, model.identity.symbol?.derived ? 1 : 0);
  for (const key of files.bySymbol.get(symbol) ?? []) {
    const summary = files.summaries.get(key);
    if (summary && !open.has(key)) add(key, summary.uri, undefined, summary.derived ? 1 : 0);
  }
  for (const key of files.byName.get(symbolKey(symbol)) ?? []) {
    const model = open.get(key);
    const summary = files.summaries.get(key);
    const addresses = model ? ownAddresses(model) : (summary?.addresses ?? []);
    const isDerived = model ? model.identity.symbol?.derived === true : summary?.derived !== false;
    if (mayBeCalled(symbol, addresses, isDerived)) add(key, model?.text.uri ?? files.names.get(key) ?? key, model, 2);
  }
  return [...candidates]
    .sort(([a, x], [b, y]) => x.rank - y.rank || (a < b ? -1 : 1))
    .map(([, { candidate }]) => candidate);
}

/** Whether a document, now that it has been read, is still a candidate for a symbol (see {@link documentsOf}). */
export function isDocumentOf(model: DocumentModel, symbol: string): boolean {
  const ownSymbols = ownAddresses(model);
  if (ownSymbols.includes(symbol)) return true;
  const isCalledSo = nameKeys(fileNameOf(model.text.uri)).includes(symbolKey(symbol));
  return isCalledSo && mayBeCalled(symbol, ownSymbols, model.identity.symbol?.derived === true);
}

/** Whether a symbol in a file name may be right: what a text says takes precedence over its file name. */
function mayBeCalled(symbol: string, own: readonly string[], isDerived: boolean): boolean {
  return own.length === 0 || isDerived || own.includes(symbol);
}

type OpenModels = Workspace['open'];

/** The open documents by symbol, then by {@link uriKey}. */
const openBySymbol = memoize((open: OpenModels): ReadonlyMap<string, ReadonlyMap<string, DocumentModel>> => {
  const bySymbol = new Map<string, Map<string, DocumentModel>>();
  for (const [key, model] of open) {
    for (const symbol of ownAddresses(model)) {
      const documentsByUri = bySymbol.get(symbol) ?? new Map<string, DocumentModel>();
      bySymbol.set(symbol, documentsByUri.set(key, model));
    }
  }
  return bySymbol;
});

/** The number of folders between two URIs. */
function pathDistance(a: string, b: string): number {
  const ownSteps = a.split('/');
  const rightSegments = b.split('/');
  let sharedCount = 0;
  while (
    sharedCount < ownSteps.length - 1 &&
    sharedCount < rightSegments.length - 1 &&
    ownSteps[sharedCount] === rightSegments[sharedCount]
  )
    sharedCount++;
  return ownSteps.length + rightSegments.length - 2 - 2 * sharedCount;
}

/**
 * Maintains {@link Files} as files are added, changed and removed. Snapshots are never modified: the first change after one copies the
 * affected parts, so that a series of changes costs one copy.
 */
export class FileIndex {
  private names = new Map<string, string>();
  private byName = new Map<string, Set<string>>();
  private summaries = new Map<string, DocumentSummary>();
  private bySymbol = new Map<string, Set<string>>();
  private citing = new Map<string, Set<string>>();
  private handedOut: Files | undefined;
  /** The sets that are not part of a snapshot yet. */
  private own = new WeakSet<Set<string>>();
  /** How many entries have been copied; counted for complexity tests. */
  copyCount = 0;

  /** A snapshot of the current files; the same object until something changes. */
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

  /** Whether a file is known. Unlike reading {@link files}, this creates no snapshot. */
  has(uri: string): boolean {
    return this.names.has(uriKey(uri));
  }

  /** Whether a file is known to be a document; creates no snapshot either. */
  isDocument(uri: string): boolean {
    return this.summaries.has(uriKey(uri));
  }

  /** Adds a file of which only the URI is known. */
  add(uri: string): void {
    const key = uriKey(uri);
    if (this.names.has(key)) return;
    this.beforeChange();
    this.names.set(key, uri);
    for (const name of nameKeys(fileNameOf(uri))) this.insert(this.byName, name, key);
  }

  /** Records the summary of a file; undefined if it is not a document. */
  set(uri: string, summary: DocumentSummary | undefined): void {
    const key = uriKey(uri);
    this.forget(key);
    this.add(uri);
    if (!summary) return;
    this.beforeChange();
    this.summaries.set(key, summary);
    for (const symbol of summary.addresses) this.insert(this.bySymbol, symbol, key);
    for (const symbol of new Set(summary.cited.map((one) => one.symbol))) this.insert(this.citing, symbol, key);
  }

  /** Removes a file. */
  delete(uri: string): void {
    const key = uriKey(uri);
    this.forget(key);
    if (!this.names.has(key)) return;
    this.beforeChange();
    for (const name of nameKeys(fileNameOf(uri))) this.remove(this.byName, name, key);
    this.names.delete(key);
  }

  private forget(key: string): void {
    const previousSummary = this.summaries.get(key);
    if (!previousSummary) return;
    this.beforeChange();
    this.summaries.delete(key);
    for (const symbol of previousSummary.addresses) this.remove(this.bySymbol, symbol, key);
    for (const symbol of new Set(previousSummary.cited.map((one) => one.symbol))) this.remove(this.citing, symbol, key);
  }

  private beforeChange(): void {
    if (!this.handedOut) return;
    this.handedOut = undefined;
    this.own = new WeakSet();
    this.names = this.copy(this.names);
    this.byName = this.copy(this.byName);
    this.summaries = this.copy(this.summaries);
    this.bySymbol = this.copy(this.bySymbol);
    this.citing = this.copy(this.citing);
  }

  private copy<T>(map: Map<string, T>): Map<string, T> {
    this.copyCount += map.size;
    return new Map(map);
  }

  private insert(map: Map<string, Set<string>>, key: string, value: string): void {
    this.ownSet(map, key).add(value);
  }

  private remove(map: Map<string, Set<string>>, key: string, value: string): void {
    const remainder = this.ownSet(map, key);
    remainder.delete(value);
    if (remainder.size === 0) map.delete(key);
  }

  private ownSet(map: Map<string, Set<string>>, key: string): Set<string> {
    const sharedKeys = map.get(key);
    if (sharedKeys && this.own.has(sharedKeys)) return sharedKeys;
    const set = new Set(sharedKeys);
    this.copyCount += set.size;
    this.own.add(set);
    map.set(key, set);
    return set;
  }
}

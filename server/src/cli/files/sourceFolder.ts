import { dirname } from 'node:path';
import { type DocumentModel, readDocument } from '../../model/document';
import { ownAddresses, ownSymbols } from '../../model/summary';
import { fileNameOf, isDocumentOf, uriKey } from '../../model/workspace';
import { doubtsAbout, type SourceDocument } from '../../sources/sourceList';
import { nameKeys, symbolKey } from '../../syntax/symbols/fileName';
import { groupedBy } from '../../text/groupedBy';
import { addAll } from '../../text/many';
import { openText } from '../../text/textVersion';
import { hasDocumentEnding, hasWordEnding } from '../../textFiles';
import type { FileTarget } from '../io/checkJob';
import { type Io, PROGRAM } from '../io/io';
import { readFileBytes, STANDARD_INPUT, textOf } from '../io/read';
import { digestOf } from './keys';
import { isDocument, isNamedLikeDocument } from './targets';

/** How much of a file is read to identify its document, in UTF-16 code units. */
const HEAD_LENGTH = 8000;
/** The maximum number of files read because their names are not symbols, so that the time does not grow with the folder. */
const MAX_FILES_READ = 200;
/** Cache size: documents kept in memory. */
const CACHE_SIZE = 32;
/** A symbol that follows other words in a file name. */
const INNER_PATTERN = /-([A-Z]+-C-.*)$/;
/** At most this many corrigenda of a document are looked for. */
const MAX_CORRIGENDA = 3;

/** A file whose name does not identify its document. */
interface UnnamedFile {
  readonly target: FileTarget;
  readonly addresses: ReadonlySet<string>;
  readonly symbols: readonly string[];
}

/**
 * Finds the documents in a set of files that others cite, by file name or, for a limited number of other files, by how they begin. Files
 * are read lazily, so that looking up a source does not read all others.
 */
export class SourceFolder {
  private readonly byName: ReadonlyMap<string, readonly FileTarget[]>;
  private readonly nameless: readonly FileTarget[];
  private unnamedFiles: Promise<readonly UnnamedFile[]> | undefined;
  private traceInput: Promise<string> | undefined;
  private readonly digests = new Map<string, string>();
  private readonly models = new Map<string, DocumentModel>();

  constructor(
    targets: readonly FileTarget[],
    private readonly io: Io,
  ) {
    const keys = targets.flatMap((target) => keysOf(target.path).map((key) => ({ key, target })));
    this.byName = new Map(
      [...groupedBy(keys, ({ key }) => key)].map(([key, all]) => [key, all.map(({ target }) => target)]),
    );
    this.nameless = namelessOf(targets);
  }

  /** Reads the documents with the given symbols as sources of a document in a language; `own` is the path of that document. */
  async documents(
    addresses: Iterable<string>,
    language: string,
    own: string,
  ): Promise<ReadonlyMap<string, SourceDocument>> {
    const documents = new Map<string, SourceDocument>();
    for (const address of new Set(addresses)) {
      const sources: SourceDocument[] = [];
      for (const { path } of await this.candidates(address, own)) {
        const model = await this.modelOf(path);
        if (!model || !isDocumentOf(model, address)) continue;
        const doubts = doubtsAbout(model, language, await this.hasCorrigendum(address));
        sources.push({ model, isWord: hasWordEnding(path), doubts });
      }
      // Prefer the final text in the same language.
      const [best] = sources.sort((a, b) => a.doubts.length - b.doubts.length);
      if (best) documents.set(address, best);
    }
    return documents;
  }

  /** A digest of all inputs to {@link documents} for the given symbols: equal digests imply equal documents. */
  async trace(addresses: readonly string[], own: string): Promise<string> {
    const lines: string[] = [];
    for (const address of addresses) {
      for (const name of [address, ...corrigendaOf(address)])
        addAll(lines, [name, ...(await this.namedTrace(name, own))]);
    }
    lines.push(await this.namelessTrace());
    return digestOf(lines.join('\n'));
  }

  private async candidates(address: string, own: string): Promise<readonly FileTarget[]> {
    const matches = (this.byName.get(symbolKey(address)) ?? []).filter(({ path }) => uriKey(path) !== uriKey(own));
    if (matches.length > 0) return matches;
    return (await this.lookInto())
      .filter(({ target, addresses }) => addresses.has(address) && uriKey(target.path) !== uriKey(own))
      .map(({ target }) => target);
  }

  private async hasCorrigendum(symbol: string): Promise<boolean> {
    const names = corrigendaOf(symbol);
    if (names.some((name) => this.byName.has(symbolKey(name)))) return true;
    return (await this.lookInto()).some(({ symbols }) => names.some((name) => symbols.includes(name)));
  }

  private lookInto(): Promise<readonly UnnamedFile[]> {
    this.unnamedFiles ??= this.lookIntoAll();
    return this.unnamedFiles;
  }

  private async lookIntoAll(): Promise<readonly UnnamedFile[]> {
    const allFiles: UnnamedFile[] = [];
    for (const target of this.nameless.slice(0, MAX_FILES_READ)) {
      const text = await this.textOf(target.path);
      if (text === undefined || !(target.isNamed || isDocument(target.path, text))) continue;
      const head = readDocument(openText(target.path, 'treaty-body', 0, text.slice(0, HEAD_LENGTH)));
      allFiles.push({ target, addresses: new Set(ownAddresses(head)), symbols: ownSymbols(head) });
    }
    return allFiles;
  }

  private async namedTrace(address: string, own: string): Promise<readonly string[]> {
    const matches = (this.byName.get(symbolKey(address)) ?? []).filter(({ path }) => uriKey(path) !== uriKey(own));
    return Promise.all(matches.map(async ({ path }) => `${path} ${await this.digest(path)}`));
  }

  private namelessTrace(): Promise<string> {
    const paths = this.nameless.slice(0, MAX_FILES_READ).map(({ path }) => path);
    this.traceInput ??= Promise.all(paths.map(async (path) => `${path} ${await this.digest(path)}`)).then((lines) =>
      digestOf(lines.join('\n')),
    );
    return this.traceInput;
  }

  private async digest(path: string): Promise<string> {
    const memo = this.digests.get(path);
    if (memo !== undefined) return memo;
    const bytes = await readFileBytes(path, this.io);
    const digest = bytes instanceof Uint8Array ? digestOf(bytes) : '';
    this.digests.set(path, digest);
    return digest;
  }

  private async modelOf(path: string): Promise<DocumentModel | undefined> {
    const memoModel = this.models.get(path);
    const text = memoModel ? undefined : await this.textOf(path);
    const model = memoModel ?? (text === undefined ? undefined : readDocument(openText(path, 'treaty-body', 0, text)));
    if (!model) return undefined;
    // Move the most recently used entry to the end.
    this.models.delete(path);
    this.models.set(path, model);
    const [oldest] = this.models.keys();
    if (this.models.size > CACHE_SIZE && oldest !== undefined) this.models.delete(oldest);
    return model;
  }

  private async textOf(path: string): Promise<string | undefined> {
    const bytes = await readFileBytes(path, this.io);
    const content = bytes instanceof Uint8Array ? textOf(bytes, undefined, path) : bytes;
    return 'refusal' in content ? undefined : content.text;
  }
}

/**
 * Lookup keys for the symbols that a file may be named after, possibly after other words: "Xandoria-2019-CMW-C-XAA-CO-2". A combined report
 * is cited by its last number, so "CO-2-3" is also found as "CO-3".
 */
function keysOf(path: string): readonly string[] {
  const keys = nameKeys(fileNameOf(path));
  const allKeys = keys.flatMap((key) => [key, ...(INNER_PATTERN.exec(key)?.slice(1) ?? [])]);
  return [...new Set([...allKeys, ...allKeys.map((key) => key.replace(/-\d+(-\d+)$/, '$1'))])];
}

function corrigendaOf(symbol: string): readonly string[] {
  return Array.from({ length: MAX_CORRIGENDA }, (_, i) => `${symbol}/Corr.${i + 1}`);
}

/** The given files and their neighbours, in which sources are looked up. */
export async function withNeighbouringFiles(targets: readonly FileTarget[], io: Io): Promise<readonly FileTarget[]> {
  const targetsByPath = new Map(
    targets.filter(({ isInput }) => !isInput).map((target) => [io.absolute(target.path), target]),
  );
  const namedFiles = targets.filter(({ path, isNamed }) => isNamed && path !== STANDARD_INPUT);
  const folders = new Set(namedFiles.map(({ path }) => dirname(path)));
  for (const folder of folders) {
    for (const { name, isFolder, isLink } of await entriesOf(folder, io)) {
      if (isFolder || isLink || !(hasDocumentEnding(name) || hasWordEnding(name))) continue;
      const path = folder === '.' ? name : `${folder.replace(/\/$/, '')}/${name}`;
      const key = io.absolute(path);
      if (!targetsByPath.has(key)) targetsByPath.set(key, { path, isNamed: false });
    }
  }
  return [...targetsByPath.values()];
}

/** The entries of a folder; empty if the folder cannot be listed. */
async function entriesOf(folder: string, io: Io): ReturnType<typeof listFolder> {
  return listFolder(folder, io).catch(() => []);
}

async function listFolder(folder: string, io: Io) {
  return (await io.listFolder(folder)) ?? [];
}

/** Files whose names are not symbols. Those whose names contain one after other words come last, because they are found by that symbol. */
function namelessOf(targets: readonly FileTarget[]): readonly FileTarget[] {
  const nameless = targets.filter(({ path }) => !isNamedLikeDocument(path));
  return [...nameless.filter((one) => !hasSymbol(one)), ...nameless.filter(hasSymbol)];
}

function hasSymbol({ path }: FileTarget): boolean {
  return nameKeys(fileNameOf(path)).some((key) => INNER_PATTERN.test(key));
}

/** Reports on standard error how many files were not searched for sources, if any. */
export function reportSkippedFiles(targets: readonly FileTarget[], io: Io): void {
  const leftOut = namelessOf(targets)
    .slice(MAX_FILES_READ)
    .filter((one) => !hasSymbol(one)).length;
  if (leftOut === 0) return;
  const files = leftOut === 1 ? '1 file' : `${leftOut} files`;
  io.error(`${PROGRAM}: note: ${files} not named by symbols were not looked through for what is cited\n`);
}

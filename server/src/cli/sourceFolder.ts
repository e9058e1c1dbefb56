import { type DocumentModel, readDocument } from '../model/document';
import { ownAddresses, ownSymbols } from '../model/summary';
import { fileNameOf, uriKey } from '../model/workspace';
import { doubtsAbout, type SourceDocument } from '../sources/sourceList';
import { nameKeys, symbolKey } from '../syntax/symbols/fileName';
import { openText } from '../text/textVersion';
import type { FileTarget } from './checkJob';
import type { Io } from './io';
import { readFileBytes, textOf } from './read';
import { isDocument } from './targets';

/** How much of a file tells which document it is, in UTF-16 units. */
const HEAD = 8000;

/** A file of the folder and what it may be cited by. */
interface FolderFile {
  readonly target: FileTarget;
  readonly addresses: ReadonlySet<string>;
  readonly symbols: readonly string[];
}

/** The documents in some files by what others cite them by. Of each file only the beginning is kept until its words are needed. */
export class SourceFolder {
  private readonly candidates: FolderFile[] = [];
  private readonly read = new Map<string, DocumentModel>();

  private constructor(private readonly io: Io) {}

  /** Reads the beginnings of files; those that cannot be read or are no documents are left out. */
  static async of(targets: readonly FileTarget[], io: Io): Promise<SourceFolder> {
    const folder = new SourceFolder(io);
    for (const target of targets) {
      const text = await folder.textOf(target.path);
      if (text === undefined || !(target.isNamed || isDocument(target.path, text))) continue;
      const head = readDocument(openText(target.path, 'treaty-body', 0, text.slice(0, HEAD)));
      folder.candidates.push({ target, addresses: new Set(ownAddresses(head)), symbols: ownSymbols(head) });
    }
    return folder;
  }

  /** Reads the documents with some addresses as sources of a document; `language`: the language of that document. */
  async documents(
    addresses: Iterable<string>,
    language: string,
    own: string,
  ): Promise<ReadonlyMap<string, SourceDocument>> {
    const found = new Map<string, SourceDocument>();
    for (const address of new Set(addresses)) {
      const candidates = this.candidates.filter(
        ({ target, addresses: known }) =>
          uriKey(target.path) !== uriKey(own) &&
          (known.has(address) || (known.size === 0 && nameKeys(fileNameOf(target.path)).includes(symbolKey(address)))),
      );
      const sources = [];
      for (const { target } of candidates) {
        const model = await this.modelOf(target.path);
        if (!model) continue;
        const doubts = doubtsAbout(model, language, this.hasCorrigendum(address));
        sources.push({ model, isWord: /\.do[ct][mx]$/i.test(target.path), doubts });
      }
      // The final text in the same language before any other.
      const [best] = sources.sort((a, b) => a.doubts.length - b.doubts.length);
      if (best) found.set(address, best);
    }
    return found;
  }

  private hasCorrigendum(symbol: string): boolean {
    return this.candidates.some(({ symbols }) => symbols.some((one) => one.startsWith(`${symbol}/Corr.`)));
  }

  private async modelOf(path: string): Promise<DocumentModel | undefined> {
    const known = this.read.get(path);
    if (known) return known;
    const text = await this.textOf(path);
    if (text === undefined) return undefined;
    const model = readDocument(openText(path, 'treaty-body', 0, text));
    this.read.set(path, model);
    return model;
  }

  private async textOf(path: string): Promise<string | undefined> {
    const bytes = await readFileBytes(path, this.io);
    const read = bytes instanceof Uint8Array ? textOf(bytes, undefined, path) : bytes;
    return 'refusal' in read ? undefined : read.text;
  }
}

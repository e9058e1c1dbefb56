import { ownAddresses } from '../../model/summary';
import { uriKey } from '../../model/workspace';
import type { SourceDocument, SourceList } from '../../sources/sourceList';
import type { OpenDocuments } from '../documents/documents';
import type { CitationSources } from './citationSources';
import type { Library } from './library';
import type { TreatyShelf } from './treatyShelf';

/** Server services for these sources, and the events that they report. */
interface LiveServer {
  readonly documents: OpenDocuments;
  readonly library: Library;
  readonly shelf: TreatyShelf;
  readonly sources: CitationSources;
  /** Called when the sources of documents may have changed. */
  sourcesChanged(uris: readonly string[]): void;
}

/** Debounce after typing in a source before the documents that cite it are checked against it again, in milliseconds. */
const DEBOUNCE_MS = 400;

/**
 * The sources of open documents, for rules that run while the user types. A rule gets a source if it is loaded; otherwise the source is
 * looked up, and then the document is published again. A document without citations costs nothing.
 */
export class LiveSources {
  private readonly lists = new Map<string, RequestedSources>();
  private readonly editedUris = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly server: LiveServer) {}

  /** The loaded sources of a document. */
  of(uri: string): SourceList {
    let list = this.lists.get(uri);
    if (!list) {
      list = new RequestedSources(this.server.shelf, (needs) => void this.look(uri, needs));
      this.lists.set(uri, list);
    }
    return list;
  }

  /** Call this when a document has been closed. */
  close(uri: string): void {
    this.lists.delete(uri);
    this.documentEdited(uri);
  }

  /** Call this when a document has been opened or edited: others may cite it. */
  documentEdited(uri: string): void {
    if (this.lists.size === 0 || (this.lists.size === 1 && this.lists.has(uri))) return;
    this.editedUris.add(uri);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.lookAgain(), DEBOUNCE_MS);
  }

  /** Call this when files have changed or are gone. */
  filesChanged(uris: readonly string[]): void {
    const keys = new Set(uris.map(uriKey));
    this.again((_, source) => !source || keys.has(uriKey(source.model.text.uri)));
  }

  /** Call this when the file summaries have changed. */
  filesRead(): void {
    this.again((_, source) => !source);
  }

  /** Call this when official texts have been imported, or are read from another folder. */
  textsChanged(): void {
    for (const list of this.lists.values()) list.forgetTexts();
    this.server.sourcesChanged([...this.lists.keys()]);
  }

  private lookAgain(): void {
    const { documents } = this.server;
    for (const uri of this.editedUris) {
      const model = documents.get(uri);
      const addresses = new Set(model ? ownAddresses(model) : []);
      const key = uriKey(uri);
      this.again(
        (symbol, source) => addresses.has(symbol) || (source && uriKey(source.model.text.uri) === key) === true,
      );
    }
    this.editedUris.clear();
  }

  private again(isConcerned: (symbol: string, source: SourceDocument | undefined) => boolean): void {
    const { documents, sources } = this.server;
    for (const [uri, list] of this.lists) {
      const model = documents.get(uri);
      // A corrigendum was opened, added or removed.
      const isOutdated = (symbol: string, { doubts }: SourceDocument) =>
        model !== undefined && sources.hasCorrigendum(symbol, model) !== doubts.includes('corrected');
      list.again((symbol, source) => isConcerned(symbol, source) || (source && isOutdated(symbol, source)) === true);
    }
  }

  private async look(uri: string, list: RequestedSources): Promise<void> {
    const { library, documents, sources } = this.server;
    await library.whenListed();
    let isChangedList = await list.lookForTexts();
    for (let symbol = list.next(); symbol !== undefined; symbol = list.next()) {
      const model = documents.get(uri);
      if (!model || this.lists.get(uri) !== list) return;
      if (list.put(symbol, await sources.document(symbol, model))) isChangedList = true;
    }
    if (isChangedList) this.server.sourcesChanged([uri]);
  }
}

/** The sources that rules have requested for one document. */
class RequestedSources implements SourceList {
  private readonly documents = new Map<string, SourceDocument | undefined>();
  private readonly wantedSymbols = new Set<string>();
  private readonly treaties = new Set<string>();
  private readonly printedTreaties = new Set<string>();
  private areTextsRead = false;
  private isLooking = false;

  constructor(
    private readonly shelf: TreatyShelf,
    private readonly look: (list: RequestedSources) => void,
  ) {}

  readonly treaty = (instrument: string) => {
    this.treaties.add(instrument);
    if (!this.areTextsRead) this.want();
    return this.shelf.officialOf(instrument);
  };

  readonly prints = (instrument: string) => {
    if (!this.printedTreaties.has(instrument)) {
      this.printedTreaties.add(instrument);
      this.want();
    }
    return this.shelf.printsOf(instrument);
  };

  readonly document = (symbol: string): SourceDocument | undefined => {
    if (!this.documents.has(symbol)) {
      this.documents.set(symbol, undefined);
      this.wantedSymbols.add(symbol);
      this.want();
    }
    return this.documents.get(symbol);
  };

  /** Takes the next symbol to look up; undefined if there is none, which ends the lookup. */
  next(): string | undefined {
    const [symbol] = this.wantedSymbols;
    if (symbol === undefined) this.isLooking = false;
    else this.wantedSymbols.delete(symbol);
    return symbol;
  }

  /** Stores the result for a symbol; false if it is the same as before. */
  put(symbol: string, source: SourceDocument | undefined): boolean {
    const previousDocument = this.documents.get(symbol);
    if (previousDocument?.model === source?.model && previousDocument?.doubts.join() === source?.doubts.join())
      return false;
    this.documents.set(symbol, source);
    return true;
  }

  /** Reads the requested texts and fingerprints; returns whether any are new. */
  async lookForTexts(): Promise<boolean> {
    const availableCount = () =>
      [...this.treaties].filter((id) => this.shelf.officialOf(id) || this.shelf.printsOf(id)).length;
    const previousCount = this.areTextsRead ? availableCount() : 0;
    if (this.treaties.size > 0) await this.shelf.readOfficial();
    await Promise.all([...this.printedTreaties].map((id) => this.shelf.loadPrints(id)));
    this.areTextsRead = this.treaties.size > 0;
    return availableCount() !== previousCount;
  }

  forgetTexts(): void {
    this.areTextsRead = false;
  }

  /** Looks up again the symbols that a change affects. */
  again(isConcerned: (symbol: string, source: SourceDocument | undefined) => boolean): void {
    for (const [symbol, source] of this.documents) if (isConcerned(symbol, source)) this.wantedSymbols.add(symbol);
    if (this.wantedSymbols.size > 0) this.want();
  }

  private want(): void {
    if (this.isLooking) return;
    this.isLooking = true;
    this.look(this);
  }
}

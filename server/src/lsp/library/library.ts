import type { CancellationToken } from 'vscode-languageserver';
import { isPaperOnDocuments } from '../../features/matrix/papers';
import { isOwnColumnsTable } from '../../features/ownTables';
import { type DocumentModel, readDocument } from '../../model/document';
import { summarize } from '../../model/summary';
import { readTreeAndIdentity } from '../../model/treeAndIdentity';
import { FileIndex, type Files, fileNameOf, NO_FILES, uriKey, type Workspace } from '../../model/workspace';
import { isTreatyBodyDocument, isTreatyBodyFileName, RECOGNITION_LIMIT } from '../../recognize';
import type { CountColumns } from '../../text/lines';
import type { PausingSteps } from '../../text/steps';
import { openText } from '../../text/textVersion';
import { hasDocumentEnding, hasWordEnding, isWorkingCopy, mayBeDocument, originalOfCopy } from '../../textFiles';
import type { FilePort, ListedFile } from '../connection/filePort';
import type { OpenDocuments } from '../documents/documents';
import { isWordFile } from '../documents/wordDocuments';
import type { SearchCoverage } from './filesLookedAt';
import { type FileText, readFileText } from './fileTexts';
import { belongsToOpen } from './openAndClosed';

/** Maximum number of files to read. */
export const MAX_FILES = 10_000;
/** Maximum size of a text and of a Word file, which may contain pictures, in bytes. */
const MAX_TEXT_SIZE = 2 * 1024 * 1024;
const MAX_WORD_FILE_SIZE = 32 * 1024 * 1024;

/** The size limit of a file, in bytes. */
export function largestFile(uri: string): number {
  return isWordFile(uri) ? MAX_WORD_FILE_SIZE : MAX_TEXT_SIZE;
}

/** How long work on many files may block other work, in milliseconds. */
const TIME_SLICE = 15;
/** The same for work that a page requests whenever typing pauses, so that a keystroke during it waits no longer than this. */
export const SHORT_SLICE = 1;
/** How long typing must have paused before files are read in the background, in milliseconds. */
const DEBOUNCE_MS = 300;
/** Maximum age of a list of files if the client does not report changes, in milliseconds. */
const LIST_AGE = 2000;
/**
 * Limits on closed documents kept in memory. `MAX_DOCUMENTS` covers all the documents of a State that a page compares, up to `MAX_TEXT`
 * UTF-16 code units in total; `MIN_DOCUMENTS` are kept at any length.
 */
const MAX_DOCUMENTS = 64;
const MIN_DOCUMENTS = 8;
const MAX_TEXT = 2_500_000;
/** How much text to read from files that are not named like documents, in UTF-16 code units. */
const MAX_UNRECOGNIZED_LENGTH = 64 * 1024 * 1024;

/** Yields to other work whenever a slice of time is used up. */
export class Slices {
  private since = performance.now();

  /** @param length duration of a slice, in milliseconds */
  constructor(private readonly length = TIME_SLICE) {}

  /** Yields if necessary; false once the work has been cancelled. */
  async next(token?: CancellationToken): Promise<boolean> {
    if (performance.now() - this.since >= this.length) {
      await pause(0);
      this.since = performance.now();
    }
    return token?.isCancellationRequested !== true;
  }
}

/** Runs a computation in slices of `length` milliseconds, yielding in between; undefined if it was cancelled or is no longer wanted. */
export async function runInSlices<T>(
  steps: PausingSteps<T>,
  isWanted: () => boolean,
  token?: CancellationToken,
  length = TIME_SLICE,
): Promise<T | undefined> {
  const slices = new Slices(length);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!(await slices.next(token)) || !isWanted()) return undefined;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * The documents of the workspace that are not open. Files are listed when the first document is opened; their summaries are read in the
 * background, in slices, while the user is idle.
 */
export class Library {
  private readonly stamps = new Map<string, string>();
  private readonly queue = new Map<string, string>();
  private readonly models = new Map<string, DocumentModel>();
  private folders: readonly string[] = [];
  private listing: Promise<void> | undefined;
  private listedAt = 0;
  /** How many listings are under way. */
  private listings = 0;
  private reading: Promise<void> | undefined;
  private waiting = 0;
  private lastEdit = 0;
  private strangers = 0;
  /** The number of files beyond the limit, which are not read. */
  private beyond = 0;
  private isMore = false;
  private readonly unread = new Set<string>();
  /** The files that are documents only because a project file claims them. */
  private readonly claimedUris = new Set<string>();
  private isWatched = false;
  /** Number of times a file was reported or listed as changed or gone. */
  private turns = 0;
  private withWord = false;
  private isClaimed: (uri: string) => Promise<boolean> = async () => false;

  /**
   * @param onChange called when the file summaries have changed
   * @param count how columns are counted, if not in UTF-16 code units
   */
  constructor(
    private readonly port: FilePort,
    private readonly documents: OpenDocuments,
    private readonly onChange: () => void,
    private readonly count?: CountColumns,
    private readonly index = new FileIndex(),
  ) {}

  /** Sets the folders to search. Summaries of other folders are dropped when files are next listed. */
  setFolders(folders: readonly string[]): void {
    this.folders = folders;
    this.listing = undefined;
  }

  /** Declares that the client reports every change of a file, see {@link filesChanged}. */
  setWatched(): void {
    this.isWatched = true;
  }

  /** Declares that the client shows Word files, so that they count as documents. Call this before files are listed. */
  takeWordFiles(): void {
    this.withWord = true;
  }

  /** Sets the test for files that a project file claims as documents, whatever is in them. Call this before files are listed. */
  takeClaims(isClaimed: (uri: string) => Promise<boolean>): void {
    this.isClaimed = isClaimed;
  }

  /** Call this when project files have changed: files that are newly claimed, or no longer claimed, are read again. */
  async claimsChanged(): Promise<void> {
    const slices = new Slices();
    for (const [key, uri] of [...this.files.names]) {
      await slices.next();
      const isClaimed = await this.isClaimed(uri);
      const isKnown = this.index.isDocument(uri);
      if (isClaimed ? !isKnown : isKnown && this.claimedUris.has(key)) this.queue.set(key, uri);
    }
    if (this.queue.size > 0) void this.startReading();
  }

  /** All documents known at this moment. */
  get workspace(): Workspace {
    return { open: this.documents.models(), files: this.files };
  }

  get files(): Files {
    return this.folders.length > 0 ? this.index.files : NO_FILES;
  }

  get lookedAt(): SearchCoverage {
    const fileCount = this.files.names.size;
    return fileCount === 0
      ? { known: 0, total: 0, isMore: false }
      : { known: fileCount - this.unread.size, total: fileCount + this.beyond, isMore: this.isMore };
  }

  /** Whether the files have been listed, so that {@link whenListed} does not take long. */
  get isListed(): boolean {
    return this.folders.length === 0 || this.listedAt > 0;
  }

  /** Resolves once the files are listed. */
  whenListed(): Promise<void> {
    if (this.folders.length === 0) return Promise.resolve();
    // Opening many documents at once must not begin a listing for each of them.
    const isStale =
      !this.isWatched && this.listings === 0 && this.listedAt > 0 && performance.now() - this.listedAt > LIST_AGE;
    if (!this.listing || isStale) this.listing = this.list();
    return this.listing;
  }

  /** Resolves once every file has been read; false if the wait was cancelled. */
  async read(token: CancellationToken): Promise<boolean> {
    await this.whenListed();
    this.waiting++;
    try {
      while (this.queue.size > 0 || this.reading) {
        if (token.isCancellationRequested) return false;
        await Promise.race([this.startReading(), waitForCancellation(token)]);
      }
      return !token.isCancellationRequested;
    } finally {
      this.waiting--;
    }
  }

  /** The document at a URI, open or not; undefined if it no longer exists. */
  async load(uri: string): Promise<DocumentModel | undefined> {
    const key = uriKey(uri);
    const open = this.documents.byKey(key);
    if (open) return open;
    const loadedModel = this.models.get(key);
    if (loadedModel) return loadedModel;
    const { turns } = this;
    const file = await readFileText(this.port, uri);
    // The file may have been renamed or written since it was read.
    if (this.turns !== turns) return this.load(uri);
    if (file === undefined) {
      this.index.delete(uri);
      return undefined;
    }
    const model = this.model(uri, file);
    this.index.set(uri, summarize(model));
    if (this.isWatched) {
      this.keep(key, model);
    }
    return model;
  }

  private keep(key: string, model: DocumentModel): void {
    this.models.set(key, model);
    let text = 0;
    for (const one of this.models.values()) text += one.text.text.length;
    for (const [oldest, one] of this.models) {
      const { size } = this.models;
      if (size <= MIN_DOCUMENTS || (size <= MAX_DOCUMENTS && text <= MAX_TEXT)) return;
      this.models.delete(oldest);
      text -= one.text.text.length;
    }
  }

  /** Call this when a document has been opened: requests about other documents are likely to follow. */
  didOpen(): void {
    this.didEdit();
    void this.whenListed();
  }

  /** Call this when a document has been edited: background reading pauses while the user types. */
  didEdit(): void {
    this.lastEdit = performance.now();
  }

  /** Call this when a document has been closed: unsaved text is gone, so its file is read again. */
  didClose(uri: string): void {
    if (this.index.has(uri)) this.filesChanged([uri], []);
  }

  /**
   * Call this when files have been created or changed (`existingUris`) or deleted (`goneUris`). A folder stands for its contents: clients
   * report nothing else for a deleted or renamed folder.
   */
  filesChanged(existingUris: readonly string[], goneUris: readonly string[]): void {
    if (this.folders.length === 0) return;
    let hasDeletions = false;
    for (const uri of goneUris) {
      for (const fileUri of this.filesIn(uri)) {
        this.forget(fileUri);
        this.index.delete(fileUri);
        hasDeletions = true;
      }
    }
    for (const uri of existingUris) {
      if (mayBeFolder(uri) && this.listing) this.listing = this.list();
      if (!mayBeDocument(fileNameOf(uri), this.withWord) || this.index.has(documentOfCopy(uri))) continue;
      this.forget(uri);
      this.index.add(uri);
      this.queue.set(uriKey(uri), uri);
    }
    if (this.queue.size > 0) void this.startReading();
    if (hasDeletions) this.onChange();
  }

  /** The known file at a URI or, for a folder, the known files in it. */
  private filesIn(uri: string): readonly string[] {
    if (this.index.has(uri)) return [uri];
    if (!mayBeFolder(uri)) return [];
    const folder = `${uriKey(uri)}/`;
    return [...this.index.files.names].flatMap(([key, knownUri]) => (key.startsWith(folder) ? [knownUri] : []));
  }

  private forget(uri: string): void {
    const key = uriKey(uri);
    this.turns++;
    this.models.delete(key);
    this.queue.delete(key);
    this.stamps.delete(key);
    this.unread.delete(key);
  }

  private async list(): Promise<void> {
    const { folders } = this;
    this.listings++;
    const { files, total, isMore } = await this.port.list(folders, this.withWord).finally(() => {
      this.listings--;
    });
    if (folders !== this.folders) return this.whenListed();
    this.listedAt = performance.now();
    this.beyond = total - files.length;
    const isPart = this.beyond > 0 || isMore || this.isMore;
    this.isMore = isMore;
    const presentKeys = new Set(files.map(({ uri }) => uriKey(uri)));
    for (const [key, uri] of this.index.files.names) {
      if (presentKeys.has(key)) continue;
      this.forget(uri);
      this.index.delete(uri);
    }
    const likelyDocuments: ListedFile[] = [];
    const otherFiles: ListedFile[] = [];
    for (const file of files.filter(({ uri }) => !presentKeys.has(uriKey(documentOfCopy(uri)))))
      (isNamedLikeDocument(file.uri) ? likelyDocuments : otherFiles).push(file);
    for (const { uri, stamp } of [...likelyDocuments, ...otherFiles]) {
      const key = uriKey(uri);
      if (this.stamps.get(key) === stamp) continue;
      this.forget(uri);
      this.stamps.set(key, stamp);
      this.index.add(uri);
      this.queue.set(key, uri);
    }
    if (isPart) this.onChange();
    if (this.queue.size > 0) void this.startReading();
  }

  /** Reads the queue; one reading runs at a time. */
  private startReading(): Promise<void> {
    this.reading ??= this.readQueue().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readQueue(): Promise<void> {
    const slices = new Slices();
    let hasDeferred = false;
    for (;;) {
      await slices.next();
      for (let rest = this.untilQuiet(); rest > 0; rest = this.untilQuiet()) await pause(rest);
      const [next] = this.queue;
      if (!next) break;
      const [key, uri] = next;
      this.queue.delete(key);
      const isLikely = isNamedLikeDocument(uri);
      if (!isLikely && this.strangers > MAX_UNRECOGNIZED_LENGTH) {
        hasDeferred ||= !this.unread.has(key);
        this.unread.add(key);
        continue;
      }
      const file = await readFileText(this.port, uri);
      // The file may be gone by now, or queued again.
      if (!this.index.has(uri) || this.queue.has(key)) continue;
      if (!isLikely) this.strangers += file?.text.length ?? 0;
      const looksLikeOne = file !== undefined && (isLikely || isDocumentByContent(file.text));
      const isClaimed = !looksLikeOne && (await this.isClaimed(uri));
      if (!this.index.has(uri) || this.queue.has(key)) continue;
      if (isClaimed) this.claimedUris.add(key);
      else this.claimedUris.delete(key);
      const document = file && documentIn(() => this.model(uri, file), file.text, looksLikeOne || isClaimed);
      const summary = document && summarize(document);
      const isDocument = document !== undefined;
      // A page on an open document loads those that belong to it, at once or once it is opened.
      if (summary && this.isWatched && belongsToOpen(summary, this.documents.models())) this.keep(key, document);
      const wasDocument = this.index.isDocument(uri);
      this.index.set(uri, summary);
      hasDeferred ||= isDocument || wasDocument;
    }
    if (hasDeferred) this.onChange();
  }

  private model(uri: string, { text, word }: FileText): DocumentModel {
    return readDocument(openText(uri, 'treaty-body', 0, text, this.count), { word });
  }

  /** Milliseconds until files may be read in the background; zero when a request waits for them. */
  private untilQuiet(): number {
    return this.waiting > 0 ? 0 : Math.min(DEBOUNCE_MS, this.lastEdit + DEBOUNCE_MS - performance.now());
  }
}

/** The document in a file that is known to hold one or that reports on other documents; undefined for any other file. */
function documentIn(readModel: () => DocumentModel, text: string, isKnown: boolean): DocumentModel | undefined {
  if (isKnown) return readModel();
  let model: DocumentModel | undefined;
  const document = () => {
    model ??= readModel();
    return model;
  };
  return isPaperOnDocuments(text, document) ? document() : undefined;
}

/** Whether a URI may be that of a folder: all files that are read have an extension. */
function mayBeFolder(uri: string): boolean {
  return !hasDocumentEnding(uri) && !hasWordEnding(uri);
}

/** The Word file of which a file is a working copy, so that the copy does not count as another document; empty for any other file. */
function documentOfCopy(uri: string): string {
  return (isWorkingCopy(uri) && originalOfCopy(uri)) || '';
}

function isNamedLikeDocument(uri: string): boolean {
  if (uri.toLowerCase().endsWith('.treaty-body')) return true;
  const name = fileNameOf(uri);
  // The check expects the name of a text file; Word files are named alike.
  return isTreatyBodyFileName(isWordFile(uri) ? name.replace(/\.[^.]*$/, '.txt') : name);
}

/** A text that begins with its symbol may be too short, or too bare, to be recognized otherwise. */
function isDocumentByContent(text: string): boolean {
  const head = text.slice(0, RECOGNITION_LIMIT);
  if (isOwnColumnsTable(head)) return false;
  if (isTreatyBodyDocument(head)) return true;
  if (!head.includes('/')) return false;
  const { identity, tree } = readTreeAndIdentity(head);
  const { symbol } = identity;
  return (
    symbol?.committee !== undefined && symbol.at !== undefined && tree.blocks[symbol.at.block]?.kind === 'masthead'
  );
}

/** Resolves once a request is cancelled; never if it is not. */
export function waitForCancellation(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    token.onCancellationRequested(() => resolve());
  });
}

import {
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  Emitter,
  type InitializeParams,
} from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { type Speaker, speakerFor } from '../../display/speaker';
import type { DocumentModel, ModelOptions } from '../../model/document';
import { fileNameOf } from '../../model/workspace';
import type { InitializationOptions } from '../../protocol';
import type { SourceList } from '../../sources/sourceList';
import type { CountColumns } from '../../text/lines';
import { positionEncodingOf } from '../connection/capabilities';
import { countColumnsIn } from '../connection/columns';
import type { FilePort } from '../connection/filePort';
import type { Initialized } from '../connection/initialized';
import { refreshAllViews, refreshViews } from '../connection/refreshing';
import type { Timings } from '../connection/timings';
import { CursorPlacing } from '../documents/cursorPlacing';
import { DocumentSettings } from '../documents/documentSettings';
import { OpenDocuments } from '../documents/documents';
import { GapMemory } from '../documents/gapMemory';
import { LeftReports } from '../documents/leftReports';
import { Projects } from '../documents/projects';
import { Publishing } from '../documents/publishing';
import type { Settings } from '../documents/settings';
import { WordDocuments } from '../documents/wordDocuments';
import { CitationSources } from '../library/citationSources';
import { bothFiles, clientFiles, NO_PORT } from '../library/clientFiles';
import { PartialAnswerNotice, partText } from '../library/filesLookedAt';
import type { Host } from '../library/host';
import { Library } from '../library/library';
import { LiveSources } from '../library/liveSources';
import { openedFolders } from '../library/openedFolders';
import { OtherDocuments } from '../library/otherDocuments';
import { withErrorHandling } from '../library/sureFiles';
import { textsOn } from '../library/textPorts';
import { notifyTreatiesChanged } from '../library/treatyAddresses';
import { type TextPort, TreatyShelf } from '../library/treatyShelf';

/**
 * The state of the server for one client, shared by its handlers and parts. Each part is created from the session: its constructor may use
 * the parts created before it, its methods may use any.
 */
export class ServerSession implements Initialized {
  readonly connection: Connection;
  readonly params: InitializeParams;
  readonly client: ClientCapabilities;
  readonly options: InitializationOptions;
  readonly timings: Timings;
  /** How columns are counted, if not in UTF-16 code units. */
  readonly count: CountColumns | undefined;
  readonly documents: OpenDocuments;
  readonly files: FilePort;
  readonly projects: Projects;
  readonly settings: DocumentSettings;
  readonly publishing: Publishing;
  readonly library: Library;
  readonly others: OtherDocuments;
  readonly word: WordDocuments;
  readonly texts: TextPort;
  readonly shelf: TreatyShelf;
  readonly sources: CitationSources;
  readonly live: LiveSources;
  readonly cursor: CursorPlacing;
  /** Tells the user that only a part of the files was searched. */
  readonly partTold: PartialAnswerNotice;
  /** The gaps that operations have filled, shared with typing. */
  readonly gaps = new GapMemory();
  readonly reports: LeftReports;
  /** The URIs, by key, of the files whose findings were published by a check of the folder. */
  readonly checkedFiles = new Map<string, string>();
  /** Fires with the URI of each closed document, after the parts have released it. */
  readonly documentClosed = new Emitter<string>();
  private opened: readonly string[] = [];
  /** The last description of which part of the files is searched. */
  private lastPart = '';

  constructor(
    { connection, params, client, options, timings }: Initialized,
    readonly host: Host,
  ) {
    this.connection = connection;
    this.params = params;
    this.client = client;
    this.options = options;
    this.timings = timings;
    this.count = countColumnsIn(positionEncodingOf(client));
    this.documents = new OpenDocuments(
      (uri, text) => ({ ...this.optionsOf(uri), word: this.word.factsFor(uri, text) }),
      ({ text, tree }, blocks, milliseconds) => {
        const of = `of ${fileNameOf(text.uri)}, version ${text.version}, ${blocks} of ${tree.blocks.length} blocks`;
        timings.add('Reading', milliseconds, of);
      },
      this.count,
    );
    const clientPort = options.files ? clientFiles(connection) : NO_PORT;
    const files = host.files ? bothFiles(host.files, clientPort) : clientPort;
    this.files = withErrorHandling(files, (line) => connection.console.warn(line));
    this.projects = new Projects(this);
    this.settings = new DocumentSettings(this);
    this.publishing = new Publishing(this);
    this.library = new Library(this.files, this.documents, () => this.filesRead(), this.count);
    if (options.wordFiles) this.library.takeWordFiles();
    this.library.takeClaims((uri) => this.projects.isClaimed(uri));
    this.others = new OtherDocuments(this);
    this.word = new WordDocuments(this);
    const folders = openedFolders(params);
    this.texts = textsOn(host.texts, options.treatyDocuments ? connection : undefined, folders[0] ?? '');
    this.shelf = new TreatyShelf(this);
    this.sources = new CitationSources(this);
    this.live = new LiveSources(this);
    this.cursor = new CursorPlacing(this);
    this.partTold = new PartialAnswerNotice(this);
    this.reports = new LeftReports(this);
    this.folders = folders;
  }

  /** The folders in which there may be other documents. */
  get folders(): readonly string[] {
    return this.opened;
  }

  set folders(folders: readonly string[]) {
    if (folders === this.opened) return;
    this.opened = folders;
    this.library.setFolders(folders);
    this.projects.setFolders(folders);
  }

  /** The display language. */
  get language(): DisplayLanguage {
    return this.settings.language;
  }

  /** The translator into the display language. */
  get speaker(): Speaker {
    return speakerFor(this.language);
  }

  /** Which part of the files is searched, in words; empty if all are. */
  get part(): string {
    return partText(this.library.lookedAt, this.language);
  }

  /** The current version of an open document; undefined if it is not open. */
  model(uri: string): DocumentModel | undefined {
    return this.documents.get(uri);
  }

  /** A document for features that go through all of it; undefined if it is too long for them. */
  whole(uri: string): DocumentModel | undefined {
    return this.isTooLong(uri) ? undefined : this.model(uri);
  }

  /** Resolves once the current settings of a document are known, or the client has timed out. */
  ready(uri: string): Promise<void> {
    return this.settings.ready(uri);
  }

  settingsOf(uri: string): Settings {
    return this.settings.of(uri);
  }

  /** The user’s settings for a document, in its project file or in the editor. */
  optionsOf(uri: string): ModelOptions {
    return this.settings.optionsOf(uri);
  }

  /** Whether a document exceeds the size up to which all features work. */
  isTooLong(uri: string): boolean {
    return this.settings.isTooLong(uri);
  }

  /** The sources of a document. */
  sourcesOf(uri: string): SourceList {
    return this.live.of(uri);
  }

  /** The diagnostics of an open document, one for each finding and in the same order. */
  diagnosticsOf({ text }: DocumentModel): readonly Diagnostic[] {
    return this.publishing.diagnostics(text.uri);
  }

  /** Has a document read and published again because its settings or metadata have changed. */
  reread(uri: string): void {
    this.settings.reread(uri);
    this.showAgain([uri]);
  }

  showAgain(uris: readonly string[]): void {
    this.publishing.showAgain(uris);
  }

  obey({ treatyTexts, timings }: Settings): void {
    this.shelf.setFolder(treatyTexts);
    this.timings.isTold = timings;
  }

  settingsArrived(before: Settings, after: Settings): void {
    if (before.inlayHints !== after.inlayHints || before.codeLens !== after.codeLens) refreshViews(this);
    if (before.sizeLimit !== after.sizeLimit || before.language !== after.language) refreshAllViews(this);
  }

  /** Handles the reading of a Word file whose text may already be shown: the file’s metadata now belongs to the document. */
  wordRead(uri: string): void {
    if (this.documents.has(uri)) this.reread(uri);
  }

  textsChanged(): void {
    notifyTreatiesChanged(this);
    this.live.textsChanged();
  }

  sourcesChanged(uris: readonly string[]): void {
    this.settings.sourcesChanged();
    this.showAgain(uris);
  }

  /** Handles changed file summaries. */
  private filesRead(): void {
    refreshViews(this);
    this.live.filesRead();
    const { part } = this;
    if (part === this.lastPart) return;
    this.lastPart = part;
    this.publishing.showInfos();
  }
}

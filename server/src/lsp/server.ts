import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type Command,
  type Connection,
  DidChangeConfigurationNotification,
  type HandlerResult,
} from 'vscode-languageserver';
import { fileNameOf } from '../model/workspace';
import { type InitializationOptions, REPORT, RULE_PAGE, type RulePageParams, SETTINGS_SECTION } from '../protocol';
import { pageOf } from '../rules/engine/page';
import { ruleOf } from '../rules/registry';
import type { WordText } from '../word/parts/result';
import type { CodeActionServer } from './actions/codeActionServer';
import { codeActions } from './actions/codeActions';
import { Operations } from './actions/operations';
import { resolvedAction } from './actions/resolving';
import { ServerCommands } from './commands/runCommands';
import { positionEncodingOf } from './connection/capabilities';
import { countColumnsIn } from './connection/columns';
import { commandOf, takesLiterals } from './connection/commandsOfActions';
import { messageFrom } from './connection/errors';
import type { Timings } from './connection/timings';
import { CursorPlacing } from './documents/cursorPlacing';
import { DocumentSettings, warnOfProject } from './documents/documentSettings';
import { OpenDocuments } from './documents/documents';
import { Pages } from './documents/pages';
import { Projects } from './documents/projects';
import { Publishing } from './documents/publishing';
import type { Host } from './library/host';
import { CitationSources } from './library/citationSources';
import { bothFiles, clientFiles, NO_PORT } from './library/clientFiles';
import { partWords } from './library/filesLookedAt';
import { FolderCheck } from './library/folderCheck';
import { Library } from './library/library';
import { LiveSources } from './library/liveSources';
import { foldersWith, openedFolders } from './library/openedFolders';
import { sureFiles } from './library/sureFiles';
import { Treaties, textsOn } from './library/treaties';
import { TreatyShelf } from './library/treatyShelf';
import { listenForLists } from './lists/documentLists';
import { Editorial } from './lists/editorial';
import { AtCursor } from './navigation/atCursor';
import { Navigation } from './navigation/navigation';
import { Structure } from './navigation/structure';
import { Typing } from './operations/typing';
import { serverReport } from './report';
import type { Initialized } from './start';
import { changesText, isWordFile, WordDocuments } from './documents/wordDocuments';
import { listenForExport } from './word/wordExport';
import { WordOperations } from './word/wordOperations';
import { WordSending } from './word/wordSending';

/** Serves an initialized client until the connection closes, adapting to what the client announces. */
export function startServer(initialized: Initialized, host: Host): void {
  new Server(initialized, host).listen();
}

/** Wires the parts together and tells them what happens to documents, folders and settings. */
class Server {
  private readonly connection: Connection;
  private readonly client: ClientCapabilities;
  private readonly options: InitializationOptions;
  private readonly timings: Timings;
  private readonly documents: OpenDocuments;
  private readonly projects: Projects;
  private readonly settings: DocumentSettings;
  private readonly publishing: Publishing;
  private readonly library: Library;
  private readonly navigation: Navigation;
  private readonly shelf: TreatyShelf;
  private readonly sources: CitationSources;
  private readonly live: LiveSources;
  private readonly treaties: Treaties;
  private readonly atCursor: AtCursor;
  private readonly structure: Structure;
  private readonly editorial: Editorial;
  private readonly wordSending: WordSending;
  private readonly operations: Operations;
  private readonly wordOperations: WordOperations;
  private readonly typing: Typing;
  private readonly cursor: CursorPlacing;
  private readonly commands: ServerCommands;
  private readonly folderCheck: FolderCheck;
  private readonly word: WordDocuments;
  private readonly pages: Pages;
  private folders: readonly string[] = [];
  /** Whether the editor has named no folder, so that those of the documents it opens are taken. */
  private readonly isRootless: boolean;
  /** The last description of which part of the files is searched. */
  private part = '';

  constructor(
    { connection, params, options, timings }: Initialized,
    private readonly host: Host,
  ) {
    const client = params.capabilities;
    const count = countColumnsIn(positionEncodingOf(client));
    const documents = new OpenDocuments(
      (uri, text) => ({ ...this.settings.optionsOf(uri), word: this.word.factsFor(uri, text) }),
      ({ text, tree }, blocks, milliseconds) => {
        const of = `of ${fileNameOf(text.uri)}, version ${text.version}, ${blocks} of ${tree.blocks.length} blocks`;
        timings.add('Reading', milliseconds, of);
      },
      count,
    );
    this.documents = documents;
    this.connection = connection;
    this.client = client;
    this.options = options;
    this.timings = timings;
    const other = options.files ? clientFiles(connection) : NO_PORT;
    const files = sureFiles(host.files ? bothFiles(host.files, other) : other, (line) => connection.console.warn(line));
    const projects = new Projects(
      files,
      (uri, problems) =>
        warnOfProject(connection, uri, problems, options.projectProblems === true, this.settings.language),
      (message) => connection.console.info(message),
      () => this.settings.language,
    );
    this.projects = projects;
    const settings = new DocumentSettings({
      connection,
      client,
      locale: params.locale,
      documents,
      projects,
      sources: (uri) => this.live.of(uri),
      obey: ({ treatyTexts, timings: isTold }) => {
        this.shelf.setFolder(treatyTexts);
        this.timings.isTold = isTold;
      },
      changed: (before, after) => {
        if (before.inlayHints !== after.inlayHints || before.codeLens !== after.codeLens) this.navigation.refresh();
        if (before.sizeLimit !== after.sizeLimit || before.language !== after.language) this.navigation.refreshAll();
      },
      late: (uri) => this.publishing.showAgain([uri]),
    });
    this.settings = settings;
    const part = () => partWords(this.library.lookedAt, settings.language);
    this.publishing = new Publishing({
      connection,
      client,
      options,
      documents,
      settings,
      isClaimed: (uri) => projects.claims(uri),
      part,
      rulePages: host.rulePages,
    });
    this.library = new Library(files, documents, () => this.filesRead(), count);
    if (options.wordFiles) this.library.takeWordFiles();
    this.library.takeClaims((uri) => projects.isClaimed(uri));
    this.word = new WordDocuments(
      connection,
      (key) => documents.hasKey(key),
      () => settings.language,
      (uri) => this.wordRead(uri),
    );
    const folders = openedFolders(params);
    const texts = textsOn(host.texts, options.treatyDocuments ? connection : undefined, folders[0] ?? '');
    const shelf = new TreatyShelf({
      connection,
      texts,
      readResource: (path) => host.readResource(path),
      storage: () => options.treatyStorage ?? '',
      canAsk: () => client.workspace?.configuration === true,
      count,
      changed: () => {
        this.treaties.changed();
        this.live.textsChanged();
      },
    });
    this.shelf = shelf;
    const sources = new CitationSources({ library: this.library, shelf });
    this.sources = sources;
    const changed = (uris: readonly string[]) => {
      settings.sourcesChanged();
      this.publishing.showAgain(uris);
    };
    this.live = new LiveSources({ documents, library: this.library, shelf, sources, changed });
    const treaties = new Treaties({ language: () => settings.language, connection, client, options, shelf, texts });
    this.treaties = treaties;
    const settingsOf = (uri: string) => settings.of(uri);
    const language = () => settings.language;
    const optionsOf = (uri: string) => settings.optionsOf(uri);
    const isTooLong = (uri: string) => settings.isTooLong(uri);
    const ready = (uri: string) => settings.ready(uri);
    const navigation = new Navigation({
      connection,
      client,
      options,
      documents,
      library: this.library,
      language,
      treaties: shelf.treaty,
      loadTreaty: (id) => shelf.ready(id),
      settingsOf,
      isTooLong,
      filesChanged: (there, gone) => this.filesChanged(there, gone),
    });
    this.navigation = navigation;
    this.atCursor = new AtCursor({ language, connection, client, documents, navigation, shelf, treaties, sources });
    this.structure = new Structure({ language, connection, client, documents, treaties });
    this.pages = new Pages({ connection, documents, settings });
    this.editorial = new Editorial({
      connection,
      documents,
      projects,
      settingsOf,
      optionsOf,
      language,
      reread: (uri) => {
        settings.reread(uri);
        this.publishing.showAgain([uri]);
      },
      ready,
    });
    const keep = (uri: string, read: WordText) => this.word.keep(uri, read, true);
    this.wordSending = new WordSending({ connection, settingsOf, optionsOf, language, ready, keep });
    this.cursor = new CursorPlacing(connection, documents);
    this.operations = new Operations({ language, connection, client, options, documents, optionsOf });
    const contextOf = (uri: string) => this.operations.contextOf(uri);
    this.wordOperations = new WordOperations({ connection, documents, language, optionsOf, contextOf, ready });
    const { gaps } = this.operations;
    this.typing = new Typing({
      language,
      connection,
      options,
      documents,
      gaps,
      cursor: this.cursor,
      settingsOf,
      optionsOf,
      isTooLong,
      ready,
    });
    this.folderCheck = new FolderCheck({
      language,
      connection,
      documents,
      library: this.library,
      port: files,
      projects,
      count,
      settingsFor: (uri) => settings.ofFile(uri),
      sources,
      manners: () => this.publishing.manners('publishDiagnostics'),
      listAgain: () => this.library.setFolders(this.folders),
      pulls: () => this.publishing.pulls,
      diagnosticsOfOpen: (uri) => this.publishing.diagnostics(uri),
    });
    this.commands = new ServerCommands({
      language,
      connection,
      client,
      documents,
      projects,
      cursor: this.cursor,
      operations: this.operations,
      editorial: this.editorial,
      typing: this.typing,
      atCursor: this.atCursor,
      folderCheck: this.folderCheck,
      hasFolder: () => this.folders.length > 0,
      corrections: () => this.forCodeActions(),
      loadModel: (uri) => this.library.load(uri),
      ready,
    });
    this.isRootless = folders.length === 0 && !options.extension;
    this.setFolders(folders);
  }

  listen(): void {
    const { connection } = this;
    connection.onInitialized(() => this.initialized());
    this.listenToDocuments();
    connection.onDidChangeConfiguration((change) => {
      void this.settingsChanged(change.settings);
    });
    connection.onCodeAction((params) => this.codeActions(params));
    connection.onCodeActionResolve(
      (action): HandlerResult<CodeAction, void> =>
        resolvedAction(action, this.documents, this.operations, this.forCodeActions()),
    );
    this.publishing.listen();
    this.structure.listen();
    this.atCursor.listen();
    this.navigation.listen();
    this.treaties.listen();
    this.editorial.listen();
    this.wordSending.listen();
    this.wordOperations.listen();
    this.operations.listen();
    listenForLists({
      settingsOf: (uri) => this.settings.of(uri),
      isTooLong: (uri) => this.settings.isTooLong(uri),
      language: () => this.settings.language,
      ready: (uri) => this.settings.ready(uri),
      versionsOf: (uri) => this.projects.versionsOf(uri),
      termsOf: (uri) => this.projects.projectOf(uri)?.project.terms ?? [],
      connection,
      documents: this.documents,
      library: this.library,
      shelf: this.shelf,
      sources: this.sources,
    });
    this.pages.listen();
    this.typing.listen();
    this.folderCheck.listen();
    this.commands.listen();
    this.word.listen();
    listenForExport({
      connection,
      model: (uri) => this.documents.get(uri),
      ready: (uri) => this.settings.ready(uri),
    });
    const { documents, library, settings, publishing, timings } = this;
    const reported = { documents, library, settings, publishing, timings };
    connection.onRequest(REPORT, () => serverReport(this.host, reported));
    connection.onRequest(RULE_PAGE, ({ rule: id }: RulePageParams): string | null => {
      const rule = ruleOf(id);
      return rule ? pageOf(rule) : null;
    });
  }

  private initialized(): void {
    const { connection, client } = this;
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION })
        .catch((error: unknown) => connection.console.warn(`Settings are not watched: ${messageFrom(error)}`));
    }
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const kept = this.folders.filter((folder) => !removed.some(({ uri }) => uri === folder));
        this.setFolders([...kept, ...added.map(({ uri }) => uri)]);
      });
    }
    this.navigation.watchFiles();
  }

  private listenToDocuments(): void {
    const { connection, documents, settings } = this;
    connection.onDidOpenTextDocument(({ textDocument: d }) => {
      if (this.treaties.isTreaty(d.uri)) return;
      documents.open(d.uri, d.languageId, d.version, d.text);
      this.operations.keep(d.uri);
      if (this.isRootless) this.setFolders(foldersWith(d.uri, this.folders));
      this.library.opened();
      this.folderCheck.opened(d.uri);
      this.live.documentEdited(d.uri);
      void settings.load(d.uri).then(() => this.publishing.show(d.uri));
    });
    connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
      const { uri, version } = textDocument;
      this.word.edited(uri, documents.change(uri, version, contentChanges) ?? [], documents.text(uri)?.text ?? '');
      this.operations.changed(textDocument.uri);
      // A document whose settings have not arrived is shown once they are there.
      if (!settings.isAsked(textDocument.uri)) this.publishing.show(textDocument.uri);
      this.library.edited();
      this.live.documentEdited(textDocument.uri);
      this.cursor.changed(textDocument.uri);
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      documents.close(uri);
      settings.close(uri);
      this.live.close(uri);
      this.navigation.closed(uri);
      this.cursor.changed(uri);
      this.operations.closed(uri);
      this.word.close(uri);
      this.pages.close(uri);
      this.library.closed(uri);
      this.publishing.close(uri);
      this.folderCheck.changed([uri]);
    });
  }

  private setFolders(folders: readonly string[]): void {
    if (folders === this.folders) return;
    this.folders = folders;
    this.library.setFolders(folders);
    this.projects.setFolders(folders);
  }

  /** A Word file was read whose text may be shown already: what the file says besides its text now belongs to the document. */
  private wordRead(uri: string): void {
    if (!this.documents.has(uri)) return;
    this.settings.reread(uri);
    this.publishing.showAgain([uri]);
  }

  /** More, or less, is known of the files. */
  private filesRead(): void {
    this.navigation.refresh();
    this.live.filesRead();
    const part = partWords(this.library.lookedAt, this.settings.language);
    if (part === this.part) return;
    this.part = part;
    this.publishing.showInfos();
  }

  private async filesChanged(there: readonly string[], gone: readonly string[]): Promise<void> {
    this.live.filesChanged([...there, ...gone]);
    this.folderCheck.gone(gone);
    this.folderCheck.changed(there);
    if (!this.projects.filesChanged([...there, ...gone])) return;
    const open = this.documents.uris();
    await Promise.all(open.map((uri) => this.settings.loadProject(uri)));
    this.publishing.showAgain(open);
    this.folderCheck.settingsChanged();
    await this.library.claimsChanged();
  }

  private async settingsChanged(sent: unknown): Promise<void> {
    const open = this.documents.uris();
    await this.settings.reload(sent);
    this.navigation.refresh();
    this.publishing.showAgain(open);
    this.folderCheck.settingsChanged();
  }

  private codeActions(params: CodeActionParams): (CodeAction | Command)[] {
    const model = this.documents.get(params.textDocument.uri);
    if (!model) return [];
    const isTooLong = this.settings.isTooLong(model.text.uri);
    const ofFindings = isTooLong ? [] : codeActions(model, params, this.forCodeActions());
    const all = [...ofFindings, ...this.operations.codeActions(model, params)];
    const isClosed = isWordFile(model.text.uri) && !this.word.isEditable(model.text.uri);
    const fitting = isClosed ? all.filter((action) => !changesText(action)) : all;
    return takesLiterals(this.client) ? fitting : fitting.map((action) => commandOf(action, model.text));
  }

  private forCodeActions(): CodeActionServer {
    const { client, options, projects, settings, publishing } = this;
    return {
      client,
      options,
      projects,
      settingsOf: (uri) => settings.of(uri),
      optionsOf: (uri) => settings.optionsOf(uri),
      language: settings.language,
      diagnosticsOf: (one) => publishing.diagnostics(one.text.uri),
    };
  }
}

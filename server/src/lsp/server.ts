import {
  type CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  type DocumentSymbol,
  type Hover,
  type Location,
  type LocationLink,
  MessageType,
  type SelectionRange,
  ShowMessageNotification,
  type SymbolInformation,
  type SymbolKind,
} from 'vscode-languageserver';
import { wordLimitOf } from '../catalogue/limits';
import { foreignAt } from '../features/crossDocument';
import { definition } from '../features/definition';
import { folds } from '../features/folding';
import { hover, treatyNeeded } from '../features/hover';
import { type OutlineNode, outline } from '../features/outline';
import { references } from '../features/references';
import { selectionSteps } from '../features/selection';
import { textLanguage } from '../features/textLanguage';
import { committeeName, KIND_NAMES } from '../features/words';
import type { DocumentModel, ModelOptions } from '../model/document';
import { fileNameOf, uriKey } from '../model/workspace';
import {
  DOCUMENT_INFO,
  type DocumentInfo,
  type InitializationOptions,
  PROJECT_PROBLEMS,
  type ProjectProblems,
  REPORT,
  RULE_PAGE,
  type RulePageParams,
  SETTINGS_SECTION,
  type ServerReport,
} from '../protocol';
import { rulePage } from '../rules/page';
import type { TextVersion } from '../text/document';
import type { LineIndex } from '../text/lines';
import { pullsDiagnostics } from './capabilities';
import { bothFiles, clientFiles, NO_PORT } from './clientFiles';
import { codeActions } from './codeActions';
import { foldingKindOf, rangeOf, symbolKindOf } from './convert';
import { type DiagnosticManners, diagnosticsOf } from './diagnostics';
import { OpenDocuments } from './documents';
import { Editorial } from './editorial';
import { messageFrom } from './errors';
import { FolderCheck } from './folderCheck';
import { markup, prefersMarkdown } from './markup';
import { Navigation } from './navigation';
import { Operations } from './operations';
import { Projects } from './projects';
import { reportedDocument } from './report';
import { checkSettings, DEFAULT_SETTINGS, type Settings } from './settings';
import { type TextPort, TreatyShelf } from './shelf';
import { isBeyond, sizeNote } from './size';
import type { Initialized } from './start';
import type { Timings } from './timings';
import { clientTexts, isForeign, Treaties, textFolder } from './treaties';
import { Typing } from './typing';
import { type FilePort, Library } from './workspace';

/** What the server needs from where it runs. */
export interface Host {
  readonly version: string;
  /** What it runs on, in words. */
  readonly runtime: string;
  /** The files of the machine, where there are any. */
  readonly files?: FilePort;
  /** Treaty texts on the machine, where there are any. */
  readonly texts?: TextPort;
  /** A file that ships with the server, by its path below `dist/`; undefined where there is none. */
  readResource(path: string): Promise<string | undefined>;
}

/** Answers a client that has introduced itself until its connection closes. Behaves by what the client announces. */
export function startServer(initialized: Initialized, host: Host): void {
  new Server(initialized, host).listen();
}

class Server {
  private readonly connection: Connection;
  private readonly timings: Timings;
  private readonly projects: Projects;
  private readonly documents = new OpenDocuments(
    (uri) => this.optionsOf(uri),
    ({ text, tree }, blocks, milliseconds) => {
      const of = `of ${fileNameOf(text.uri)}, version ${text.version}, ${blocks} of ${tree.blocks.length} blocks`;
      this.timings.add('Reading', milliseconds, of);
    },
  );
  private readonly settings = new Map<string, Settings>();
  /** Settings of documents that are not open, by their folders. */
  private readonly folderSettings = new Map<string, Promise<Settings>>();
  /** What a client that cannot be asked for settings has sent. */
  private sentSettings = DEFAULT_SETTINGS;
  /** Settings of documents just opened that have been asked for. */
  private readonly asked = new Map<string, Promise<void>>();
  private readonly client: ClientCapabilities;
  private readonly options: InitializationOptions;
  private readonly pulls: boolean;
  /** Raised when settings change, so that answers to pulls are not taken for unchanged. */
  private settingsVersion = 0;
  /** A number for each version of a document that was pulled, for one that is closed and opened anew may have the same version. */
  private readonly pulled = new WeakMap<TextVersion, number>();
  private lastPulled = 0;
  private readonly library: Library;
  private readonly navigation: Navigation;
  private readonly shelf: TreatyShelf;
  private readonly treaties: Treaties;
  private readonly editorial: Editorial;
  private folders: readonly string[] = [];
  private readonly folderCheck: FolderCheck;
  private readonly operations: Operations;
  private readonly typing: Typing;

  constructor(
    { connection, params, options, timings }: Initialized,
    private readonly host: Host,
  ) {
    const client = params.capabilities;
    this.connection = connection;
    this.client = client;
    this.options = options;
    this.timings = timings;
    this.pulls = pullsDiagnostics(client);
    const other = options.files ? clientFiles(connection) : NO_PORT;
    const files = host.files ? bothFiles(host.files, other) : other;
    this.projects = new Projects(files, (uri, problems) => this.warnOfProject(uri, problems));
    this.library = new Library(files, this.documents, () => this.navigation.refresh());
    const root = params.rootUri ? [params.rootUri] : [];
    const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? root;
    const textsViaClient = clientTexts(connection);
    const texts: TextPort = {
      ...host.texts,
      read: async (named) => {
        const folder = textFolder(named, folders[0] ?? '');
        // What the machine does not have the client may: a folder of a browser, of a storage that is no disk.
        const found = isForeign(folder) ? undefined : await host.texts?.read(folder);
        return found ?? (options.treatyDocuments ? textsViaClient.read(folder) : undefined);
      },
    };
    this.shelf = new TreatyShelf({
      connection,
      texts,
      readResource: (path) => host.readResource(path),
      storage: () => options.treatyStorage ?? '',
      canAsk: () => client.workspace?.configuration === true,
      changed: () => this.treaties.changed(),
    });
    this.treaties = new Treaties({ connection, client, options, shelf: this.shelf, texts });
    this.navigation = new Navigation({
      connection,
      client,
      options,
      documents: this.documents,
      library: this.library,
      treaties: this.shelf.treaty,
      loadTreaty: (id) => this.shelf.ready(id),
      settingsOf: (uri) => this.settingsOf(uri),
      isTooLong: (uri) => this.isTooLong(uri),
      filesChanged: (there, gone) => this.filesChanged(there, gone),
    });
    this.editorial = new Editorial({
      connection,
      documents: this.documents,
      projects: this.projects,
      settingsOf: (uri) => this.settingsOf(uri),
      optionsOf: (uri) => this.optionsOf(uri),
      reread: (uri) => this.reread(uri),
      ready: async (uri) => this.asked.get(uri),
    });
    this.operations = new Operations({
      connection,
      client,
      options,
      documents: this.documents,
      optionsOf: (uri) => this.optionsOf(uri),
    });
    this.typing = new Typing({
      connection,
      options,
      documents: this.documents,
      settingsOf: (uri) => this.settingsOf(uri),
      optionsOf: (uri) => this.optionsOf(uri),
      isTooLong: (uri) => this.isTooLong(uri),
      ready: async (uri) => this.asked.get(uri),
    });
    this.folderCheck = new FolderCheck({
      connection,
      documents: this.documents,
      library: this.library,
      port: files,
      projects: this.projects,
      settingsFor: (uri) => this.settingsFor(uri),
      manners: () => this.manners('publishDiagnostics'),
      listAgain: () => this.library.setFolders(this.folders),
      pulls: () => this.pulls,
      diagnosticsOfOpen: (uri) => this.diagnostics(uri),
    });
    this.setFolders(folders);
  }

  listen(): void {
    const { connection } = this;
    connection.onInitialized(() => {
      if (this.client.workspace?.didChangeConfiguration?.dynamicRegistration) {
        connection.client
          .register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION })
          .catch((error: unknown) => connection.console.warn(`Settings are not watched: ${messageFrom(error)}`));
      }
      if (this.client.workspace?.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const kept = this.folders.filter((folder) => !removed.some(({ uri }) => uri === folder));
          this.setFolders([...kept, ...added.map(({ uri }) => uri)]);
        });
      }
      this.navigation.watchFiles();
    });

    connection.onDidOpenTextDocument(({ textDocument: d }) => {
      if (this.treaties.isTreaty(d.uri)) return;
      this.documents.open(d.uri, d.languageId, d.version, d.text);
      this.operations.keep(d.uri);
      this.library.opened();
      this.folderCheck.opened(d.uri);
      void this.loadSettings(d.uri).then(() => this.show(d.uri));
    });
    connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
      this.documents.change(textDocument.uri, textDocument.version, contentChanges);
      // One whose settings are still under way is shown as soon as they are there.
      if (!this.asked.has(textDocument.uri)) this.show(textDocument.uri);
      this.library.edited();
    });
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
      this.documents.close(uri);
      this.settings.delete(uri);
      this.projects.close(uri);
      this.navigation.closed(uri);
      this.operations.closed(uri);
      this.library.closed(uri);
      if (!this.pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
      this.folderCheck.changed([uri]);
    });
    connection.onDidChangeConfiguration((change) => {
      void this.reloadSettings(change.settings);
    });

    connection.languages.diagnostics.on(async (params) => {
      const { uri } = params.textDocument;
      await this.asked.get(uri);
      const version = this.documents.text(uri);
      if (!version) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const resultId = `${this.numberOf(version)}:${this.settingsVersion}`;
      if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items: this.diagnostics(uri) };
    });
    connection.onDocumentSymbol(
      ({ textDocument }) =>
        this.with(textDocument.uri, (model) => this.documentSymbols(model)) ?? this.treaties.symbols(textDocument.uri),
    );
    connection.onFoldingRanges(
      ({ textDocument }) =>
        this.with(textDocument.uri, (model) =>
          folds(model).flatMap((fold) => {
            const { lines } = model.text;
            const startLine = lines.lineAt(fold.start);
            const endLine = lines.lineAt(fold.end);
            const kind = foldingKindOf(fold.kind);
            return endLine > startLine ? [{ startLine, endLine, ...(kind && { kind }) }] : [];
          }),
        ) ?? this.treaties.folds(textDocument.uri),
    );
    connection.onSelectionRanges(
      ({ textDocument, positions }) =>
        this.with(textDocument.uri, (model) =>
          positions.map((position) => {
            const steps = selectionSteps(model, model.text.lines.offsetAt(position));
            let range: SelectionRange | undefined;
            for (let i = steps.length - 1; i >= 0; i--) {
              const step = steps[i];
              if (step) range = { range: rangeOf(model.text.lines, step), ...(range && { parent: range }) };
            }
            return range ?? { range: { start: position, end: position } };
          }),
        ) ?? [],
    );
    connection.onDefinition(
      ({ textDocument, position }, token) =>
        this.with(textDocument.uri, (model) => {
          const offset = model.text.lines.offsetAt(position);
          const here = this.definitions(model, offset);
          if (here.length > 0) return here;
          return treatyNeeded(model, offset) === undefined
            ? this.navigation.definition(model, offset, token)
            : this.treaties.definition(model, offset, token);
        }) ?? null,
    );
    connection.onReferences(
      ({ textDocument, position, context }, token) =>
        this.with(textDocument.uri, (model) =>
          this.references(model, model.text.lines.offsetAt(position), context.includeDeclaration, token),
        ) ?? [],
    );
    connection.onDocumentHighlight(
      ({ textDocument, position }) =>
        this.with(textDocument.uri, (model) => {
          const found = references(model, model.text.lines.offsetAt(position));
          if (!found) return [];
          return [...(found.declaration ? [found.declaration] : []), ...found.references].map((span) => ({
            range: rangeOf(model.text.lines, span),
          }));
        }) ?? [],
    );
    connection.onHover(async ({ textDocument, position }, token) => {
      const before = this.documents.get(textDocument.uri);
      if (!before) return null;
      const foreign = foreignAt(before, before.text.lines.offsetAt(position));
      if (foreign) {
        const found = await this.navigation.hover(before, foreign, token);
        if (found) return found;
        if (token.isCancellationRequested || this.documents.get(textDocument.uri) !== before) return null;
      }
      const needed = treatyNeeded(before, before.text.lines.offsetAt(position));
      if (needed !== undefined && !this.shelf.isReady(needed)) {
        await this.shelf.ready(needed);
        // The text may have gone on while the treaty was read; what the position meant then is stale.
        if (token.isCancellationRequested || this.documents.get(textDocument.uri) !== before) return null;
      }
      return this.hover(before, before.text.lines.offsetAt(position));
    });
    connection.onCodeAction(
      (params) =>
        this.with(params.textDocument.uri, (model) => [
          ...(this.isTooLong(model.text.uri) ? [] : this.codeActions(model, params)),
          ...this.operations.codeActions(model, params),
        ]) ?? [],
    );
    this.navigation.listen();
    this.treaties.listen();
    this.editorial.listen();
    this.operations.listen();
    this.typing.listen();
    this.folderCheck.listen();
    connection.onRequest(REPORT, () => this.report());
    connection.onRequest(RULE_PAGE, (params: RulePageParams): string | null => rulePage(params.rule) ?? null);
  }

  private with<T>(uri: string, answer: (model: DocumentModel) => T): T | undefined {
    const model = this.documents.get(uri);
    return model && answer(model);
  }

  // ------------------------------------------------------------------------------------------------------- settings

  private setFolders(folders: readonly string[]): void {
    this.folders = folders;
    this.library.setFolders(folders);
    this.projects.setFolders(folders);
  }

  /** Asks for the settings of a document just opened, and looks for its project file. */
  private async loadSettings(uri: string): Promise<void> {
    const canAsk = this.client.workspace?.configuration === true && !this.settings.has(uri);
    const asked = Promise.all([canAsk ? this.askSettings(uri) : undefined, this.loadProject(uri)]).then(() => {
      if (this.asked.get(uri) === asked) this.asked.delete(uri);
    });
    this.asked.set(uri, asked);
    await asked;
  }

  private async loadProject(uri: string): Promise<void> {
    const isOther = await this.projects.load(uri);
    this.settingsVersion++;
    if (isOther) this.documents.reread(uri);
  }

  /** What users have said about a document, in its project file or in the editor. */
  private optionsOf(uri: string): ModelOptions {
    return this.projects.optionsOf(uri);
  }

  /** The settings of a document that is not open, before its project file. */
  private async settingsFor(uri: string): Promise<Settings> {
    if (!this.client.workspace?.configuration) return this.sentSettings;
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    let known = this.folderSettings.get(folder);
    if (!known) {
      known = this.connection.workspace.getConfiguration({ scopeUri: uri, section: SETTINGS_SECTION }).then(
        (raw: unknown) => checkSettings(raw).settings,
        () => DEFAULT_SETTINGS,
      );
      this.folderSettings.set(folder, known);
    }
    return known;
  }

  private async filesChanged(there: readonly string[], gone: readonly string[]): Promise<void> {
    this.folderCheck.gone(gone);
    this.folderCheck.changed(there);
    if (!this.projects.filesChanged([...there, ...gone])) return;
    const open = this.documents.uris();
    await Promise.all(open.map((uri) => this.loadProject(uri)));
    this.showAgain(open);
    this.folderCheck.settingsChanged();
  }

  private reread(uri: string): void {
    this.documents.reread(uri);
    this.settingsVersion++;
    this.showAgain([uri]);
  }

  private async askSettings(uri: string): Promise<void> {
    try {
      const raw: unknown = await this.connection.workspace.getConfiguration({
        scopeUri: uri,
        section: SETTINGS_SECTION,
      });
      this.setSettings(uri, raw);
    } catch (error) {
      this.connection.console.warn(`The settings of ${uri} could not be read: ${messageFrom(error)}`);
    }
  }

  private setSettings(uri: string, raw: unknown): void {
    const settings = this.checked(raw);
    if (!this.documents.has(uri)) return;
    const before = this.settingsOf(uri);
    this.settings.set(uri, settings);
    this.settingsVersion++;
    if (before.inlayHints !== settings.inlayHints || before.codeLens !== settings.codeLens) this.navigation.refresh();
    if (before.sizeLimit !== settings.sizeLimit) this.navigation.refreshAll();
  }

  /** What is wrong in a project file holds for every document below it: it is shown once, and written down in full. */
  private warnOfProject(uri: string, problems: readonly string[]): void {
    for (const problem of problems) this.connection.console.warn(`${uriKey(uri)}:${problem}`);
    if (this.options.projectProblems === true) {
      const told: ProjectProblems = { uri, problems };
      void this.connection.sendNotification(PROJECT_PROBLEMS, told);
      return;
    }
    const [first = '', ...more] = problems;
    const rest = more.length > 0 ? ` And ${more.length} more; the log names each.` : '';
    const message = `${fileNameOf(uri)}:${first}.${rest}`;
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }

  private checked(raw: unknown): Settings {
    const { settings, problems } = checkSettings(raw);
    for (const problem of problems) this.connection.console.warn(problem);
    this.shelf.setFolder(settings.treatyTexts);
    this.timings.isTold = settings.timings;
    return settings;
  }

  private async reloadSettings(sent: unknown): Promise<void> {
    const open = this.documents.uris();
    this.folderSettings.clear();
    // Until the new ones are there, the old ones hold.
    if (this.client.workspace?.configuration) await Promise.all(open.map((uri) => this.askSettings(uri)));
    else {
      const section: unknown =
        sent !== null && typeof sent === 'object' ? (sent as Record<string, unknown>)[SETTINGS_SECTION] : undefined;
      this.sentSettings = this.checked(section);
      this.settingsVersion++;
    }
    this.navigation.refresh();
    this.showAgain(open);
    this.folderCheck.settingsChanged();
  }

  /** Shows documents that are read or weighed otherwise than before. */
  private showAgain(open: readonly string[]): void {
    if (this.pulls) {
      // A client that does not do it asks again with the next change.
      if (this.client.workspace?.diagnostics?.refreshSupport)
        this.connection.languages.diagnostics.refresh().catch(() => undefined);
      for (const uri of open) this.sendInfo(uri);
    } else for (const uri of open) this.show(uri);
  }

  private settingsOf(uri: string): Settings {
    return this.projects.settingsOf(uri, this.settings.get(uri) ?? this.sentSettings);
  }

  // ---------------------------------------------------------------------------------------------------- diagnostics

  private show(uri: string): void {
    const version = this.documents.text(uri);
    if (!version) return;
    if (!this.pulls) {
      const diagnostics = this.diagnostics(uri);
      void this.connection.sendDiagnostics({ uri, version: version.version, diagnostics });
    }
    this.sendInfo(uri);
  }

  private numberOf(version: TextVersion): number {
    let number = this.pulled.get(version);
    if (number === undefined) {
      number = ++this.lastPulled;
      this.pulled.set(version, number);
    }
    return number;
  }

  /** Whether a document is beyond the size up to which it is checked. It is read when somebody asks something of it, and not with each key. */
  private isTooLong(uri: string): boolean {
    return isBeyond(this.settingsOf(uri).sizeLimit, this.documents.text(uri)?.text.length ?? 0);
  }

  private diagnostics(uri: string): Diagnostic[] {
    const settings = this.settingsOf(uri);
    if (this.isTooLong(uri)) return [sizeNote(settings.sizeLimit)];
    const manners = this.manners(this.pulls ? 'diagnostic' : 'publishDiagnostics');
    return this.with(uri, (model) => diagnosticsOf(model, settings, manners)) ?? [];
  }

  private manners(way: 'diagnostic' | 'publishDiagnostics'): DiagnosticManners {
    return {
      related: this.client.textDocument?.[way]?.relatedInformation === true,
      rulePages: this.options.rulePages === true,
    };
  }

  private sendInfo(uri: string): void {
    if (this.options.rulePages !== true || this.isTooLong(uri)) return;
    const model = this.documents.get(uri);
    if (!model) return;
    const { identity } = model;
    const limit = this.settingsOf(model.text.uri).wordLimits[identity.kind] ?? wordLimitOf(identity.kind).words ?? 0;
    const { name, understood } = textLanguage(model.text.text, model.language.language.name);
    const info: DocumentInfo = {
      uri: model.text.uri,
      version: model.text.version,
      kind: KIND_NAMES[identity.kind],
      symbol: identity.symbol?.canonical ?? '',
      committee: identity.committee ? committeeName(identity.committee.id) : '',
      state: identity.state?.name ?? identity.state?.code ?? '',
      status: identity.status,
      language: name,
      understood,
      paragraphs: model.paragraphs.all.length,
      words: model.words,
      limit,
    };
    void this.connection.sendNotification(DOCUMENT_INFO, info);
  }

  private report(): ServerReport {
    const { version, runtime } = this.host;
    return {
      version,
      runtime,
      files: this.library.files.names.size,
      documents: this.documents.uris().flatMap((uri) => {
        const text = this.documents.text(uri);
        const model = this.isTooLong(uri) ? undefined : this.documents.get(uri);
        return text ? [reportedDocument(text, model && { model, diagnostics: this.diagnostics(uri) })] : [];
      }),
      timings: this.timings.summary(),
    };
  }

  private codeActions(model: DocumentModel, params: CodeActionParams): CodeAction[] {
    return codeActions(model, params, {
      client: this.client,
      options: this.options,
      projects: this.projects,
      settingsOf: (uri) => this.settingsOf(uri),
      optionsOf: (uri) => this.optionsOf(uri),
      diagnosticsOf: (one) => this.diagnostics(one.text.uri),
    });
  }

  // ------------------------------------------------------------------------------------------------------- features

  private documentSymbols(model: DocumentModel): DocumentSymbol[] | SymbolInformation[] {
    const { lines, uri } = model.text;
    const nodes = outline(model);
    const client = this.client.textDocument?.documentSymbol;
    const kinds = client?.symbolKind?.valueSet;
    if (client?.hierarchicalDocumentSymbolSupport) return nodes.map((node) => nested(node, lines, kinds));
    const flat: SymbolInformation[] = [];
    const add = (node: OutlineNode, container: string) => {
      flat.push({
        name: node.name,
        kind: symbolKindOf(node.kind, kinds),
        location: { uri, range: rangeOf(lines, node.span) },
        ...(container !== '' && { containerName: container }),
      });
      for (const child of node.children) add(child, node.name);
    };
    for (const node of nodes) add(node, '');
    return flat;
  }

  private definitions(model: DocumentModel, offset: number): LocationLink[] | Location[] {
    const { lines, uri } = model.text;
    const links = definition(model, offset);
    if (!this.client.textDocument?.definition?.linkSupport)
      return links.map((link) => ({ uri, range: rangeOf(lines, link.name) }));
    return links.map((link) => ({
      originSelectionRange: rangeOf(lines, link.origin),
      targetUri: uri,
      targetRange: rangeOf(lines, link.whole),
      targetSelectionRange: rangeOf(lines, link.name),
    }));
  }

  private hover(model: DocumentModel, offset: number): Hover | null {
    const found = hover(model, offset, this.shelf.treaty, this.shelf.officialOf);
    if (!found) return null;
    const markdown = prefersMarkdown(this.client.textDocument?.hover?.contentFormat);
    return { contents: markup(found.prose, markdown), range: rangeOf(model.text.lines, found.span) };
  }

  /** In this document at once, in others as far as they are known. */
  private async references(
    model: DocumentModel,
    offset: number,
    includeDeclaration: boolean,
    token: CancellationToken,
  ): Promise<Location[]> {
    const found = references(model, offset);
    const { lines, uri } = model.text;
    const spans = [
      ...(includeDeclaration && found?.declaration ? [found.declaration] : []),
      ...(found?.references ?? []),
    ];
    const locations: Location[] = spans.map((span) => ({ uri, range: rangeOf(lines, span) }));
    const elsewhere = await this.navigation.references(model, offset, includeDeclaration, token);
    const known = new Set(locations.map(locationKey));
    return [...locations, ...elsewhere.filter((location) => !known.has(locationKey(location)))];
  }
}

function nested(node: OutlineNode, lines: LineIndex, kinds: readonly SymbolKind[] | undefined): DocumentSymbol {
  return {
    name: node.name,
    ...(node.detail !== '' && { detail: node.detail }),
    kind: symbolKindOf(node.kind, kinds),
    range: rangeOf(lines, node.span),
    selectionRange: rangeOf(lines, node.selection),
    ...(node.children.length > 0 && { children: node.children.map((child) => nested(child, lines, kinds)) }),
  };
}

function locationKey({ uri, range: { start } }: Location): string {
  return `${start.line}:${start.character} ${uri}`;
}

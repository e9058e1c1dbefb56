import { type ChildProcess, spawn } from 'node:child_process';
import type {
  CodeAction,
  CodeActionContext,
  ConfigurationParams,
  Diagnostic,
  InitializeResult,
  LogMessageParams,
  Position,
  PublishDiagnosticsParams,
  Range,
  RegistrationParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** What a test client announces; each test says what it needs. */
export type Capabilities = Record<string, unknown>;

/** How a test client behaves. */
export interface Manners {
  readonly capabilities?: Capabilities;
  /** Whether the client takes code actions with edits, as nearly all do; otherwise they are commands. */
  readonly literals?: boolean;
  readonly options?: unknown;
  /** The editor's language; not told unless given. */
  readonly locale?: string;
  /** The answer to a question for settings, by the document that it is asked for. */
  readonly settings?: (uri: string) => unknown;
  /** Milliseconds before a question for settings is answered. */
  readonly delay?: number;
  /** The answer to anything else that the server asks; null where there is none. */
  readonly answer?: (method: string, params: unknown) => unknown;
  /** What has to happen before a question for settings is answered. */
  readonly hold?: Promise<void>;
  /** The folders of the workspace; none at all unless given. */
  readonly folders?: readonly string[];
}

function capabilitiesOf({ capabilities = {}, literals = true }: Manners): Capabilities {
  if (!literals) return capabilities;
  const { textDocument: about }: { readonly textDocument?: unknown } = capabilities;
  const textDocument = fieldsOf(about);
  const codeActionLiteralSupport = { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } };
  const codeAction = { codeActionLiteralSupport, ...fieldsOf(textDocument.codeAction) };
  return { ...capabilities, textDocument: { ...textDocument, codeAction } };
}

function fieldsOf(value: unknown): { readonly codeAction?: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Longer than anything takes; a test that waits for what does not come fails by it. */
const PATIENCE = 60_000;

/** A built server as a process of its own, spoken to over stdio as any editor does. */
export class TestClient {
  readonly connection: MessageConnection;
  /** What has come from the server so far. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  readonly asked: string[] = [];
  readonly registered: string[] = [];
  readonly notified: { readonly method: string; readonly params: unknown }[] = [];
  settings: (uri: string) => unknown;
  /** What the server said of itself. */
  initialized: InitializeResult = { capabilities: {} };
  private readonly versions = new Map<string, number>();
  private readonly waiting = new Set<() => void>();
  /** How many questions of the server have no answer yet. */
  private owed = 0;

  private constructor(
    readonly process: ChildProcess,
    private readonly manners: Manners,
  ) {
    if (!process.stdout || !process.stdin) throw new Error('the server has no stdio');
    this.settings = manners.settings ?? (() => null);
    this.connection = createMessageConnection(
      new StreamMessageReader(process.stdout),
      new StreamMessageWriter(process.stdin),
    );
    const { connection } = this;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.wake();
    });
    connection.onNotification('window/logMessage', ({ message }: LogMessageParams) => {
      this.logged.push(message);
      this.wake();
    });
    connection.onNotification((method, params) => {
      this.notified.push({ method, params });
      this.wake();
    });
    connection.onRequest('workspace/configuration', async ({ items }: ConfigurationParams) => {
      this.note('workspace/configuration');
      const answers = items.map(({ scopeUri }) => this.settings(scopeUri ?? ''));
      await manners.hold;
      if (manners.delay === undefined) return answers;
      this.owed++;
      await new Promise((resolve) => setTimeout(resolve, manners.delay));
      this.owed--;
      this.wake();
      return answers;
    });
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      this.note('client/registerCapability');
      for (const { method } of registrations) this.registered.push(method);
      this.wake();
      return null;
    });
    connection.onRequest((method, params) => {
      const answer = this.manners.answer?.(method, params) ?? null;
      this.note(method);
      return answer;
    });
    connection.listen();
  }

  /** Starts a server and initializes it. */
  static async start(serverPath: string, manners: Manners = {}): Promise<TestClient> {
    const child = spawn(process.execPath, [serverPath, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const client = new TestClient(child, manners);
    client.initialized = await client.request<InitializeResult>('initialize', {
      ...(manners.locale !== undefined && { locale: manners.locale }),
      processId: process.pid,
      rootUri: manners.folders?.[0] ?? null,
      ...(manners.folders && { workspaceFolders: manners.folders.map((uri) => ({ uri, name: uri })) }),
      capabilities: capabilitiesOf(manners),
      initializationOptions: manners.options ?? {},
    });
    await client.notify('initialized', {});
    return client;
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Opens a document. */
  async open(uri: string, text: string, version = 1): Promise<void> {
    this.versions.set(uri, version);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'treaty-body', version, text } });
  }

  /** Changes a document by one notification. */
  async change(uri: string, ...contentChanges: readonly TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  async close(uri: string): Promise<void> {
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** The diagnostics published for the present version of a document; waits for them. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const newest = () => this.published.findLast((one) => one.uri === uri && one.version === this.versions.get(uri));
    await this.until(() => newest() !== undefined, `diagnostics of ${uri}`);
    return newest()?.diagnostics ?? [];
  }

  /** Asks at a place of a document. */
  at<T>(method: string, uri: string, position: Position, more: object = {}): Promise<T> {
    return this.request(method, { textDocument: { uri }, position, ...more });
  }

  /** The code actions that are offered for a run of a document, or at a place of it. */
  codeActions(
    uri: string,
    where: Range | Position,
    context: Partial<CodeActionContext> = {},
  ): Promise<readonly CodeAction[]> {
    const range = 'start' in where ? where : { start: where, end: where };
    return this.request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
  }

  /** Sends settings and tells that they have changed. */
  async configure(settings: unknown): Promise<void> {
    this.settings = () => settings;
    await this.notify('workspace/didChangeConfiguration', { settings: { treatyBody: settings } });
  }

  /** Waits until the server has dealt with everything sent so far, and with the answers that it asked for. */
  async settle(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      await this.request('textDocument/foldingRange', { textDocument: { uri: 'untitled:nothing' } });
      await this.until(() => this.owed === 0, 'the answers that the server has asked for');
    }
  }

  /** Waits until something has come from the server. */
  async until(isThere: () => boolean, what: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!isThere()) {
      if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => wake(), 200);
        const wake = () => {
          clearTimeout(timer);
          this.waiting.delete(wake);
          resolve();
        };
        this.waiting.add(wake);
      });
    }
  }

  /** Ends the server as an editor does; gives its exit code. */
  async stop(): Promise<number | null> {
    const exit = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await exit;
    this.connection.dispose();
    return code;
  }

  private note(method: string): void {
    this.asked.push(method);
    this.wake();
  }

  private wake(): void {
    for (const wake of [...this.waiting]) wake();
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** What a test client announces; each test says what it needs. */
export type Capabilities = Record<string, unknown>;

/** A built server as a process of its own, spoken to over stdio as any editor does. */
export class TestClient {
  readonly connection: MessageConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  private waiting: ((params: PublishDiagnosticsParams) => void)[] = [];
  private version = 1;

  private constructor(readonly process: ChildProcess) {
    if (!process.stdout || !process.stdin) throw new Error('the server has no stdio');
    this.connection = createMessageConnection(
      new StreamMessageReader(process.stdout),
      new StreamMessageWriter(process.stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      for (const resolve of this.waiting.splice(0)) resolve(params);
    });
    this.connection.listen();
  }

  /** Starts a server and initializes it. */
  static async start(
    serverPath: string,
    capabilities: Capabilities = {},
    initializationOptions: unknown = {},
  ): Promise<TestClient> {
    const client = new TestClient(
      spawn(process.execPath, [serverPath, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] }),
    );
    await client.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions,
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  /** Opens a document and gives the diagnostics published for it. */
  async open(uri: string, text: string): Promise<readonly Diagnostic[]> {
    const next = this.nextDiagnostics();
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'treaty-body', version: this.version, text },
    });
    return (await next).diagnostics;
  }

  /** Changes a document and gives the diagnostics published for the new version. */
  async change(uri: string, contentChanges: readonly unknown[]): Promise<readonly Diagnostic[]> {
    const next = this.nextDiagnostics();
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: ++this.version },
      contentChanges,
    });
    return (await next).diagnostics;
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  nextDiagnostics(): Promise<PublishDiagnosticsParams> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    this.connection.dispose();
  }
}

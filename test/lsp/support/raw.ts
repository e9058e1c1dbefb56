import { type ChildProcess, spawn } from 'node:child_process';
import { after } from 'node:test';

/** A message as it stands on the wire. */
export interface Wire {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** Longer than anything takes; a test that waits for what does not come fails by it. */
const PATIENCE = 60_000;

/** A built server spoken to byte by byte, for what no client library would send. */
export class RawClient {
  /** All that has come from the server. */
  readonly received: Wire[] = [];
  /** Settled with the exit code, or the signal that ended the process. */
  readonly ended: Promise<number | string | null>;
  /** What is answered to what the server asks; undefined for nothing at all. */
  answer: (asked: Wire) => Omit<Wire, 'id'> | undefined = () => ({ result: null });
  /** What the process has written beside the protocol. */
  stderr = '';
  private buffer = Buffer.alloc(0);
  private readonly waiting = new Set<() => void>();
  private lastId = 0;

  private constructor(readonly process: ChildProcess) {
    this.ended = new Promise((resolve) => process.once('exit', (code, signal) => resolve(code ?? signal)));
    process.stdout?.on('data', (chunk: Buffer) => this.take(chunk));
    process.stderr?.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString();
    });
    // A server that has ended takes nothing more.
    process.stdin?.on('error', () => undefined);
    after(() => process.kill('SIGKILL'));
  }

  /** Starts a server and says nothing. */
  static spawn(path: string): RawClient {
    return RawClient.spawnWith(path, ['--stdio']);
  }

  /** Starts a server with arguments of its own. */
  static spawnWith(path: string, args: readonly string[]): RawClient {
    return new RawClient(spawn(process.execPath, [path, ...args], { stdio: 'pipe' }));
  }

  /** Starts a server and initializes it. */
  static async start(path: string, capabilities: object = {}, options: object = {}): Promise<RawClient> {
    const client = RawClient.spawn(path);
    const params = { processId: process.pid, rootUri: null, capabilities, initializationOptions: options };
    await client.request('initialize', params);
    client.notify('initialized', {});
    return client;
  }

  private newId(): string {
    this.lastId++;
    return `own-${this.lastId}`;
  }

  get isRunning(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  bytes(bytes: string | Buffer): void {
    this.process.stdin?.write(bytes);
  }

  send(message: unknown): void {
    this.bytes(framed(message));
  }

  notify(method: string, params?: unknown): void {
    this.send({ jsonrpc: '2.0', method, ...(params !== undefined && { params }) });
  }

  /** Asks; gives the answer, which may be an error. */
  async request(method: string, params?: unknown, id: number | string = this.newId()): Promise<Wire> {
    const before = this.answersTo(id).length;
    this.send({ jsonrpc: '2.0', id, method, ...(params !== undefined && { params }) });
    await this.until(() => this.answersTo(id).length > before, `an answer to ${method}`);
    return this.answersTo(id)[before] ?? {};
  }

  answersTo(id: number | string | null): readonly Wire[] {
    return this.received.filter((one) => one.id === id && one.method === undefined);
  }

  /** The code of the error that a request is answered with; undefined where it is none. */
  async refused(method: string, params?: unknown): Promise<number | undefined> {
    return (await this.request(method, params)).error?.code;
  }

  /** Whether the server still answers as it should. */
  async isAlive(): Promise<boolean> {
    const uri = 'file:///alive.txt';
    this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'treaty-body', version: 1, text: '1.\tSee paragraph 1 above.\n' },
    });
    const { result } = await this.request('textDocument/documentSymbol', { textDocument: { uri } });
    this.notify('textDocument/didClose', { textDocument: { uri } });
    return Array.isArray(result) && result.length === 1;
  }

  /** What the server has told to the log. */
  get log(): readonly string[] {
    return this.received.flatMap(({ method, params }) => {
      if (method !== 'window/logMessage' || typeof params !== 'object' || params === null) return [];
      return 'message' in params ? [String(params.message)] : [];
    });
  }

  async until(isThere: () => boolean, what: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!isThere()) {
      if (Date.now() > end || !this.isRunning) throw new Error(`waited in vain for ${what}: ${this.stderr}`);
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          this.waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, 200);
        this.waiting.add(wake);
      });
    }
  }

  private take(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const header = this.buffer.indexOf('\r\n\r\n');
      if (header < 0) return;
      const length = Number(/Content-Length: *(\d+)/i.exec(this.buffer.toString('latin1', 0, header))?.[1]);
      const end = header + 4 + length;
      if (this.buffer.length < end) return;
      const message = JSON.parse(this.buffer.toString('utf8', header + 4, end)) as Wire;
      this.buffer = this.buffer.subarray(end);
      this.received.push(message);
      if (message.method !== undefined && message.id !== undefined) {
        const answer = this.answer(message);
        if (answer) this.send({ jsonrpc: '2.0', id: message.id, ...answer });
      }
      for (const wake of [...this.waiting]) wake();
    }
  }
}

/** A message with its header. */
export function framed(message: unknown): string {
  const body = typeof message === 'string' ? message : JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

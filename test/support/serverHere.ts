import { PassThrough } from 'node:stream';
import {
  type ConfigurationParams,
  createConnection,
  createMessageConnection,
  type DataCallback,
  type Disposable,
  type LogMessageParams,
  type Message,
  ProposedFeatures,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { Gate } from '../../server/src/lsp/connection/gate';
import type { Host } from '../../server/src/lsp/library/host';
import { startServer } from '../../server/src/lsp/server';
import { start } from '../../server/src/lsp/start';

/** A response in the form of the protocol. */
export interface Answer {
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A client's reader that keeps the responses to requests sent without the client's library. */
class Reader extends StreamMessageReader {
  private readonly waiting = new Map<string, (answer: Answer) => void>();

  answerTo(id: string): Promise<Answer> {
    return new Promise((resolve) => this.waiting.set(id, resolve));
  }

  override listen(callback: DataCallback): Disposable {
    return super.listen((message) => {
      const { id, ...answer } = message as Message & Answer & { readonly id?: unknown };
      const resolve = typeof id === 'string' ? this.waiting.get(id) : undefined;
      if (!resolve) return callback(message);
      this.waiting.delete(String(id));
      resolve(answer);
    });
  }
}

/** A server in this process, seen from its client. */
export interface ServerHere {
  request<T>(method: string, params: unknown): Promise<T>;
  notify(method: string, params: unknown): Promise<void>;
  /** All diagnostics that were pushed, oldest first. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** Resolves once diagnostics of a document were pushed. */
  publishedOf(uri: string): Promise<PublishDiagnosticsParams>;
  readonly logged: readonly string[];
  /** Sends a request whose parameters are a JSON text, however deep or wide; gives the response, which may be an error. */
  ask(method: string, json: string): Promise<Answer>;
  /** Sends a notification in the same way. */
  tell(method: string, json: string): void;
  /** The answer to requests for settings, and to any other request of the server. */
  settings: unknown;
  answer: (method: string) => unknown;
  /** Closes the connection, even if the server is still busy. */
  stop(): void;
}

/** Starts a server in this process on the test's own host, and initializes it. */
export async function serverHere(host: Host, params: object = {}): Promise<ServerHere> {
  const here = newServerHere(host);
  await here.request('initialize', { processId: null, rootUri: null, capabilities: {}, ...params });
  await here.notify('initialized', {});
  return here;
}

/** The same, not yet initialized. */
export function newServerHere(host: Host): ServerHere {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const gate = new Gate();
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(there), new StreamMessageWriter(back), {
    messageStrategy: gate,
    connectionStrategy: gate,
  });
  start(server, gate, host.version, (initialized) => startServer(initialized, host));
  const reader = new Reader(back);
  const client = createMessageConnection(reader, new StreamMessageWriter(there));
  let last = 0;
  const write = (start: string, method: string, json: string) => {
    const body = `{"jsonrpc":"2.0",${start}"method":${JSON.stringify(method)},"params":${json}}`;
    there.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const published: PublishDiagnosticsParams[] = [];
  const logged: string[] = [];
  const waiting = new Set<() => void>();
  client.onNotification('textDocument/publishDiagnostics', (one: PublishDiagnosticsParams) => {
    published.push(one);
    for (const wake of waiting) wake();
  });
  client.onNotification('window/logMessage', ({ message }: LogMessageParams) => {
    logged.push(message);
  });
  const here: ServerHere = {
    request: (method, given) => client.sendRequest(method, given),
    notify: (method, given) => client.sendNotification(method, given),
    published,
    publishedOf: async (uri) => {
      for (;;) {
        const found = published.findLast((one) => one.uri === uri);
        if (found) return found;
        await new Promise<void>((resolve) => {
          const wake = () => {
            waiting.delete(wake);
            resolve();
          };
          waiting.add(wake);
        });
      }
    },
    logged,
    ask: (method, json) => {
      const id = `beside-${++last}`;
      const answer = reader.answerTo(id);
      write(`"id":"${id}",`, method, json);
      return answer;
    },
    tell: (method, json) => write('', method, json),
    settings: null,
    answer: () => null,
    stop: () => client.dispose(),
  };
  client.onRequest('workspace/configuration', ({ items }: ConfigurationParams) => items.map(() => here.settings));
  client.onRequest((method) => here.answer(method));
  client.listen();
  return here;
}

import { PassThrough } from 'node:stream';
import {
  type ConfigurationParams,
  createConnection,
  createMessageConnection,
  type LogMessageParams,
  ProposedFeatures,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { Gate } from '../../server/src/lsp/gate';
import { type Host, startServer } from '../../server/src/lsp/server';
import { start } from '../../server/src/lsp/start';

/** A server in this process, and what a client of it sees. */
export interface ServerHere {
  request<T>(method: string, params: unknown): Promise<T>;
  notify(method: string, params: unknown): Promise<void>;
  /** All findings that were sent, the oldest first. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** Fulfilled once findings of a document were sent. */
  publishedOf(uri: string): Promise<PublishDiagnosticsParams>;
  readonly logged: readonly string[];
  /** What is answered to a question for settings. */
  settings: unknown;
  stop(): void;
}

/** Starts a server that runs in this process, on a host of the test's own, and initializes it with some parameters. */
export async function serverHere(host: Host, params: object = {}): Promise<ServerHere> {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const gate = new Gate();
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(there), new StreamMessageWriter(back), {
    messageStrategy: gate,
    connectionStrategy: gate,
  });
  start(server, gate, host.version, (initialized) => startServer(initialized, host));
  const client = createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
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
    settings: null,
    stop: () => {
      client.dispose();
      server.dispose();
    },
  };
  client.onRequest('workspace/configuration', ({ items }: ConfigurationParams) => items.map(() => here.settings));
  client.onRequest(() => null);
  client.listen();
  await here.request('initialize', { processId: null, rootUri: null, capabilities: {}, ...params });
  await here.notify('initialized', {});
  return here;
}

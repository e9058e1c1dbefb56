import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { Gate } from './lsp/connection/gate';
import { startServer } from './lsp/server';
import { start } from './lsp/start';
import { READ_RESOURCE, type ReadResourceParams } from './protocol';

declare const __VERSION__: string;
declare const self: DedicatedWorkerGlobalScope;
interface DedicatedWorkerGlobalScope {
  postMessage(message: unknown): void;
  onmessage: unknown;
}

const scope = self as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const reader = new BrowserMessageReader(scope);
const writer = new BrowserMessageWriter(scope);
const gate = new Gate();
const connection = createConnection(reader, writer, { messageStrategy: gate, connectionStrategy: gate });
start(connection, gate, __VERSION__, (initializedConnection) =>
  startServer(initializedConnection, {
    version: __VERSION__,
    runtime: 'browser',
    // A worker has no file access: the client reads resources from the extension’s folder.
    readResource: async (path) => {
      const params: ReadResourceParams = { path };
      const content: unknown = await connection.sendRequest(READ_RESOURCE, params);
      return typeof content === 'string' ? content : undefined;
    },
  }),
);

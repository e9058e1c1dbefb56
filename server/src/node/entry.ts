import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { messageFrom } from '../lsp/connection/errors';
import { Gate } from '../lsp/connection/gate';
import { start } from '../lsp/start';
import { FramedMessages, WholeMessages } from './frames';

declare const __VERSION__: string;

/**
 * By how much the heap may grow between two full collections, in per cent; lower values slow down keystrokes in documents of several
 * megabytes.
 */
const HEAP_GROWTH = 60;

/** Starts the server on standard input and output, or on the channel given by the command-line arguments. */
export function serveConnection(): void {
  // By default garbage may grow to three times the live data; with hundreds of open documents, that is half of the server's memory.
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  const gate = new Gate();
  const options = { messageStrategy: gate, connectionStrategy: gate };
  // The default if no channel is given, as when the server is started by hand.
  const isPlain = !process.argv.some((one) => /^--(?:node-ipc|socket|pipe)\b/.test(one));
  const connection = isPlain
    ? createConnection(
        ProposedFeatures.all,
        messagesOf(process.stdin, gate),
        new WholeMessages(process.stdout),
        options,
      )
    : createConnection(ProposedFeatures.all, options);
  // Report it, but keep serving the user's documents.
  process.on('unhandledRejection', (reason) => connection.console.error(`Not expected: ${messageFrom(reason)}`));
  start(connection, gate, __VERSION__, (initializedConnection) => {
    const heart = createRequire(__filename)('./server-heart.js') as typeof import('./heart');
    heart.startInitialized(initializedConnection);
  });
}

/**
 * The messages from a stream. When it or standard output closes, the server exits: with 0 if it was told to shut down before, otherwise
 * with 1.
 */
function messagesOf(input: NodeJS.ReadableStream, gate: Gate): FramedMessages {
  const end = () => process.exit(gate.isShutDown ? 0 : 1);
  input.on('close', end);
  // The client is gone.
  process.stdout.on('error', end);
  process.stdout.on('close', end);
  return new FramedMessages(input);
}

serveConnection();

import { type Connection, type InitializeParams, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol';
import { initializeResult } from './capabilities';
import { messageFrom } from './errors';
import { answerRefused, type Gate } from './gate';
import { readOptions } from './options';
import { Timings } from './timings';

/** A client that has introduced itself, for whatever answers its requests from then on. */
export interface Initialized {
  readonly connection: Connection;
  readonly params: InitializeParams;
  readonly options: InitializationOptions;
  /** Is told how long each message took. */
  readonly timings: Timings;
}

/**
 * Answers `initialize` on a connection, and has everything else answered by what `load` loads: most of the time that a server
 * takes to start is spent on what no client can ask for before that answer. It is loaded once, when the answer is out, or
 * before the next message where that comes sooner. Where it cannot be loaded the client is told why, as is whoever asks.
 */
export function start(
  connection: Connection,
  gate: Gate,
  version: string,
  load: (initialized: Initialized) => void,
): void {
  const timings = new Timings((line) => connection.console.info(line));
  gate.observe = timings.add;
  connection.onInitialize((params) => {
    const options = readOptions(params.initializationOptions);
    gate.prepare = once(() => {
      const start = performance.now();
      try {
        load({ connection, params, options, timings });
      } catch (error) {
        return failed(connection, error);
      }
      timings.add('Loading', performance.now() - start);
      return undefined;
    });
    return initializeResult(params.capabilities, options, version);
  });
  answerRefused(connection);
  connection.listen();
}

/** Tells the log all and the user what matters; gives the latter. */
function failed(connection: Connection, error: unknown): string {
  const [reason] = messageFrom(error).split('\n', 1);
  const message = `A part of the server could not be loaded: ${reason}`;
  connection.console.error(`${message}\n${error instanceof Error ? error.stack : ''}`);
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
  return message;
}

/** A function that does its work when it is first called, and then gives what came of it. */
function once<T>(work: () => T): () => T {
  let done: { readonly result: T } | undefined;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { memoizeOnce } from '../text/once';
import { initializeResult } from './connection/capabilities';
import { messageFrom } from './connection/errors';
import { type Gate, rejectRefusedRequests } from './connection/gate';
import type { Initialized } from './connection/initialized';
import { readOptions } from './connection/options';
import { Timings } from './connection/timings';

/**
 * Answers `initialize`, and loads everything else with `load`, as most of the server is not needed for that answer. Loads once, after the
 * answer is sent or before the next message, whichever comes first. If loading fails, the client gets the reason, and so does every later
 * request.
 */
export function start(
  connection: Connection,
  gate: Gate,
  version: string,
  load: (initializedConnection: Initialized) => void,
): void {
  const timings = new Timings((line) => connection.console.info(line));
  gate.observe = timings.add;
  connection.onInitialize((params) => {
    const options = readOptions(params.initializationOptions);
    gate.prepare = memoizeOnce(() => {
      const start = performance.now();
      try {
        load({ connection, params, client: params.capabilities, options, timings });
      } catch (error) {
        return logFailure(connection, error);
      }
      timings.add('Loading', performance.now() - start);
      return undefined;
    });
    return initializeResult(params.capabilities, options, version);
  });
  rejectRefusedRequests(connection);
  connection.listen();
}

/** Logs the whole error and shows its message to the user; returns that message. */
function logFailure(connection: Connection, error: unknown): string {
  const [reason] = messageFrom(error).split('\n', 1);
  const message = `A part of the server could not be loaded: ${reason}`;
  connection.console.error(`${message}\n${error instanceof Error ? error.stack : ''}`);
  void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
  return message;
}

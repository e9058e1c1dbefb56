import type { ClientCapabilities, Connection, InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../../protocol';
import type { Timings } from './timings';

/** A client that has sent `initialize`, as its request handlers need it. */
export interface Initialized {
  readonly connection: Connection;
  readonly params: InitializeParams;
  /** The client’s capabilities. */
  readonly client: ClientCapabilities;
  readonly options: InitializationOptions;
  /** Records how long each message took. */
  readonly timings: Timings;
}

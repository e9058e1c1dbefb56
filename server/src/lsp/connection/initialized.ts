import type { ClientCapabilities, Connection, InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../../protocol';
import type { Timings } from './timings';

/** A client that has sent `initialize`, for whatever answers its requests from then on. */
export interface Initialized {
  readonly connection: Connection;
  readonly params: InitializeParams;
  /** The client’s capabilities. */
  readonly client: ClientCapabilities;
  readonly options: InitializationOptions;
  /** Records how long each message took. */
  readonly timings: Timings;
}

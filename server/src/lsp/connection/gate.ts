import {
  type Connection,
  type ConnectionStrategy,
  ErrorCodes,
  LSPErrorCodes,
  type Message,
  type MessageStrategy,
  ResponseError,
  type ResponseMessage,
} from 'vscode-languageserver';
import { problemWith } from './params';

/** The internal method to which refused messages are rerouted, to be answered with an error or logged. */
const REFUSED_METHOD = 'treatyBody/refused';
interface RefusedMessage {
  readonly code: number;
  readonly message: string;
}

/** Requests that change the state of the server and cannot be cancelled. */
const ESSENTIAL_METHODS: ReadonlySet<string> = new Set(['initialize', 'shutdown']);

/** A request or notification, as opposed to a response. */
interface Call {
  readonly method: string;
  readonly params?: unknown;
  readonly id?: number | string | null;
}

/**
 * Enforces the message order of the protocol: nothing before `initialize`, nothing but `exit` after `shutdown`, `initialize` once, and no
 * message with malformed parameters. A refused request is answered with an error and a refused notification ignored, so handlers can rely
 * on their parameters.
 */
export class Gate implements MessageStrategy, ConnectionStrategy {
  /** Called with the method of each message and the milliseconds from its dispatch to its answer. */
  observe: (method: string, milliseconds: number) => void = () => undefined;
  /**
   * Loads the handlers for messages after `initialize`, and returns the reason on failure. Called once `initialize` is answered, and before
   * each later message.
   */
  prepare: () => string | undefined = () => undefined;
  private state: 'new' | 'running' | 'shut down' = 'new';

  /** Whether the server has received `shutdown`. */
  get isShutDown(): boolean {
    return this.state === 'shut down';
  }

  handleMessage(message: Message, next: (message: Message) => void | Promise<void>): void | Promise<void> {
    if (!isCall(message)) return next(message);
    const refusal = this.refusal(message);
    if (refusal === undefined)
      return message.method === 'initialize' ? this.initialize(message, next) : this.timed(message, next);
    if (refusal === 'ignored') return undefined;
    const { jsonrpc, id } = message;
    const refusedMessage: Message & Call = {
      jsonrpc,
      method: REFUSED_METHOD,
      params: refusal,
      ...(id !== undefined && { id }),
    };
    return next(refusedMessage);
  }

  /** Answers a request that is cancelled before dispatch, so that it costs nothing; during typing, most are. */
  cancelUndispatched(message: Message): ResponseMessage | undefined {
    if (!isCall(message) || message.id === undefined || ESSENTIAL_METHODS.has(message.method)) return undefined;
    const error = { code: LSPErrorCodes.RequestCancelled, message: 'Cancelled.' };
    return { jsonrpc: message.jsonrpc, id: message.id, error };
  }

  private async initialize(message: Message & Call, next: (message: Message) => void | Promise<void>): Promise<void> {
    await this.timed(message, next);
    // After a shutdown there is nothing to prepare, and an `initialize` sent as a notification leaves the server uninitialized.
    if (this.state === 'running') this.prepare();
  }

  private timed(message: Message & Call, next: (message: Message) => void | Promise<void>): void | Promise<void> {
    const start = performance.now();
    const finish = () => this.observe(message.method, performance.now() - start);
    const result = next(message);
    if (result instanceof Promise) return result.finally(finish);
    finish();
    return undefined;
  }

  private refusal({ method, params, id }: Call): RefusedMessage | 'ignored' | undefined {
    const isRequest = id !== undefined;
    if (method === 'exit') return undefined;
    if (this.state === 'shut down')
      return isRequest ? { code: ErrorCodes.InvalidRequest, message: 'The server has been shut down.' } : 'ignored';
    if (this.state === 'new' && method !== 'initialize') {
      const message = 'The server has not been initialized.';
      return isRequest ? { code: ErrorCodes.ServerNotInitialized, message } : 'ignored';
    }
    if (this.state === 'running' && method === 'initialize')
      return { code: ErrorCodes.InvalidRequest, message: 'The server has been initialized before.' };
    // The method is internal: a client’s message under this name was not refused here.
    if (method === REFUSED_METHOD) return { code: ErrorCodes.MethodNotFound, message: `Unhandled method ${method}` };
    const problem = problemWith(method, params);
    if (problem !== undefined) return { code: ErrorCodes.InvalidParams, message: `${method}: ${problem}` };
    if (isRequest && method === 'initialize') this.state = 'running';
    if (isRequest && method === 'shutdown') this.state = 'shut down';
    const failure = ESSENTIAL_METHODS.has(method) ? undefined : this.prepare();
    if (failure === undefined) return undefined;
    return isRequest ? { code: ErrorCodes.InternalError, message: failure } : 'ignored';
  }
}

/** Responds to the requests that the gate refuses, and logs the other refused messages. */
export function rejectRefusedRequests(connection: Connection): void {
  connection.onRequest(REFUSED_METHOD, ({ code, message }: RefusedMessage) => new ResponseError(code, message));
  connection.onNotification(REFUSED_METHOD, ({ message }: RefusedMessage) =>
    connection.console.warn(`Ignored ${message}`),
  );
}

function isCall(message: Message): message is Message & Call {
  return 'method' in message && typeof message.method === 'string';
}

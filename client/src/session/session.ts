import { type Disposable, EventEmitter, type LogOutputChannel, Uri, window } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import {
  type InitializationOptions,
  LANGUAGE_ID,
  TREATY_LANGUAGE_ID,
  TREATY_SCHEME,
} from '../../../server/src/protocol';
import { fileOf, textUriOf } from '../files/wordAddress';
import { t } from '../shown/l10n';
import { Crashes } from './crashes';
import { manyEditsOnTyping } from './editsOnTyping';
import { settingsOfWordFiles, workingTextsOnly } from './middleware';
import { findingTicks } from './walkthrough';

/** Creates a client for a server that is not running yet. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The server state; `failed` means no further automatic restart. */
type SessionState = 'idle' | 'starting' | 'running' | 'failed';

const FORGIVEN_CRASHES = 3;
const CRASH_MEMORY = 180_000;
const BEFORE_RESTART = 250;
const INITIALIZATION: InitializationOptions = {
  extension: true,
  rulePages: true,
  resources: true,
  files: true,
  showReferences: true,
  projectProblems: true,
  ignoring: true,
  operations: true,
  picking: true,
  treatyDocuments: true,
  wordFiles: true,
};

/**
 * The server’s life cycle. The server starts on first use and restarts a few times after crashes; a problem is reported once. Each start
 * creates a new client, because a client that failed to start cannot be reused.
 */
export class Session implements Disposable {
  readonly #create: CreateClient;
  readonly #log: LogOutputChannel;
  readonly #trace: LogOutputChannel;
  readonly #treatyStorage: string;
  readonly #attachments: ((client: BaseLanguageClient) => void)[] = [];
  readonly #listeners = new Map<string, (() => void)[]>();
  readonly #crashes = new Crashes(FORGIVEN_CRASHES, CRASH_MEMORY);
  readonly #changed = new EventEmitter<SessionState>();
  readonly #first: Promise<void>;
  #settleFirst: (start: Promise<void>) => void = () => undefined;
  #state: SessionState = 'idle';
  #client: BaseLanguageClient | undefined;
  #running: Promise<void> | undefined;
  #ended = false;

  readonly onDidChangeState = this.#changed.event;

  /**
   * @param trace the log channel for messages, if enabled
   * @param treatyStorage the URI of the folder with imported treaty texts
   */
  constructor(create: CreateClient, log: LogOutputChannel, trace: LogOutputChannel, treatyStorage: string) {
    this.#create = create;
    this.#log = log;
    this.#trace = trace;
    this.#treatyStorage = treatyStorage;
    this.#first = new Promise((resolve) => {
      this.#settleFirst = resolve;
    });
    // Those who await it see the rejection; suppress it for everyone else.
    this.#first.catch(() => undefined);
  }

  get state(): SessionState {
    return this.#state;
  }

  /** How often the server has crashed. */
  get crashes(): number {
    return this.#crashes.count;
  }

  /** The client of the current or last server; undefined before first use. */
  get client(): BaseLanguageClient | undefined {
    return this.#client;
  }

  /** Settles when the server, once needed, has answered or failed to start. */
  get ready(): Promise<void> {
    return this.#first;
  }

  /** Registers a callback for each new client. */
  attach(attachment: (client: BaseLanguageClient) => void): void {
    this.#attachments.push(attachment);
  }

  /** Adds a notification listener. A client allows one handler per method, so listeners share it. */
  hear(method: string, listener: () => void): void {
    const hearing = this.#listeners.get(method);
    if (hearing) {
      hearing.push(listener);
      return;
    }
    const listeners = [listener];
    this.#listeners.set(method, listeners);
    this.attach((client) => {
      client.onNotification(method, () => {
        for (const one of listeners) one();
      });
    });
  }

  /** The client of the running server, starting it if necessary. */
  async whenConnected(): Promise<BaseLanguageClient> {
    await this.start();
    if (!this.#client) throw new Error(t('The language server is not running.'));
    return this.#client;
  }

  start(): Promise<void> {
    if (!this.#running) {
      this.#running = this.#launch();
      this.#settleFirst(this.#running);
      this.#running.catch((error: unknown) => this.#sayNotStarted(error));
    }
    return this.#running;
  }

  async restart(): Promise<void> {
    this.#crashes.forget();
    await this.#running?.catch(() => undefined);
    await this.#stopClient();
    this.#running = undefined;
    await this.start();
  }

  /** Stops the server permanently. */
  async stop(): Promise<void> {
    this.#ended = true;
    await this.#stopClient();
    this.#setState('idle');
  }

  dispose(): void {
    this.#ended = true;
    this.#changed.dispose();
  }

  async #launch(): Promise<void> {
    this.#setState('starting');
    try {
      await this.#startClient();
      this.#setState('running');
    } catch (error) {
      this.#setState('failed');
      throw error;
    }
  }

  async #startClient(): Promise<void> {
    let hasStarted = false;
    let fail: (error: Error) => void = () => undefined;
    const failure = new Promise<never>((_, reject) => {
      fail = reject;
    });
    const client = await this.#create({
      documentSelector: [{ language: LANGUAGE_ID }, { language: TREATY_LANGUAGE_ID, scheme: TREATY_SCHEME }],
      diagnosticCollectionName: LANGUAGE_ID,
      // The server knows a Word text by the URI of its file.
      uriConverters: {
        code2Protocol: (uri) => fileOf(uri).toString(),
        protocol2Code: (value) => textUriOf(Uri.parse(value)),
      },
      initializationOptions: { ...INITIALIZATION, treatyStorage: this.#treatyStorage },
      initializationFailedHandler: () => false,
      middleware: { ...workingTextsOnly, ...settingsOfWordFiles, ...findingTicks, ...manyEditsOnTyping },
      outputChannel: this.#log,
      traceOutputChannel: this.#trace,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: {
        error: (error) => {
          // A worker that fails to load reports only this error, and never answers.
          if (!hasStarted) fail(error);
          return { action: ErrorAction.Continue, handled: true };
        },
        closed: () => {
          if (hasStarted) this.#crashed(client);
          else fail(new Error(t('it ended before it answered')));
          return {
            action: CloseAction.DoNotRestart,
            handled: true,
            message: t('The connection to that server is closed.'),
          };
        },
      },
    });
    // The client's errors go to the log; the session decides which messages to show to the user.
    client.error = (message, data) => this.#log.error(message, ...(data === undefined || data === null ? [] : [data]));
    for (const attachment of this.#attachments) attachment(client);
    this.#client = client;
    await Promise.race([client.start(), failure]);
    hasStarted = true;
  }

  async #stopClient(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      this.#log.warn('The server did not stop by itself.', error);
    }
  }

  #crashed(client: BaseLanguageClient): void {
    if (this.#ended || client !== this.#client) return;
    this.#client = undefined;
    if (!this.#crashes.forgive(Date.now())) {
      this.#setState('failed');
      this.#running = Promise.reject(new Error(t('The language server has stopped.')));
      this.#running.catch(() => undefined);
      void this.#say(this.#crashes.tooMany);
      return;
    }
    this.#log.warn('The server stopped by itself and is started again.');
    this.#setState('starting');
    this.#running = new Promise<void>((resolve) => setTimeout(resolve, BEFORE_RESTART)).then(() => this.#launch());
    this.#running.catch((error: unknown) => this.#sayNotStarted(error));
  }

  #sayNotStarted(error: unknown): void {
    if (this.#ended) return;
    this.#log.error('The server could not be started.', error);
    const reason = error instanceof Error ? error.message : String(error);
    void this.#say(t('The Treaty Body language server could not be started: {0}.', reason.replace(/\.$/, '')));
  }

  async #say(what: string): Promise<void> {
    const [show, restart] = [t('Show Log'), t('Restart')];
    const answer = await window.showErrorMessage(`${what} ${t('See the log “{0}”.', this.#log.name)}`, show, restart);
    if (answer === show) this.#log.show();
    if (answer === restart) await this.restart().catch(() => undefined);
  }

  #setState(state: SessionState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#changed.fire(state);
  }
}

import type { Disposable, Webview } from 'vscode';
import type { AskName, Conversation, ToClient, ToPage } from '../../pages/shared/conversation';

/** Timeout for an answer from the page, in milliseconds; an existing page takes far less. */
const ANSWER_TIMEOUT = 4000;

/** What the client provides for a page. */
export interface PageHost<C extends Conversation> {
  /** The labels of the page, in the display language. */
  labels(): C['labels'];
  /** Request handlers. If one throws, the page gets no answer to that request. */
  readonly answers: {
    readonly [N in AskName<C>]: (question: C['asks'][N]['question']) => Promise<C['asks'][N]['answer']>;
  };
  /** Called when the page has loaded and received its labels, and needs its entire content. */
  ready(): void;
  hear(message: C['toClient']): void;
}

/**
 * The client's end of the protocol with a page. VS Code unloads hidden pages and drops messages to them; {@link PageHost.ready} is called
 * again after each reload.
 */
export class PageChannel<C extends Conversation> {
  readonly #webview: Webview;
  readonly #host: PageHost<C>;
  readonly #listening: Disposable;
  readonly #copying = new Map<number, (isDone: boolean) => void>();
  #copies = 0;

  constructor(webview: Webview, host: PageHost<C>) {
    this.#webview = webview;
    this.#host = host;
    this.#listening = webview.onDidReceiveMessage((message: ToClient<C>) => this.#receive(message));
  }

  /** Sends a message to the page, if it is loaded. */
  say(message: C['toPage']): void {
    this.#post({ type: 'say', message });
  }

  /** Has the page copy a table once it has the focus. Returns whether that succeeded; false if the page does not answer. */
  async copy(html: string, text: string): Promise<boolean> {
    const id = ++this.#copies;
    const success = new Promise<boolean>((resolve) => {
      this.#copying.set(id, resolve);
      setTimeout(() => this.#copied(id, false), ANSWER_TIMEOUT);
    });
    this.#post({ type: 'copy', id, html, text });
    return success;
  }

  dispose(): void {
    this.#listening.dispose();
    for (const id of [...this.#copying.keys()]) this.#copied(id, false);
  }

  #copied(id: number, isDone: boolean): void {
    this.#copying.get(id)?.(isDone);
    this.#copying.delete(id);
  }

  #post(message: ToPage<C>): void {
    // The result only says whether the message was delivered, which is irrelevant here.
    void this.#webview.postMessage(message);
  }

  #receive(message: ToClient<C>): void {
    switch (message.type) {
      case 'ready':
        this.#post({ type: 'start', labels: this.#host.labels() });
        this.#host.ready();
        break;
      case 'say':
        this.#host.hear(message.message);
        break;
      case 'copied':
        this.#copied(message.id, message.isDone);
        break;
      case 'ask':
        void this.#answer(message.id, message.name, message.question);
    }
  }

  async #answer<N extends AskName<C>>(id: number, name: N, question: C['asks'][N]['question']): Promise<void> {
    try {
      this.#post({ type: 'answer', id, answer: await this.#host.answers[name](question) });
    } catch {
      // The page copes with an unanswered request.
      this.#post({ type: 'refusal', id });
    }
  }
}

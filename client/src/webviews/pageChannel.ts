import type { Disposable, Webview } from 'vscode';
import type { AskName, Conversation, ToClient, ToPage } from '../../pages/shared/conversation';

/** A page that is there has answered long before. */
const PATIENCE = 4000;

/** What the client does for a page. */
export interface PageHost<C extends Conversation> {
  /** The words that the page shows, in the language that is spoken now. */
  labels(): C['labels'];
  /** What answers each question. One that fails is answered with nothing. */
  readonly answers: {
    readonly [N in AskName<C>]: (question: C['asks'][N]['question']) => Promise<C['asks'][N]['answer']>;
  };
  /** The page has been loaded and has its labels; it is to be told all that it shows. */
  ready(): void;
  hear(message: C['toClient']): void;
}

/**
 * The client’s end of what is said between it and a page. A page that is hidden is thrown away by VS Code, and what is said to it
 * then is lost: once it is loaded again, {@link PageHost.ready} is called again.
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

  /** Says something to the page, if it is there. */
  say(message: C['toPage']): void {
    this.#post({ type: 'say', message });
  }

  /** Has the page put a table into the clipboard, once it has the keys. Gives whether it is there; false too where the page does not say. */
  async copy(html: string, text: string): Promise<boolean> {
    const id = ++this.#copies;
    const said = new Promise<boolean>((resolve) => {
      this.#copying.set(id, resolve);
      setTimeout(() => this.#copied(id, false), PATIENCE);
    });
    this.#post({ type: 'copy', id, html, text });
    return said;
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
    // The answer is whether it has arrived, which is all the same.
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
      // Whoever asked shows that there is nothing to show.
      this.#post({ type: 'refusal', id });
    }
  }
}

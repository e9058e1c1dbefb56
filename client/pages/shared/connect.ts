import { copyTable } from './clipboard';
import type { AskName, Conversation, ToClient, ToPage } from './conversation';

interface VsCode {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}
/** Given by VS Code to each page, once. */
declare function acquireVsCodeApi(): VsCode;

/** What a page does with what it hears. */
export interface Listener<C extends Conversation> {
  /** The first message, before all others: the page can be built. */
  start(labels: C['labels']): void;
  hear(message: C['toPage']): void;
}

/** The client, as a page sees it. */
export interface Client<C extends Conversation> {
  say(message: C['toClient']): void;
  /** The client’s answer; undefined where it could not give one. */
  ask<N extends AskName<C>>(name: N, question: C['asks'][N]['question']): Promise<C['asks'][N]['answer'] | undefined>;
  /** What was kept last; undefined for a page that is opened for the first time. */
  readonly state: C['state'] | undefined;
  /** Keeps a value until the page is closed for good. */
  keep(state: C['state']): void;
}

/** Connects a page with the client and says that it is there. To be called once. */
export function connect<C extends Conversation>(listener: Listener<C>): Client<C> {
  const vscode = acquireVsCodeApi();
  const waiting = new Map<number, (answer: C['asks'][AskName<C>]['answer'] | undefined) => void>();
  let asked = 0;
  const post = (message: ToClient<C>) => vscode.postMessage(message);

  window.addEventListener('message', ({ data }: MessageEvent<ToPage<C>>) => {
    switch (data.type) {
      case 'start':
        return listener.start(data.labels);
      case 'say':
        return listener.hear(data.message);
      case 'copy':
        void copyTable(data.html, data.text).then((isDone) => post({ type: 'copied', id: data.id, isDone }));
        return;
      case 'answer':
      case 'refusal':
        waiting.get(data.id)?.(data.type === 'answer' ? data.answer : undefined);
        waiting.delete(data.id);
    }
  });
  post({ type: 'ready' });

  return {
    say: (message) => post({ type: 'say', message }),
    ask: (name, question) =>
      new Promise((resolve) => {
        const id = ++asked;
        waiting.set(id, resolve);
        post({ type: 'ask', id, name, question });
      }),
    get state() {
      const state = vscode.getState();
      return typeof state === 'object' && state !== null ? state : undefined;
    },
    keep: (state) => vscode.setState(state),
  };
}

import { copyTable } from './clipboard';
import type { AskName, Conversation, ToClient, ToPage } from './conversation';
import { countSlowTasks } from './slowTasks';

interface VsCode {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}
/** Provided by VS Code; may be called only once per page. */
declare function acquireVsCodeApi(): VsCode;

/** A page once built. */
interface PageListener<C extends Conversation> {
  /** Handles a message from the client. */
  hear(message: C['toPage']): void;
}

/** The client, from the page’s side. */
export interface Client<C extends Conversation> {
  say(message: C['toClient']): void;
  /** Asks the client; undefined if it cannot answer. */
  ask<N extends AskName<C>>(name: N, question: C['asks'][N]['question']): Promise<C['asks'][N]['answer'] | undefined>;
  /** The last saved state; undefined on first opening. */
  readonly state: C['state'] | undefined;
  /** Saves the state until the page is closed. */
  keep(state: C['state']): void;
}

/** Connects the page to the client, reports that it is ready, and builds it when its labels arrive. Call this once. */
export function connect<C extends Conversation>(build: (labels: C['labels']) => PageListener<C>): Client<C> {
  const vscode = acquireVsCodeApi();
  const pendingRequests = new Map<number, (answer: C['asks'][AskName<C>]['answer'] | undefined) => void>();
  let requestCount = 0;
  let page: PageListener<C> | undefined;
  const post = (message: ToClient<C>) => vscode.postMessage(message);

  window.addEventListener('message', ({ data }: MessageEvent<ToPage<C>>) => {
    switch (data.type) {
      case 'start':
        page ??= build(data.labels);
        return;
      case 'say':
        return page?.hear(data.message);
      case 'copy':
        void copyTable(data.html, data.text).then((isDone) => post({ type: 'copied', id: data.id, isDone }));
        return;
      case 'answer':
      case 'refusal':
        pendingRequests.get(data.id)?.(data.type === 'answer' ? data.answer : undefined);
        pendingRequests.delete(data.id);
    }
  });
  post({ type: 'ready' });
  countSlowTasks();

  return {
    say: (message) => post({ type: 'say', message }),
    ask: (name, question) =>
      new Promise((resolve) => {
        const id = ++requestCount;
        pendingRequests.set(id, resolve);
        post({ type: 'ask', id, name, question });
      }),
    get state() {
      const state = vscode.getState();
      return typeof state === 'object' && state !== null ? state : undefined;
    },
    keep: (state) => vscode.setState(state),
  };
}

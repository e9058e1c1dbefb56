/**
 * Messages between a page in a webview and the client. Types only, since the client imports them too. All values can be sent by
 * `postMessage`.
 */

/** The placement of a page: in the side bar, or as an editor. */
export type Placement = 'view' | 'editor';

/** Message types of one page; each page narrows these in its own interface. */
export interface Conversation {
  /** The labels of the page, by key. They come with the client's first message. */
  readonly labels: object;
  /** Messages from client to page. */
  readonly toPage: { readonly kind: string };
  /** Messages from page to client. */
  readonly toClient: { readonly kind: string };
  /** The page's requests and their responses, by name. */
  readonly asks: Readonly<Record<string, { readonly question: unknown; readonly answer: unknown }>>;
  /** The page’s saved state, kept while it is hidden and across window reloads. */
  readonly state: object;
}

/** The names of the questions. */
export type AskName<C extends Conversation> = keyof C['asks'] & string;

/** The envelope of a message to a page. */
export type ToPage<C extends Conversation> =
  | { readonly type: 'start'; readonly labels: C['labels'] }
  | { readonly type: 'say'; readonly message: C['toPage'] }
  /** A table to copy; only a webview can put HTML on the clipboard. */
  | { readonly type: 'copy'; readonly id: number; readonly html: string; readonly text: string }
  | { readonly type: 'answer'; readonly id: number; readonly answer: C['asks'][AskName<C>]['answer'] }
  /** The request could not be answered. */
  | { readonly type: 'refusal'; readonly id: number };

/** The envelope of a message to the client. */
export type ToClient<C extends Conversation> =
  /** The page has loaded or reloaded, and is empty. */
  | { readonly type: 'ready' }
  | { readonly type: 'say'; readonly message: C['toClient'] }
  /** Whether the table was copied. */
  | { readonly type: 'copied'; readonly id: number; readonly isDone: boolean }
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly name: AskName<C>;
      readonly question: C['asks'][AskName<C>]['question'];
    };

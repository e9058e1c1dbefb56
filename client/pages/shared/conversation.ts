/**
 * What a page in a webview and the client say to each other. Types alone: the client imports them too. All values are such as
 * `postMessage` can carry.
 */

/** The kinds of messages of one page. Each page has an interface of its own that narrows these. */
export interface Conversation {
  /** The words that the page shows, by key. They come with the client’s first message. */
  readonly labels: object;
  /** What the client says. */
  readonly toPage: { readonly kind: string };
  /** What the page says. */
  readonly toClient: { readonly kind: string };
  /** What the page asks and is answered, by name. */
  readonly asks: Readonly<Record<string, { readonly question: unknown; readonly answer: unknown }>>;
  /** What the page keeps for itself while it is not to be seen, and when the window is loaded again. */
  readonly state: object;
}

/** The names of what may be asked. */
export type AskName<C extends Conversation> = keyof C['asks'] & string;

/** How a message goes to a page. */
export type ToPage<C extends Conversation> =
  | { readonly type: 'start'; readonly labels: C['labels'] }
  | { readonly type: 'say'; readonly message: C['toPage'] }
  /** A table for the clipboard, which only a page can put there as one. */
  | { readonly type: 'copy'; readonly id: number; readonly html: string; readonly text: string }
  | { readonly type: 'answer'; readonly id: number; readonly answer: C['asks'][AskName<C>]['answer'] }
  /** What was asked could not be answered. */
  | { readonly type: 'refusal'; readonly id: number };

/** How a message goes to the client. */
export type ToClient<C extends Conversation> =
  /** The page has been loaded, for the first time or anew, and knows nothing. */
  | { readonly type: 'ready' }
  | { readonly type: 'say'; readonly message: C['toClient'] }
  /** Whether what was to be copied is in the clipboard. */
  | { readonly type: 'copied'; readonly id: number; readonly isDone: boolean }
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly name: AskName<C>;
      readonly question: C['asks'][AskName<C>]['question'];
    };

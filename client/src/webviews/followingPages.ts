import {
  Disposable,
  type Event,
  EventEmitter,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { LANGUAGE_ID } from '../../../server/src/protocol';
import type { Conversation } from '../../pages/shared/conversation';
import { textUriOf } from '../files/wordAddress';
import { onDidChangeLanguage } from '../session/spokenLanguage';
import { PageChannel, type PageHost } from './pageChannel';
import { pageHtml, pageOptions } from './pageHtml';
import { uriIn } from './pageState';

/** Debounce delay before pages are updated, in milliseconds. */
const DEBOUNCE_MS = 300;

/** A page about one document that is updated while the user types. */
interface FollowingPage<C extends Conversation> {
  /** The view type of its editors, as in `package.json`. */
  readonly editor: string;
  /** The folder of the page in `client/pages`. */
  readonly name: string;
  title(document: TextDocument): string;
  labels(): C['labels'];
  readonly answers: PageHost<C>['answers'];
  /** The page content for a document; undefined if it is no longer known. */
  message(page: OpenPage<C>): Promise<C['toPage'] | undefined>;
  hear(message: C['toClient'], page: OpenPage<C>): void;
  /** Called when a document’s page is closed. */
  closed?(document: TextDocument): void;
  /** Whether the page also depends on other documents, and is updated when those are edited, opened or closed. */
  readonly followsOthers?: boolean;
  /** Debounce delay, in milliseconds, if not the default of 300. */
  readonly quiet?: number;
  /** Fires when pages may need an update although their documents are unchanged. */
  readonly onDidChange?: Event<void>;
}

/** An open page. */
export interface OpenPage<C extends Conversation> {
  readonly document: TextDocument;
  readonly panel: WebviewPanel;
  say(message: C['toPage']): void;
  /** Updates the page from the document. */
  again(): void;
  copy(html: string, text: string): Promise<boolean>;
}

/** Manages the pages of one kind, at most one per document. A page stays with its document, even across window reloads. */
export class FollowingPages<C extends Conversation> implements Disposable {
  readonly #extension: Uri;
  readonly #kind: FollowingPage<C>;
  readonly #pages = new Map<string, OpenPage<C>>();
  readonly #paused = new EventEmitter<string>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #listening: Disposable;

  constructor(extension: Uri, kind: FollowingPage<C>) {
    this.#extension = extension;
    this.#kind = kind;
    const onChange = ({ uri, languageId }: TextDocument) => {
      if (!kind.followsOthers) this.#wait(uri.toString());
      else if (languageId === LANGUAGE_ID) for (const key of this.#pages.keys()) this.#wait(key);
    };
    this.#listening = Disposable.from(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) onChange(document);
      }),
      // The language mode of a document may be set only after it is opened, which closes and reopens it.
      workspace.onDidOpenTextDocument(onChange),
      workspace.onDidCloseTextDocument((document) => {
        if (kind.followsOthers) onChange(document);
      }),
      window.registerWebviewPanelSerializer(kind.editor, {
        deserializeWebviewPanel: async (panel, state: unknown) => {
          try {
            this.#fill(panel, await workspace.openTextDocument(textUriOf(Uri.parse(uriIn(state) ?? '', true))));
          } catch {
            // The page’s document no longer exists.
            panel.dispose();
          }
        },
      }),
    );
  }

  /** The active page, if it is of this kind. */
  get active(): OpenPage<C> | undefined {
    return [...this.#pages.values()].find(({ panel }) => panel.active);
  }

  /** The open page of a document. */
  of(document: TextDocument): OpenPage<C> | undefined {
    return this.#pages.get(document.uri.toString());
  }

  /** Opens a document’s page beside it, or reveals the existing one. */
  show(document: TextDocument): void {
    const page = this.of(document);
    if (page) page.panel.reveal();
    else
      this.#fill(
        window.createWebviewPanel(this.#kind.editor, '', ViewColumn.Beside, pageOptions(this.#extension)),
        document,
      );
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#listening.dispose();
    for (const { panel } of [...this.#pages.values()]) panel.dispose();
    this.#paused.dispose();
  }

  #wait(key: string): void {
    if (!this.#pages.has(key)) return;
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        this.#paused.fire(key);
      }, this.#kind.quiet ?? DEBOUNCE_MS),
    );
  }

  #fill(panel: WebviewPanel, first: TextDocument): void {
    const kind = this.#kind;
    const key = first.uri.toString();
    this.#pages.get(key)?.panel.dispose();
    panel.webview.options = pageOptions(this.#extension);
    let document = first;
    let latestRequest = 0;
    const show = async () => {
      if (!panel.visible) return;
      const number = ++latestRequest;
      // VS Code closes a document after a while if no editor shows it; the page remains.
      if (document.isClosed) document = await workspace.openTextDocument(document.uri);
      const message = await kind.message(page);
      if (message !== undefined && number === latestRequest) channel.say(message);
    };
    const refill = () => {
      // The session reports a server that is not running; if the document no longer exists, leave the page unchanged.
      show().catch(() => undefined);
    };
    const channel = new PageChannel<C>(panel.webview, {
      labels: () => kind.labels(),
      answers: kind.answers,
      ready: refill,
      hear: (message) => kind.hear(message, page),
    });
    const page: OpenPage<C> = {
      get document() {
        return document;
      },
      panel,
      say: (message) => channel.say(message),
      again: refill,
      copy: (html, text) => {
        panel.reveal();
        return channel.copy(html, text);
      },
    };
    const load = () => {
      panel.title = kind.title(first);
      panel.webview.html = pageHtml(panel.webview, this.#extension, kind.name, panel.title);
    };
    const subscription = Disposable.from(
      channel,
      this.#paused.event((changedKey) => {
        if (changedKey === key) refill();
      }),
      panel.onDidChangeViewState(refill),
      onDidChangeLanguage(load),
    );
    const kindSubscription = kind.onDidChange?.(refill);
    this.#pages.set(key, page);
    panel.onDidDispose(() => {
      subscription.dispose();
      kindSubscription?.dispose();
      if (this.#pages.get(key) !== page) return;
      this.#pages.delete(key);
      kind.closed?.(first);
    });
    load();
  }
}

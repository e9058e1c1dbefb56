import { Disposable, type Event, Uri, ViewColumn, type WebviewPanel, type WebviewView, window } from 'vscode';
import type { Conversation, Placement } from '../../pages/shared/conversation';
import { textUriOf } from '../files/wordAddress';
import type { RegisterView } from '../session/sleepingViews';
import { onDidChangeLanguage } from '../session/spokenLanguage';
import type { CurrentDocument } from './currentDocument';
import { PageChannel, type PageHost } from './pageChannel';
import { pageHtml, pageOptions } from './pageHtml';
import { uriIn } from './pageState';

/** A page about the current document, shown in the side bar and as an editor. */
interface DocumentPage<C extends Conversation> {
  /** Ids of view and editor; the view id is the one in `package.json`. */
  readonly view: string;
  readonly editor: string;
  /** The folder of the page in `client/pages`. */
  readonly name: string;
  /** The title, also for a page with the given content. */
  title(shown?: C['toPage']): string;
  labels(): C['labels'];
  readonly answers: PageHost<C>['answers'];
  /** `numbersOf` receives the listed numbers; undefined if the page lists everything in document order. */
  hear(message: C['toClient'], numbersOf: (numbers: readonly string[] | undefined) => void): void;
  /** Fires when the page may need an update although the current document is unchanged. */
  readonly onDidChange?: Event<void>;
  /** The page content; undefined if it is no longer known. */
  message(placement: Placement): Promise<C['toPage'] | undefined>;
}

/** Manages all instances of a page. Nothing is created before one is opened. */
export class DocumentViews<C extends Conversation> implements Disposable {
  readonly #extension: Uri;
  readonly #page: DocumentPage<C>;
  readonly #current: () => CurrentDocument;
  readonly #registered: Disposable;
  #panel: WebviewPanel | undefined;
  /** Instances of the page, most recent first. */
  #showings: readonly Showing[] = [];

  constructor(extension: Uri, page: DocumentPage<C>, current: () => CurrentDocument, registerView: RegisterView) {
    this.#extension = extension;
    this.#page = page;
    this.#current = current;
    this.#registered = Disposable.from(
      registerView(page.view, { resolveWebviewView: (view, { state }) => this.#resolve(view, state) }),
      window.registerWebviewPanelSerializer(page.editor, {
        deserializeWebviewPanel: async (panel, state: unknown) => this.#showIn(panel, state),
      }),
    );
  }

  /** Opens the page as an editor, or brings the existing one to the front. */
  open(): void {
    const { title, editor } = this.#page;
    if (this.#panel) this.#panel.reveal();
    else this.#showIn(window.createWebviewPanel(editor, title(), ViewColumn.Active));
  }

  /** The listed numbers, for {@link copy}; undefined for everything. */
  get numbers(): readonly string[] | undefined {
    return this.#showings.find((one) => one.isVisible())?.listed();
  }

  /** Copies a table through a visible page, which gets the focus. False if no page is visible or copying failed. */
  async copy(html: string, text: string): Promise<boolean> {
    const visibleView = this.#showings.find((one) => one.isVisible());
    if (!visibleView) return false;
    visibleView.reveal();
    return visibleView.copy(html, text);
  }

  dispose(): void {
    this.#registered.dispose();
    this.#panel?.dispose();
  }

  #resolve(view: WebviewView, state: unknown): void {
    this.#restore(state);
    const viewState = this.#start(view, 'view', () => view.show());
    const subscription = view.onDidChangeVisibility(() => viewState.visible());
    view.onDidDispose(() => Disposable.from(subscription, viewState).dispose());
  }

  #showIn(panel: WebviewPanel, state?: unknown): void {
    this.#restore(state);
    this.#panel?.dispose();
    this.#panel = panel;
    const panelState = this.#start(panel, 'editor', () => panel.reveal());
    const subscription = panel.onDidChangeViewState(() => panelState.visible());
    panel.onDidDispose(() => {
      Disposable.from(subscription, panelState).dispose();
      if (this.#panel === panel) this.#panel = undefined;
    });
  }

  /** Reopens a page’s document after a window reload, since no editor may have shown it yet. */
  #restore(state: unknown): void {
    const uri = uriIn(state);
    if (uri !== undefined) void this.#current().restore(textUriOf(Uri.parse(uri)));
  }

  #start(place: WebviewView | WebviewPanel, placement: Placement, reveal: () => void): Showing {
    const page = this.#page;
    const { webview } = place;
    const currentDocument = this.#current();
    webview.options = pageOptions(this.#extension);
    let showCount = 0;
    let shownNumbers: readonly string[] | undefined;
    const show = async () => {
      if (!place.visible) return;
      const request = ++showCount;
      const message = await page.message(placement);
      // Skip this message if a newer one has been requested in the meantime.
      if (message === undefined || request !== showCount) return;
      place.title = page.title(message);
      channel.say(message);
    };
    const showNow = () => {
      // The session reports a server that is not running.
      show().catch(() => undefined);
    };
    const channel = new PageChannel<C>(webview, {
      labels: () => page.labels(),
      answers: page.answers,
      ready: showNow,
      hear: (message) =>
        page.hear(message, (numbers) => {
          shownNumbers = numbers;
        }),
    });
    const load = () => {
      place.title = page.title();
      webview.html = pageHtml(webview, this.#extension, page.name, page.title());
    };
    // The page restores its own state after a reload.
    const subscription = Disposable.from(currentDocument.onDidChange(showNow), onDidChangeLanguage(load));
    const pageSubscription = page.onDidChange?.(showNow);
    load();
    const viewState: Showing = {
      visible: showNow,
      isVisible: () => place.visible,
      reveal,
      listed: () => shownNumbers,
      copy: (html, text) => channel.copy(html, text),
      dispose: () => {
        this.#showings = this.#showings.filter((one) => one !== viewState);
        subscription.dispose();
        pageSubscription?.dispose();
        channel.dispose();
      },
    };
    this.#showings = [viewState, ...this.#showings];
    return viewState;
  }
}

interface Showing extends Disposable {
  /** Called when the page’s visibility changes. */
  visible(): void;
  isVisible(): boolean;
  /** Gives the page the focus. */
  reveal(): void;
  listed(): readonly string[] | undefined;
  copy(html: string, text: string): Promise<boolean>;
}

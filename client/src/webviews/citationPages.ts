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
import type { HeldCitationsAnswer } from '../../../server/src/protocol';
import { LANGUAGE_ID } from '../../../server/src/protocol';
import type { CitationsTalk } from '../../pages/citations/citationsTalk';
import { citationsLabels } from '../citationLabels';
import { t } from '../l10n';
import { nameOf } from '../saveBeside';
import { onDidChangeLanguage } from '../spokenLanguage';
import { documentOf } from '../wordAddress';
import { PageChannel } from './pageChannel';
import { pageHtml, pageOptions } from './pageHtml';
import { uriIn } from './pageState';

/** The id of the editors, as in `package.json`. */
const EDITOR = 'treatyBody.citationsEditor';
/** How long typing must have paused before pages follow, in milliseconds. */
const QUIET = 300;

/** What the pages need from the client. */
interface CitationPagesClient {
  /** The citations of a document; null if it is not open in the server, or has changed meanwhile. */
  citations(document: TextDocument): Promise<HeldCitationsAnswer | null>;
  hear(message: CitationsTalk['toClient']): void;
  /** Fires when sources may be others than before. */
  readonly onDidChangeSources: Event<void>;
}

/** A page that is open. */
interface CitationPage {
  readonly document: TextDocument;
  readonly panel: WebviewPanel;
  /** The indices of the citations that it lists; undefined for all. */
  readonly listed: readonly string[] | undefined;
  copy(html: string, text: string): Promise<boolean>;
}

/**
 * The pages of citations, one for each document. A page stays with its document, and follows what is typed in it and in what it cites.
 */
export class CitationPages implements Disposable {
  readonly #extension: Uri;
  readonly #client: CitationPagesClient;
  readonly #pages = new Map<string, CitationPage>();
  readonly #changed = new EventEmitter<void>();
  readonly #listening: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(extension: Uri, client: CitationPagesClient) {
    this.#extension = extension;
    this.#client = client;
    const later = ({ languageId }: TextDocument) => {
      if (this.#pages.size > 0 && languageId === LANGUAGE_ID) this.#tell();
    };
    this.#listening = Disposable.from(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) later(document);
      }),
      workspace.onDidOpenTextDocument(later),
      workspace.onDidCloseTextDocument(later),
      client.onDidChangeSources(() => this.#changed.fire()),
      window.registerWebviewPanelSerializer(EDITOR, {
        deserializeWebviewPanel: async (panel, state: unknown) => {
          try {
            this.#fill(panel, await workspace.openTextDocument(documentOf(Uri.parse(uriIn(state) ?? ''))));
          } catch {
            // The document no longer exists, and the page was about nothing else.
            panel.dispose();
          }
        },
      }),
    );
  }

  /** The page in front, if it is one of these. */
  get active(): CitationPage | undefined {
    return [...this.#pages.values()].find(({ panel }) => panel.active);
  }

  /** The page of a document that is open. */
  of(document: TextDocument): CitationPage | undefined {
    return this.#pages.get(document.uri.toString());
  }

  /** Shows the page of a document; one that is open is brought to the front. */
  show(document: TextDocument): void {
    const shown = this.of(document);
    if (shown) shown.panel.reveal();
    else this.#fill(window.createWebviewPanel(EDITOR, '', ViewColumn.Beside, pageOptions(this.#extension)), document);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listening.dispose();
    for (const { panel } of [...this.#pages.values()]) panel.dispose();
    this.#changed.dispose();
  }

  #tell(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(), QUIET);
  }

  #fill(panel: WebviewPanel, first: TextDocument): void {
    const key = first.uri.toString();
    this.#pages.get(key)?.panel.dispose();
    panel.webview.options = pageOptions(this.#extension);
    let document = first;
    let asked = 0;
    let listed: readonly string[] | undefined;
    const show = async () => {
      if (!panel.visible) return;
      const number = ++asked;
      // VS Code closes a document after a while if no editor shows it; the page stays.
      if (document.isClosed) document = await workspace.openTextDocument(document.uri);
      const answer = await this.#client.citations(document);
      if (answer && number === asked) channel.say({ kind: 'shown', answer });
    };
    const showNow = () => {
      // If the server does not run, the session has told the user; a document that no longer exists leaves the list as it is.
      show().catch(() => undefined);
    };
    const channel = new PageChannel<CitationsTalk>(panel.webview, {
      labels: citationsLabels,
      answers: {},
      ready: showNow,
      hear: (message) => {
        if (message.kind === 'listed') listed = message.indices;
        else this.#client.hear(message);
      },
    });
    const load = () => {
      panel.title = t('Citations of {0}', nameOf(first));
      panel.webview.html = pageHtml(panel.webview, this.#extension, 'citations', panel.title);
    };
    const listening = Disposable.from(
      channel,
      this.#changed.event(showNow),
      panel.onDidChangeViewState(showNow),
      onDidChangeLanguage(load),
    );
    const page: CitationPage = {
      get document() {
        return document;
      },
      panel,
      get listed() {
        return listed;
      },
      copy: (html, text) => {
        panel.reveal();
        return channel.copy(html, text);
      },
    };
    this.#pages.set(key, page);
    panel.onDidDispose(() => {
      listening.dispose();
      if (this.#pages.get(key) === page) this.#pages.delete(key);
    });
    load();
  }
}

import { Disposable, Position, type TextDocument, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { NumberingLabels, NumberingTalk } from '../../pages/numbering/numberingTalk';
import { baseNameOf } from '../files/saveBeside';
import { editorFor } from '../operations/operationCommands';
import { onDidChangeLanguage } from '../session/spokenLanguage';
import { currentLanguage, t } from '../shown/l10n';
import { PageChannel } from '../webviews/pageChannel';
import { pageHtml, pageOptions } from '../webviews/pageHtml';
import { uriIn } from '../webviews/pageState';

/** The view type of the pages, as in `package.json`. */
const NUMBERING_EDITOR = 'treatyBody.numbering';

/** A numbering table on display, with its document and baseline. */
export interface ShownNumbering<S> {
  readonly document: TextDocument;
  readonly since: S;
  /** Copies the table through its page; false if that failed. */
  copy(html: string, text: string): Promise<boolean>;
}

/** A table and its baseline. */
interface Comparison<S> {
  readonly since: S;
  readonly message: NumberingTalk['toPage'];
}

interface OpenNumbering<S> extends Omit<ShownNumbering<S>, 'since'> {
  /** Undefined while a restored page has not been filled yet. */
  readonly since: S | undefined;
  readonly panel: WebviewPanel;
  readonly end: () => void;
  show(since: S, message: NumberingTalk['toPage']): void;
}

/** Numbering pages, one per document; `S` identifies the baseline. */
export class NumberingPages<S> implements Disposable {
  readonly #extension: Uri;
  readonly #again: (document: TextDocument, state: unknown) => Promise<Comparison<S>>;
  readonly #serializer: Disposable;
  readonly #shown = new Map<string, OpenNumbering<S>>();
  #latest: OpenNumbering<S> | undefined;

  /** @param again recreates the comparison from a restored page’s saved state, which is untrusted */
  constructor(extension: Uri, again: (document: TextDocument, state: unknown) => Promise<Comparison<S>>) {
    this.#extension = extension;
    this.#again = again;
    this.#serializer = window.registerWebviewPanelSerializer(NUMBERING_EDITOR, {
      deserializeWebviewPanel: (panel, state: unknown) => this.#restore(panel, state),
    });
  }

  /** The table in the active page, or else the last one shown. */
  get current(): ShownNumbering<S> | undefined {
    const page = [...this.#shown.values()].find(({ panel }) => panel.active) ?? this.#latest;
    const baseline = page?.since;
    return page && baseline !== undefined ? { ...page, since: baseline } : undefined;
  }

  /** Shows a table on the page of its document, opening the page if necessary. */
  show(document: TextDocument, since: S, message: NumberingTalk['toPage']): void {
    const key = document.uri.toString();
    const page =
      this.#shown.get(key) ??
      this.#showIn(window.createWebviewPanel(NUMBERING_EDITOR, '', ViewColumn.Active), document, since);
    this.#latest = page;
    page.show(since, message);
    page.panel.reveal();
  }

  dispose(): void {
    this.#serializer.dispose();
    for (const { panel } of [...this.#shown.values()]) panel.dispose();
  }

  async #restore(panel: WebviewPanel, state: unknown): Promise<void> {
    let document: TextDocument;
    try {
      document = await workspace.openTextDocument(Uri.parse(uriIn(state) ?? '', true));
    } catch {
      // The file is gone or was never saved, so there is nothing to show.
      panel.dispose();
      return;
    }
    const storedBaseline = typeof state === 'object' && state !== null && 'since' in state ? state.since : undefined;
    const page = this.#showIn(panel, document, undefined);
    const fill = ({ since, message }: Comparison<S>) => {
      // The user may have started another comparison in the meantime.
      if (page.since === undefined) page.show(since, message);
    };
    // The session reports a server that is not running.
    void this.#again(document, storedBaseline).then(fill, () => undefined);
  }

  #showIn(panel: WebviewPanel, document: TextDocument, first: S | undefined): OpenNumbering<S> {
    panel.webview.options = pageOptions(this.#extension);
    let baseline = first;
    let lastShown: NumberingTalk['toPage'] | undefined;
    const channel = new PageChannel<NumberingTalk>(panel.webview, {
      labels: numberingLabels,
      answers: {},
      ready: () => lastShown && channel.say(lastShown),
      hear: ({ position: { line, character }, keepsFocus }) =>
        void editorFor(document, { at: new Position(line, character), keepsFocus }),
    });
    const load = () => {
      panel.title = t('{0} numbers', baseNameOf(document));
      panel.webview.html = pageHtml(panel.webview, this.#extension, 'numbering', panel.title);
    };
    const subscription = Disposable.from(channel, onDidChangeLanguage(load));
    load();
    const page: OpenNumbering<S> = {
      document,
      get since() {
        return baseline;
      },
      panel,
      end: () => subscription.dispose(),
      show: (another, message) => {
        baseline = another;
        lastShown = message;
        channel.say(message);
      },
      copy: (html, text) => {
        panel.reveal();
        return channel.copy(html, text);
      },
    };
    const key = document.uri.toString();
    this.#shown.get(key)?.panel.dispose();
    this.#shown.set(key, page);
    panel.onDidDispose(() => {
      page.end();
      if (this.#shown.get(key) === page) this.#shown.delete(key);
      if (this.#latest === page) this.#latest = undefined;
    });
    return page;
  }
}

/** The labels of the page, in the display language. */
function numberingLabels(): NumberingLabels {
  return {
    language: currentLanguage(),
    title: t('Numbering Changes'),
    columns: { before: t('Old number'), after: t('New number'), text: t('Text') },
    rows: {
      renumbered: t('{0} is now {1}'),
      unchanged: t('{0} has not changed'),
      added: t('{0} is new'),
      deleted: t('{0} was deleted'),
    },
    added: t('new'),
    deleted: t('deleted'),
  };
}

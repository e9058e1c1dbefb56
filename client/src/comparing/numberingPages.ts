import { Disposable, Position, type TextDocument, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { NumberingLabels, NumberingTalk } from '../../pages/numbering/numberingTalk';
import { nameOf } from '../files/saveBeside';
import { editorFor } from '../operations/operationCommands';
import { onDidChangeLanguage } from '../session/spokenLanguage';
import { spokenLanguage, t } from '../shown/l10n';
import { PageChannel } from '../webviews/pageChannel';
import { pageHtml, pageOptions } from '../webviews/pageHtml';
import { uriIn } from '../webviews/pageState';

/** The id of the editors, as in `package.json`. */
const EDITOR = 'treatyBody.numbering';

/** A table on display, of a document and its baseline. */
export interface ShownNumbering<S> {
  readonly document: TextDocument;
  readonly since: S;
  /** Copies the table through its page. False if copying failed. */
  copy(html: string, text: string): Promise<boolean>;
}

/** A table and its baseline. */
interface Comparison<S> {
  readonly since: S;
  readonly message: NumberingTalk['toPage'];
}

interface Shown<S> extends Omit<ShownNumbering<S>, 'since'> {
  /** Undefined while a restored page has nothing to show yet. */
  readonly since: S | undefined;
  readonly panel: WebviewPanel;
  readonly end: () => void;
  show(since: S, message: NumberingTalk['toPage']): void;
}

/** The pages of old and new numbers, one for each document; `S` identifies the baseline. */
export class NumberingPages<S> implements Disposable {
  readonly #extension: Uri;
  readonly #again: (document: TextDocument, kept: unknown) => Promise<Comparison<S>>;
  readonly #serializer: Disposable;
  readonly #shown = new Map<string, Shown<S>>();
  #latest: Shown<S> | undefined;

  /** @param again compares with the saved state of a restored page, which may be any value */
  constructor(extension: Uri, again: (document: TextDocument, kept: unknown) => Promise<Comparison<S>>) {
    this.#extension = extension;
    this.#again = again;
    this.#serializer = window.registerWebviewPanelSerializer(EDITOR, {
      deserializeWebviewPanel: (panel, state: unknown) => this.#restore(panel, state),
    });
  }

  /** The table in front, otherwise the one that was shown last. */
  get current(): ShownNumbering<S> | undefined {
    const shown = [...this.#shown.values()].find(({ panel }) => panel.active) ?? this.#latest;
    const since = shown?.since;
    return shown && since !== undefined ? { ...shown, since } : undefined;
  }

  /** Shows a table in the page of its document, which is opened if necessary. */
  show(document: TextDocument, since: S, message: NumberingTalk['toPage']): void {
    const key = document.uri.toString();
    const shown =
      this.#shown.get(key) ?? this.#showIn(window.createWebviewPanel(EDITOR, '', ViewColumn.Active), document, since);
    this.#latest = shown;
    shown.show(since, message);
    shown.panel.reveal();
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
    const kept = typeof state === 'object' && state !== null && 'since' in state ? state.since : undefined;
    const shown = this.#showIn(panel, document, undefined);
    const fill = ({ since, message }: Comparison<S>) => {
      // The user may have compared in the meantime.
      if (shown.since === undefined) shown.show(since, message);
    };
    // If the server does not run, the session has told the user.
    void this.#again(document, kept).then(fill, () => undefined);
  }

  #showIn(panel: WebviewPanel, document: TextDocument, first: S | undefined): Shown<S> {
    panel.webview.options = pageOptions(this.#extension);
    let since = first;
    let last: NumberingTalk['toPage'] | undefined;
    const channel = new PageChannel<NumberingTalk>(panel.webview, {
      labels: numberingLabels,
      answers: {},
      ready: () => last && channel.say(last),
      hear: ({ position: { line, character }, keepsFocus }) =>
        void editorFor(document, { at: new Position(line, character), keepsFocus }),
    });
    const load = () => {
      panel.title = t('{0} numbers', nameOf(document));
      panel.webview.html = pageHtml(panel.webview, this.#extension, 'numbering', panel.title);
    };
    const listening = Disposable.from(channel, onDidChangeLanguage(load));
    load();
    const shown: Shown<S> = {
      document,
      get since() {
        return since;
      },
      panel,
      end: () => listening.dispose(),
      show: (another, message) => {
        since = another;
        last = message;
        channel.say(message);
      },
      copy: (html, text) => {
        panel.reveal();
        return channel.copy(html, text);
      },
    };
    const key = document.uri.toString();
    this.#shown.get(key)?.panel.dispose();
    this.#shown.set(key, shown);
    panel.onDidDispose(() => {
      shown.end();
      if (this.#shown.get(key) === shown) this.#shown.delete(key);
      if (this.#latest === shown) this.#latest = undefined;
    });
    return shown;
  }
}

/** The labels of the page, in the display language. */
function numberingLabels(): NumberingLabels {
  return {
    language: spokenLanguage(),
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

import { Disposable, Position, type TextDocument, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { NumberingLabels, NumberingTalk } from '../../pages/numbering/numberingTalk';
import { spokenLanguage, t } from '../l10n';
import { editorFor } from '../operationCommands';
import { nameOf } from '../saveBeside';
import { onDidChangeLanguage } from '../spokenLanguage';
import { PageChannel } from './pageChannel';
import { pageHtml, pageOptions } from './pageHtml';

/** The id of the editors, as in `package.json`. */
const EDITOR = 'treatyBody.numbering';

/** A table that is shown, of a document and what it was compared with. */
export interface ShownNumbering<S> {
  readonly document: TextDocument;
  readonly since: S;
  /** Copies the table through its page. False if copying failed. */
  copy(html: string, text: string): Promise<boolean>;
}

interface Shown<S> extends ShownNumbering<S> {
  readonly panel: WebviewPanel;
  readonly end: () => void;
  show(since: S, message: NumberingTalk['toPage']): void;
}

/** The pages of old and new numbers, one for each document; `S` says what a document was compared with. */
export class NumberingPages<S> implements Disposable {
  readonly #extension: Uri;
  readonly #shown = new Map<string, Shown<S>>();
  #latest: Shown<S> | undefined;

  constructor(extension: Uri) {
    this.#extension = extension;
  }

  /** The table in front, otherwise the one that was shown last. */
  get current(): ShownNumbering<S> | undefined {
    return [...this.#shown.values()].find(({ panel }) => panel.active) ?? this.#latest;
  }

  /** Shows a table in the page of its document, which is opened if need be. */
  show(document: TextDocument, since: S, message: NumberingTalk['toPage']): void {
    const key = document.uri.toString();
    const shown = this.#shown.get(key) ?? this.#open(document, since);
    this.#shown.set(key, shown);
    this.#latest = shown;
    shown.show(since, message);
    shown.panel.reveal();
  }

  dispose(): void {
    for (const { panel } of [...this.#shown.values()]) panel.dispose();
  }

  #open(document: TextDocument, first: S): Shown<S> {
    const panel = window.createWebviewPanel(EDITOR, '', ViewColumn.Active, pageOptions(this.#extension));
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
    panel.onDidDispose(() => {
      shown.end();
      this.#shown.delete(document.uri.toString());
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

import { Disposable, Position, type TextDocument, type Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { CompareDraftsAnswer } from '../../../server/src/protocol';
import type { ComparisonLabels, ComparisonTalk } from '../../pages/comparison/comparisonTalk';
import { spokenLanguage, t } from '../l10n';
import { editorFor } from '../operationCommands';
import { nameOf } from '../saveBeside';
import { onDidChangeLanguage } from '../spokenLanguage';
import { PageChannel } from './pageChannel';
import { pageHtml, pageOptions } from './pageHtml';

/** The id of the editors, as in `package.json`. */
const EDITOR = 'treatyBody.comparison';

/** Two drafts that are shown. */
export interface ShownComparison<E> {
  readonly document: TextDocument;
  /** The version that was compared. */
  readonly version: number;
  readonly earlier: E;
  readonly answer: CompareDraftsAnswer;
  /** The indexes of the parts that are listed. */
  readonly listed: readonly number[];
  /** Copies a table through its page. False if copying failed. */
  copy(html: string, text: string): Promise<boolean>;
}

/** What a page is asked to do with what it shows. */
type ComparisonDoing = 'diff' | 'changes' | 'copy';

/** A draft that another is compared with: its name, and its document if it has one. */
interface NamedDraft {
  readonly name: string;
  readonly document?: TextDocument | undefined;
}

interface OpenComparison<E> {
  readonly panel: WebviewPanel;
  readonly shown: ShownComparison<E>;
  step(by: 1 | -1): void;
}

/** The pages of drafts that were compared, one for each comparison. */
export class ComparisonPages<E extends NamedDraft> implements Disposable {
  readonly #extension: Uri;
  readonly #act: (doing: ComparisonDoing, shown: ShownComparison<E>) => void;
  readonly #open = new Set<OpenComparison<E>>();
  #latest: OpenComparison<E> | undefined;

  /** @param act does what the user asks for in a page */
  constructor(extension: Uri, act: (doing: ComparisonDoing, shown: ShownComparison<E>) => void) {
    this.#extension = extension;
    this.#act = act;
  }

  /** The comparison in front, otherwise the one that was shown last. */
  get current(): ShownComparison<E> | undefined {
    return this.#front?.shown;
  }

  /** Goes to the next difference in the page in front, or to the one before. */
  step(by: 1 | -1): void {
    this.#front?.step(by);
  }

  get #front(): OpenComparison<E> | undefined {
    return [...this.#open].find(({ panel }) => panel.active) ?? this.#latest;
  }

  show(document: TextDocument, earlier: E, answer: CompareDraftsAnswer): void {
    const panel = window.createWebviewPanel(EDITOR, '', ViewColumn.Beside, pageOptions(this.#extension));
    let listed: readonly number[] = [];
    const title = `${earlier.name} → ${nameOf(document)}`;
    const { summary, parts } = answer;
    const channel = new PageChannel<ComparisonTalk>(panel.webview, {
      labels: comparisonLabels,
      answers: {},
      ready: () => channel.say({ kind: 'shown', title, summary: summary || t('The drafts say the same.'), parts }),
      hear: (message) => {
        if (message.kind === 'listed') listed = message.parts;
        else if (message.kind === 'go') void goTo(document, earlier, answer, message);
        else this.#act(message.kind, shown);
      },
    });
    const shown: ShownComparison<E> = {
      document,
      version: document.version,
      earlier,
      answer,
      get listed() {
        return listed;
      },
      copy: (html, text) => {
        panel.reveal();
        return channel.copy(html, text);
      },
    };
    const load = () => {
      panel.title = t('Comparison: {0}', nameOf(document));
      panel.webview.html = pageHtml(panel.webview, this.#extension, 'comparison', panel.title);
    };
    const listening = Disposable.from(channel, onDidChangeLanguage(load));
    load();
    const open = { panel, shown, step: (by: 1 | -1) => channel.say({ kind: 'step', by }) };
    this.#open.add(open);
    this.#latest = open;
    panel.onDidDispose(() => {
      listening.dispose();
      this.#open.delete(open);
      if (this.#latest === open) this.#latest = undefined;
    });
  }

  dispose(): void {
    for (const { panel } of [...this.#open]) panel.dispose();
  }
}

/** Goes to a part in the document; to one that is gone, in the earlier draft if that is a document. */
async function goTo(
  document: TextDocument,
  { document: earlier }: NamedDraft,
  { parts }: CompareDraftsAnswer,
  { at, keepsFocus }: { readonly at: number; readonly keepsFocus: boolean },
): Promise<void> {
  const part = parts[at];
  if (!part) return;
  const { line, character } = part.position;
  if (part.change === 'gone' && part.wasAt && earlier)
    await editorFor(earlier, { at: new Position(part.wasAt.line, part.wasAt.character), keepsFocus });
  else await editorFor(document, { at: new Position(line, character), keepsFocus });
}

/** The labels of the page, in the display language. */
function comparisonLabels(): ComparisonLabels {
  return {
    language: spokenLanguage(),
    title: t('Comparison of Drafts'),
    columns: { change: t('Change'), before: t('Before'), after: t('After'), words: t('Text') },
    filter: t('Filter differences'),
    clear: t('Clear filter'),
    show: t('What is listed'),
    shows: {
      'to-read': t('What has to be read'),
      renamed: t('References that name another place'),
      changed: t('Changed'),
      new: t('New'),
      gone: t('Deleted'),
      split: t('Split'),
      merged: t('Merged'),
      moved: t('Moved'),
      renumbered: t('Only renumbered'),
      all: t('Everything'),
    },
    next: t('Next Difference (F7)'),
    previous: t('Previous Difference (Shift+F7)'),
    openDiff: t('Open as Diff'),
    listChanges: t('List of Changes…'),
    copy: t('Copy as Table'),
    gone: t('deleted: {0};'),
    added: t('inserted: {0};'),
    shown: t('{0} of {1} parts are listed.'),
    nothing: t('There is no such difference.'),
  };
}

import { type Disposable, Position, type TextDocument, type Uri } from 'vscode';
import type { CompareDraftsAnswer } from '../../../server/src/protocol';
import type { ComparisonLabels, ComparisonTalk } from '../../pages/comparison/comparisonTalk';
import { baseNameOf } from '../files/saveBeside';
import { editorFor } from '../operations/operationCommands';
import { currentLanguage, t } from '../shown/l10n';
import { FollowingPages, type OpenPage } from '../webviews/followingPages';
import { type ChosenDraft, restoreDraft } from './earlierDrafts';

/** Debounce delay before drafts are compared again, in milliseconds; longer than for other pages because comparing is slow. */
const DEBOUNCE_MS = 1000;

/** A comparison on display. */
export interface ShownComparison {
  readonly document: TextDocument;
  /** The compared version of the document. */
  readonly version: number;
  readonly earlier: ChosenDraft;
  readonly answer: CompareDraftsAnswer;
  /** Indices of the listed parts. */
  readonly listed: readonly number[];
  /** Copies a table through the comparison page; false if that failed. */
  copy(html: string, text: string): Promise<boolean>;
}

/** A request from a page about its comparison. */
type ComparisonDoing = 'diff' | 'changes' | 'copy';

/** The client’s callbacks for the pages. */
interface ComparisonClient {
  act(doing: ComparisonDoing, comparison: ShownComparison): void;
  /** Null if the server does not know the document; undefined if the document has changed in the meantime. */
  compare(document: TextDocument, earlier: ChosenDraft): Promise<CompareDraftsAnswer | null | undefined>;
}

/** The state of a page. */
interface ComparisonState {
  earlier: ChosenDraft | undefined;
  shown: Omit<ShownComparison, 'listed' | 'copy'> | undefined;
  listed: readonly number[];
}

/** Comparison pages, at most one per document. */
export class ComparisonPages implements Disposable {
  readonly #client: ComparisonClient;
  readonly #pages: FollowingPages<ComparisonTalk>;
  /** By document URI. */
  readonly #states = new Map<string, ComparisonState>();
  #latest: TextDocument | undefined;

  constructor(extension: Uri, client: ComparisonClient) {
    this.#client = client;
    this.#pages = new FollowingPages<ComparisonTalk>(extension, {
      editor: 'treatyBody.comparison',
      name: 'comparison',
      quiet: DEBOUNCE_MS,
      title: (document) => t('Comparison: {0}', baseNameOf(document)),
      labels: comparisonLabels,
      answers: {},
      message: (page) => this.#message(page),
      hear: (message, page) => this.#hear(message, page),
      closed: ({ uri }) => this.#states.delete(uri.toString()),
    });
  }

  /** The comparison in the active page, or else the last one shown. */
  get current(): ShownComparison | undefined {
    const page = this.#front;
    return page && this.#shownIn(page);
  }

  /** Goes to the next or previous difference in the active page. */
  step(by: 1 | -1): void {
    this.#front?.say({ kind: 'step', by });
  }

  /** Compares a document with an earlier draft on the page of that document. */
  show(document: TextDocument, earlier: ChosenDraft): void {
    this.#states.set(document.uri.toString(), { earlier, shown: undefined, listed: [] });
    this.#latest = document;
    this.#pages.show(document);
    this.#pages.of(document)?.again();
  }

  dispose(): void {
    this.#pages.dispose();
  }

  get #front(): OpenPage<ComparisonTalk> | undefined {
    return this.#pages.active ?? (this.#latest && this.#pages.of(this.#latest));
  }

  #stateOf({ document: { uri } }: OpenPage<ComparisonTalk>): ComparisonState {
    const key = uri.toString();
    const state = this.#states.get(key) ?? { earlier: undefined, shown: undefined, listed: [] };
    this.#states.set(key, state);
    return state;
  }

  #shownIn(page: OpenPage<ComparisonTalk>): ShownComparison | undefined {
    const { shown, listed } = this.#stateOf(page);
    return shown && { ...shown, listed, copy: (html, text) => page.copy(html, text) };
  }

  async #message(page: OpenPage<ComparisonTalk>): Promise<ComparisonTalk['toPage'] | undefined> {
    const state = this.#stateOf(page);
    const { earlier } = state;
    const { document } = page;
    // After a window reload, the page first has to report its saved baseline.
    if (!earlier) return undefined;
    const { version, uri } = document;
    const answer = await this.#client.compare(document, earlier);
    if (!answer || document.version !== version || state.earlier !== earlier) return undefined;
    state.shown = { document, version, earlier, answer };
    return {
      kind: 'shown',
      title: `${earlier.name} → ${baseNameOf(document)}`,
      summary: answer.summary || t('The drafts say the same.'),
      parts: answer.parts,
      kept: { uri: uri.toString(), since: earlier.draft },
    };
  }

  #hear(message: ComparisonTalk['toClient'], page: OpenPage<ComparisonTalk>): void {
    const state = this.#stateOf(page);
    const comparison = this.#shownIn(page);
    if (message.kind === 'since') void this.#restore(page, message.since);
    else if (message.kind === 'listed') state.listed = message.parts;
    else if (!comparison) return;
    else if (message.kind === 'go') void goTo(comparison, message);
    else this.#client.act(message.kind, comparison);
  }

  async #restore(page: OpenPage<ComparisonTalk>, since: unknown): Promise<void> {
    const state = this.#stateOf(page);
    if (state.earlier) return;
    try {
      state.earlier = await restoreDraft(page.document, since);
    } catch {
      // It was deleted or renamed.
    }
    if (state.earlier) page.again();
    else page.panel.dispose();
  }
}

/** Goes to a part in the document; for a deleted part, in the earlier draft if that is a document. */
async function goTo(
  {
    document,
    earlier: { document: earlier },
    answer: { parts },
  }: Pick<ShownComparison, 'document' | 'earlier' | 'answer'>,
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
    language: currentLanguage(),
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

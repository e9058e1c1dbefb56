import { type Disposable, type Event, type TextDocument, type Uri, window } from 'vscode';
import {
  type FollowedParams,
  SUBMISSION,
  type SubmissionItem,
  type SubmissionReport,
} from '../../../server/src/protocol';
import type { SubmissionLabels, SubmissionTalk } from '../../pages/submission/submissionTalk';
import { baseNameOf } from '../files/saveBeside';
import { editorFor } from '../operations/operationCommands';
import { followedAnswer } from '../session/followedAnswers';
import type { Session } from '../session/session';
import { currentLanguage, t } from '../shown/l10n';
import { rangeFrom } from '../shown/plainPlaces';
import { asMessage } from '../shown/shown';
import { FollowingPages, type OpenPage } from '../webviews/followingPages';
import { ignoreFinding, restoreFinding } from './ignoring';
import type { QueryStore } from './notedQueries';
import { exportQueries } from './queryExport';
import { applySuggestion, selectItem } from './submission';

/** Submission pages, at most one per document. `onDidChange` reports changes other than edits to the document. */
export class SubmissionPages implements Disposable {
  readonly #session: Session;
  readonly #noted: QueryStore;
  readonly #pages: FollowingPages<SubmissionTalk>;

  constructor(extension: Uri, session: Session, onDidChange: Event<void>, queryNotes: QueryStore) {
    this.#session = session;
    this.#noted = queryNotes;
    this.#pages = new FollowingPages<SubmissionTalk>(extension, {
      editor: 'treatyBody.submission',
      name: 'submission',
      title: (document) => t('Submission of {0}', baseNameOf(document)),
      labels: submissionLabels,
      answers: {},
      message: async ({ document }) => {
        const params: FollowedParams = { uri: document.uri.toString() };
        const report = await followedAnswer<SubmissionReport | null>(await session.whenConnected(), SUBMISSION, params);
        return report ? { kind: 'shown', report } : undefined;
      },
      hear: (message, page) => {
        this.#hear(message, page).catch((error: unknown) => {
          void window.showErrorMessage(asMessage(error instanceof Error ? error.message : String(error)));
        });
      },
      onDidChange: onDidChange,
    });
  }

  show(document: TextDocument): void {
    this.#pages.show(document);
  }

  /** Goes to the next or previous finding in the active page; false if no page is active. */
  step(by: 1 | -1): boolean {
    const page = this.#pages.active;
    page?.say({ kind: 'step', by });
    return page !== undefined;
  }

  dispose(): void {
    this.#pages.dispose();
  }

  async #hear(message: SubmissionTalk['toClient'], page: OpenPage<SubmissionTalk>): Promise<void> {
    const { document } = page;
    const client = await this.#session.whenConnected();
    switch (message.kind) {
      case 'go':
        await goTo(document, message.item, message.keepsFocus);
        return;
      case 'apply':
        if (await applySuggestion(document, message.version, message.item)) return;
        break;
      case 'ignore':
        await ignoreFinding(client, document.uri.toString(), message.item.entry, undefined, message.item.text);
        break;
      case 'restore':
        if (message.item.entry) await restoreFinding(client, document, message.item.entry, message.item.text);
        break;
      case 'export':
        await exportQueries(client, document, undefined, this.#noted.of(document));
        return;
    }
    page.again();
  }
}

async function goTo(document: TextDocument, item: SubmissionItem, keepsFocus: boolean): Promise<void> {
  const { start } = rangeFrom(item.range);
  selectItem(await editorFor(document, { at: start, keepsFocus }), item);
}

/** The labels of the page, in the display language. */
function submissionLabels(): SubmissionLabels {
  return {
    language: currentLanguage(),
    title: t('Check Before Submission'),
    filter: t('Filter findings'),
    clear: t('Clear filter'),
    show: t('What is listed'),
    shows: { all: t('Everything'), error: t('Errors'), warning: t('Warnings'), information: t('Queries') },
    severities: { error: t('Error'), warning: t('Warning'), information: t('Query') },
    next: t('Next Submission Issue (F7)'),
    previous: t('Previous Submission Issue (Shift+F7)'),
    exported: t('Export as CSV, for Word or as Markdown'),
    paragraph: t('Paragraph {0}'),
    wholeDocument: t('Document'),
    ignored: t('Ignored'),
    now: t('now: {0}'),
    suggested: t('→ {0}'),
    apply: t('Apply Suggestion (Ctrl+.)'),
    ignore: t('Ignore (Delete)'),
    restore: t('Stop Ignoring (Delete)'),
    counts: {
      error: { one: t('{0} error'), many: t('{0} errors') },
      warning: { one: t('{0} warning'), many: t('{0} warnings') },
      information: { one: t('{0} query'), many: t('{0} queries') },
    },
    none: t('No known obstacle to submission.'),
    nothing: t('There is no such finding.'),
  };
}

import { commands, Disposable, EventEmitter, type Uri, ViewColumn, window, workspace } from 'vscode';
import {
  CHECKED_CITATIONS,
  type CheckedCitationsAnswer,
  FILES_READ,
  type FollowedParams,
  LANGUAGE_ID,
  TREATIES_CHANGED,
} from '../../../server/src/protocol';
import { hasWordEnding } from '../../../server/src/textFiles';
import type { CitationsTalk } from '../../pages/citations/citationsTalk';
import { baseNameOf } from '../files/saveBeside';
import { exportTable } from '../files/tables';
import { wordUri } from '../files/wordAddress';
import { goTo } from '../operations/goTo';
import { followedAnswer } from '../session/followedAnswers';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';
import { FollowingPages } from '../webviews/followingPages';
import { citationsLabels } from './citationLabels';

/** Registers the citations page, which checks a document’s citations and quotations against their sources, and its commands. */
export function registerCitations(extension: Uri, session: Session): Disposable {
  const sourcesChanged = new EventEmitter<void>();
  session.hear(FILES_READ, () => sourcesChanged.fire());
  session.hear(TREATIES_CHANGED, () => sourcesChanged.fire());
  /** Indices of the listed citations by document URI; undefined for all. */
  const numbersByDocument = new Map<string, readonly string[] | undefined>();
  const pages = new FollowingPages<CitationsTalk>(extension, {
    editor: 'treatyBody.citationsEditor',
    name: 'citations',
    title: (document) => t('Citations of {0}', baseNameOf(document)),
    labels: citationsLabels,
    answers: {},
    message: async ({ document: { uri } }) => {
      const client = await session.whenConnected();
      const params: FollowedParams = { uri: client.code2ProtocolConverter.asUri(uri) };
      const answer = await followedAnswer<CheckedCitationsAnswer | null>(client, CHECKED_CITATIONS, params);
      return answer ? { kind: 'shown', answer } : undefined;
    },
    hear: (message, { document }) => {
      switch (message.kind) {
        case 'listed':
          numbersByDocument.set(document.uri.toString(), message.indices);
          return;
        case 'go':
          void goTo(session, message.uri, message.position, message.keepsFocus);
          return;
        case 'open':
          void openSource(message.name);
          return;
        case 'import':
          void commands.executeCommand('treatyBody.importTreaty');
      }
    },
    closed: ({ uri }) => numbersByDocument.delete(uri.toString()),
    onDidChange: sourcesChanged.event,
    followsOthers: true,
  });
  const onTable = (form?: 'tabs') => async (argument?: unknown) => {
    const activeDocument = window.activeTextEditor?.document;
    const page = pages.active ?? (activeDocument && pages.of(activeDocument));
    const document = page?.document ?? activeDocument;
    if (document?.languageId !== LANGUAGE_ID) {
      void window.showInformationMessage(t('Open a treaty body document first.'));
      return;
    }
    const copy = async (html: string, text: string) => (page ? page.copy(html, text) : false);
    const indices = numbersByDocument.get(document.uri.toString());
    await exportTable(await session.whenConnected(), document, 'citations', form ?? argument, copy, indices);
  };
  return Disposable.from(
    sourcesChanged,
    pages,
    commands.registerCommand('treatyBody.checkCitations', () => {
      const document = window.activeTextEditor?.document ?? pages.active?.document;
      if (document?.languageId === LANGUAGE_ID) pages.show(document);
      else void window.showInformationMessage(t('Open a treaty body document first.'));
    }),
    commands.registerCommand('treatyBody.copyCitations', onTable('tabs')),
    commands.registerCommand('treatyBody.exportCitations', onTable()),
  );
}

/** Opens user-selected files as a source that is missing from the folder; the page also checks citations against open documents. */
async function openSource(name: string): Promise<void> {
  const files = await window.showOpenDialog({
    canSelectMany: true,
    filters: { [t('Documents')]: ['txt', 'md', 'treaty-body', 'docx', 'docm'], [t('All files')]: ['*'] },
    openLabel: t('Open'),
    title: t('The file of {0}', name),
  });
  for (const file of files ?? []) {
    try {
      const document = await workspace.openTextDocument(hasWordEnding(file.path) ? wordUri(file) : file);
      await window.showTextDocument(document, {
        viewColumn: ViewColumn.Beside,
        preserveFocus: true,
        preview: false,
      });
    } catch {
      void window.showWarningMessage(t('{0} could not be opened.', file.path.replace(/^.*\//, '')));
    }
  }
}

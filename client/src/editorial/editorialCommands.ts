import { commands, Disposable, languages, type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CLEAR_FOLDER, DISABLE_RULE, IGNORE_FINDING, LANGUAGE_ID } from '../../../server/src/protocol';
import type { UserStatuses } from '../project/projectFile';
import { documentEditor } from '../session/documentEditor';
import type { Session } from '../session/session';
import { completeStep } from '../session/walkthrough';
import { t } from '../shown/l10n';
import { asMessage } from '../shown/shown';
import type { DocumentInfos } from '../status/documentInfos';
import { showDocumentMenu } from '../status/documentMenu';
import { setStatus } from '../status/status';
import { exportToWord } from '../word/exportToWord';
import { checkFolder } from './checkFolder';
import { fixAll } from './fixAll';
import { ignoreFinding, showIgnored } from './ignoring';
import type { QueryStore } from './notedQueries';
import { exportQueries } from './queryExport';
import { stepBeforeSubmission } from './submission';
import { SubmissionPages } from './submissionPages';
import { disableRule } from './turningOff';

/** Registers the commands for whole documents (status, submission, queries, ignored findings) and for the folder. */
export function registerEditorial(
  extension: Uri,
  session: Session,
  statuses: UserStatuses,
  infos: DocumentInfos,
  queryNotes: QueryStore,
): Disposable {
  const pages = new SubmissionPages(extension, session, infos.onDidReportAgain, queryNotes);
  const step = (by: 1 | -1) => async (client: BaseLanguageClient) => {
    if (!pages.step(by)) await stepBeforeSubmission(client, await requireActiveEditor(), by);
  };
  const register = (command: string, run: (client: BaseLanguageClient, ...args: unknown[]) => Promise<void>) =>
    commands.registerCommand(command, async (...args: unknown[]) => {
      try {
        await run(await session.whenConnected(), ...args);
      } catch (error) {
        void window.showErrorMessage(asMessage(error instanceof Error ? error.message : String(error)));
      }
    });
  return Disposable.from(
    register(IGNORE_FINDING, (client, uri, finding, places, words) =>
      ignoreFinding(client, uri, finding, places, words),
    ),
    register(DISABLE_RULE, (client, uri, rule, where) => disableRule(client, uri, rule, where)),
    register('treatyBody.showIgnored', async (client) => showIgnored(client, (await requireActiveEditor()).document)),
    register('treatyBody.setStatus', async (client, status, uri) =>
      setStatus(
        client,
        statuses,
        uri instanceof Uri ? await workspace.openTextDocument(uri) : (await requireActiveEditor()).document,
        status,
      ),
    ),
    register('treatyBody.documentMenu', async (client) =>
      showDocumentMenu(client, (await requireActiveEditor()).document),
    ),
    pages,
    register('treatyBody.checkSubmission', async () => {
      pages.show((await requireActiveEditor()).document);
      completeStep('check');
    }),
    register('treatyBody.nextBeforeSubmission', step(1)),
    register('treatyBody.previousBeforeSubmission', step(-1)),
    register('treatyBody.exportQueries', async (client, format) => {
      const { document } = await requireActiveEditor();
      await exportQueries(client, document, format, queryNotes.of(document));
    }),
    register('treatyBody.exportWord', async (client, file) =>
      exportToWord(client, file instanceof Uri ? await documentOf(file) : (await requireActiveEditor()).document),
    ),
    register('treatyBody.fixAll', async () => fixAll((await requireActiveEditor()).document)),
    register('treatyBody.checkFolder', (client) => checkFolder(client)),
    register('treatyBody.clearFolder', async (client) => {
      await client.sendRequest(CLEAR_FOLDER);
    }),
  );
}

/** Opens the file that a menu was invoked on, and sets its language to ours. */
async function documentOf(file: Uri): Promise<TextDocument> {
  const { document } = await window.showTextDocument(await workspace.openTextDocument(file));
  return document.languageId === LANGUAGE_ID ? document : languages.setTextDocumentLanguage(document, LANGUAGE_ID);
}

async function requireActiveEditor(): Promise<TextEditor> {
  const editor = await documentEditor();
  if (!editor) throw new Error(t('Open a treaty body document first.'));
  return editor;
}

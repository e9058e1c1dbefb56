import { commands, ProgressLocation, window, workspace } from 'vscode';
import { type BaseLanguageClient, WorkDoneProgress, type WorkDoneProgressReport } from 'vscode-languageclient';
import { CHECK_FOLDER, type CheckFolderParams, CLEAR_FOLDER, type FolderReport } from '../../../server/src/protocol';
import { folderText } from '../shown/editorialText';
import { t } from '../shown/l10n';

let runs = 0;

/** Checks all documents in the folder and reports totals. */
export async function checkFolder(client: BaseLanguageClient): Promise<void> {
  if (!workspace.workspaceFolders?.length) throw new Error(t('No folder is open.'));
  const workDoneToken = `treaty-body-folder-${++runs}`;
  const report = await window.withProgress(
    { location: ProgressLocation.Notification, title: t('Checking the documents of the folder'), cancellable: true },
    async (progress, token) => {
      let lengthBefore = 0;
      const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
        if (value.kind !== 'report') return;
        const { percentage = lengthBefore, message }: WorkDoneProgressReport = value;
        progress.report({ increment: percentage - lengthBefore, ...(message !== undefined && { message }) });
        lengthBefore = percentage;
      });
      try {
        const params: CheckFolderParams = { workDoneToken };
        return await client.sendRequest<FolderReport>(CHECK_FOLDER, params, token);
      } finally {
        listener.dispose();
      }
    },
  );
  // Not awaited: the user may never dismiss it.
  const [show, clear] = [t('Show Problems'), t('Clear')];
  void window.showInformationMessage(folderText(report), show, clear).then(async (answer) => {
    if (answer === show) await commands.executeCommand('workbench.actions.view.problems');
    if (answer === clear) await client.sendRequest(CLEAR_FOLDER);
  });
}

import { commands, ProgressLocation, window, workspace } from 'vscode';
import { type BaseLanguageClient, WorkDoneProgress, type WorkDoneProgressReport } from 'vscode-languageclient';
import { CHECK_FOLDER, type CheckFolderParams, CLEAR_FOLDER, type FolderReport } from '../../server/src/protocol';
import { folderText } from './editorialText';

let runs = 0;

/** Has all documents of the folder checked, and says what was found. */
export async function checkFolder(client: BaseLanguageClient): Promise<void> {
  if (!workspace.workspaceFolders?.length) throw new Error('No folder is open.');
  const workDoneToken = `treaty-body-folder-${++runs}`;
  const report = await window.withProgress(
    { location: ProgressLocation.Notification, title: 'Checking the documents of the folder', cancellable: true },
    async (progress, token) => {
      let before = 0;
      const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
        if (value.kind !== 'report') return;
        const { percentage = before, message }: WorkDoneProgressReport = value;
        progress.report({ increment: percentage - before, ...(message !== undefined && { message }) });
        before = percentage;
      });
      try {
        const params: CheckFolderParams = { workDoneToken };
        return await client.sendRequest<FolderReport>(CHECK_FOLDER, params, token);
      } finally {
        listener.dispose();
      }
    },
  );
  // Who is told need not answer.
  void window.showInformationMessage(folderText(report), 'Show Problems', 'Clear').then(async (answer) => {
    if (answer === 'Show Problems') await commands.executeCommand('workbench.actions.view.problems');
    if (answer === 'Clear') await client.sendRequest(CLEAR_FOLDER);
  });
}

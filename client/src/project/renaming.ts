import { type Disposable, window, workspace } from 'vscode';
import { PROJECT_FILE } from '../../../server/src/textFiles';
import type { Session } from '../session/session';
import { asMessage } from '../shown/shown';
import { changeProject, type UserStatuses } from './projectFile';

/** When VS Code renames or moves a file, updates entries about its document in project files and in this window. */
export function followRenaming(session: Session, statuses: UserStatuses): Disposable {
  return workspace.onDidRenameFiles(async ({ files }) => {
    try {
      // Do not start the server for a rename in a folder without entries to update.
      const isKnown = session.client || (await workspace.findFiles(`**/${PROJECT_FILE}`, undefined, 1)).length > 0;
      if (!isKnown) return;
      const client = await session.whenConnected();
      for (const { oldUri, newUri } of files) {
        await changeProject(client, newUri, { renamedFrom: oldUri.toString() });
        await statuses.follow(client, oldUri, newUri);
      }
    } catch (error) {
      void window.showWarningMessage(asMessage(error instanceof Error ? error.message : String(error)));
    }
  });
}

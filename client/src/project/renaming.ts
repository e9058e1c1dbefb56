import { type Disposable, window, workspace } from 'vscode';
import { PROJECT_FILE } from '../../../server/src/textFiles';
import type { Session } from '../session/session';
import { asMessage } from '../shown/shown';
import { changeProject, type SaidStatuses } from './projectFile';

/** Keeps entries about a document, in a project file or in this window, in step when VS Code renames or moves its file. */
export function followRenaming(session: Session, statuses: SaidStatuses): Disposable {
  return workspace.onDidRenameFiles(async ({ files }) => {
    try {
      // Renaming alone does not start the server in a folder that has nothing to follow.
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

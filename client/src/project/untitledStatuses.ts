import { Disposable, workspace } from 'vscode';
import type { Session } from '../session/session';
import type { UserStatuses } from './projectFile';

/**
 * Transfers the status of an untitled document to the file that it is saved as, which VS Code opens as a new document. Forgets the status
 * when the untitled document is closed, because the next one reuses its name.
 */
export function followSaving(session: Session, statuses: UserStatuses): Disposable {
  return Disposable.from(
    workspace.onDidSaveTextDocument(async (document) => {
      const text = document.getText();
      const untitledDocument = workspace.textDocuments.find(
        (one) => one.isUntitled && statuses.of(one.uri) !== undefined && one.getText() === text,
      );
      const status = untitledDocument && statuses.of(untitledDocument.uri);
      if (!status || text === '' || statuses.of(document.uri) !== undefined) return;
      await statuses.set(await session.whenConnected(), document.uri, status);
    }),
    workspace.onDidCloseTextDocument(async ({ isUntitled, uri }) => {
      if (!isUntitled || statuses.of(uri) === undefined) return;
      // A change of language is also reported as closing.
      if (workspace.textDocuments.some((one) => one.uri.toString() === uri.toString())) return;
      await statuses.set(await session.whenConnected(), uri, null);
    }),
  );
}

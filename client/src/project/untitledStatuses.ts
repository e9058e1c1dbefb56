import { Disposable, workspace } from 'vscode';
import type { Session } from '../session/session';
import type { SaidStatuses } from './projectFile';

/**
 * Has the status of an untitled text follow it into the file that it is saved as, which VS Code opens as another document, and forgets it
 * once the text is closed, since the next one gets the same name.
 */
export function followSaving(session: Session, said: SaidStatuses): Disposable {
  return Disposable.from(
    workspace.onDidSaveTextDocument(async (document) => {
      const text = document.getText();
      const untitled = workspace.textDocuments.find(
        (one) => one.isUntitled && said.of(one.uri) !== undefined && one.getText() === text,
      );
      const status = untitled && said.of(untitled.uri);
      if (!status || text === '' || said.of(document.uri) !== undefined) return;
      await said.set(await session.connected(), document.uri, status);
    }),
    workspace.onDidCloseTextDocument(async ({ isUntitled, uri }) => {
      if (!isUntitled || said.of(uri) === undefined) return;
      // One whose language is changed is reported as closed too.
      if (workspace.textDocuments.some((one) => one.uri.toString() === uri.toString())) return;
      await said.set(await session.connected(), uri, null);
    }),
  );
}

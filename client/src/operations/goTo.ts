import { Position, window, workspace } from 'vscode';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';
import { editorFor } from './operationCommands';

/** Reveals a range of a document known to the server, in an existing editor or in a new one beside the page. */
export async function goTo(
  session: Session,
  uri: string,
  { line, character }: { readonly line: number; readonly character: number },
  keepsFocus: boolean,
): Promise<void> {
  try {
    const client = await session.whenConnected();
    const document = await workspace.openTextDocument(client.protocol2CodeConverter.asUri(uri));
    await editorFor(document, { at: new Position(line, character), keepsFocus });
  } catch {
    void window.showWarningMessage(t('The document no longer exists.'));
  }
}

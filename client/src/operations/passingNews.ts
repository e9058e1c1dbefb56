import { Disposable, type TextDocument, TextDocumentChangeReason, window, workspace } from 'vscode';
import { asLabel } from '../shown/shown';

/** How long a message about a change stays in the status bar, in milliseconds. */
const NOTICE_DURATION = 8000;

/** Shows a status bar message about a change until the change is undone or a timeout expires. */
export function showTemporaryMessage(document: TextDocument, message: string): void {
  const notice = Disposable.from(
    window.setStatusBarMessage(asLabel(message), NOTICE_DURATION),
    workspace.onDidChangeTextDocument(({ document: changedDocument, reason }) => {
      if (changedDocument === document && reason === TextDocumentChangeReason.Undo) end();
    }),
  );
  const timer = setTimeout(() => notice.dispose(), NOTICE_DURATION);
  const end = () => {
    clearTimeout(timer);
    notice.dispose();
  };
}

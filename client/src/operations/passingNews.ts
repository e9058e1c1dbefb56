import { Disposable, type TextDocument, TextDocumentChangeReason, window, workspace } from 'vscode';
import { asLabel } from '../shown/shown';

/** How long a message about a change stays, in milliseconds. */
const NOTICE = 8000;

/** Says in the status bar what happened to a document, until it is undone or some seconds have passed. */
export function tellInPassing(document: TextDocument, message: string): void {
  const notice = Disposable.from(
    window.setStatusBarMessage(asLabel(message), NOTICE),
    workspace.onDidChangeTextDocument(({ document: changedDocument, reason }) => {
      if (changedDocument === document && reason === TextDocumentChangeReason.Undo) end();
    }),
  );
  const timer = setTimeout(() => notice.dispose(), NOTICE);
  const end = () => {
    clearTimeout(timer);
    notice.dispose();
  };
}

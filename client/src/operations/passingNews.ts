import { Disposable, type TextDocument, TextDocumentChangeReason, window, workspace } from 'vscode';
import { asLabel } from '../shown/shown';

/** How long a message about a change stays, in milliseconds. */
const NOTICE = 8000;

/** Says in the status bar what happened to a document, until it is undone or some seconds have passed. */
export function tellInPassing(document: TextDocument, message: string): void {
  const told = Disposable.from(
    window.setStatusBarMessage(asLabel(message), NOTICE),
    workspace.onDidChangeTextDocument(({ document: changed, reason }) => {
      if (changed === document && reason === TextDocumentChangeReason.Undo) end();
    }),
  );
  const timer = setTimeout(() => told.dispose(), NOTICE);
  const end = () => {
    clearTimeout(timer);
    told.dispose();
  };
}

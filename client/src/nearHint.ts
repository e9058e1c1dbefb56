import { Disposable, StatusBarAlignment, type TextDocument, window, workspace } from 'vscode';

/** Where VS Code shows the language of a document, which is what the hint is about. */
const PRIORITY = 100.2;

/** A hint in the status bar for a plain text that may be a treaty body document: a click treats it as one. */
export function showNearHint(isNear: (document: TextDocument) => boolean): Disposable {
  const item = window.createStatusBarItem('treatyBody.near', StatusBarAlignment.Right, PRIORITY);
  item.name = 'Treaty Body Document: Not Recognized';
  item.text = '$(question) Treaty body document?';
  item.tooltip = 'This text has some signs of a treaty body document. Click to treat it as one.';
  item.command = { title: 'Treat as Treaty Body Document', command: 'treatyBody.treatAs' };
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    if (document && isNear(document)) item.show();
    else item.hide();
  };
  update();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update),
    workspace.onDidSaveTextDocument(update),
  );
}

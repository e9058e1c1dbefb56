import { Disposable, StatusBarAlignment, type TextDocument, window, workspace } from 'vscode';
import { onDidChangeLanguage } from '../session/spokenLanguage';
import { t } from '../shown/l10n';

/** Status bar position: beside VS Code's language mode, to which the hint relates. */
const STATUS_PRIORITY = 100.2;

/** Shows a status bar hint for plain text that may be a treaty body document; a click treats it as one. */
export function showRecognitionHint(isNear: (document: TextDocument) => boolean): Disposable {
  const item = window.createStatusBarItem('treatyBody.near', StatusBarAlignment.Right, STATUS_PRIORITY);
  const update = (): void => {
    item.name = t('Treaty Body Document: Not Recognized');
    item.text = `$(question) ${t('Treaty body document?')}`;
    item.tooltip = t('This text has some signs of a treaty body document. Click to treat it as one.');
    item.command = { title: t('Treat as Treaty Body Document'), command: 'treatyBody.treatAs' };
    const document = window.activeTextEditor?.document;
    if (document && isNear(document)) item.show();
    else item.hide();
  };
  update();
  return Disposable.from(
    item,
    onDidChangeLanguage(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update),
    workspace.onDidSaveTextDocument(update),
  );
}

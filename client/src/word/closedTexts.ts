import {
  commands,
  Disposable,
  MarkdownString,
  Range,
  type TextDocument,
  type TextEditor,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { WORD_SCHEME } from '../../../server/src/protocol';
import { t } from '../shown/l10n';
import { asMessage } from '../shown/shown';
import type { WordFiles } from './wordFiles';

/** Marks read-only ranges in Word texts, and tells the user on the first edit in one of them. */
export function showClosedPlaces(files: WordFiles): Disposable {
  const mark = window.createTextEditorDecorationType({
    color: new ThemeColor('descriptionForeground'),
    textDecoration: 'underline dotted',
  });
  const reportedPlaces = new Set<string>();
  const placesOf = (document: TextDocument) =>
    document.uri.scheme === WORD_SCHEME && files.isEditable(document.uri) ? (files.beside(document)?.closed ?? []) : [];
  const decorate = (editor: TextEditor) => {
    const { document } = editor;
    if (document.uri.scheme !== WORD_SCHEME) return;
    editor.setDecorations(
      mark,
      placesOf(document)
        .filter(({ start, end }) => end > start)
        .map(({ start, end, why }) => ({
          range: new Range(document.positionAt(start), document.positionAt(end)),
          hoverMessage: new MarkdownString().appendText(t('This cannot be changed here. {0}', why)),
        })),
    );
  };
  const checkChanges = (document: TextDocument) => {
    const key = document.uri.toString();
    const change = placesOf(document).find(({ isChanged }) => isChanged === true);
    if (!change) reportedPlaces.delete(key);
    else if (!reportedPlaces.has(key)) {
      reportedPlaces.add(key);
      void showClosedText(document, change.why);
    }
  };
  const update = () => {
    for (const editor of window.visibleTextEditors) decorate(editor);
  };
  update();
  return Disposable.from(
    mark,
    files.onDidRead(update),
    window.onDidChangeVisibleTextEditors(update),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.uri.scheme === WORD_SCHEME && contentChanges.length > 0) checkChanges(document);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => reportedPlaces.delete(uri.toString())),
  );
}

async function showClosedText(document: TextDocument, why: string): Promise<void> {
  const undo = t('Undo');
  const { version } = document;
  const message = t('This change cannot be saved in the Word document. {0}', why);
  const answer = await window.showWarningMessage(asMessage(message), undo);
  if (answer === undo && document.version === version) await commands.executeCommand('undo');
}

import { Disposable, type TextDocument, Uri, window, workspace } from 'vscode';
import { WORD_SCHEME } from '../../../server/src/protocol';
import { fileName } from '../files/wordAddress';
import { t } from '../shown/l10n';
import { asMessage } from '../shown/shown';
import type { WordFiles } from './wordFiles';

/** Warns on the first edit of a Word text if it currently cannot be saved, before the user writes more. */
export function warnOfSavingHindrances(files: WordFiles): Disposable {
  const warnedFiles = new Set<string>();
  const warnIfHindered = async (document: TextDocument): Promise<void> => {
    const hindrance = await files.hindranceTo(document.uri);
    if (!hindrance || !document.isDirty) return;
    const name = fileName(Uri.parse(hindrance.file));
    const message =
      hindrance.kind === 'open'
        ? t('{0} is open in Word or LibreOffice. Your edits can be saved once it is closed there.', name)
        : t('{0} is read-only. Your edits cannot be saved in it.', name);
    void window.showWarningMessage(asMessage(message));
  };
  return Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const { uri } = document;
      const key = uri.toString();
      if (uri.scheme !== WORD_SCHEME || contentChanges.length === 0 || warnedFiles.has(key) || !files.isEditable(uri))
        return;
      warnedFiles.add(key);
      // If the file cannot be inspected, the save will report why.
      warnIfHindered(document).catch(() => undefined);
    }),
    workspace.onDidSaveTextDocument(({ uri }) => warnedFiles.delete(uri.toString())),
    workspace.onDidCloseTextDocument(({ uri }) => warnedFiles.delete(uri.toString())),
  );
}

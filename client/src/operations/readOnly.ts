import { FilePermission, type TextDocument, window, workspace } from 'vscode';
import { WORD_SCHEME } from '../../../server/src/protocol';
import { t } from '../shown/l10n';
import { showReadOnlyMessage } from '../word/wordEditing';

/** Whether a document is read-only, in which case the user is told. */
export async function isRefusedAsReadOnly(document: TextDocument): Promise<boolean> {
  if (!(await isReadOnly(document))) return false;
  if (document.uri.scheme === WORD_SCHEME) void showReadOnlyMessage(document.uri);
  else void window.showWarningMessage(t('This document is read-only.'));
  return true;
}

/** Whether a document’s file system reports it as read-only. */
export async function isReadOnly(document: TextDocument): Promise<boolean> {
  if (document.isUntitled) return false;
  if (workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return true;
  try {
    const { permissions } = await workspace.fs.stat(document.uri);
    return permissions !== undefined && (permissions & FilePermission.Readonly) !== 0;
  } catch {
    return false;
  }
}

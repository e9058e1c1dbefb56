import { type TextDocument, type Uri, window, workspace } from 'vscode';
import { WORD_SCHEME } from '../../../server/src/protocol';
import { decodeDocument, hasWordEnding } from '../../../server/src/textFiles';
import { t } from '../shown/l10n';
import { asMessage } from '../shown/shown';
import { fileName, textUriOf } from './wordAddress';

/** Asks for a draft, as a text or Word file, starting in `folder` if given; undefined if the user cancels. */
export async function pickDraftFile(title: string, openLabel: string, folder?: Uri): Promise<Uri | undefined> {
  const [file] =
    (await window.showOpenDialog({
      ...(folder && { defaultUri: folder }),
      filters: { [t('Drafts')]: ['txt', 'docx', 'docm', 'treaty-body'], [t('All files')]: ['*'] },
      title,
      openLabel,
    })) ?? [];
  return file;
}

/** Opens a file as text, with a Word file converted; undefined for a binary file, after a message to the user. */
export async function openDraftFile(file: Uri): Promise<TextDocument | undefined> {
  if (file.scheme === WORD_SCHEME) return workspace.openTextDocument(file);
  if (hasWordEnding(file.path)) return workspace.openTextDocument(textUriOf(file));
  if (file.scheme === 'untitled' || decodeDocument(await workspace.fs.readFile(file)) !== undefined)
    return workspace.openTextDocument(file);
  void window.showWarningMessage(asMessage(t('{0} is not a text.', fileName(file))));
  return undefined;
}

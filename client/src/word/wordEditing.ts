import { ConfigurationTarget, commands, env, type Uri, window, workspace } from 'vscode';
import { fileName, fileOf, wordUri } from '../files/wordAddress';
import { t } from '../shown/l10n';
import { hasDesktopWord } from './exportToWord';
import { EDIT_COMMAND, type WordFiles } from './wordFiles';

/** Tells the user that a Word text is read-only, and offers alternatives. */
export async function showReadOnlyMessage(document: Uri): Promise<void> {
  const file = fileOf(document);
  const edit = t('Edit the Text');
  const open = t('Open in Word');
  const message = t('This text of a Word document is read-only as it is shown now.');
  const answer = await window.showInformationMessage(message, edit, ...(hasDesktopWord(file) ? [open] : []));
  if (answer === edit) await commands.executeCommand('treatyBody.editWordText', file);
  if (answer === open) await env.openExternal(file);
}

/** Opens the text of a Word file for editing. Rejects with a user-facing message if that is not possible. */
export async function editText(files: WordFiles, file: Uri): Promise<void> {
  const uri = wordUri(file);
  const settings = workspace.getConfiguration(undefined, file);
  if (settings.get(EDIT_COMMAND) === false) await settings.update(EDIT_COMMAND, true, ConfigurationTarget.Workspace);
  await files.take(file, 'marked');
  const answer = await files.load(uri);
  if ('refusal' in answer) throw new Error(t('{0} cannot be shown as text. {1}', fileName(file), answer.refusal));
  await window.showTextDocument(uri, { preview: false });
  if (answer.isClosed !== undefined)
    throw new Error(t('The text of {0} cannot be edited. {1}', fileName(file), answer.isClosed));
}

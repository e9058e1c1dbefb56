import { ConfigurationTarget, Disposable, type ExtensionContext, window, workspace } from 'vscode';
import { WORD_SCHEME } from '../../../server/src/protocol';
import { fileOf } from '../files/wordAddress';
import { t } from '../shown/l10n';
import type { WordFiles } from './wordFiles';

const STORAGE_KEY = 'treatyBody.wordAuthorAsked';
const AUTHOR_SETTING = 'treatyBody.word.author';
const INITIALS_SETTING = 'treatyBody.word.initials';

/** Asks once for the user’s name and initials, when an editable Word text is opened and no author is set. */
export function askAuthor({ globalState }: ExtensionContext, files: WordFiles): Disposable {
  const checkAuthor = (): void => {
    if (globalState.get(STORAGE_KEY) === true) return;
    const uri = window.activeTextEditor?.document.uri;
    if (uri?.scheme !== WORD_SCHEME || !files.isEditable(uri)) return;
    const set = workspace.getConfiguration(undefined, fileOf(uri)).inspect<string>(AUTHOR_SETTING);
    if (set?.globalValue ?? set?.workspaceValue ?? set?.workspaceFolderValue) return;
    void globalState.update(STORAGE_KEY, true);
    void ask(set?.defaultValue ?? '');
  };
  // The text is read before its editor opens.
  return Disposable.from(files.onDidRead(checkAuthor), window.onDidChangeActiveTextEditor(checkAuthor));
}

async function ask(author: string): Promise<void> {
  const name = t('Enter Your Name…');
  const message = t('Your changes to Word documents are tracked in the name of “{0}”.', author);
  if ((await window.showInformationMessage(message, name)) !== name) return;
  const enteredName = await window.showInputBox({
    title: t('Tracked Changes'),
    prompt: t('The name under which your changes to Word documents are tracked.'),
  });
  if (!enteredName?.trim()) return;
  await workspace.getConfiguration().update(AUTHOR_SETTING, enteredName.trim(), ConfigurationTarget.Global);
  const initials = await window.showInputBox({
    title: t('Tracked Changes'),
    prompt: t('The initials that are shown with your comments in Word documents.'),
    placeHolder: t('Those of the name, if this is empty'),
  });
  if (initials?.trim())
    await workspace.getConfiguration().update(INITIALS_SETTING, initials.trim(), ConfigurationTarget.Global);
}

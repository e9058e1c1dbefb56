import { commands, type Disposable, type ExtensionContext, TabInputText, type Uri, window } from 'vscode';
import { hasWordEnding } from '../../server/src/textFiles';
import { t } from './l10n';
import { asMessage } from './shown';
import { fileName } from './wordAddress';

const KEY = 'treatyBody.wordHint';

/** Says once, when VS Code shows a Word file as a binary one, that it can be opened as text. */
export function hintAtWordFiles({ globalState }: ExtensionContext): Disposable {
  const look = () => {
    const file = wordFileShown();
    if (!file || globalState.get(KEY) === true) return;
    void globalState.update(KEY, true);
    void say(file);
  };
  look();
  return window.tabGroups.onDidChangeTabs(look);
}

/** The Word file in an active tab of VS Code's own editor for texts, which shows nothing of it. */
function wordFileShown(): Uri | undefined {
  for (const { activeTab } of window.tabGroups.all) {
    const input = activeTab?.input;
    if (input instanceof TabInputText && hasWordEnding(input.uri.path)) return input.uri;
  }
  return undefined;
}

async function say(file: Uri): Promise<void> {
  const open = t('Open as Text');
  const message = t(
    '{0} can be opened as text, with outline, links and checks; also from its menu in the explorer.',
    fileName(file),
  );
  if ((await window.showInformationMessage(asMessage(message), open)) === open)
    await commands.executeCommand('treatyBody.openWord', file);
}

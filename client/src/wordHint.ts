import { commands, type Disposable, type ExtensionContext, type Tab, TabInputText, type Uri, window } from 'vscode';
import { hasWordEnding } from '../../server/src/textFiles';
import { t } from './l10n';
import { asMessage } from './shown';
import { fileName, wordUri } from './wordAddress';

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
  return window.tabGroups.all.flatMap(({ activeTab }) => wordFileIn(activeTab) ?? [])[0];
}

function wordFileIn(tab: Tab | undefined): Uri | undefined {
  const input = tab?.input;
  return input instanceof TabInputText && hasWordEnding(input.uri.path) ? input.uri : undefined;
}

async function say(file: Uri): Promise<void> {
  const open = t('Open as Text');
  const message = t(
    '{0} can be opened as text, with outline, links and checks; also from its menu in the explorer.',
    fileName(file),
  );
  if ((await window.showInformationMessage(asMessage(message), open)) !== open) return;
  await commands.executeCommand('treatyBody.openWord', file);
  if (window.activeTextEditor?.document.uri.toString() !== wordUri(file).toString()) return;
  // The text takes the place of the page that shows nothing.
  const empty = window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter((tab) => wordFileIn(tab)?.toString() === file.toString());
  await window.tabGroups.close(empty);
}

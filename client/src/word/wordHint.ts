import {
  commands,
  type Disposable,
  type ExtensionContext,
  RelativePattern,
  type Tab,
  TabInputText,
  Uri,
  window,
  workspace,
} from 'vscode';
import { WORD_SCHEME } from '../../../server/src/protocol';
import { hasWordEnding } from '../../../server/src/textFiles';
import { fileName, fileOf, wordUri } from '../files/wordAddress';
import { t } from '../shown/l10n';
import { asMessage } from '../shown/shown';

const STORAGE_KEY = 'treatyBody.wordHint';

/** Tells the user once that Word files can be opened as text, when VS Code shows one as a binary file without being asked to. */
export function hintAtWordFiles({ globalState }: ExtensionContext): Disposable {
  const openFiles = new Set<string>();
  const updateHint = async () => {
    for (const file of filesShownAsText()) openFiles.add(file);
    const file = wordFileShown();
    if (
      !file ||
      globalState.get(STORAGE_KEY) === true ||
      openFiles.has(file.toString()) ||
      (await hasChosenEditor(file))
    )
      return;
    // Tabs may have changed while the settings were being read.
    if (globalState.get(STORAGE_KEY) === true) return;
    void globalState.update(STORAGE_KEY, true);
    void showHint(file);
  };
  void updateHint();
  return window.tabGroups.onDidChangeTabs(() => void updateHint());
}

/** The Word files whose texts have tabs. */
function filesShownAsText(): readonly string[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof TabInputText && input.uri.scheme === WORD_SCHEME ? input.uri : []))
    .map((text) => fileOf(text).toString());
}

/**
 * Whether an editor is configured for a file, so that any other must have been chosen deliberately. VS Code matches the globs, whose syntax
 * is its own.
 */
async function hasChosenEditor(file: Uri): Promise<boolean> {
  const associations = workspace.getConfiguration('workbench').get<object>('editorAssociations', {});
  const patterns = Object.keys(associations).filter((pattern) => !pattern.includes('/'));
  const folder = Uri.joinPath(file, '..');
  const files = await Promise.all(
    patterns.map((pattern) => workspace.findFiles(new RelativePattern(folder, pattern), null)),
  );
  return files.flat().some((one) => one.toString() === file.toString());
}

/** The Word file in an active tab of VS Code's built-in text editor, which cannot display it. */
function wordFileShown(): Uri | undefined {
  return window.tabGroups.all.flatMap(({ activeTab }) => wordFileIn(activeTab) ?? [])[0];
}

function wordFileIn(tab: Tab | undefined): Uri | undefined {
  const input = tab?.input;
  return input instanceof TabInputText && hasWordEnding(input.uri.path) ? input.uri : undefined;
}

async function showHint(file: Uri): Promise<void> {
  const open = t('Open as Text');
  const message = t(
    '{0} can be opened as text, with outline, links and checks; also from its menu in the explorer.',
    fileName(file),
  );
  if ((await window.showInformationMessage(asMessage(message), open)) !== open) return;
  await commands.executeCommand('treatyBody.openWord', file);
  if (window.activeTextEditor?.document.uri.toString() !== wordUri(file).toString()) return;
  // Replace the tab that cannot display the file.
  const emptyTabs = window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter((tab) => wordFileIn(tab)?.toString() === file.toString());
  await window.tabGroups.close(emptyTabs);
}

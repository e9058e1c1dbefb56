import {
  type CustomDocument,
  type CustomReadonlyEditorProvider,
  type Disposable,
  type Tab,
  TabInputCustom,
  TabInputText,
  type Uri,
  type WebviewPanel,
  window,
} from 'vscode';
import { fileName, fileOf, fileWithText, wordAddress, wordUri } from '../files/wordAddress';
import { completeStep } from '../session/walkthrough';
import { currentLanguage, t } from '../shown/l10n';
import { savingRefusal } from './wordCommands';
import type { WordFiles } from './wordFiles';

/** The view type in the manifest. */
const VIEW_TYPE = 'treatyBody.wordAsText';
/** How often to try showing the text: an editor that is still replacing another one may come to the front after it. */
const MAX_ATTEMPTS = 5;
const COMPARE_COMMAND = 'treatyBody.compareWordWithHead';

/** Registers the "Open With…" entry for Word files: an editor that replaces itself with the text. */
export function registerWordEditor(files: WordFiles): Disposable {
  const provider: CustomReadonlyEditorProvider = {
    openCustomDocument: (uri): CustomDocument => ({ uri, dispose: () => undefined }),
    resolveCustomEditor: ({ uri }, panel) => resolve(files, uri, panel),
  };
  return window.registerCustomEditorProvider(VIEW_TYPE, provider);
}

async function resolve(files: WordFiles, uri: Uri, panel: WebviewPanel): Promise<void> {
  if (tabsOf(uri).length === 0) {
    panel.webview.options = { enableCommandUris: [COMPARE_COMMAND] };
    const argument = encodeURIComponent(JSON.stringify([workingFile(uri).toString()]));
    panel.webview.html = messagePage(
      t('Versions of a Word document are compared with “Treaty Body: Compare Word Document With HEAD”.'),
      { words: t('Compare Their Text'), to: `command:${COMPARE_COMMAND}?${argument}` },
    );
    return;
  }
  const text = textAt(uri.path) ?? wordUri(fileWithText(uri) ?? uri);
  const refusal = await savingRefusal(files, text);
  if (refusal !== undefined) {
    panel.webview.html = messagePage(t('{0} cannot be shown as text. {1}', fileName(fileOf(text)), refusal));
    return;
  }
  // The editor closes itself, which must wait until the text is open.
  setTimeout(() => void replaceEditor(uri, text, panel));
}

/** Replaces the editor of a Word file with that of its text. */
async function replaceEditor(uri: Uri, text: Uri, panel: WebviewPanel): Promise<void> {
  const options = { preview: false, preserveFocus: !panel.active, viewColumn: panel.viewColumn ?? -1 };
  for (let times = 1; ; times++) {
    try {
      await window.showTextDocument(text, options);
      if (isInFront(text) || times >= MAX_ATTEMPTS) break;
    } catch (error) {
      if (times < MAX_ATTEMPTS) continue;
      const reason = error instanceof Error ? error.message : String(error);
      panel.webview.html = messagePage(t('{0} cannot be shown as text. {1}', fileName(fileOf(text)), reason));
      return;
    }
  }
  // If the editor replaced another one, disposing of its panel would leave an empty tab.
  await window.tabGroups.close(tabsOf(uri), true);
  panel.dispose();
  completeStep('word');
}

function isInFront(text: Uri): boolean {
  return window.tabGroups.all.some(
    ({ activeTab }) => activeTab?.input instanceof TabInputText && activeTab.input.uri.toString() === text.toString(),
  );
}

/** The URI of the open text with a given path. */
function textAt(path: string): Uri | undefined {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof TabInputText && input.uri.path === path ? input.uri : []))
    .find((uri) => wordAddress(uri) !== undefined);
}

/** The tabs of our editor for a file, not counting sides of a diff. */
function tabsOf(uri: Uri): readonly Tab[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) =>
        input instanceof TabInputCustom && input.viewType === VIEW_TYPE && input.uri.toString() === uri.toString(),
    );
}

/** The working-tree file for a Git URI; any other URI unchanged. */
function workingFile(uri: Uri): Uri {
  return uri.scheme === 'git' ? uri.with({ scheme: 'file', query: '' }) : uri;
}

/** HTML page with a message and an optional link below it. */
function messagePage(message: string, link?: { readonly words: string; readonly to: string }): string {
  const escapeSign = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const linkParagraph = link ? `<p><a href="${escapeSign(link.to)}">${escapeSign(link.words)}</a></p>` : '';
  const text = escapeSign(message);
  return `<!DOCTYPE html><html lang="${currentLanguage()}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head><body><p>${text}</p>${linkParagraph}</body></html>`;
}

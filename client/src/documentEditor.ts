import { TabInputText, type TextDocument, type TextEditor, ViewColumn, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '../../server/src/protocol';

/**
 * The editor that a command is about: the active one where it shows one of these documents. Where no text is active, such as in the
 * walkthrough, it is one that is in view, or else in a tab, and it becomes the active one. Undefined where there is none, and where
 * the active editor shows another kind of text.
 */
export async function documentEditor(): Promise<TextEditor | undefined> {
  const { activeTextEditor, visibleTextEditors, tabGroups } = window;
  if (activeTextEditor) {
    const { document, viewColumn } = activeTextEditor;
    if (!isOurs(document)) return undefined;
    // The last text is still told as the active one while something beside it, such as the walkthrough, has the keys.
    const isAlone = viewColumn === undefined || tabGroups.all.length === 1;
    return isAlone ? activeTextEditor : shown(document, viewColumn);
  }
  const visible = visibleTextEditors.find(({ document, viewColumn }) => viewColumn !== undefined && isOurs(document));
  if (visible) return shown(visible.document, visible.viewColumn);
  for (const { tabs, viewColumn } of tabGroups.all) {
    for (const { input } of [...tabs].reverse()) {
      if (!(input instanceof TabInputText)) continue;
      const uri = input.uri.toString();
      const document = workspace.textDocuments.find((one) => one.uri.toString() === uri && isOurs(one));
      if (document) return shown(document, viewColumn);
    }
  }
  return undefined;
}

/** Where a text is opened: beside a page that VS Code draws itself, such as the walkthrough, whose steps are wanted in view; else where the user is. */
export function columnForText(): ViewColumn {
  const tab = window.tabGroups.activeTabGroup.activeTab;
  // What such a page shows is told to nobody. The last text is still told as the active one while it has the keys.
  return tab !== undefined && tab.input === undefined ? ViewColumn.Beside : ViewColumn.Active;
}

function shown(document: TextDocument, viewColumn: ViewColumn | undefined): Thenable<TextEditor> {
  return window.showTextDocument(document, viewColumn);
}

function isOurs({ languageId }: { readonly languageId: string }): boolean {
  return languageId === LANGUAGE_ID;
}

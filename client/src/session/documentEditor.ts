import { TabInputText, type TextDocument, type TextEditor, ViewColumn, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '../../../server/src/protocol';

/**
 * The editor for a command to act on: the active one if it shows a treaty body document. If no text editor is active, as in the
 * walkthrough, a visible or open document is brought to the front. Undefined if there is none, or if the active editor shows another kind
 * of text.
 */
export async function documentEditor(): Promise<TextEditor | undefined> {
  const { activeTextEditor, visibleTextEditors, tabGroups } = window;
  if (activeTextEditor) {
    const { document, viewColumn } = activeTextEditor;
    if (!isTreatyBodyDocument(document)) return undefined;
    // VS Code keeps reporting the last text editor as active while a page beside it, such as the walkthrough, has the focus.
    const isOnlyGroup = viewColumn === undefined || tabGroups.all.length === 1;
    return isOnlyGroup ? activeTextEditor : showDocument(document, viewColumn);
  }
  const visibleEditor = visibleTextEditors.find(
    ({ document, viewColumn }) => viewColumn !== undefined && isTreatyBodyDocument(document),
  );
  if (visibleEditor) return showDocument(visibleEditor.document, visibleEditor.viewColumn);
  for (const { tabs, viewColumn } of tabGroups.all) {
    for (const { input } of [...tabs].reverse()) {
      if (!(input instanceof TabInputText)) continue;
      const uri = input.uri.toString();
      const document = workspace.textDocuments.find((one) => one.uri.toString() === uri && isTreatyBodyDocument(one));
      if (document) return showDocument(document, viewColumn);
    }
  }
  return undefined;
}

/**
 * The column in which to open a text: beside a page drawn by VS Code, such as the walkthrough, so that its steps stay visible; otherwise
 * the active column.
 */
export function columnForText(): ViewColumn {
  const tab = window.tabGroups.activeTabGroup.activeTab;
  // The tab of such a page has no input. VS Code keeps reporting the last text editor as active while the page has the focus.
  return tab !== undefined && tab.input === undefined ? ViewColumn.Beside : ViewColumn.Active;
}

function showDocument(document: TextDocument, viewColumn: ViewColumn | undefined): Thenable<TextEditor> {
  return window.showTextDocument(document, viewColumn);
}

function isTreatyBodyDocument({ languageId }: { readonly languageId: string }): boolean {
  return languageId === LANGUAGE_ID;
}

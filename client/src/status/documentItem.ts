import { type Command, Disposable, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode';
import { type DocumentInfo, LANGUAGE_ID } from '../../../server/src/protocol';
import { onDidChangeLanguage } from '../session/spokenLanguage';
import { t } from '../shown/l10n';
import type { DocumentInfos } from './documentInfos';

/** The content of a status bar item about a document. */
interface ItemContent {
  readonly name: string;
  readonly command: Command;
  readonly text: string;
  readonly tooltip: MarkdownString;
  readonly isWarning: boolean;
}

/** Shows a status bar item for the active document if it is a treaty body document and has info from the server. */
export function showOfDocument(
  infos: DocumentInfos,
  id: string,
  priority: number,
  say: (info: DocumentInfo) => ItemContent,
): Disposable {
  const item = window.createStatusBarItem(id, StatusBarAlignment.Right, priority);
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const info = document?.languageId === LANGUAGE_ID ? infos.of(document) : undefined;
    if (!info) {
      item.hide();
      return;
    }
    const content = say(info);
    item.name = content.name;
    item.command = content.command;
    item.text = content.text;
    item.tooltip = content.tooltip;
    item.backgroundColor = content.isWarning ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  };
  return Disposable.from(item, onInfoChange(infos, update));
}

/** Calls `update` now, and whenever the active document, its info or the display language changes. */
export function onInfoChange(infos: DocumentInfos, update: () => void): Disposable {
  update();
  return Disposable.from(
    infos.onDidChange(update),
    onDidChangeLanguage(update),
    window.onDidChangeActiveTextEditor(update),
  );
}

/** Formats pairs of name and value, one per line. */
export function namedLines(lines: readonly (readonly [name: string, value: string])[]): MarkdownString {
  const text = new MarkdownString();
  for (const [name, value] of lines) {
    text
      .appendMarkdown(`**${t('{0}:', name)}** `)
      .appendText(value)
      .appendMarkdown('  \n');
  }
  return text;
}

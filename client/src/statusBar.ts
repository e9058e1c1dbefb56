import { Disposable, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode';
import { type DocumentInfo, LANGUAGE_ID } from '../../server/src/protocol';
import type { DocumentInfos } from './documentInfos';
import { infoLines, isOverLimit, wordsText } from './infoText';
import { t } from './l10n';
import { onDidChangeLanguage } from './spokenLanguage';

/** To the left of the cursor position, which has 100.5. */
const PRIORITY = 100.6;

/** Shows the word count of the active document and its limit. */
export function showWords(infos: DocumentInfos): Disposable {
  const item = window.createStatusBarItem('treatyBody.words', StatusBarAlignment.Right, PRIORITY);
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const info = document?.languageId === LANGUAGE_ID ? infos.of(document) : undefined;
    if (!info) {
      item.hide();
      return;
    }
    item.name = t('Treaty Body Document: Words');
    item.command = { title: t('Word limit, status and submission'), command: 'treatyBody.documentMenu' };
    item.text = wordsText(info);
    item.tooltip = tooltip(info);
    item.backgroundColor = isOverLimit(info) ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  };
  update();
  return Disposable.from(
    item,
    infos.onDidChange(update),
    onDidChangeLanguage(update),
    window.onDidChangeActiveTextEditor(update),
  );
}

function tooltip(info: DocumentInfo): MarkdownString {
  const text = new MarkdownString();
  for (const [name, value] of infoLines(info)) {
    text
      .appendMarkdown(`**${t('{0}:', name)}** `)
      .appendText(value)
      .appendMarkdown('  \n');
  }
  return text;
}

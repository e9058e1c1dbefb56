import { commands, type ExtensionContext, languages, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { LANGUAGE_ID } from '../../../server/src/protocol';
import { t } from '../shown/l10n';
import { type ListedRule, listRules } from './ruleList';
import { rulePageUri } from './rulePages';

/** Shows the documentation of a rule: the given one, or one picked by the user. */
export async function explainRule(context: ExtensionContext, argument: unknown): Promise<void> {
  const rule = typeof argument === 'string' ? argument : await pickRule(listRules(context.extension.packageJSON));
  // The manifest makes VS Code render these pages as Markdown previews.
  if (rule !== undefined) await commands.executeCommand('vscode.open', rulePageUri(rule));
}

async function pickRule(rules: readonly ListedRule[]): Promise<string | undefined> {
  const ruleIdsAtCursor = rulesAtCursor();
  const item = ({ id, summary }: ListedRule): QuickPickItem => ({ label: id, detail: summary });
  const [near, far] = [
    rules.filter(({ id }) => ruleIdsAtCursor.has(id)),
    rules.filter(({ id }) => !ruleIdsAtCursor.has(id)),
  ];
  const separator = (label: string): QuickPickItem => ({ label, kind: QuickPickItemKind.Separator });
  const items =
    near.length > 0
      ? [separator(t('at the cursor')), ...near.map(item), separator(t('all other rules')), ...far.map(item)]
      : far.map(item);
  const choice = await window.showQuickPick(items, { placeHolder: t('Choose a rule'), matchOnDetail: true });
  return choice?.label;
}

function rulesAtCursor(): ReadonlySet<string> {
  const editor = window.activeTextEditor;
  if (!editor) return new Set();
  const ruleIds = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === LANGUAGE_ID && range.contains(editor.selection.active))
    .map(({ code }) => String(typeof code === 'object' ? code.value : code));
  return new Set(ruleIds);
}

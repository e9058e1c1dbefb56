import {
  type QuickPickItem,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  ThemeIcon,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  SUBMISSION,
  type SubmissionItem,
  type SubmissionParams,
  type SubmissionReport,
} from '../../server/src/protocol';
import { grouped } from './counted';
import { countsText, placeText } from './editorialText';
import { t } from './l10n';
import { isRefusedAsReadOnly } from './operationCommands';
import { rangeFrom } from './plainPlaces';
import { exportQueries } from './queryExport';
import { asLabel, asMessage } from './shown';
import { tick } from './walkthrough';

interface FindingRow extends QuickPickItem {
  readonly finding: SubmissionItem;
}

/**
 * Lists what stands in the way of submission, in text order, opening at the first item after the cursor. Each place is shown while its item
 * is focused; the cursor goes to the chosen one.
 */
export async function checkSubmission(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  let report = await reportOn(client, editor);
  if (!report) return;
  tick('check');
  if (tellNone(report)) return;
  const { document } = editor;
  const before = editor.selection;
  const picker = window.createQuickPick<FindingRow>();
  picker.placeholder = t(
    'In text order. Enter goes there; run the command again, or Next Submission Issue, to continue',
  );
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.buttons = [{ iconPath: new ThemeIcon('export'), tooltip: t('Export as CSV, for Word or as Markdown') }];
  const fill = ({ items, title }: SubmissionReport, from: number) => {
    picker.title = t('{0}: {1}', title, countsText(items));
    picker.items = items.map(rowOf);
    const active = picker.items.find(({ finding }) => document.offsetAt(rangeFrom(finding.range).start) >= from);
    if (active) picker.activeItems = [active];
  };
  /** Whether the cursor stays where the list led it, and whether the user chose an item. */
  let stays = false;
  let chosen = false;
  picker.onDidChangeActive(([row]) => row && select(editor, row.finding));
  picker.onDidAccept(() => {
    chosen = true;
    picker.hide();
  });
  picker.onDidTriggerItemButton(async ({ item: { finding } }) => {
    if (!report || !(await applyFix(editor, report.version, finding))) return;
    const at = document.offsetAt(rangeFrom(finding.range).start);
    report = await reportOn(client, editor);
    stays = true;
    if (report && !tellNone(report)) fill(report, at);
    else picker.hide();
  });
  picker.onDidTriggerButton(() => {
    picker.hide();
    void exportQueries(client, document, undefined);
  });
  picker.onDidHide(() => {
    if (!chosen && !stays) editor.selection = before;
    picker.dispose();
    if (chosen) void window.showTextDocument(document, editor.viewColumn);
  });
  fill(report, document.offsetAt(before.end));
  picker.show();
}

/** Goes to the next item after the cursor that stands in the way of submission, and from the last to the first. */
export async function nextBeforeSubmission(client: BaseLanguageClient, editor: TextEditor): Promise<void> {
  const report = await reportOn(client, editor);
  if (!report || tellNone(report)) return;
  const { items } = report;
  const { active, end } = editor.selection;
  const following = items.findIndex((item) => {
    const { start } = rangeFrom(item.range);
    return editor.selection.isEmpty ? start.isAfter(active) : start.isAfterOrEqual(end);
  });
  const at = Math.max(following, 0);
  const next = items[at];
  if (!next) return;
  select(editor, next);
  const suggestion = next.suggestion === '' ? '' : ` → ${next.suggestion}`;
  window.setStatusBarMessage(
    asLabel(t('{0} of {1}: {2}', grouped(at + 1), grouped(items.length), `${next.message}${suggestion}`)),
    10_000,
  );
}

async function reportOn(client: BaseLanguageClient, { document }: TextEditor): Promise<SubmissionReport | undefined> {
  const params: SubmissionParams = { uri: document.uri.toString() };
  return (await client.sendRequest<SubmissionReport | null>(SUBMISSION, params)) ?? undefined;
}

/** Whether nothing stands in the way; then tells the user. */
function tellNone({ items, title }: SubmissionReport): boolean {
  if (items.length > 0) return false;
  void window.showInformationMessage(asMessage(t('No known obstacle to submission: {0}.', title)));
  return true;
}

function rowOf(finding: SubmissionItem): FindingRow {
  const { place, message, suggestion, text, severity, edits } = finding;
  return {
    finding,
    label: asLabel(placeText(place)),
    description: asLabel(message),
    // The suggestion comes first: the text around it may be long, and only the beginning of a line is sure to be visible.
    detail: asLabel(suggestion === '' ? text : t('→ {0}   ·   now: {1}', suggestion, text)),
    iconPath: ICONS[severity],
    ...(edits && { buttons: [{ iconPath: new ThemeIcon('lightbulb'), tooltip: t('Apply suggestion') }] }),
  };
}

/** Applies a suggestion as one undoable step; false if the text has changed in the meantime. */
async function applyFix(editor: TextEditor, version: number, { edits = [] }: SubmissionItem): Promise<boolean> {
  const { document } = editor;
  if (await isRefusedAsReadOnly(document)) return false;
  if (document.version !== version) {
    void window.showInformationMessage(t('The text was changed in the meantime. Run the check again.'));
    return false;
  }
  const change = new WorkspaceEdit();
  for (const { range, newText } of edits) change.replace(document.uri, rangeFrom(range), newText);
  return workspace.applyEdit(change);
}

function select(editor: TextEditor, finding: SubmissionItem): void {
  const range = rangeFrom(finding.range);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenter);
}

/** The icons of the Problems panel in their colours; a list draws theme icons in the colour of its text. */
const ICONS: Readonly<Record<SubmissionItem['severity'], { readonly light: Uri; readonly dark: Uri }>> = {
  error: icon('<circle cx="8" cy="8" r="6.5"/><path d="M5.5 5.5l5 5m0-5l-5 5"/>', '#e51400', '#f14c4c'),
  warning: icon('<path d="M8 2L1.7 13.5h12.6z"/><path d="M8 6.5v3.2m0 1.3v1"/>', '#bf8803', '#cca700'),
  information: icon('<circle cx="8" cy="8" r="6.5"/><path d="M8 7v4.5M8 4.4v1.2"/>', '#1a85ff', '#3794ff'),
};

function icon(shape: string, light: string, dark: string): { readonly light: Uri; readonly dark: Uri } {
  const drawn = (colour: string) =>
    Uri.parse(
      `data:image/svg+xml;utf8,${encodeURIComponent(
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="${colour}" stroke-width="1.2">${shape}</svg>`,
      )}`,
      true,
    );
  return { light: drawn(light), dark: drawn(dark) };
}

import {
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DocumentParams,
  SUBMISSION,
  type SubmissionItem,
  type SubmissionReport,
} from '../../../server/src/protocol';
import { isRefusedAsReadOnly } from '../operations/readOnly';
import { groupDigits } from '../shown/counted';
import { t } from '../shown/l10n';
import { rangeFrom } from '../shown/plainPlaces';
import { asLabel, asMessage } from '../shown/shown';

/** Goes to the next or previous obstacle to submission from the cursor, wrapping around. */
export async function stepBeforeSubmission(client: BaseLanguageClient, editor: TextEditor, by: 1 | -1): Promise<void> {
  const report = await reportOn(client, editor.document);
  if (!report || reportNoObstacles(report)) return;
  const { items } = report;
  const { active, end } = editor.selection;
  const followingIndex = items.findIndex((item) => {
    const { start } = rangeFrom(item.range);
    return editor.selection.isEmpty ? start.isAfter(active) : start.isAfterOrEqual(end);
  });
  const firstIndex = followingIndex < 0 ? items.length : followingIndex;
  const at = by === 1 ? firstIndex % items.length : indexBefore(editor, items);
  const nextItem = items[at];
  if (!nextItem) return;
  selectItem(editor, nextItem);
  const suggestion = nextItem.suggestion === '' ? '' : ` → ${nextItem.suggestion}`;
  window.setStatusBarMessage(
    asLabel(t('{0} of {1}: {2}', groupDigits(at + 1), groupDigits(items.length), `${nextItem.message}${suggestion}`)),
    10_000,
  );
}

/** The index of the last item that begins before the cursor; wraps around to the last of all. */
function indexBefore({ selection: { start } }: TextEditor, items: readonly SubmissionItem[]): number {
  const at = items.findLastIndex((item) => rangeFrom(item.range).start.isBefore(start));
  return at < 0 ? items.length - 1 : at;
}

/** The obstacles to the submission of a document; undefined if the server does not know it. */
async function reportOn(client: BaseLanguageClient, document: TextDocument): Promise<SubmissionReport | undefined> {
  const params: DocumentParams = { uri: document.uri.toString() };
  return (await client.sendRequest<SubmissionReport | null>(SUBMISSION, params)) ?? undefined;
}

/** Whether nothing stands in the way; informs the user. */
function reportNoObstacles({ items, title }: SubmissionReport): boolean {
  if (items.length > 0) return false;
  void window.showInformationMessage(asMessage(t('No known obstacle to submission: {0}.', title)));
  return true;
}

/** Applies a suggestion as one undoable step; false if the document is read-only or has changed in the meantime. */
export async function applySuggestion(
  document: TextDocument,
  version: number,
  { edits = [] }: SubmissionItem,
): Promise<boolean> {
  if (await isRefusedAsReadOnly(document)) return false;
  if (document.version !== version) {
    void window.showInformationMessage(t('The text was changed in the meantime. Try again.'));
    return false;
  }
  const change = new WorkspaceEdit();
  for (const { range, newText } of edits) change.replace(document.uri, rangeFrom(range), newText);
  return workspace.applyEdit(change);
}

/** Selects and reveals the range of a finding. */
export function selectItem(editor: TextEditor, finding: SubmissionItem): void {
  const range = rangeFrom(finding.range);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenter);
}

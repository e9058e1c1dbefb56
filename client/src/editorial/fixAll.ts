import { type CodeAction, CodeActionKind, commands, Range, type TextDocument, window, workspace } from 'vscode';
import { isRefusedAsReadOnly } from '../operations/readOnly';
import { plural, t } from '../shown/l10n';

const FIX_ALL = CodeActionKind.SourceFixAll.append('treaty-body');

/** Applies all safe fixes to a document as one undoable step, and reports how many. */
export async function fixAll(document: TextDocument): Promise<void> {
  if (await isRefusedAsReadOnly(document)) return;
  const wholeRange = new Range(document.positionAt(0), document.lineAt(document.lineCount - 1).range.end);
  const actions = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    wholeRange,
    FIX_ALL.value,
    // How many code actions to resolve: the server computes edits only on request.
    1,
  );
  const edit = actions.find(({ kind }) => kind && FIX_ALL.contains(kind))?.edit;
  const count = edit?.get(document.uri).length ?? 0;
  if (!edit || count === 0) {
    window.setStatusBarMessage(t('No safe corrections are left.'), 6000);
    return;
  }
  if (!(await workspace.applyEdit(edit))) return;
  window.setStatusBarMessage(plural(count, '{0} place corrected.', '{0} places corrected.'), 6000);
}

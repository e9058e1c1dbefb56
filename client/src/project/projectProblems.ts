import { commands, Position, Selection, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PROJECT_PROBLEMS, type ProjectProblems } from '../../../server/src/protocol';
import { t } from '../shown/l10n';
import { asMessage } from '../shown/shown';

/** Reports the problems of a project file once. If the file is open, VS Code shows them itself. */
export function showProjectProblems(client: BaseLanguageClient): void {
  client.onNotification(PROJECT_PROBLEMS, ({ uri, problems }: ProjectProblems) => {
    const file = Uri.parse(uri);
    const [first, ...more] = problems;
    if (first === undefined || isOpen(file)) return;
    void showProblem(file, first, more.length);
  });
}

function isOpen(file: Uri): boolean {
  return workspace.textDocuments.some(({ uri, isClosed }) => !isClosed && uri.toString() === file.toString());
}

async function showProblem(file: Uri, first: string, more: number): Promise<void> {
  const name = workspace.asRelativePath(file);
  const moreLabel = more > 0 ? ` ${t('And {0} more.', more)}` : '';
  const open = t('Open');
  const log = t('Show Log');
  const button = await window.showWarningMessage(
    asMessage(`${name}:${first}.${moreLabel}`),
    open,
    ...(more > 0 ? [log] : []),
  );
  if (button === log) await commands.executeCommand('treatyBody.showLog');
  if (button !== open) return;
  const editor = await window.showTextDocument(file);
  const [, line = '1', character = '1'] = /^(\d+):(\d+):/.exec(first) ?? [];
  const at = editor.document.validatePosition(new Position(Number(line) - 1, Number(character) - 1));
  editor.selection = new Selection(at, at);
}

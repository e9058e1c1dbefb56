import { type Uri, workspace } from 'vscode';

/** Whether a file or folder exists, as far as may be seen. */
export function isThere(uri: Uri): Promise<boolean> {
  return Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}

import { type Uri, workspace } from 'vscode';

/** Whether a file or folder exists; false also if that cannot be determined. */
export function fileExists(uri: Uri): Promise<boolean> {
  return Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}

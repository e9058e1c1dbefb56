import { FileType, Uri, workspace } from 'vscode';
import { PROJECT_FILE } from '../../../server/src/textFiles';

/** Whether a file’s folder, or one above it up to the workspace folder, contains a project file. */
export async function hasProjectFile(uri: Uri): Promise<boolean> {
  const workspaceFolder = workspace.getWorkspaceFolder(uri)?.uri;
  if (!workspaceFolder) return false;
  for (
    let folder = Uri.joinPath(uri, '..');
    folder.path.startsWith(workspaceFolder.path);
    folder = Uri.joinPath(folder, '..')
  ) {
    if (await isFile(Uri.joinPath(folder, PROJECT_FILE))) return true;
    if (folder.path === workspaceFolder.path) break;
  }
  return false;
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
}

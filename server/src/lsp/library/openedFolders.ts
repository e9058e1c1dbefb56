import type { InitializeParams } from 'vscode-languageserver';

/** The URIs of the folders that a client opens, from the newest of the three LSP parameters that names any. */
export function openedFolders({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  if (rootUri) return [rootUri];
  return rootPath ? [addressOf(rootPath)] : [];
}

/** Minimum depth of a folder that is opened with a document; above it are home folders, whole disks and folders shared by all users. */
const MIN_FOLDER_DEPTH = 3;

/** The folder to open with a document if the editor has named none; undefined if it is not local or may be very large. */
export function folderOpenedWith(uri: string): string | undefined {
  const folder = uri.slice(0, uri.lastIndexOf('/'));
  const steps = folder.replace(/^file:\/\/[^/]*\/?/, '').split('/');
  return folder.startsWith('file://') && steps.length >= MIN_FOLDER_DEPTH ? folder : undefined;
}

/** The folders plus the one that is opened with a document; the same array if there is nothing to add. */
export function foldersWith(uri: string, folders: readonly string[]): readonly string[] {
  const folder = folderOpenedWith(uri);
  return folder === undefined || folders.includes(folder) ? folders : [...folders, folder];
}

/** The URI of a path on any system: the server may run in a worker, which has no `path` module. */
function addressOf(path: string): string {
  const isWindows = /^(?:[A-Za-z]:|\\\\)/.test(path);
  const steps = (isWindows ? path.replaceAll('\\', '/') : path).split('/').map(encodeURIComponent);
  const encodedPath = steps.join('/').replace(/^([A-Za-z])%3A/, '/$1:');
  return encodedPath.startsWith('//') ? `file:${encodedPath}` : `file://${encodedPath}`;
}

import type { InitializeParams } from 'vscode-languageserver';

/** The folders, by address, that a client opens: in the newest of the three ways that the protocol has had in which it names any. */
export function openedFolders({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  if (rootUri) return [rootUri];
  return rootPath ? [addressOf(rootPath)] : [];
}

/** How deep a folder must lie to be opened with a document: above it are homes, whole disks and what all users share. */
const LEAST_DEPTH = 3;

/** The folder to open with a document, for an editor that has named none; undefined for one that no machine has, or that may be very large. */
export function folderOpenedWith(uri: string): string | undefined {
  const folder = uri.slice(0, uri.lastIndexOf('/'));
  const steps = folder.replace(/^file:\/\/[^/]*\/?/, '').split('/');
  return folder.startsWith('file://') && steps.length >= LEAST_DEPTH ? folder : undefined;
}

/** Some folders with the one that is opened with a document; the same list if there is nothing to add. */
export function foldersWith(uri: string, folders: readonly string[]): readonly string[] {
  const folder = folderOpenedWith(uri);
  return folder === undefined || folders.includes(folder) ? folders : [...folders, folder];
}

/** The address of a path, of whichever system: the server may run in a worker, which has no paths. */
function addressOf(path: string): string {
  const isWindows = /^(?:[A-Za-z]:|\\\\)/.test(path);
  const steps = (isWindows ? path.replaceAll('\\', '/') : path).split('/').map(encodeURIComponent);
  const encodedPath = steps.join('/').replace(/^([A-Za-z])%3A/, '/$1:');
  return encodedPath.startsWith('//') ? `file:${encodedPath}` : `file://${encodedPath}`;
}

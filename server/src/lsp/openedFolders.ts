import type { InitializeParams } from 'vscode-languageserver';

/** The folders, by address, that a client opens: in the newest of the three ways that the protocol has had in which it names any. */
export function openedFolders({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  if (rootUri) return [rootUri];
  return rootPath ? [addressOf(rootPath)] : [];
}

/** The address of a path, of whichever system: the server may run in a worker, which has no paths. */
function addressOf(path: string): string {
  const isWindows = /^(?:[A-Za-z]:|\\\\)/.test(path);
  const steps = (isWindows ? path.replaceAll('\\', '/') : path).split('/').map(encodeURIComponent);
  const encoded = steps.join('/').replace(/^([A-Za-z])%3A/, '/$1:');
  return encoded.startsWith('//') ? `file:${encoded}` : `file://${encoded}`;
}

import { Uri, workspace } from 'vscode';

/** Writes a file on the disk of this machine, given its path, completely or not at all. */
type WriteOnDisk = (path: string, bytes: Uint8Array) => Promise<void>;

let onDisk: WriteOnDisk | undefined;

/** From now on files on a disk are written in that way: VS Code deletes a file before it renames another one to it. */
export function writeOnDiskBy(write: WriteOnDisk): void {
  onDisk = write;
}

/**
 * Writes a file completely or not at all: first under another name beside it, which then replaces it. On failure, the old file is unchanged
 * and no temporary file remains. Rejects with the file system's error.
 */
export async function writeWhole(target: Uri, bytes: Uint8Array): Promise<void> {
  if (onDisk && target.scheme === 'file') {
    await onDisk(target.fsPath, bytes);
    return;
  }
  const name = target.path.replace(/^.*\//, '');
  const part = Uri.joinPath(target, '..', `.${name}.${crypto.randomUUID().slice(0, 8)}.tmp`);
  try {
    await workspace.fs.writeFile(part, bytes);
    await workspace.fs.rename(part, target, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(part).then(undefined, () => undefined);
    throw error;
  }
}

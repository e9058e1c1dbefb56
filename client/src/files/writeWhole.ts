import { Uri, workspace } from 'vscode';

/** Atomically writes a local file, given its path. */
type WriteOnDisk = (path: string, bytes: Uint8Array) => Promise<void>;

let writeOnDisk: WriteOnDisk | undefined;

/** Sets the function that writes local files, because VS Code deletes the old file before a rename replaces it. */
export function writeOnDiskBy(write: WriteOnDisk): void {
  writeOnDisk = write;
}

/**
 * Writes a file atomically, using a temporary file in the same folder and a rename. On failure, the old file is unchanged and no temporary
 * file remains. Rejects with the file system's error.
 */
export async function writeWhole(target: Uri, bytes: Uint8Array): Promise<void> {
  if (writeOnDisk && target.scheme === 'file') {
    await writeOnDisk(target.fsPath, bytes);
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

import { Uri, workspace } from 'vscode';

/**
 * Writes a file completely or not at all: first under another name beside it, which then replaces it. If that fails, the old file is
 * unchanged and nothing is left beside it. Rejects with the file system's error.
 */
export async function writeWhole(target: Uri, bytes: Uint8Array): Promise<void> {
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

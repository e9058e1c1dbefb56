import { Uri, workspace } from 'vscode';

/**
 * Writes a file, all of it or nothing: under another name beside it first, which then takes its place. Where that fails, what was there is
 * as it was, and nothing is left beside it. Rejects as the file system does.
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

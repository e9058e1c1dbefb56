import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file under another name beside it and renames that in one step, so that at any time there is the old file or the new one. It keeps
 * the permissions of the old one; where the path is a link, the file that it leads to is written. Rejects with the error of Node.
 */
export async function replaceOnDisk(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(pathIfNew(path));
  const mode = await stat(target).then(
    (state) => state.mode & 0o777,
    () => 0o666,
  );
  const part = join(dirname(target), `.${basename(target)}.${crypto.randomUUID().slice(0, 8)}.tmp`);
  try {
    const file = await open(part, 'wx', mode);
    try {
      await file.writeFile(bytes);
      // Some network drives cannot do that.
      await file.sync().catch(() => undefined);
    } finally {
      await file.close();
    }
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** The path itself if nothing is there; rejects for other errors. */
function pathIfNew(path: string): (error: unknown) => string {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return path;
    throw error;
  };
}

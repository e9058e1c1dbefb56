import { open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FolderEntry, Followed } from './io';

/** Files, folders and links in a folder, sorted; undefined for a path that is no folder. Rejects where it cannot be read. */
export async function listFolder(path: string): Promise<readonly FolderEntry[] | undefined> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() || entry.isDirectory() || entry.isSymbolicLink())
      .map((entry) => ({
        name: entry.name,
        isFolder: entry.isDirectory(),
        ...(entry.isSymbolicLink() && { isLink: true }),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** What a path leads to when all links are followed; undefined where that is nothing, or cannot be told. */
export async function follow(path: string): Promise<Followed | undefined> {
  try {
    const real = await realpath(path);
    return { path: real, isFolder: (await stat(real)).isDirectory() };
  } catch {
    // A link that leads nowhere, in a circle, or to where one may not go: for whoever asks the same.
    return undefined;
  }
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/**
 * Puts new bytes in place of a file's. They are written to a file beside it that then takes its name, so that there is at every
 * moment a whole file. Where the path is a link, what it leads to is replaced and the link stays.
 */
export async function replaceFile(path: string, bytes: Uint8Array, before: Uint8Array): Promise<void> {
  const file = await realpath(path);
  const { mode } = await stat(file);
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const handle = await open(beside, 'wx', mode & 0o777);
    try {
      await handle.writeFile(bytes);
      await handle.chmod(mode & 0o777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (Buffer.compare(await readFile(file), before) !== 0) throw new Error('it has changed meanwhile');
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

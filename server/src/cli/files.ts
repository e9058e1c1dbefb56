import { open, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FolderEntry } from './io';

/** Files and folders in a folder, sorted; undefined for a path that is no folder that can be read. */
export async function listFolder(path: string): Promise<readonly FolderEntry[] | undefined> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    // Links are not followed, so that no walk goes round in circles or out of its folder.
    return entries
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
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

import { lstat, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file under a temporary name beside it and renames it in one step, so that either the old file or the new one exists at any time.
 * Keeps the permissions of the old file, follows links, and removes leftovers of writes interrupted a day ago or earlier. Rejects with the
 * error of Node.
 */
export async function replaceOnDisk(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(pathIfNew(path));
  const mode = await stat(target).then(
    (state) => state.mode & 0o777,
    () => 0o666,
  );
  await clearParts(target);
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

/** The age, in milliseconds, after which a temporary file counts as a leftover. */
const OLD = 24 * 60 * 60 * 1000;

/** Removes leftovers of interrupted writes of a file. */
async function clearParts(target: string): Promise<void> {
  const start = `.${basename(target)}.`;
  try {
    for (const name of await readdir(dirname(target))) {
      if (!name.startsWith(start) || !/^[0-9a-f]{8}\.tmp$/.test(name.slice(start.length))) continue;
      const path = join(dirname(target), name);
      const state = await lstat(path);
      if (state.isFile() && Date.now() - state.mtimeMs > OLD) await rm(path, { force: true });
    }
  } catch {
    // Leftovers do no harm, and writing will show whether that is possible here.
  }
}

/** The path itself if nothing is there; rejects for other errors. */
function pathIfNew(path: string): (error: unknown) => string {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return path;
    throw error;
  };
}

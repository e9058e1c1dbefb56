import { lstat, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file atomically, using a temporary file in the same folder and a rename. Preserves permissions, follows symbolic links, and
 * removes temporary files that are at least a day old. Rejects with the Node error.
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
      // Some network drives do not support this.
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

/** The age, in milliseconds, from which a temporary file counts as left over. */
const STALE_AGE_MS = 24 * 60 * 60 * 1000;

/** Removes temporary files left over by interrupted writes of a file. */
async function clearParts(target: string): Promise<void> {
  const start = `.${basename(target)}.`;
  try {
    for (const name of await readdir(dirname(target))) {
      if (!name.startsWith(start) || !/^[0-9a-f]{8}\.tmp$/.test(name.slice(start.length))) continue;
      const path = join(dirname(target), name);
      const state = await lstat(path);
      if (state.isFile() && Date.now() - state.mtimeMs > STALE_AGE_MS) await rm(path, { force: true });
    }
  } catch {
    // Leftovers are harmless, and if the folder is not writable, the write itself will fail.
  }
}

/** The path itself if it does not exist yet; rethrows other errors. */
function pathIfNew(path: string): (error: unknown) => string {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return path;
    throw error;
  };
}

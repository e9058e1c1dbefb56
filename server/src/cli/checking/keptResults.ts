import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import { makeFolder, reasonNotOwned } from '../../node/ownFolder';
import { readRegularFile } from '../../node/regularFile';
import { runWithTemporary } from '../../node/temporary';
import type { ResultFiles } from '../io/io';

/** The maximum number of files in a cache folder; the oldest are evicted. */
const MAX_FILES = 8;
/** The maximum size of a cache file, in bytes: a full cache at up to three bytes per character, within the limit for strings. */
const MAX_CACHE_FILE_SIZE = 500 * 1024 * 1024;
/** The age, in milliseconds, from which a temporary file counts as left by an interrupted run. */
const STALE_AGE = 60 * 60 * 1000;

/** Names of our cache and temporary files; the folder may contain others. */
const FILE_PATTERN = /^treaty-body-[0-9a-f]{64}\.cache$/;
const TEMPORARY_FILE_PATTERN = /^\.treaty-body-[0-9a-f]+\.tmp$/;

/** Stores the cache files in a folder, readable by the user only. */
export const shelf: ResultFiles = {
  folder: () => ownFolder(process.platform, process.env, homeFolder()),
  async read(folder, name) {
    try {
      const file = join(folder, fileOf(name));
      // Do not trust files that other users may have written.
      for (const place of [folder, file]) if ((await reasonNotOwned(place)) !== undefined) return undefined;
      return (await readRegularFile(file, MAX_CACHE_FILE_SIZE)).toString('utf8');
    } catch {
      // Treat an unreadable file as a cache miss.
      return undefined;
    }
  },
  async write(folder, name, text) {
    // Quotations from drafts must not end up in a repository through a cache folder inside it.
    const problem = await makeFolder(folder);
    const reason = await reasonNotOwned(folder);
    if (reason !== undefined) throw Object.assign(new Error(reason), { code: 'ENOTOWN' });
    if (problem !== undefined) await writeFile(join(folder, '.gitignore'), '*\n', { mode: 0o600 });
    // Write atomically, since other runs may be writing at the same time.
    const temporary = join(folder, `.treaty-body-${randomBytes(8).toString('hex')}.tmp`);
    await runWithTemporary(temporary, async () => {
      const handle = await open(temporary, 'wx', 0o600);
      try {
        await handle.writeFile(text);
      } finally {
        await handle.close();
      }
      await rename(temporary, join(folder, fileOf(name)));
    });
    await prune(folder);
  },
};

/** The user's cache folder; undefined if the system has none. */
export function ownFolder(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
  home: string | undefined,
): string | undefined {
  const { isAbsolute, join } = platform === 'win32' ? win32 : posix;
  const ownPath = (path: string | undefined, ...below: readonly string[]) =>
    path !== undefined && isAbsolute(path) ? join(path, ...below) : undefined;
  switch (platform) {
    case 'win32': {
      const { LOCALAPPDATA: local } = env;
      const caches = ownPath(local) ?? ownPath(home, 'AppData', 'Local');
      return ownPath(caches, 'treaty-body', 'Cache');
    }
    case 'darwin':
      return ownPath(home, 'Library', 'Caches', 'treaty-body');
    default: {
      // The XDG specification requires relative paths to be ignored.
      const { XDG_CACHE_HOME: xdg } = env;
      return ownPath(ownPath(xdg) ?? ownPath(home, '.cache'), 'treaty-body');
    }
  }
}

/** The home folder; undefined for a user missing from the system's user list. */
function homeFolder(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

function fileOf(name: string): string {
  return `treaty-body-${name}.cache`;
}

/** Evicts the oldest files and deletes leftovers. */
async function prune(folder: string): Promise<void> {
  const files: { readonly path: string; readonly time: number }[] = [];
  for (const name of await readdir(folder)) {
    if (!FILE_PATTERN.test(name) && !TEMPORARY_FILE_PATTERN.test(name)) continue;
    const path = join(folder, name);
    const time = await modifiedTime(path);
    if (time === undefined) continue;
    if (FILE_PATTERN.test(name)) files.push({ path, time });
    else if (Date.now() - time > STALE_AGE) await removeFile(path);
  }
  files.sort((a, b) => b.time - a.time);
  for (const { path } of files.slice(MAX_FILES)) await removeFile(path);
}

/** Deletes a file. On Windows, a file that another run is reading stays until the next run. */
async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}

/** The modification time of a file, in milliseconds; undefined if another run has deleted it. */
async function modifiedTime(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return undefined;
  }
}

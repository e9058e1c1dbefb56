import { constants, type Stats } from 'node:fs';
import { lstat, open, readlink, realpath, stat } from 'node:fs/promises';

/** A folder in which files are written. */
export interface HeldFolder {
  /** Its real path at the time the folder was opened. */
  readonly path: string;
  readonly stats: Stats;
  /** A path of the file with this name. On Linux it stays in this folder, wherever `path` may lead by then. */
  at(name: string): string;
  /** Rejects if {@link at} no longer leads into this folder; the system may be quicker, except on Linux. */
  confirm(): Promise<void>;
}

/** Linux’s path of the open files of a process. A path through an open folder replaces `openat`, which Node does not have. */
const OPEN_FILES = '/proc/self/fd';

/** Runs a task with the folder at a path, which is held open meanwhile. Rejects as `node:fs` does, with ENOTDIR for other things. */
export async function withFolder<T>(path: string, task: (folder: HeldFolder) => Promise<T>): Promise<T> {
  const real = await realpath(path);
  if (process.platform !== 'linux') return task(await folderByPath(real));
  const handle = await open(real, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  try {
    const through = `${OPEN_FILES}/${handle.fd}`;
    const actual = await readlink(through).catch(() => undefined);
    // Some containers have no /proc.
    if (actual === undefined) return await task(await folderByPath(real));
    const stats = await handle.stat();
    return await task({ path: actual, stats, at: (name) => `${through}/${name}`, confirm: async () => undefined });
  } finally {
    await handle.close();
  }
}

/** A folder that is reached by its path each time. */
async function folderByPath(path: string): Promise<HeldFolder> {
  const stats = await stat(path);
  return {
    path,
    stats,
    at: (name) => `${path.replace(/[/\\]$/, '')}/${name}`,
    async confirm() {
      if ((await realpath(path)) !== path || !isSameFile(await lstat(path), stats))
        throw new Error('its folder has been replaced meanwhile');
    },
  };
}

/** Whether two entries of a file system are one file. */
export function isSameFile(one: Pick<Stats, 'dev' | 'ino'>, other: Pick<Stats, 'dev' | 'ino'>): boolean {
  return one.dev === other.dev && one.ino === other.ino;
}

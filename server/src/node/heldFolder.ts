import { constants, type Stats } from 'node:fs';
import { lstat, open, readlink, realpath, stat } from 'node:fs/promises';

/** A folder to write files in. */
export interface WritableFolder {
  /** The real path at the time of opening. */
  readonly path: string;
  readonly stats: Stats;
  /** A path for the file with the given name. On Linux it stays in this folder, even if `path` leads elsewhere by then. */
  at(name: string): string;
  /** Rejects if {@link at} no longer leads into this folder. Except on Linux, this is subject to a race. */
  confirm(): Promise<void>;
}

/** Linux’s directory of open file descriptors. A path through an open folder replaces `openat`, which Node lacks. */
const OPEN_FILES = '/proc/self/fd';

/**
 * Runs a task with the folder at a path, which is kept open in the meantime. Rejects like `node:fs`, with ENOTDIR if the path is not a
 * folder.
 */
export async function withFolder<T>(path: string, task: (folder: WritableFolder) => Promise<T>): Promise<T> {
  const realPath = await realpath(path);
  if (process.platform !== 'linux') return task(await folderByPath(realPath));
  const handle = await open(realPath, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  try {
    const descriptorPath = `${OPEN_FILES}/${handle.fd}`;
    const actualPath = await readlink(descriptorPath).catch(() => undefined);
    // Some containers have no /proc.
    if (actualPath === undefined) return await task(await folderByPath(realPath));
    const stats = await handle.stat();
    return await task({
      path: actualPath,
      stats,
      at: (name) => `${descriptorPath}/${name}`,
      confirm: async () => undefined,
    });
  } finally {
    await handle.close();
  }
}

/** A folder that is resolved by path on each access. */
async function folderByPath(path: string): Promise<WritableFolder> {
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

/** Whether two file system entries are the same file. */
export function isSameFile(one: Pick<Stats, 'dev' | 'ino'>, other: Pick<Stats, 'dev' | 'ino'>): boolean {
  return one.dev === other.dev && one.ino === other.ino;
}

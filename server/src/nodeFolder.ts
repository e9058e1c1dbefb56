import { lstat, mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { codeOf } from './nodeRead';

/**
 * Makes a folder and those above it that are missing, for this user alone; gives the first that was made, undefined where all were there. Rejects as
 * `node:fs` does. Node's own way of it never ends where a folder says that it is there and takes none, as under /proc.
 */
export async function makeFolder(path: string): Promise<string | undefined> {
  const missing: string[] = [];
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (await isThere(folder)) break;
    missing.push(folder);
    if (dirname(folder) === folder) break;
  }
  let first: string | undefined;
  for (const folder of missing.reverse()) {
    try {
      await mkdir(folder, 0o700);
      first ??= folder;
    } catch (error) {
      // Another run may have made it at the same moment.
      if (codeOf(error) !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error;
    }
  }
  if (!(await stat(path)).isDirectory()) throw Object.assign(new Error('it is not a folder'), { code: 'EEXIST' });
  return first;
}

/**
 * Why what lies in a folder, or in a file, may be another user's: who owns it, who may write to it, and whose link it is. Undefined
 * where it is this user's alone, and where the system has no such owners. Rejects as `node:fs` does.
 */
export async function whyNotOwn(path: string): Promise<string | undefined> {
  const user = process.getuid?.();
  if (user === undefined) return undefined;
  const [named, real] = await Promise.all([lstat(path), stat(path)]);
  if (named.uid !== user || real.uid !== user) return 'it belongs to another user';
  // Some systems give each user a group of one.
  const isOthers = (real.mode & 0o002) !== 0 || ((real.mode & 0o020) !== 0 && real.gid !== real.uid);
  return isOthers ? 'others may write to it' : undefined;
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

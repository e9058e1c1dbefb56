import { lstat, mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { codeOf } from './regularFile';

/**
 * Creates a folder and missing parents, accessible to this user only; returns the topmost one created, or undefined if all existed. Rejects
 * like `node:fs`. Node's own recursive `mkdir` never returns for paths under an existing folder that cannot contain others, such as /proc.
 */
export async function makeFolder(path: string): Promise<string | undefined> {
  const missingFolders: string[] = [];
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (await isExisting(folder)) break;
    missingFolders.push(folder);
    if (dirname(folder) === folder) break;
  }
  let firstFolder: string | undefined;
  for (const folder of missingFolders.reverse()) {
    try {
      await mkdir(folder, 0o700);
      firstFolder ??= folder;
    } catch (error) {
      // Another process may have created it in the meantime.
      if (codeOf(error) !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error;
    }
  }
  if (!(await stat(path)).isDirectory()) throw Object.assign(new Error('it is not a folder'), { code: 'EEXIST' });
  return firstFolder;
}

/**
 * Why another user may control the content of a file or folder, judging by owner, permissions and the owner of a link to it. Undefined if
 * only this user can write to it, and on systems without such owners. Rejects like `node:fs`.
 */
export async function reasonNotOwned(path: string): Promise<string | undefined> {
  const user = process.getuid?.();
  if (user === undefined) return undefined;
  const [namedStats, real] = await Promise.all([lstat(path), stat(path)]);
  if (namedStats.uid !== user || real.uid !== user) return 'it belongs to another user';
  // Some systems give each user a private group with write permission.
  const isOthers = (real.mode & 0o002) !== 0 || ((real.mode & 0o020) !== 0 && real.gid !== real.uid);
  return isOthers ? 'others may write to it' : undefined;
}

async function isExisting(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

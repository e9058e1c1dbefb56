import { execFile } from 'node:child_process';
import type { Stats } from 'node:fs';
import {
  access,
  chmod,
  chown,
  constants,
  link,
  lstat,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  utimes,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { codeOf } from '../node/regularFile';
import { withTemporary } from '../node/temporary';
import type { FolderEntry, ResolvedPath } from './io';

/** The files, folders and links in a folder, sorted; undefined for a path that is not a folder. Rejects if it cannot be read. */
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

/** Where a path leads when all links are followed; undefined if that is nothing or unknown. */
export async function follow(path: string): Promise<ResolvedPath | undefined> {
  try {
    const real = await realpath(path);
    return { path: real, isFolder: (await stat(real)).isDirectory() };
  } catch {
    // A broken or circular link, or no permission: all the same to callers.
    return undefined;
  }
}

function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/**
 * Replaces the contents of a file atomically, by way of a temporary file beside it. If the path is a link, its target is replaced and the
 * link stays. Rejects for a read-only file, even though its folder would allow replacing it. Leftovers of interrupted runs are removed.
 */
export async function replaceFile(path: string, bytes: Uint8Array, before: Uint8Array): Promise<void> {
  const file = await realpath(path);
  const old = await stat(file);
  // Checked separately, since `access` never refuses the superuser.
  if ((old.mode & 0o222) === 0) throw Object.assign(new Error('it is read-only'), { code: 'EACCES' });
  // The other names would keep the old text.
  if (old.nlink > 1) throw new Error('it has other names (hard links), which would not be corrected');
  await access(file, constants.W_OK);
  await clearFolder(dirname(file));
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  await withTemporary(beside, async () => {
    const handle = await open(beside, 'wx', old.mode & 0o777);
    try {
      await handle.writeFile(bytes);
      await keepAttributes(file, old, beside);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (Buffer.compare(await readFile(file), before) !== 0) throw new Error('it has changed meanwhile');
    await rename(beside, file);
  });
}

/** GNU's cp, which can copy attributes without contents; Node supports neither ACLs nor extended attributes. */
const COPIES_ATTRIBUTES = '/bin/cp';
const runProgram = promisify(execFile);

/** Gives a new file the owner, mode and, on Linux, all other attributes of the one that it replaces. Rejects if it cannot have the same owner. */
async function keepAttributes(file: string, old: Stats, beside: string): Promise<void> {
  if (process.platform === 'linux') {
    // Without that program, owner and mode are still kept below.
    await runProgram(COPIES_ATTRIBUTES, ['--attributes-only', '--preserve=all', '--', file, beside]).catch(
      () => undefined,
    );
    const now = new Date();
    await utimes(beside, now, now);
  }
  const made = await stat(beside);
  if (made.uid !== old.uid || made.gid !== old.gid) {
    await chown(beside, old.uid, old.gid).catch(() => {
      throw new Error('it belongs to another user or group, and would not any more');
    });
  }
  await chmod(beside, old.mode & 0o7777);
}

/**
 * Writes a new file atomically, by way of a temporary file beside it. Rejects with the code EEXIST if it exists, unless `over` allows
 * replacing it.
 */
export async function writeNewFile(path: string, bytes: Uint8Array, over: boolean): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  await withTemporary(beside, async () => {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (over) await rename(beside, path);
    else await linkOrRename(beside, path);
  });
}

/** Renames a file without overwriting: by a hard link, which fails if the name exists, or with a check on file systems without links. */
async function linkOrRename(from: string, path: string): Promise<void> {
  try {
    await link(from, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    const isThere = await lstat(path).then(
      () => true,
      (why: unknown) => {
        if (codeOf(why) === 'ENOENT') return false;
        throw why;
      },
    );
    if (isThere) throw Object.assign(new Error('it already exists'), { code: 'EEXIST' });
    await rename(from, path);
  }
}

const cleared = new Set<string>();
/** The names of temporary files. */
const BESIDE = /^\.(.+)\.(\d{1,10})\.tmp$/s;
/** How old a temporary file must be to count as a leftover, in milliseconds: in a network folder, another machine may be writing. */
const BROKEN_OFF = 60_000;

/** Removes temporary files that interrupted runs left in a folder; once for each folder. */
async function clearFolder(folder: string): Promise<void> {
  if (cleared.has(folder)) return;
  cleared.add(folder);
  try {
    const names = new Set(await readdir(folder));
    for (const name of names) {
      const [, of = '', pid = ''] = BESIDE.exec(name) ?? [];
      if (!names.has(of) || isRunning(Number(pid))) continue;
      const { mtimeMs } = await stat(join(folder, name));
      if (Date.now() - mtimeMs > BROKEN_OFF) await rm(join(folder, name), { force: true });
    }
  } catch {
    // Leftovers do no harm, and the write itself will show whether this run may write here.
  }
}

/** Whether the process that wrote a temporary file is still running; an old file with our own id is of an earlier process. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM means that it is another user's process.
    return codeOf(error) !== 'ESRCH';
  }
}

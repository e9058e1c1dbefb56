import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { constants, linkSync, lstatSync, renameSync, type Stats } from 'node:fs';
import { access, type FileHandle, lstat, open, readdir, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, relative } from 'node:path';
import { type HeldFolder, isSameFile, withFolder } from '../../node/heldFolder';
import { codeOf } from '../../node/regularFile';
import { withTemporary } from '../../node/temporary';
import { type FolderEntry, isOutside, type Replacing, type ResolvedPath } from './io';

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

/** The real path, with all links resolved; undefined for a broken link or an unknown path. */
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
 * Replaces the contents of a file atomically, by way of a temporary file beside it, and gives the folder where others than the user may
 * write too, if it is one. If the path is a link, its target is replaced and the link stays. Rejects for a file that is read-only (even
 * though its folder would allow replacing it), has other names, lies outside `within` or has changed. Leftovers of interrupted runs are
 * removed.
 */
export async function replaceFile(path: string, bytes: Uint8Array, replacing: Replacing): Promise<string | undefined> {
  const file = await realpath(path);
  return withFolder(dirname(file), async (folder) => {
    const { within, force } = replacing;
    if (within !== undefined && isOutside(relative(within, folder.path)))
      throw new Error('a link to it leads out of the folder; name the file itself, or use --force');
    if (process.geteuid?.() === 0 && folder.stats.uid !== 0 && !force)
      throw new Error(
        'its folder belongs to another user, who could misuse the rights of root; use --force to allow it',
      );
    await clearFolder(folder);
    const at = folder.at(basename(file));
    const original = await open(at, READ_ITSELF);
    try {
      const old = await original.stat();
      if (!old.isFile()) throw new Error('it has changed meanwhile');
      // Checked separately, since `access` never refuses the superuser.
      if ((old.mode & 0o222) === 0) throw Object.assign(new Error('it is read-only'), { code: 'EACCES' });
      // The other names would keep the old text.
      if (old.nlink > 1) throw new Error('it has other names (hard links), which would not be corrected');
      await access(at, constants.W_OK);
      const prepare = (handle: FileHandle) => keepAttributes(original, old, handle);
      const check = async () => {
        if (!(await isUnchanged(at, old, replacing.before))) throw new Error('it has changed meanwhile');
      };
      const moveInto = (beside: string) => renameSync(beside, at);
      const steps = { prepare, put: moveInto };
      let isThere = await writeBeside(folder, basename(file), bytes, { ...steps, check });
      // The text would be lost otherwise: another file has taken its name.
      for (let more = 0; !isThere && more < AGAIN; more++)
        isThere = await writeBeside(folder, basename(file), bytes, steps);
      if (!isThere) throw new Error('others have put something else in its place meanwhile');
    } finally {
      await original.close();
    }
    return mayOthersWrite(folder.stats) ? folder.path : undefined;
  });
}

/** How often a file is written again. */
const AGAIN = 8;

/** Opens a regular file for reading, and refuses links, pipes and devices. */
const READ_ITSELF = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Whether a file still has the same identity and contents. */
async function isUnchanged(path: string, old: Stats, before: Uint8Array): Promise<boolean> {
  const handle = await open(path, READ_ITSELF);
  try {
    const stats = await handle.stat();
    if (!isSameFile(stats, old) || stats.size !== before.length) return false;
    return Buffer.compare(await handle.readFile(), before) === 0;
  } finally {
    await handle.close();
  }
}

/** Whether others than the user and the superuser may write in a folder, as far as owner and mode say; false on Windows. */
function mayOthersWrite({ uid, gid, mode }: Stats): boolean {
  const { geteuid, getgid } = process;
  if (!geteuid || !getgid) return false;
  if ((uid !== geteuid() && uid !== 0) || (mode & 0o002) !== 0) return true;
  // On systems with a group for each user, the group may write by default.
  return (mode & 0o020) !== 0 && gid !== getgid();
}

/** The steps of writing a file beside another one. */
interface Steps {
  /** Done to the new file once its contents are written. */
  readonly prepare?: (handle: FileHandle) => Promise<void>;
  /** Rejects if the file must not be put in place. */
  readonly check?: () => Promise<void>;
  /** Gives the new file its name without delay: others may be about to create a file of that name. */
  readonly put: (beside: string) => void;
}

/**
 * Writes a temporary file in a folder and puts it in place. Rejects if somebody has taken it away before; false if the name now has
 * something else all the same, since no system call names a file by its handle.
 */
async function writeBeside(folder: HeldFolder, name: string, bytes: Uint8Array, steps: Steps): Promise<boolean> {
  const { prepare, check, put } = steps;
  let isThere = false;
  const beside = folder.at(`.${name}.${process.pid}.${randomBytes(8).toString('hex')}.tmp`);
  await withTemporary(beside, async () => {
    // Without `prepare` the mode is the usual one of new files.
    const handle = await open(beside, 'wx', prepare ? 0o600 : 0o666);
    try {
      await handle.writeFile(bytes);
      await prepare?.(handle);
      await handle.sync();
      await check?.();
      await folder.confirm();
      const stats = await handle.stat();
      if (!isSameFile(lstatSync(beside), stats)) throw new Error('its temporary file was replaced');
      put(beside);
      isThere = isSameFile(await lstat(folder.at(name)), stats);
    } finally {
      await handle.close();
    }
  });
  return isThere;
}

/** GNU's cp, which can copy attributes without contents; Node supports neither ACLs nor extended attributes. */
const COPIES_ATTRIBUTES = '/bin/cp';

/** Gives a new file the owner, mode and, on Linux, all other attributes of the one that it replaces. Rejects if it cannot have the same owner. */
async function keepAttributes(original: FileHandle, old: Stats, handle: FileHandle): Promise<void> {
  if (process.platform === 'linux') {
    await copyAttributes(original.fd, handle.fd);
    const time = new Date();
    await handle.utimes(time, time);
  }
  const { uid, gid } = await handle.stat();
  if (uid !== old.uid || gid !== old.gid) {
    await handle.chown(old.uid, old.gid).catch(() => {
      throw new Error('it belongs to another user or group, and would not any more');
    });
  }
  await handle.chmod(old.mode & 0o7777);
}

/** Copies attributes from one open file to another. If that program fails, owner and mode are still kept by the caller. */
function copyAttributes(from: number, to: number): Promise<void> {
  return new Promise((resolve) => {
    // By their numbers in that process: names might lead to other files by then.
    const program = spawn(
      COPIES_ATTRIBUTES,
      ['--attributes-only', '--preserve=all', '--', '/proc/self/fd/3', '/proc/self/fd/4'],
      { stdio: ['ignore', 'ignore', 'ignore', from, to] },
    );
    program.once('error', () => resolve());
    program.once('close', () => resolve());
  });
}

/**
 * Writes a new file atomically, by way of a temporary file beside it. Rejects with the code EEXIST if it exists, unless `over` allows
 * replacing it, and with EISDIR where a folder has its name. Leftovers of interrupted runs are removed.
 */
export async function writeNewFile(path: string, bytes: Uint8Array, over: boolean): Promise<void> {
  await withFolder(dirname(path), async (folder) => {
    await clearFolder(folder);
    const at = folder.at(basename(path));
    // Renaming over one fails with other codes on other systems.
    if (lstatSync(at, { throwIfNoEntry: false })?.isDirectory())
      throw Object.assign(new Error('it is a directory'), { code: 'EISDIR' });
    const moveInto = (beside: string) => (over ? renameSync(beside, at) : linkOrRename(beside, at));
    if (!(await writeBeside(folder, basename(path), bytes, { put: moveInto })))
      throw new Error('others have put something else in its place meanwhile');
  });
}

/** Renames a file without overwriting: by a hard link, which fails if the name exists, or with a check on file systems without links. */
function linkOrRename(from: string, path: string): void {
  try {
    linkSync(from, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    if (lstatSync(path, { throwIfNoEntry: false }))
      throw Object.assign(new Error('it already exists'), { code: 'EEXIST' });
    renameSync(from, path);
  }
}

const clearedFolders = new Set<string>();
/** The names of temporary files: of which file, by which process; earlier versions wrote no random part. */
const BESIDE = /^\.(.+)\.(\d{1,10})(\.[0-9a-f]{16})?\.tmp$/s;
/** How old a temporary file must be to count as a leftover, in milliseconds: in a network folder, another machine may be writing. */
const BROKEN_OFF = 60_000;
/** The age, in milliseconds, at which it is one although a process has its number, which systems give again, or its file is gone. */
const OLD = 24 * 60 * 60 * 1000;

/** Removes temporary files that interrupted runs left in a folder; once for each folder. */
async function clearFolder(folder: HeldFolder): Promise<void> {
  if (clearedFolders.has(folder.path)) return;
  clearedFolders.add(folder.path);
  try {
    const names = new Set(await readdir(folder.at('.')));
    for (const name of names) {
      const [whole, of = '', pid = '', random] = BESIDE.exec(name) ?? [];
      if (whole === undefined) continue;
      const stats = await lstat(folder.at(name));
      const age = Date.now() - stats.mtimeMs;
      const isOver = random !== undefined && age > OLD;
      const isBrokenOff = age > BROKEN_OFF && names.has(of) && !isRunning(Number(pid));
      if (stats.isFile() && (isOver || isBrokenOff)) await rm(folder.at(name), { force: true });
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

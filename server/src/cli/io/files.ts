import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { constants, linkSync, lstatSync, renameSync, type Stats } from 'node:fs';
import { access, type FileHandle, lstat, open, readdir, realpath, rm, stat } from 'node:fs/promises';
import { basename, dirname, relative } from 'node:path';
import { isSameFile, type WritableFolder, withFolder } from '../../node/heldFolder';
import { codeOf } from '../../node/regularFile';
import { runWithTemporary } from '../../node/temporary';
import { type FolderEntry, isOutside, type Replacing, type ResolvedPath } from './io';

/** The sorted files, folders and links in a folder; undefined if the path is not a folder. Rejects if it cannot be read. */
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

/** Resolves all links in a path; undefined for a broken link or a missing path. */
export async function followLinks(path: string): Promise<ResolvedPath | undefined> {
  try {
    const realPathName = await realpath(path);
    return { path: realPathName, isFolder: (await stat(realPathName)).isDirectory() };
  } catch {
    // A broken or circular link, or missing permissions: callers treat them alike.
    return undefined;
  }
}

function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/**
 * Replaces the contents of a file atomically, by way of a temporary file in the same folder. Returns the folder if users other than the
 * current one may write to it. If the path is a link, its target is replaced and the link stays. Rejects for a file that is read-only (even
 * if its folder would allow replacing it), has other hard links, lies outside `within` or has changed. Deletes leftovers of interrupted
 * runs.
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
      const oldStats = await original.stat();
      if (!oldStats.isFile()) throw new Error('it has changed meanwhile');
      // Check the mode explicitly, since `access` never denies the superuser.
      if ((oldStats.mode & 0o222) === 0) throw Object.assign(new Error('it is read-only'), { code: 'EACCES' });
      // The other hard links would keep the old text.
      if (oldStats.nlink > 1) throw new Error('it has other names (hard links), which would not be corrected');
      await access(at, constants.W_OK);
      const prepare = (handle: FileHandle) => keepAttributes(original, oldStats, handle);
      const check = async () => {
        if (!(await isUnchanged(at, oldStats, replacing.before))) throw new Error('it has changed meanwhile');
      };
      const moveInto = (beside: string) => renameSync(beside, at);
      const steps = { prepare, put: moveInto };
      let isWritten = await writeBeside(folder, basename(file), bytes, { ...steps, check });
      // Retry if another file has taken the name, or the text would be lost.
      for (let more = 0; !isWritten && more < MAX_RETRIES; more++)
        isWritten = await writeBeside(folder, basename(file), bytes, steps);
      if (!isWritten) throw new Error('others have put something else in its place meanwhile');
    } finally {
      await original.close();
    }
    return mayOthersWrite(folder.stats) ? folder.path : undefined;
  });
}

/** How often to retry writing a file. */
const MAX_RETRIES = 8;

/** Flags for opening a file for reading without following links, and without blocking on pipes and devices. */
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

/** Whether users other than the current one and the superuser may write to a folder, judging by owner and mode; false on Windows. */
function mayOthersWrite({ uid, gid, mode }: Stats): boolean {
  const { geteuid, getgid } = process;
  if (!geteuid || !getgid) return false;
  if ((uid !== geteuid() && uid !== 0) || (mode & 0o002) !== 0) return true;
  // On systems with one group per user, folders are group-writable by default.
  return (mode & 0o020) !== 0 && gid !== getgid();
}

/** Steps for writing a file by way of a temporary one. */
interface Steps {
  /** Called on the temporary file after its contents are written. */
  readonly prepare?: (handle: FileHandle) => Promise<void>;
  /** Rejects if the file must not be put in place. */
  readonly check?: () => Promise<void>;
  /** Synchronously renames the temporary file, to leave others no time to create a file with the target name. */
  readonly put: (beside: string) => void;
}

/**
 * Writes a temporary file in a folder and puts it in place. Rejects if the temporary file was removed by someone else. False if the target
 * name refers to a different file afterwards, since no system call renames a file by its handle.
 */
async function writeBeside(folder: WritableFolder, name: string, bytes: Uint8Array, steps: Steps): Promise<boolean> {
  const { prepare, check, put } = steps;
  let isThere = false;
  const temporaryPath = folder.at(`.${name}.${process.pid}.${randomBytes(8).toString('hex')}.tmp`);
  await runWithTemporary(temporaryPath, async () => {
    // Without `prepare`, use the default mode for new files.
    const handle = await open(temporaryPath, 'wx', prepare ? 0o600 : 0o666);
    try {
      await handle.writeFile(bytes);
      await prepare?.(handle);
      await handle.sync();
      await check?.();
      await folder.confirm();
      const stats = await handle.stat();
      if (!isSameFile(lstatSync(temporaryPath), stats)) throw new Error('its temporary file was replaced');
      put(temporaryPath);
      isThere = isSameFile(await lstat(folder.at(name)), stats);
    } finally {
      await handle.close();
    }
  });
  return isThere;
}

/** GNU cp can copy attributes without contents; Node supports neither ACLs nor extended attributes. */
const COPIES_ATTRIBUTES = '/bin/cp';
/** With the times of the original, a temporary file would look like a leftover to other runs, which would delete it. */
const COPY_OPTIONS = ['--attributes-only', '--preserve=all', '--no-preserve=timestamps'];

/**
 * Copies owner, mode and, on Linux, all other attributes except times of the original to the file that replaces it. Rejects if the owner
 * cannot be set.
 */
async function keepAttributes(original: FileHandle, old: Stats, handle: FileHandle): Promise<void> {
  if (process.platform === 'linux') await copyAttributes(original.fd, handle.fd);
  const { uid, gid } = await handle.stat();
  if (uid !== old.uid || gid !== old.gid) {
    await handle.chown(old.uid, old.gid).catch(() => {
      throw new Error('it belongs to another user or group, and would not any more');
    });
  }
  await handle.chmod(old.mode & 0o7777);
}

/** Copies attributes between open files using cp. If that fails, the caller still sets owner and mode. */
function copyAttributes(from: number, to: number): Promise<void> {
  return new Promise((resolve) => {
    // Refer to the files by descriptor, since their paths might lead elsewhere by then.
    const program = spawn(COPIES_ATTRIBUTES, [...COPY_OPTIONS, '--', '/proc/self/fd/3', '/proc/self/fd/4'], {
      stdio: ['ignore', 'ignore', 'ignore', from, to],
    });
    program.once('error', () => resolve());
    program.once('close', () => resolve());
  });
}

/**
 * Writes a new file atomically, by way of a temporary file in the same folder. Rejects with the code EEXIST if the file exists, unless
 * `over` allows replacing it, and with EISDIR if a folder has that name. Deletes leftovers of interrupted runs.
 */
export async function writeNewFile(path: string, bytes: Uint8Array, over: boolean): Promise<void> {
  await withFolder(dirname(path), async (folder) => {
    await clearFolder(folder);
    const at = folder.at(basename(path));
    // Renaming onto a folder fails with different codes on different systems.
    if (lstatSync(at, { throwIfNoEntry: false })?.isDirectory())
      throw Object.assign(new Error('it is a directory'), { code: 'EISDIR' });
    const moveInto = (beside: string) => (over ? renameSync(beside, at) : linkOrRename(beside, at));
    if (!(await writeBeside(folder, basename(path), bytes, { put: moveInto })))
      throw new Error('others have put something else in its place meanwhile');
  });
}

/**
 * Renames a file without overwriting: with a hard link, which fails if the target exists, or with an explicit check on file systems without
 * hard links.
 */
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
/** Names of temporary files: target name, process id, and a random part that earlier versions lacked. */
const TEMPORARY_NAME_PATTERN = /^\.(.+)\.(\d{1,10})(\.[0-9a-f]{16})?\.tmp$/s;
/** The minimum age of a leftover temporary file, in milliseconds: on a network drive, another machine may still be writing it. */
const MIN_LEFTOVER_AGE = 60_000;
/**
 * The age, in milliseconds, from which a temporary file is a leftover even if a process has its id, since ids are reused, or if its target
 * is gone.
 */
const STALE_AGE_MS = 24 * 60 * 60 * 1000;

/** Deletes temporary files that interrupted runs left in a folder; once per folder. */
async function clearFolder(folder: WritableFolder): Promise<void> {
  if (clearedFolders.has(folder.path)) return;
  clearedFolders.add(folder.path);
  try {
    const names = new Set(await readdir(folder.at('.')));
    for (const name of names) {
      const [whole, of = '', pid = '', random] = TEMPORARY_NAME_PATTERN.exec(name) ?? [];
      if (whole === undefined) continue;
      const stats = await lstat(folder.at(name));
      const age = Date.now() - stats.mtimeMs;
      const isOver = random !== undefined && age > STALE_AGE_MS;
      const isAbandoned = age > MIN_LEFTOVER_AGE && names.has(of) && !isRunning(Number(pid));
      if (stats.isFile() && (isOver || isAbandoned)) await rm(folder.at(name), { force: true });
    }
  } catch {
    // Leftovers are harmless, and if the folder is not writable, the write itself will fail.
  }
}

/** Whether the process that wrote a temporary file is still running. An old file with our own id belongs to an earlier process. */
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

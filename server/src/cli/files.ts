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
import { codeOf } from '../nodeRead';
import type { FolderEntry, Followed } from './io';
import { withTemporary } from './temporary';

/** Files, folders and links in a folder, sorted; undefined for a path that is no folder. Rejects where it cannot be read. */
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

/** What a path leads to when all links are followed; undefined where that is nothing, or cannot be told. */
export async function follow(path: string): Promise<Followed | undefined> {
  try {
    const real = await realpath(path);
    return { path: real, isFolder: (await stat(real)).isDirectory() };
  } catch {
    // A link that leads nowhere, in a circle, or to where one may not go: for whoever asks the same.
    return undefined;
  }
}

function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/**
 * Puts new bytes in place of a file's. They are written to a file beside it that then takes its name, so that there is at every
 * moment a whole file. Where the path is a link, what it leads to is replaced and the link stays. Rejects for a file that nobody
 * may write, though its folder would let it be replaced. What runs left behind that were broken off is cleared away.
 */
export async function replaceFile(path: string, bytes: Uint8Array, before: Uint8Array): Promise<void> {
  const file = await realpath(path);
  const old = await stat(file);
  // Those who may do everything are asked for leave all the same.
  if ((old.mode & 0o222) === 0) throw Object.assign(new Error('it is read-only'), { code: 'EACCES' });
  // The other names would go on with the old text.
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

/** GNU's cp, which can take attributes from one file to another without their contents; Node knows neither lists of rights nor further attributes. */
const COPIES_ATTRIBUTES = '/bin/cp';
const runProgram = promisify(execFile);

/** Gives a new file the owner, the mode and, on Linux, all further attributes of the one that it replaces. Rejects where it cannot have its owner. */
async function keepAttributes(file: string, old: Stats, beside: string): Promise<void> {
  if (process.platform === 'linux') {
    // Where there is no such program, owner and mode are kept below, as everywhere.
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
 * Writes a file that is not there, all of it or nothing: under a name beside it first, which then takes its place. One that is there is
 * left alone, with the code EEXIST, unless `over` says that it is to be replaced.
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

/** A link is made only where there is nothing of its name; where a file system has none, it is looked whether there is. */
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
    if (isThere) throw Object.assign(new Error('it is there already'), { code: 'EEXIST' });
    await rename(from, path);
  }
}

const cleared = new Set<string>();
/** A name that is written under before it is renamed. */
const BESIDE = /^\.(.+)\.(\d{1,10})\.tmp$/s;
/** In milliseconds. Nothing is written for so long; in a folder on a network it may be another machine that writes. */
const BROKEN_OFF = 60_000;

/** Takes away what runs have left in a folder that ended while they wrote a file; once for each folder. */
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
    // What lies there from before is in nobody's way; whether this run may write is told by its own writing.
  }
}

/** Whether a process that may be writing is there; what is of this one's number and old is of one before it. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Of another user's process it is told that it may not be signalled.
    return codeOf(error) !== 'ESRCH';
  }
}

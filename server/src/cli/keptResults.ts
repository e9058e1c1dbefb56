import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import { makeFolder, whyNotOwn } from '../nodeFolder';
import { readRegularFile } from '../nodeRead';
import type { ResultFiles } from './io';
import { withTemporary } from './temporary';

/** How many files are kept in a folder, those that were written last. */
const MOST_FILES = 8;
/** No file of ours is longer, in bytes: what a run keeps, in characters of up to three, and what fits into a string. */
const LARGEST = 500 * 1024 * 1024;
/** A file that was begun so long ago, in milliseconds, is of a run that was broken off. */
const BROKEN_OFF = 60 * 60 * 1000;

/** Files of ours, and such as are being written; the folder may hold other things. */
const FILE = /^treaty-body-[0-9a-f]{64}\.cache$/;
const BEGUN = /^\.treaty-body-[0-9a-f]+\.tmp$/;

/** Files in which a run keeps results for later ones. Nobody but the user may read them. */
export const shelf: ResultFiles = {
  folder: () => ownFolder(process.platform, process.env, home()),
  async read(folder, name) {
    try {
      const file = join(folder, fileOf(name));
      // What others may have put there says nothing about the documents.
      for (const place of [folder, file]) if ((await whyNotOwn(place)) !== undefined) return undefined;
      return (await readRegularFile(file, LARGEST)).toString('utf8');
    } catch {
      // What cannot be read is made anew.
      return undefined;
    }
  },
  async write(folder, name, text) {
    // Drafts must not find their way into a repository with what lies in a folder beside them.
    const made = await makeFolder(folder);
    const reason = await whyNotOwn(folder);
    if (reason !== undefined) throw Object.assign(new Error(reason), { code: 'ENOTOWN' });
    if (made !== undefined) await writeFile(join(folder, '.gitignore'), '*\n', { mode: 0o600 });
    // Under its name there is at every moment a whole file or none, whoever else writes.
    const begun = join(folder, `.treaty-body-${randomBytes(8).toString('hex')}.tmp`);
    await withTemporary(begun, async () => {
      const handle = await open(begun, 'wx', 0o600);
      try {
        await handle.writeFile(text);
      } finally {
        await handle.close();
      }
      await rename(begun, join(folder, fileOf(name)));
    });
    await prune(folder);
  },
};

/** The folder of a user's own for what can be made anew; undefined where the system names none. */
export function ownFolder(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
  home: string | undefined,
): string | undefined {
  const { isAbsolute, join } = platform === 'win32' ? win32 : posix;
  const whole = (path: string | undefined, ...below: readonly string[]) =>
    path !== undefined && isAbsolute(path) ? join(path, ...below) : undefined;
  switch (platform) {
    case 'win32': {
      const { LOCALAPPDATA: local } = env;
      const caches = whole(local) ?? whole(home, 'AppData', 'Local');
      return whole(caches, 'treaty-body', 'Cache');
    }
    case 'darwin':
      return whole(home, 'Library', 'Caches', 'treaty-body');
    default: {
      // By its specification, what is no path from the root counts for nothing.
      const { XDG_CACHE_HOME: xdg } = env;
      return whole(whole(xdg) ?? whole(home, '.cache'), 'treaty-body');
    }
  }
}

/** A user without an entry in the system's list may have none. */
function home(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}

function fileOf(name: string): string {
  return `treaty-body-${name}.cache`;
}

/** Takes away what is too much. */
async function prune(folder: string): Promise<void> {
  const files: { readonly path: string; readonly time: number }[] = [];
  for (const name of await readdir(folder)) {
    if (!FILE.test(name) && !BEGUN.test(name)) continue;
    const path = join(folder, name);
    const time = await writtenAt(path);
    if (time === undefined) continue;
    if (FILE.test(name)) files.push({ path, time });
    else if (Date.now() - time > BROKEN_OFF) await takeAway(path);
  }
  files.sort((a, b) => b.time - a.time);
  for (const { path } of files.slice(MOST_FILES)) await takeAway(path);
}

/** What another run is reading just now may have to stay, on Windows; the next run takes it away. */
async function takeAway(path: string): Promise<void> {
  await rm(path, { force: true }).catch(() => undefined);
}

/** When a file was written, in milliseconds; undefined where another run has taken it away. */
async function writtenAt(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return undefined;
  }
}

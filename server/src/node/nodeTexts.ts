import { randomBytes } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TextPort } from '../lsp/library/treatyShelf';
import { decodeText } from '../textFiles';
import { filePathOf } from './nodeFiles';
import { makeFolder, reasonNotOwned } from './ownFolder';
import { readRegularFile } from './regularFile';

/** The maximum size of a file, in bytes, and the maximum number of files per folder. */
const MAX_FILE_SIZE = 8 * 1024 * 1024;
const MAX_FOLDER_FILES = 200;

/** Access to treaty texts on the local machine. */
export const nodeTexts: TextPort = { read: readTexts, keep: keepText };

/** The texts in a folder; undefined if the folder cannot be listed. */
async function readTexts(
  folder: string,
): Promise<readonly { readonly name: string; readonly text: string }[] | undefined> {
  const path = folderPath(folder);
  if (path === undefined) return undefined;
  let names: readonly string[];
  try {
    names = (await fs.readdir(path, { withFileTypes: true })).filter((one) => one.isFile()).map(({ name }) => name);
  } catch {
    return undefined;
  }
  const texts: { readonly name: string; readonly text: string }[] = [];
  for (const name of [...names].sort().slice(0, MAX_FOLDER_FILES)) {
    if (!/\.(?:txt|text|md|markdown|x?html?|json)$/i.test(name)) continue;
    try {
      texts.push({ name, text: decodeText(await readRegularFile(join(path, name), MAX_FILE_SIZE)) });
    } catch {
      // Skip unreadable files.
    }
  }
  return texts;
}

function folderPath(folder: string): string | undefined {
  if (folder.startsWith('file:')) return filePathOf(folder);
  if (folder === '~' || /^~[\\/]/.test(folder)) return join(homedir(), folder.slice(1));
  return resolve(folder);
}

/** Atomically writes a text to the user's cache and returns its URI. */
async function keepText(name: string, text: string): Promise<string> {
  const folder = await cacheFolder();
  const file = join(folder, name.replace(/[\\/:*?"<>|\0]/g, ' '));
  const existingBytes = await readRegularFile(file, MAX_FILE_SIZE).catch(() => undefined);
  if (existingBytes?.toString('utf8') !== text) {
    const temporary = `${file}.${randomBytes(8).toString('hex')}.tmp`;
    try {
      await fs.writeFile(temporary, text, { mode: 0o600, flag: 'wx' });
      await fs.rename(temporary, file);
    } catch (error) {
      await fs.rm(temporary, { force: true });
      throw error;
    }
  }
  return pathToFileURL(file).href;
}

/** A folder that belongs to this user only: in `XDG_CACHE_HOME` if set, otherwise among the temporary files. */
async function cacheFolder(): Promise<string> {
  const { XDG_CACHE_HOME: cache } = process.env;
  const folder =
    cache !== undefined && isAbsolute(cache)
      ? join(cache, 'treaty-body')
      : join(tmpdir(), `treaty-body-${userInfo().username.replace(/[^\w.-]/g, '_')}`);
  await makeFolder(folder);
  // In the temporary folder, any user may have created a folder with this name.
  if ((await reasonNotOwned(folder)) === undefined) return folder;
  return fs.mkdtemp(join(tmpdir(), 'treaty-body-'));
}

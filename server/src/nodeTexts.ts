import { promises as fs } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TextPort } from './lsp/shelf';
import { decodeText } from './textFiles';

/** No treaty's text is longer, nor are there more of them in one folder. */
const LARGEST = 8 * 1024 * 1024;
const MOST = 200;

/** Treaty texts on this machine. */
export const nodeTexts: TextPort = { read: readTexts, keep: keepText };

/** The texts in a folder, or the one that a path names; undefined where there is nothing. */
async function readTexts(
  folder: string,
): Promise<readonly { readonly name: string; readonly text: string }[] | undefined> {
  const path = pathOf(folder);
  if (path === undefined) return undefined;
  let names: readonly string[];
  try {
    names = (await fs.readdir(path, { withFileTypes: true })).filter((one) => one.isFile()).map(({ name }) => name);
  } catch {
    return undefined;
  }
  const texts: { readonly name: string; readonly text: string }[] = [];
  for (const name of [...names].sort().slice(0, MOST)) {
    if (!/\.(?:txt|text|md|markdown|x?html?|json)$/i.test(name)) continue;
    try {
      const file = join(path, name);
      const { size } = await fs.stat(file);
      if (size <= LARGEST) texts.push({ name, text: decodeText(await fs.readFile(file)) });
    } catch {
      // One that cannot be read is as if it were not there.
    }
  }
  return texts;
}

function pathOf(folder: string): string | undefined {
  try {
    if (folder.startsWith('file:')) return fileURLToPath(folder);
  } catch {
    return undefined;
  }
  if (folder === '~' || /^~[\\/]/.test(folder)) return join(homedir(), folder.slice(1));
  return resolve(folder);
}

/** Keeps a text in the user's cache and gives its address. The file is put in its place in one step. */
async function keepText(name: string, text: string): Promise<string> {
  const folder = await cacheFolder();
  const file = join(folder, name.replace(/[\\/:*?"<>|\0]/g, ' '));
  if ((await fs.readFile(file, 'utf8').catch(() => undefined)) !== text) {
    const temporary = `${file}.${process.pid}.tmp`;
    await fs.writeFile(temporary, text, { mode: 0o600 });
    await fs.rename(temporary, file);
  }
  return pathToFileURL(file).href;
}

/** A folder that belongs to this user alone: in `XDG_CACHE_HOME` where that is set, else among the temporary files. */
async function cacheFolder(): Promise<string> {
  const { XDG_CACHE_HOME: cache } = process.env;
  const folder =
    cache !== undefined && isAbsolute(cache)
      ? join(cache, 'treaty-body')
      : join(tmpdir(), `treaty-body-${userInfo().username.replace(/[^\w.-]/g, '_')}`);
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await fs.lstat(folder);
  const isOwn = process.getuid === undefined || found.uid === process.getuid();
  // Among the temporary files anybody may have made a folder of that name.
  if (found.isDirectory() && isOwn) return folder;
  return fs.mkdtemp(join(tmpdir(), 'treaty-body-'));
}

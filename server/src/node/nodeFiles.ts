import { type Dirent, promises as fs } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileListing, FilePort, ListedFile } from '../lsp/connection/filePort';
import { largestFile, MAX_FILES } from '../lsp/library/library';
import {
  damagedIn,
  decodeDocument,
  decodeText,
  isOtherEncoding,
  isSkippedFolder,
  MAX_PROJECT_FILE_SIZE,
  mayBeDocument,
  type SourceText,
  sourceFrom,
  TOO_LARGE,
  type Unreadable,
} from '../textFiles';
import { codeOf, readRegularFile } from './regularFile';

/** Limits of the search: folder depth, and number of folders. */
const MAX_DEPTH = 16;
const MAX_FOLDERS = 20_000;

/** File access on the local machine. */
export const nodeFiles: FilePort = {
  list: (folders, withWord) => listFiles(folders, MAX_FILES, MAX_FOLDERS, withWord),
  read: async (uri) => {
    const bytes = await bytesOf(uri);
    return bytes && decodeDocument(bytes);
  },
  readBytes: bytesOf,
  readSource: sourceOf,
  isForeign: async (uri) => {
    const bytes = await bytesOf(uri);
    return bytes !== undefined && isOtherEncoding(damagedIn(bytes, decodeText(bytes)), bytes.length);
  },
};

/**
 * Lists up to `maxFiles` text files and, with `withWord`, Word files below the given folders; files beyond the limit are only counted.
 * Links are not followed, so the walk never loops or leaves a folder.
 */
export async function listFiles(
  folders: readonly string[],
  maxFiles: number,
  maxFolders: number,
  withWord = false,
): Promise<FileListing> {
  const files: ListedFile[] = [];
  let total = 0;
  let isMore = false;
  const pendingFolders = folders.flatMap((uri) => {
    const path = filePathOf(uri);
    return path === undefined ? [] : [{ path, depth: 0 }];
  });
  for (const [count, folder] of pendingFolders.entries()) {
    if (count === maxFolders) {
      isMore = true;
      break;
    }
    for (const entry of await entriesOf(folder.path)) {
      const path = join(folder.path, entry.name);
      if (entry.isDirectory()) {
        if (isSkippedFolder(entry.name)) continue;
        if (folder.depth < MAX_DEPTH) pendingFolders.push({ path, depth: folder.depth + 1 });
        else isMore = true;
      } else if (entry.isFile() && mayBeDocument(entry.name, withWord)) {
        // Count files beyond the limit without inspecting them.
        const file = files.length < maxFiles ? await listFile(path) : undefined;
        if (file) files.push(file);
        if (file || files.length === maxFiles) total++;
      }
    }
  }
  return { files, total, isMore };
}

async function bytesOf(uri: string): Promise<Uint8Array | undefined> {
  const path = filePathOf(uri);
  if (path === undefined) return undefined;
  try {
    return await readRegularFile(path, largestFile(uri));
  } catch {
    return undefined;
  }
}

async function sourceOf(uri: string, top: string): Promise<SourceText | Unreadable | undefined> {
  const path = filePathOf(uri);
  const folder = filePathOf(top);
  if (path === undefined) return undefined;
  try {
    // A link in a folder controlled by another user must not make us read, show and write the user's other files.
    const isLink = (await fs.lstat(path)).isSymbolicLink();
    const realTarget = isLink ? await fs.realpath(path).catch(() => undefined) : path;
    // Writing would create the target of the link.
    if (realTarget === undefined) return { refusal: 'is a link that leads nowhere' };
    if (isLink && (folder === undefined || isOutside(await fs.realpath(folder), realTarget)))
      return { refusal: 'is a link that leads out of the folder' };
    return sourceFrom(await readRegularFile(path, MAX_PROJECT_FILE_SIZE));
  } catch (error) {
    return readFailure(error);
  }
}

/** Whether a resolved path is outside a folder. */
function isOutside(folder: string, path: string): boolean {
  const relativePath = relative(folder, path);
  return relativePath === '..' || relativePath.startsWith(`..${sep}`) || isAbsolute(relativePath);
}

/** Why a file could not be read; undefined if it does not exist. */
function readFailure(error: unknown): Unreadable | undefined {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
      return undefined;
    case 'ERR_FS_FILE_TOO_LARGE':
      return { refusal: TOO_LARGE };
    case 'EISDIR':
      return { refusal: 'is a folder, not a file' };
    case 'EACCES':
    case 'EPERM':
      return { refusal: 'may not be read' };
    default:
      return { refusal: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** The local path of a `file:` URI; undefined for other URIs. */
export function filePathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

async function entriesOf(path: string): Promise<readonly Dirent[]> {
  try {
    const entries = await fs.readdir(path, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

async function listFile(path: string): Promise<ListedFile | undefined> {
  try {
    const { size, mtimeMs } = await fs.stat(path);
    const uri = pathToFileURL(path).href;
    return size > largestFile(uri) ? undefined : { uri, stamp: `${mtimeMs} ${size}` };
  } catch {
    return undefined;
  }
}

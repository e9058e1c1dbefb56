import { type CancellationToken, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { asBase64 } from '../../../server/src/base64';
import {
  type FileList,
  LIST_FILES,
  type ListFilesParams,
  READ_BYTES,
  READ_FILE,
  READ_SOURCE,
  type ReadFileParams,
  type ReadSourceParams,
} from '../../../server/src/protocol';
import {
  decodeDocument,
  FILE_ENDINGS,
  hasDocumentEnding,
  hasWordEnding,
  isSkippedFolder,
  MAX_PROJECT_FILE_SIZE,
  mayBeDocument,
  PROJECT_FILE,
  SKIPPED_FOLDERS,
  type SourceText,
  sourceFrom,
  TOO_LARGE,
  type Unreadable,
  WORD_ENDINGS,
} from '../../../server/src/textFiles';

const SKIPPED_GLOB = `**/{${[...SKIPPED_FOLDERS, '.*'].join(',')}}/**`;
/** The most folders to search where VS Code cannot. */
const MAX_FOLDERS = 1000;
/** Counting stops at this many files. */
const MAX_COUNTED_FILES = 100_000;

/** Lists and reads workspace files for a server without access to them. Never reads outside the workspace folders. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(LIST_FILES, async ({ limit, withWord }: ListFilesParams, token): Promise<FileList> => {
    const endings = withWord ? [...FILE_ENDINGS, ...WORD_ENDINGS] : FILE_ENDINGS;
    const { files, isMore } = await listFiles(endings, (name) => mayBeDocument(name, withWord), token);
    return { uris: files.slice(0, limit).map(String), total: files.length, isMore };
  });
  client.onRequest(READ_FILE, async ({ uri, limit }: ReadFileParams): Promise<string | null> => {
    const file = Uri.parse(uri);
    if (!workspace.getWorkspaceFolder(file) || !isReadable(file)) return null;
    try {
      const { size, type } = await workspace.fs.stat(file);
      return size > limit || !isFile(type) ? null : (decodeDocument(await workspace.fs.readFile(file)) ?? null);
    } catch {
      return null;
    }
  });
  client.onRequest(READ_BYTES, async ({ uri, limit }: ReadFileParams): Promise<string | null> => {
    const file = Uri.parse(uri);
    if (!workspace.getWorkspaceFolder(file) || !hasWordEnding(file.path)) return null;
    try {
      const { size, type } = await workspace.fs.stat(file);
      return size > limit || !isFile(type) ? null : asBase64(await workspace.fs.readFile(file));
    } catch {
      return null;
    }
  });
  client.onRequest<SourceText | Unreadable | null, unknown>(READ_SOURCE, async ({ uri }: ReadSourceParams) => {
    const file = Uri.parse(uri);
    return workspace.getWorkspaceFolder(file) && isReadable(file) ? ((await readSource(file)) ?? null) : null;
  });
}

/** Reads a file that is to be edited and written back; undefined if it does not exist, or the reason if it cannot be read. */
export async function readSource(file: Uri): Promise<SourceText | Unreadable | undefined> {
  try {
    const { size, type } = await workspace.fs.stat(file);
    if (!isFile(type)) return { refusal: 'is not a file' };
    if (size > MAX_PROJECT_FILE_SIZE) return { refusal: TOO_LARGE };
    return sourceFrom(await workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    return { refusal: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Whether an entry can be read as a file. Links count as their target; VS Code has no type for pipes and devices. */
export function isFile(type: FileType): boolean {
  return (type & FileType.File) !== 0;
}

function isReadable({ path }: Uri): boolean {
  return hasDocumentEnding(path) || path.endsWith(`/${PROJECT_FILE}`);
}

/** The Word files in the workspace folders, sorted by path. */
export async function wordFilesOfFolder(token?: CancellationToken): Promise<readonly Uri[]> {
  const { files } = await listFiles(WORD_ENDINGS, hasWordEnding, token);
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

interface FolderFiles {
  readonly files: readonly Uri[];
  readonly isMore: boolean;
}

/** Files with the given extensions whose names pass a filter. */
async function listFiles(
  endings: readonly string[],
  isWanted: (name: string) => boolean,
  token?: CancellationToken,
): Promise<FolderFiles> {
  const uris = await workspace.findFiles(`**/*.{${endings.join(',')}}`, SKIPPED_GLOB, MAX_COUNTED_FILES, token);
  // Search does not support folders with another extension’s scheme, so walk them.
  if (uris.length === 0) return walkFolders(isWanted);
  return { files: uris.filter(({ path }) => isWanted(path)), isMore: uris.length === MAX_COUNTED_FILES };
}

async function walkFolders(isWanted: (name: string) => boolean): Promise<FolderFiles> {
  const files: Uri[] = [];
  const pendingFolders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  for (const [count, folder] of pendingFolders.entries()) {
    if (count === MAX_FOLDERS || files.length >= MAX_COUNTED_FILES) return { files, isMore: true };
    for (const [name, type] of await entriesOf(folder)) {
      if (type === FileType.Directory && !isSkippedFolder(name)) pendingFolders.push(Uri.joinPath(folder, name));
      if (type === FileType.File && isWanted(name)) files.push(Uri.joinPath(folder, name));
    }
  }
  return { files, isMore: false };
}

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  LIST_FILES,
  type ListFilesParams,
  PROJECT_FILE_NAME,
  READ_FILE,
  type ReadFileParams,
} from '../../server/src/protocol';

const ENDINGS = /\.(?:txt|treaty-body)$/i;
const SKIPPED = /^(?:\..*|node_modules|__pycache__)$/;
/** So many folders are looked into where VS Code cannot search. */
const MOST_FOLDERS = 1000;

/** Lists and reads the texts of the workspace for a server that has no way to them. Nothing outside its folders is read. */
export function answerFiles(client: BaseLanguageClient): void {
  client.onRequest(LIST_FILES, async ({ limit }: ListFilesParams, token): Promise<string[]> => {
    const found = await workspace.findFiles('**/*.{txt,treaty-body}', '**/{node_modules,.*}/**', limit, token);
    // A folder that only an extension knows cannot be searched, but it can be walked.
    return (found.length > 0 ? found : await walk(limit)).map(String);
  });
  client.onRequest(READ_FILE, async ({ uri, limit }: ReadFileParams): Promise<string | null> => {
    const file = Uri.parse(uri);
    if (!workspace.getWorkspaceFolder(file) || !isReadable(file)) return null;
    try {
      const { size } = await workspace.fs.stat(file);
      return size > limit ? null : decode(await workspace.fs.readFile(file));
    } catch {
      return null;
    }
  });
}

function isReadable({ path }: Uri): boolean {
  return ENDINGS.test(path) || path.endsWith(`/${PROJECT_FILE_NAME}`);
}

async function walk(limit: number): Promise<Uri[]> {
  const files: Uri[] = [];
  const ahead = (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  for (let visited = 0; visited < MOST_FOLDERS && files.length < limit; visited++) {
    const folder = ahead.shift();
    if (!folder) break;
    for (const [name, type] of await entriesOf(folder)) {
      if (type === FileType.Directory && !SKIPPED.test(name)) ahead.push(Uri.joinPath(folder, name));
      if (type === FileType.File && ENDINGS.test(name) && files.length < limit) files.push(Uri.joinPath(folder, name));
    }
  }
  return files;
}

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

/** As an editor would read it: UTF-8, or UTF-16 with a byte order mark, which is no part of the text. */
function decode(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\0') ? null : text;
}

import { FilePermission, FileSystemError, Uri, workspace } from 'vscode';
import { asBase64 } from '../../../server/src/base64';
import {
  APPLY_TO_WORD,
  type ApplyToWordAnswer,
  type ApplyToWordParams,
  WORD_TEXT,
  type WordTextAnswer,
  type WordTextParams,
} from '../../../server/src/protocol';
import type { FileState, SavingPorts } from '../files/workingCopy';
import { isFile } from '../files/workspaceFiles';
import { writeWhole } from '../files/writeWhole';
import type { Session } from '../session/session';
import { authorAndDateFor } from './besideWord';
import type { FormerStates } from './formerStates';

/** The metadata of a file; undefined if the file does not exist. Rejects for a folder, and if the metadata is unavailable. */
export async function fileStateOf(file: string): Promise<FileState | undefined> {
  try {
    const { mtime, size, type, permissions = 0 } = await workspace.fs.stat(Uri.parse(file));
    if (!isFile(type)) throw FileSystemError.FileIsADirectory(file);
    return { mtime, size, isReadonly: (permissions & FilePermission.Readonly) !== 0 };
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** Implements saving a Word text with VS Code’s file system and the server. */
export function savingPorts(session: Session, former: FormerStates, file: Uri): SavingPorts {
  return {
    stat: fileStateOf,
    read: async (one) => workspace.fs.readFile(Uri.parse(one)),
    write: (one, bytes) => writeWhole(Uri.parse(one), bytes),
    apply: async (bytes, text) => {
      const client = await session.whenConnected();
      const params: ApplyToWordParams = {
        bytes: asBase64(bytes),
        text,
        uri: file.toString(),
        ...authorAndDateFor(file),
      };
      return client.sendRequest<ApplyToWordAnswer>(APPLY_TO_WORD, params);
    },
    textOf: async (bytes) => {
      const client = await session.whenConnected();
      const params: WordTextParams = { bytes: asBase64(bytes), changes: 'marked' };
      return client.sendRequest<WordTextAnswer>(WORD_TEXT, params);
    },
    keepFormer: (one, bytes) => former.keep(one, bytes),
  };
}

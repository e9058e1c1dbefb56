import type { Connection } from 'vscode-languageserver';
import { decodeBase64 } from '../../base64';
import {
  LIST_FILES,
  type ListFilesParams,
  READ_BYTES,
  READ_FILE,
  READ_SOURCE,
  type ReadFileParams,
  type ReadSourceParams,
} from '../../protocol';
import type { SourceText, Unreadable } from '../../textFiles';
import { messageFrom } from '../connection/errors';
import type { FileListing, FilePort, ListedFile } from '../connection/filePort';
import { largestFile, MAX_FILES } from './library';

/** Reads files through the client: for a server without a file system, and for folders outside the file system. */
export function clientFiles(connection: Connection): FilePort {
  return {
    list: async (_, withWord) => {
      const params: ListFilesParams = { limit: MAX_FILES, withWord };
      return listingFrom(await ask(connection, LIST_FILES, params));
    },
    read: async (uri) => {
      const params: ReadFileParams = { uri, limit: largestFile(uri) };
      const text = await ask(connection, READ_FILE, params);
      return typeof text === 'string' ? text : undefined;
    },
    readBytes: async (uri) => {
      const params: ReadFileParams = { uri, limit: largestFile(uri) };
      const bytes = await ask(connection, READ_BYTES, params);
      return typeof bytes === 'string' ? decodeBase64(bytes) : undefined;
    },
    readSource: async (uri) => {
      const params: ReadSourceParams = { uri };
      const answer = await ask(connection, READ_SOURCE, params);
      // A missing answer does not mean that there is no such file.
      return answer === null ? undefined : isSource(answer) ? answer : { refusal: 'cannot be read' };
    },
    isForeign: async () => true,
  };
}

/** The client’s list of files. A bare array of URIs counts as complete. */
function listingFrom(answer: unknown): FileListing {
  if (typeof answer !== 'object' || answer === null) return EMPTY_LISTING;
  const { uris, total, isMore } = { uris: answer, total: 0, isMore: false, ...answer };
  const files = Array.isArray(uris)
    ? uris.flatMap((uri: unknown): ListedFile[] => (typeof uri === 'string' ? [{ uri, stamp: '' }] : []))
    : [];
  return { files, total: Math.max(files.length, Number(total) || 0), isMore: isMore === true };
}

const EMPTY_LISTING: FileListing = { files: [], total: 0, isMore: false };

function isSource(value: unknown): value is SourceText | Unreadable {
  if (typeof value !== 'object' || value === null) return false;
  const { text, isMarked, loss, refusal } = value as Record<string, unknown>;
  if (typeof refusal === 'string') return true;
  return typeof text === 'string' && typeof isMarked === 'boolean' && (loss === undefined || typeof loss === 'string');
}

/** For a server that cannot read files. */
export const NO_PORT: FilePort = {
  list: async () => EMPTY_LISTING,
  read: async () => undefined,
  readBytes: async () => undefined,
  readSource: async () => undefined,
  isForeign: async () => true,
};

/** Reads `file:` URIs through one port and all others through another. */
export function bothFiles(system: FilePort, other: FilePort): FilePort {
  const isInSystem = (uri: string) => uri.startsWith('file:');
  return {
    list: async (folders, withWord) => {
      const systemFolders = folders.filter(isInSystem);
      const [inSystem, elsewhere] = await Promise.all([
        systemFolders.length > 0 ? system.list(systemFolders, withWord) : EMPTY_LISTING,
        systemFolders.length < folders.length ? other.list(folders, withWord) : EMPTY_LISTING,
      ]);
      const otherFiles = elsewhere.files.filter(({ uri }) => !isInSystem(uri));
      return {
        files: [...inSystem.files, ...otherFiles],
        // The other port's total includes `file:` URIs.
        total: inSystem.total + otherFiles.length + (elsewhere.total - elsewhere.files.length),
        isMore: inSystem.isMore || elsewhere.isMore,
      };
    },
    read: (uri) => (isInSystem(uri) ? system : other).read(uri),
    readBytes: (uri) => (isInSystem(uri) ? system : other).readBytes(uri),
    readSource: (uri, top) => (isInSystem(uri) ? system : other).readSource(uri, top),
    isForeign: (uri) => (isInSystem(uri) ? system : other).isForeign(uri),
  };
}

async function ask(connection: Connection, method: string, params: object): Promise<unknown> {
  try {
    return await connection.sendRequest(method, params);
  } catch (error) {
    connection.console.warn(`${method} was not answered: ${messageFrom(error)}`);
    return undefined;
  }
}

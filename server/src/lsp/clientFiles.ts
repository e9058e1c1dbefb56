import type { Connection } from 'vscode-languageserver';
import {
  LIST_FILES,
  type ListFilesParams,
  READ_FILE,
  READ_SOURCE,
  type ReadFileParams,
  type ReadSourceParams,
} from '../protocol';
import type { SourceText, Unreadable } from '../textFiles';
import { messageFrom } from './errors';
import { type FilePort, LARGEST_FILE, type ListedFile, MOST_FILES } from './workspace';

/** Files by way of the client, for a server without a file system, and for folders that are in none. */
export function clientFiles(connection: Connection): FilePort {
  return {
    list: async () => {
      const params: ListFilesParams = { limit: MOST_FILES };
      const found = await ask(connection, LIST_FILES, params);
      return Array.isArray(found)
        ? found.flatMap((uri: unknown): ListedFile[] => (typeof uri === 'string' ? [{ uri, stamp: '' }] : []))
        : [];
    },
    read: async (uri) => {
      const params: ReadFileParams = { uri, limit: LARGEST_FILE };
      const text = await ask(connection, READ_FILE, params);
      return typeof text === 'string' ? text : undefined;
    },
    readSource: async (uri) => {
      const params: ReadSourceParams = { uri };
      const found = await ask(connection, READ_SOURCE, params);
      // Whoever does not answer does not say that there is none.
      return found === null ? undefined : isSource(found) ? found : { refusal: 'cannot be read' };
    },
    isForeign: async () => true,
  };
}

function isSource(value: unknown): value is SourceText | Unreadable {
  if (typeof value !== 'object' || value === null) return false;
  const { text, isMarked, loss, refusal } = value as Record<string, unknown>;
  if (typeof refusal === 'string') return true;
  return typeof text === 'string' && typeof isMarked === 'boolean' && (loss === undefined || typeof loss === 'string');
}

/** Without any. */
export const NO_PORT: FilePort = {
  list: async () => [],
  read: async () => undefined,
  readSource: async () => undefined,
  isForeign: async () => true,
};

/** Files of the file system by one way, all others by another. */
export function bothFiles(system: FilePort, other: FilePort): FilePort {
  const isInSystem = (uri: string) => uri.startsWith('file:');
  return {
    list: async (folders) => {
      const mine = folders.filter(isInSystem);
      const [inSystem, elsewhere] = await Promise.all([
        mine.length > 0 ? system.list(mine) : [],
        mine.length < folders.length ? other.list(folders) : [],
      ]);
      return [...inSystem, ...elsewhere.filter(({ uri }) => !isInSystem(uri))];
    },
    read: (uri) => (isInSystem(uri) ? system : other).read(uri),
    readSource: (uri) => (isInSystem(uri) ? system : other).readSource(uri),
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

import type { Connection } from 'vscode-languageserver';
import { READ_TREATY_TEXTS, type ReadTreatyTextsParams, type TreatyTextFile } from '../../protocol';
import type { TextPort } from './treatyShelf';

/**
 * Treaty texts on the server’s machine or, for a folder that it lacks, from the client, as in a browser or remote storage. `client`:
 * undefined if it reads none; `root`: the base of relative folders.
 */
export function textsOn(machine: TextPort | undefined, client: Connection | undefined, root: string): TextPort {
  const viaClient = client && clientTexts(client);
  return {
    ...machine,
    read: async (named) => {
      const folder = textFolder(named, root);
      return (isForeign(folder) ? undefined : await machine?.read(folder)) ?? viaClient?.read(folder);
    },
  };
}

/** Reads the texts of a folder through the client. */
function clientTexts(connection: Connection): TextPort {
  return {
    read: async (folder) => {
      const params: ReadTreatyTextsParams = { folder };
      const texts: unknown = await connection.sendRequest(READ_TREATY_TEXTS, params);
      return Array.isArray(texts) ? texts.filter(isTextFile) : undefined;
    },
  };
}

function isTextFile(value: unknown): value is TreatyTextFile {
  if (typeof value !== 'object' || value === null) return false;
  const { name, text } = value as Record<string, unknown>;
  return typeof name === 'string' && typeof text === 'string';
}

/** Resolves a folder against a root if it is a relative path. */
function textFolder(named: string, root: string): string {
  const isWhole = /^(?:[\\/~]|[a-z]:|[a-z][\w+.-]+:)/i.test(named);
  return isWhole || root === '' ? named : `${root}/${named.split(/[\\/]/).map(encodeURIComponent).join('/')}`;
}

/** Whether a folder is outside the file system. */
function isForeign(folder: string): boolean {
  return /^[a-z][\w+.-]+:/i.test(folder) && !folder.startsWith('file:');
}

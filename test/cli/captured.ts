import { readFileSync } from 'node:fs';
import type { Io } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';

/** What a run of the command line came to. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  readonly served: readonly string[] | undefined;
  /** Files that were written; absent where none was. */
  readonly written?: Readonly<Record<string, Uint8Array>>;
}

/** Where a run takes its files from; a file that is an `Error` cannot be read. Standard input is the file `-`. */
export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>;
  /** The reader of the output goes away after so many writes. */
  readonly closedAfter?: number;
  readonly colours?: boolean;
}

/** An error as the file system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: told by the system`), { code });
}

/** Runs the command line without a process. */
export async function runCaptured(
  argv: readonly string[],
  { files = {}, closedAfter, colours = false }: World = {},
): Promise<Outcome> {
  let out = '';
  let error = '';
  let writes = 0;
  let served: readonly string[] | undefined;
  const written: Record<string, Uint8Array> = {};
  const read = async (path: string): Promise<Uint8Array> => {
    const file = files[path] ?? systemError('ENOENT');
    if (file instanceof Error) throw file;
    return typeof file === 'string' ? new TextEncoder().encode(file) : file;
  };
  const io: Io = {
    version: '1.2.3',
    out: (text) => {
      writes++;
      out += text;
    },
    error: (text) => {
      error += text;
    },
    isClosed: () => closedAfter !== undefined && writes >= closedAfter,
    readFile: read,
    readFolder: async (path) => {
      const inside = Object.keys(files).filter((file) => file.startsWith(`${path}/`));
      if (inside.length > 0) return inside.map((file) => file.slice(path.length + 1));
      await read(path);
      return undefined;
    },
    listFolder: async (path) => {
      const prefix = path === '.' ? '' : `${path}/`;
      const names = Object.keys(files).flatMap((file) => (file.startsWith(prefix) ? [file.slice(prefix.length)] : []));
      if (names.length === 0) return undefined;
      const folders = new Set(names.flatMap((name) => (name.includes('/') ? [name.split('/')[0] ?? ''] : [])));
      return [
        ...names.filter((name) => !name.includes('/')).map((name) => ({ name, isFolder: false })),
        ...[...folders].map((name) => ({ name, isFolder: true })),
      ].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    replaceFile: async (path, bytes) => {
      written[path] = bytes;
    },
    absolute: (path) => path,
    colours,
    progress: false,
    readResource: async (path) => readFileSync(`server/src/catalogue/${path}`, 'utf8'),
    readInput: () => read('-'),
    serve: async (args) => {
      served = args;
    },
  };
  const code = await run(argv, io);
  return { code, out, error, served, ...(Object.keys(written).length > 0 && { written }) };
}

import { readFileSync } from 'node:fs';
import { FileChecker } from '../../../server/src/cli/checking/checkFile';
import { ThreadEnded } from '../../../server/src/cli/checking/threads';
import type { Io } from '../../../server/src/cli/io/io';
import { run } from '../../../server/src/cli/run';

/** What a run of the command line came to. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly error: string;
  readonly served: readonly string[] | undefined;
  /** How many files were checked by threads. */
  readonly helped: number;
  /** Files that were written; absent where none was. */
  readonly written?: Readonly<Record<string, Uint8Array>>;
}

/**
 * Where a run takes its files from; a file that is an `Error` cannot be read, and so it is with a folder, whose name ends in a
 * slash. Standard input is the file `-`.
 */
export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>;
  /** Why files cannot be written. */
  readonly unwritable?: Readonly<Record<string, Error>>;
  /** Links, by what they lead to. */
  readonly links?: Readonly<Record<string, string>>;
  /** The reader of the output goes away after so many writes. */
  readonly closedAfter?: number;
  readonly colours?: boolean;
  /** Whether lines of standard error may be overwritten. */
  readonly progress?: boolean;
  /** Whether a file takes some milliseconds to be read, so that a run of many is a long one. */
  readonly slow?: boolean;
  /** How many processors there are; one if nothing is said. */
  readonly processors?: number;
  /** Threads end after so many files. */
  readonly threadsEndAfter?: number;
  /** What was kept by earlier runs, by folder and name; a folder that is an `Error` cannot be written. */
  readonly shelf?: Map<string, string | Error>;
  /** Whether the user has no folder for that. */
  readonly homeless?: boolean;
  /** What Git answers; without it there is none. */
  readonly git?: (args: readonly string[]) => string;
  /** What tells the program from others; empty where nothing does. */
  readonly program?: string;
}

/** An error as the file system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: told by the system`), { code });
}

/** Runs the command line without a process. */
export async function runCaptured(
  argv: readonly string[],
  {
    files = {},
    links = {},
    unwritable = {},
    closedAfter,
    colours = false,
    progress = false,
    slow = false,
    processors = 1,
    threadsEndAfter,
    shelf = new Map(),
    homeless = false,
    program = 'this',
    git,
  }: World = {},
): Promise<Outcome> {
  let out = '';
  let error = '';
  let writes = 0;
  let served: readonly string[] | undefined;
  const written: Record<string, Uint8Array> = {};
  let helped = 0;
  const read = async (path: string): Promise<Uint8Array> => {
    if (slow && path.endsWith('.txt')) await new Promise((resolve) => setTimeout(resolve, 20));
    const file = files[links[path] ?? path] ?? systemError('ENOENT');
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
      const locked = files[`${path}/`];
      if (locked instanceof Error) throw locked;
      const names = [...Object.keys(files), ...Object.keys(links)].flatMap((file) =>
        file.startsWith(prefix) ? [file.slice(prefix.length)] : [],
      );
      if (names.length === 0) return undefined;
      const folders = new Set(names.flatMap((name) => (name.includes('/') ? [name.split('/')[0] ?? ''] : [])));
      return [
        ...names
          .filter((name) => !name.includes('/'))
          .map((name) => ({ name, isFolder: false, ...(prefix + name in links && { isLink: true }) })),
        ...[...folders].map((name) => ({ name, isFolder: true })),
      ].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    follow: async (path) => {
      const real = links[path] ?? path;
      const isFolder = real === '.' || Object.keys(files).some((file) => file.startsWith(`${real}/`));
      return isFolder || real in files ? { path: real, isFolder } : undefined;
    },
    replaceFile: async (path, bytes) => {
      written[path] = bytes;
      return undefined;
    },
    writeNewFile: async (path, bytes, over) => {
      const why = unwritable[path];
      if (why) throw why;
      if (path in files && !over) throw systemError('EEXIST');
      written[path] = bytes;
    },
    now: () => new Date(Date.UTC(2026, 4, 1, 10)),
    absolute: (path) => path,
    git: async (args) => git?.(args),
    colours,
    progress,
    processors,
    startThread: (job) => {
      const checker = FileChecker.open(job, io);
      let checked = 0;
      return {
        check: async (target) => {
          if (threadsEndAfter !== undefined && checked >= threadsEndAfter) throw new ThreadEnded();
          checked++;
          helped++;
          // As between threads: plain data alone.
          return structuredClone(await (await checker).check(target));
        },
        stop: () => undefined,
      };
    },
    readResource: async (path) => readFileSync(`server/src/catalogue/${path}`, 'utf8'),
    program: async () => program || undefined,
    shelf: {
      folder: () => (homeless ? undefined : 'own'),
      read: async (folder, name) => {
        const text = shelf.get(`${folder}/${name}`);
        return typeof text === 'string' ? text : undefined;
      },
      write: async (folder, name, text) => {
        const error = shelf.get(folder);
        if (error instanceof Error) throw error;
        shelf.set(`${folder}/${name}`, text);
      },
    },
    readInput: () => read('-'),
    serve: async (args) => {
      served = args;
    },
  };
  // Its methods are inherited, as those of the process are: a copy has none.
  const inherited: Io = Object.create(io);
  const code = await run(argv, inherited);
  return { code, out, error, served, helped, ...(Object.keys(written).length > 0 && { written }) };
}

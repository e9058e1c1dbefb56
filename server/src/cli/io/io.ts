import { isAbsolute, sep } from 'node:path';
import type { CheckJob, Thread } from './checkJob';

/** The command line’s environment; tests supply their own. */
export interface Io {
  readonly version: string;
  /** Writes to standard output, unless that is closed. */
  out(text: string): void;
  /** Writes to standard error. */
  error(text: string): void;
  /** Whether standard output is closed, so that there is no point in continuing. */
  isClosed(): boolean;
  /** The bytes of a regular file of at most `limit` bytes, by default the limit for documents; rejects as `readRegularFile` does. */
  readFile(path: string, limit?: number): Promise<Uint8Array>;
  /** The names of the files in a folder; undefined for a path that is not a folder. Rejects as `node:fs` does. */
  readFolder(path: string): Promise<readonly string[] | undefined>;
  /** A file that ships with the program, by its path below `dist/`. */
  readResource(path: string): Promise<string>;
  /** The files, folders and links in a folder, sorted; undefined for a path that is not a folder. Rejects as `node:fs` does. */
  listFolder(path: string): Promise<readonly FolderEntry[] | undefined>;
  /** The real path, with all links resolved; undefined for a broken link. */
  follow(path: string): Promise<ResolvedPath | undefined>;
  /**
   * Replaces the contents of a file atomically, and gives its folder if others may write there too; rejects if the file has changed since
   * it was read.
   */
  replaceFile(path: string, bytes: Uint8Array, replacing: Replacing): Promise<string | undefined>;
  /**
   * Writes a new file atomically. If it exists, it is replaced with `over`; otherwise this rejects with the code EEXIST.
   */
  writeNewFile(path: string, bytes: Uint8Array, over: boolean): Promise<void>;
  /** The time for files that are written: SOURCE_DATE_EPOCH if set, else now. Throws a `UsageError` if that is not a time. */
  now(): Date;
  /**
   * The output of Git for arguments in the working directory; undefined if Git is missing. Rejects with an `Error` that has Git’s message.
   */
  git(args: readonly string[]): Promise<string | undefined>;
  /** The absolute path of a path. */
  absolute(path: string): string;
  /** Whether standard output may be coloured, and whether lines of standard error may be overwritten. */
  readonly colours: boolean;
  readonly progress: boolean;
  /** How many processors there are. */
  readonly processors: number;
  /** Starts a thread that checks files; undefined if there are no threads. */
  readonly startThread?: (job: CheckJob) => Thread;
  /** Identifies this exact program and its runtime; undefined if that is not possible. */
  program(): Promise<string | undefined>;
  readonly shelf: ResultFiles;
  /** All bytes of standard input; of endless input, just more than a document may have. */
  readInput(): Promise<Uint8Array>;
  /** Starts the language server, which takes over standard input and output. */
  serve(args: readonly string[]): Promise<void>;
}

/** Stores results for later runs, under hexadecimal names. */
export interface ResultFiles {
  /** The user's own folder for them; undefined if there is none. */
  folder(): string | undefined;
  /** A stored text; undefined if there is none or it cannot be read. */
  read(folder: string, name: string): Promise<string | undefined>;
  /** Stores a text atomically and evicts old entries; rejects as `node:fs` does. */
  write(folder: string, name: string, text: string): Promise<void>;
}

/** An entry of a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
  /** Whether it is a link, to whatever; folders are not entered through links. */
  readonly isLink?: boolean;
}

/** How the contents of a file are replaced. */
export interface Replacing {
  /** Its contents when it was read. */
  readonly before: Uint8Array;
  /** The folder, as a path without links, that the file must be in; undefined for anywhere. */
  readonly within: string | undefined;
  /** Whether the superuser may write in folders of other users. */
  readonly force: boolean;
}

/** A resolved path: absolute, without links. */
export interface ResolvedPath {
  readonly path: string;
  readonly isFolder: boolean;
}

/** Nothing was found. */
export const CLEAN = 0;
/** Something was found. */
export const FINDINGS = 1;
/** A wrong command line, or unreadable input. */
export const FAILED = 2;

/** The name of the program. */
export const PROGRAM = 'treaty-body';

/** A command line that cannot be understood; the message says why in one line. */
export class UsageError extends Error {}

/** Whether a relative path leads out of the folder that it starts from. */
export function isOutside(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}

import { isAbsolute, sep } from 'node:path';
import type { CheckJob } from './checkFile';
import type { Thread } from './threads';

/** What the command line needs from the process that it runs in; tests hand in their own. */
export interface Io {
  readonly version: string;
  /** Writes to standard output; dropped once nobody reads it. */
  out(text: string): void;
  /** Writes to standard error. */
  error(text: string): void;
  /** Whether the reader of standard output has gone, so that going on is of no use. */
  isClosed(): boolean;
  /** The bytes of a regular file of at most `limit` bytes, or of as many as a document may have; rejects as `readRegularFile` does. */
  readFile(path: string, limit?: number): Promise<Uint8Array>;
  /** The names of the files in a folder; undefined for a path that is none. Rejects as `node:fs` does. */
  readFolder(path: string): Promise<readonly string[] | undefined>;
  /** A file that ships with the program, by its path below `dist/`. */
  readResource(path: string): Promise<string>;
  /** Files, folders and links in a folder, sorted; undefined for a path that is no folder. Rejects as `node:fs` does. */
  listFolder(path: string): Promise<readonly FolderEntry[] | undefined>;
  /** What a path leads to when all links are followed; undefined where that is nothing. */
  follow(path: string): Promise<Followed | undefined>;
  /** Puts new bytes in place of a file's, all of them or none; rejects where it is no longer as it was read. */
  replaceFile(path: string, bytes: Uint8Array, before: Uint8Array): Promise<void>;
  /**
   * Writes a file that is not there, all of it or nothing; one that is there is replaced where `over` says so, and else rejected with the
   * code EEXIST.
   */
  writeNewFile(path: string, bytes: Uint8Array, over: boolean): Promise<void>;
  /** The time that files bear which are written, to the second; that of SOURCE_DATE_EPOCH where it is set. Throws a `UsageError` where that is no time. */
  now(): Date;
  /** A path from the root. */
  absolute(path: string): string;
  /** Whether standard output may be coloured, and standard error be written over. */
  readonly colours: boolean;
  readonly progress: boolean;
  /** How many processors there are. */
  readonly processors: number;
  /** Starts a thread that checks files; undefined where there are none. */
  readonly startThread?: (job: CheckJob) => Thread;
  /** What tells this very program, and what it runs on, from any other; undefined where that cannot be told. */
  program(): Promise<string | undefined>;
  readonly shelf: ResultFiles;
  /** All bytes of standard input; where it goes on and on, as many as show that it is longer than a document may be. */
  readInput(): Promise<Uint8Array>;
  /** Starts the language server on standard input and output, which from then on belong to it. */
  serve(args: readonly string[]): Promise<void>;
}

/** Where a run puts what later runs may use, by names of hexadecimal digits. */
export interface ResultFiles {
  /** The folder of the user's own for it; undefined where there is none. */
  folder(): string | undefined;
  /** What was put there; undefined where nothing was or it cannot be read. */
  read(folder: string, name: string): Promise<string | undefined>;
  /** Puts a text there, all of it or nothing, and takes away what is too much; rejects as `node:fs` does. */
  write(folder: string, name: string, text: string): Promise<void>;
}

/** What lies in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
  /** Whether it is a link, to whatever it may be; no folder is followed through one. */
  readonly isLink?: boolean;
}

/** What a path leads to: a path from the root that no link is in. */
export interface Followed {
  readonly path: string;
  readonly isFolder: boolean;
}

/** Nothing was found. */
export const CLEAN = 0;
/** Something was found. */
export const FINDINGS = 1;
/** The command line was wrong, or something could not be read. */
export const FAILED = 2;

/** How the program calls itself. */
export const PROGRAM = 'treaty-body';

/** A command line that cannot be understood; the message says why in one line. */
export class UsageError extends Error {}

/** Whether a relative path leads out of the folder that it starts from. */
export function isOutside(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}

import { isAbsolute, sep } from 'node:path';
import type { CheckJob, Thread } from './checkJob';

/** The command line’s environment; tests supply their own. */
export interface Io {
  readonly version: string;
  /** Writes to standard output, unless it is closed. */
  out(text: string): void;
  /** Writes to standard error. */
  error(text: string): void;
  /** Whether standard output is closed, so that there is no point in continuing. */
  isClosed(): boolean;
  /** Reads a regular file of at most `limit` bytes, by default the limit for documents; rejects like `readRegularFile`. */
  readFile(path: string, limit?: number): Promise<Uint8Array>;
  /** The names of the files in a folder; undefined if the path is not a folder. Rejects like `node:fs`. */
  readFolder(path: string): Promise<readonly string[] | undefined>;
  /** Reads a file that ships with the program, given its path below `dist/`. */
  readResource(path: string): Promise<string>;
  /** The sorted files, folders and links in a folder; undefined if the path is not a folder. Rejects like `node:fs`. */
  listFolder(path: string): Promise<readonly FolderEntry[] | undefined>;
  /** Resolves all links in a path; undefined for a broken link. */
  follow(path: string): Promise<ResolvedPath | undefined>;
  /**
   * Replaces the contents of a file atomically. Returns the folder if other users may write to it; rejects if the file has changed since it
   * was read.
   */
  replaceFile(path: string, bytes: Uint8Array, replacing: Replacing): Promise<string | undefined>;
  /** Writes a new file atomically. An existing file is replaced if `over` is set; otherwise rejects with the code EEXIST. */
  writeNewFile(path: string, bytes: Uint8Array, over: boolean): Promise<void>;
  /** The timestamp for written files: SOURCE_DATE_EPOCH if set, else the current time. Throws a `UsageError` if the variable is invalid. */
  now(): Date;
  /** Runs Git in the working directory and returns its output; undefined if Git is missing. Rejects with Git’s error message. */
  git(args: readonly string[]): Promise<string | undefined>;
  /** Resolves a path to an absolute one. */
  absolute(path: string): string;
  /** Whether standard output may be coloured, and whether lines of standard error may be overwritten. */
  readonly colours: boolean;
  readonly progress: boolean;
  /** The number of processors. */
  readonly processors: number;
  /** Starts a thread that checks files; undefined if threads are unavailable. */
  readonly startThread?: (job: CheckJob) => Thread;
  /** Identifies this exact program and its runtime; undefined if that is not possible. */
  program(): Promise<string | undefined>;
  readonly shelf: ResultFiles;
  /** Reads all of standard input, but stops just past the size limit for documents. */
  readInput(): Promise<Uint8Array>;
  /** Starts the language server, which takes over standard input and output. */
  serve(args: readonly string[]): Promise<void>;
}

/** Storage for results of earlier runs, under hexadecimal names. */
export interface ResultFiles {
  /** The user's cache folder; undefined if there is none. */
  folder(): string | undefined;
  /** Reads a stored text; undefined if it is missing or unreadable. */
  read(folder: string, name: string): Promise<string | undefined>;
  /** Stores a text atomically and evicts old entries; rejects like `node:fs`. */
  write(folder: string, name: string, text: string): Promise<void>;
}

/** An entry in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
  /** Whether the entry is a link, of whatever type; folders are not entered through links. */
  readonly isLink?: boolean;
}

/** Conditions for replacing the contents of a file. */
export interface Replacing {
  /** The contents as read before. */
  readonly before: Uint8Array;
  /** The resolved path of the folder that must contain the file; undefined for no restriction. */
  readonly within: string | undefined;
  /** Whether the superuser may write to other users' folders. */
  readonly force: boolean;
}

/** A resolved path: absolute, without links. */
export interface ResolvedPath {
  readonly path: string;
  readonly isFolder: boolean;
}

/** Exit code: no findings. */
export const EXIT_CLEAN = 0;
/** Exit code: findings. */
export const EXIT_FINDINGS = 1;
/** Exit code: invalid command line, or unreadable input. */
export const EXIT_FAILED = 2;

/** The name of the program. */
export const PROGRAM = 'treaty-body';

/** An invalid command line; the message gives the reason in one line. */
export class UsageError extends Error {}

/** Whether a relative path leaves the folder that it starts from. */
export function isOutside(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}

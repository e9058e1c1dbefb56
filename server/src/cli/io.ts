/** What the command line needs from the process that it runs in; tests hand in their own. */
export interface Io {
  readonly version: string;
  /** Writes to standard output; dropped once nobody reads it. */
  out(text: string): void;
  /** Writes to standard error. */
  error(text: string): void;
  /** Whether the reader of standard output has gone, so that going on is of no use. */
  isClosed(): boolean;
  /** The bytes of a file; rejects as `node:fs` does. */
  readFile(path: string): Promise<Uint8Array>;
  /** The names of the files in a folder; undefined for a path that is none. Rejects as `node:fs` does. */
  readFolder(path: string): Promise<readonly string[] | undefined>;
  /** A file that ships with the program, by its path below `dist/`. */
  readResource(path: string): Promise<string>;
  /** All bytes of standard input. */
  readInput(): Promise<Uint8Array>;
  /** Starts the language server on standard input and output, which from then on belong to it. */
  serve(args: readonly string[]): Promise<void>;
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

/** Text of a document or a path as one line that is safe on a terminal: control characters are shown and not sent. */
export function oneLine(text: string): string {
  return text
    .replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, (control) => `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

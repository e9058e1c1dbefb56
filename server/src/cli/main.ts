import { existsSync, fstatSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { readRegularFile } from '../node/regularFile';
import { runGit } from '../node/runGit';
import { shelf } from './checking/keptResults';
import { serveAsThread, startThread } from './checking/threads';
import { digestOf } from './files/keys';
import type { CheckJob } from './io/checkJob';
import { followLinks, listFolder, replaceFile, writeNewFile } from './io/files';
import {
  EXIT_FAILED,
  type FolderEntry,
  type Io,
  PROGRAM,
  type Replacing,
  type ResolvedPath,
  UsageError,
} from './io/io';
import { MAX_DOCUMENT_SIZE } from './io/read';
import { run } from './run';

declare const __VERSION__: string;

/** The environment of the actual process. The language server is in the file next to this one, and loaded only on demand. */
class ProcessIo implements Io {
  readonly version = __VERSION__;
  readonly colours = mayColour(process.stdout);
  readonly progress = isTerminal(process.stderr);
  readonly processors = availableParallelism();
  readonly startThread = (job: CheckJob) => startThread(__filename, job);
  readonly shelf = shelf;
  private identity: Promise<string | undefined> | undefined;
  private hasClosed = false;
  private listens = false;

  out(text: string): void {
    if (this.hasClosed || text === '') return;
    // Attach the handler on the first write only: with `serve`, the server handles its own output.
    if (!this.listens) process.stdout.on('error', (error: NodeJS.ErrnoException) => this.close(error));
    this.listens = true;
    process.stdout.write(text);
  }

  error(text: string): void {
    process.stderr.write(text);
  }

  isClosed(): boolean {
    return this.hasClosed;
  }

  readFile(path: string, limit = MAX_DOCUMENT_SIZE): Promise<Uint8Array> {
    return readRegularFile(path, limit);
  }

  async readFolder(path: string): Promise<readonly string[] | undefined> {
    if (!(await stat(path)).isDirectory()) return undefined;
    const entries = await readdir(path, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
  }

  listFolder(path: string): Promise<readonly FolderEntry[] | undefined> {
    return listFolder(path);
  }

  follow(path: string): Promise<ResolvedPath | undefined> {
    return followLinks(path);
  }

  replaceFile(path: string, bytes: Uint8Array, replacing: Replacing): Promise<string | undefined> {
    return replaceFile(path, bytes, replacing);
  }

  writeNewFile(path: string, bytes: Uint8Array, over: boolean): Promise<void> {
    return writeNewFile(path, bytes, over);
  }

  now(): Date {
    const { SOURCE_DATE_EPOCH: epoch } = process.env;
    if (epoch === undefined || epoch === '') return new Date();
    if (!/^\d{1,11}$/.test(epoch)) throw new UsageError('SOURCE_DATE_EPOCH: expected seconds since 1970');
    return new Date(Number(epoch) * 1000);
  }

  git(args: readonly string[]): Promise<string | undefined> {
    return runGit(args);
  }

  absolute(path: string): string {
    return resolve(path);
  }

  readResource(path: string): Promise<string> {
    return readFile(join(__dirname, path), 'utf8');
  }

  program(): Promise<string | undefined> {
    this.identity ??= identify();
    return this.identity;
  }

  async readInput(): Promise<Uint8Array> {
    // Node reads a folder as an empty stream, which would look like a clean document.
    if (process.platform !== 'win32' && fstatSync(0).isDirectory()) {
      throw Object.assign(new Error('standard input is a directory'), { code: 'EISDIR' });
    }
    const chunks: Buffer[] = [];
    let total = 0;
    for await (const chunk of process.stdin) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes);
      total += bytes.length;
      if (total > MAX_DOCUMENT_SIZE) break;
    }
    return Buffer.concat(chunks);
  }

  async serve(args: readonly string[]): Promise<void> {
    const server = join(__dirname, 'server.js');
    if (!existsSync(server)) throw new Error(`${server} is missing`);
    // The server determines its transport from `process.argv`.
    process.argv = [process.execPath, server, ...args];
    createRequire(__filename)(server);
  }

  /** Handles an output error. A reader that stops early, such as `head`, is not an error; a full disk is. */
  private close(error: NodeJS.ErrnoException): void {
    if (this.hasClosed) return;
    this.hasClosed = true;
    if (error.code === 'EPIPE') return;
    this.error(`${PROGRAM}: the output cannot be written: ${error.message}\n`);
    process.exitCode = EXIT_FAILED;
  }
}

/** Identifies this program; undefined if its file has been replaced since it was loaded. */
async function identify(): Promise<string | undefined> {
  try {
    const content = await readFile(__filename);
    const { ctimeMs } = await stat(__filename);
    if (ctimeMs >= performance.timeOrigin) return undefined;
    return JSON.stringify([__VERSION__, process.versions, digestOf(content)]);
  } catch {
    // The file was removed or is unreadable, which must not prevent checking documents.
    return undefined;
  }
}

/**
 * Follows https://no-color.org and Node: NO_COLOR takes precedence; FORCE_COLOR enables colours when not on a terminal, as does
 * CLICOLOR_FORCE from https://bixense.com/clicolors.
 */
function mayColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, CLICOLOR_FORCE: forceColour } = process.env;
  if (no !== undefined && no !== '') return false;
  if (force !== undefined && force !== '') return force !== '0';
  if (forceColour !== undefined && forceColour !== '' && forceColour !== '0') return true;
  return isTerminal(stream);
}

function isTerminal(stream: NodeJS.WriteStream): boolean {
  const { TERM: terminal } = process.env;
  return stream.isTTY === true && terminal !== 'dumb';
}

const io = new ProcessIo();
if (!serveAsThread(io)) {
  // Ignore errors on a closed standard error.
  process.stderr.on('error', () => undefined);

  run(process.argv.slice(2), io).then(
    (code) => {
      process.exitCode ??= code;
    },
    (error: unknown) => {
      process.stderr.write(`${PROGRAM}: internal error: ${error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = EXIT_FAILED;
    },
  );
}

import { close, constants, fstat, open, read, type Stats, stat } from 'node:fs';
import { promisify } from 'node:util';

/** Promisified callbacks, because `node:fs/promises` creates a `FileHandle` for each file and takes several times as long. */
const openFile = promisify(open);
const statOf = promisify(stat);
const statOfOpen = promisify(fstat);
const readOpen = promisify(read);
const closeFile = promisify(close);

/** Timeout for opening and reading a file, in intervals: a file on a lost network drive never responds. */
const TIMEOUT_INTERVALS = 10;
/** An interval, in milliseconds. */
const CHECK_INTERVAL = 1000;
/** Chunk size for files of unknown size. */
const CHUNK_SIZE = 64 * 1024;
/** Flags so that opening a pipe does not wait for its other end. Windows has no such flag and does not need it. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * Reads a regular file, also through links. Pipes, devices and sockets are never read, since they may never end. Rejects like `node:fs`:
 * with `EISDIR` for a folder, `ENOTREG` for anything else that is not a regular file, `ERR_FS_FILE_TOO_LARGE` beyond `limit` bytes,
 * whatever size the file reports, and `ETIMEDOUT` on a timeout; `interval` is for tests.
 */
export async function readRegularFile(
  path: string | Buffer,
  limit: number,
  interval = CHECK_INTERVAL,
): Promise<Buffer> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    let count = 0;
    // A single timer would expire while this process computes or is stopped, and fire before the result of the read is delivered. An
    // interval fires once for all of that time.
    timer = setInterval(() => {
      if (++count === TIMEOUT_INTERVALS) reject(errorWithCode('ETIMEDOUT', 'it does not answer'));
    }, interval);
  });
  try {
    return await Promise.race([readNow(path, limit), timeout]);
  } finally {
    clearInterval(timer);
  }
}

async function readNow(path: string | Buffer, limit: number): Promise<Buffer> {
  // Check before opening, because opening a device may have side effects, and again afterwards, because the path may lead elsewhere by
  // then.
  check(await statOf(path), limit);
  const file = await openFile(path, OPEN_FLAGS);
  try {
    const { size } = check(await statOfOpen(file), limit);
    return await bytesOf(file, size, limit);
  } finally {
    await closeFile(file);
  }
}

function check(stats: Stats, limit: number): Stats {
  if (stats.isDirectory()) throw errorWithCode('EISDIR', 'it is a folder');
  if (!stats.isFile()) throw errorWithCode('ENOTREG', 'it is no regular file');
  if (stats.size > limit) throw tooLarge();
  return stats;
}

/** Reads an open file to its end. It may have grown since `size` was determined, and system files report a size of 0. */
async function bytesOf(file: number, size: number, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let total = 0;
  for (let room = size + 1; ; room = CHUNK_SIZE) {
    const chunk = Buffer.allocUnsafe(Math.min(room, limit + 1 - total));
    const { bytesRead } = await readOpen(file, chunk, 0, chunk.length, null);
    if (bytesRead === 0) break;
    chunks.push(chunk.subarray(0, bytesRead));
    total += bytesRead;
    if (total > limit) throw tooLarge();
  }
  const [only] = chunks;
  return chunks.length === 1 && only ? only : Buffer.concat(chunks, total);
}

function tooLarge(): Error {
  return errorWithCode('ERR_FS_FILE_TOO_LARGE', 'it is too large');
}

function errorWithCode(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/** The code of a system error, such as "ENOENT"; undefined for any other error. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

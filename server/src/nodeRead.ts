import { close, constants, fstat, open, read, type Stats, stat } from 'node:fs';
import { promisify } from 'node:util';

/** The functions with callbacks: those of `node:fs/promises` make an object with a handle for each file, and take several times as long. */
const openFile = promisify(open);
const statOf = promisify(stat);
const statOfOpen = promisify(fstat);
const readOpen = promisify(read);
const closeFile = promisify(close);

/** No file is waited for longer, in milliseconds; one on a network that is gone never answers. */
const PATIENCE = 10_000;
/** So much is read at one time of a file that does not say how long it is. */
const CHUNK = 64 * 1024;
/** Nobody is waited for at the other end of a pipe. On Windows there is no such flag, and need for none. */
const HOW = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * The bytes of a regular file, or of one that a path leads to by links; a pipe, a device or a socket is never read from, for it may
 * never end. Rejects as `node:fs` does: with `EISDIR` for a folder, `ENOTREG` for anything else that is no file,
 * `ERR_FS_FILE_TOO_LARGE` beyond `limit` bytes, however long it said it was, and `ETIMEDOUT` where it does not answer.
 */
export async function readRegularFile(path: string | Buffer, limit: number): Promise<Buffer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(coded('ETIMEDOUT', 'it does not answer')), PATIENCE);
  });
  try {
    return await Promise.race([readNow(path, limit), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function readNow(path: string | Buffer, limit: number): Promise<Buffer> {
  // Looked at before it is opened, because opening a device may do something; and again, because it may be another one by then.
  check(await statOf(path), limit);
  const file = await openFile(path, HOW);
  try {
    const { size } = check(await statOfOpen(file), limit);
    return await bytesOf(file, size, limit);
  } finally {
    await closeFile(file);
  }
}

function check(stats: Stats, limit: number): Stats {
  if (stats.isDirectory()) throw coded('EISDIR', 'it is a folder');
  if (!stats.isFile()) throw coded('ENOTREG', 'it is no regular file');
  if (stats.size > limit) throw tooLarge();
  return stats;
}

/** All bytes of an open file. It may have grown since it said its size, and files of the system say that they have none. */
async function bytesOf(file: number, size: number, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let total = 0;
  for (let room = size + 1; ; room = CHUNK) {
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
  return coded('ERR_FS_FILE_TOO_LARGE', 'it is too large');
}

function coded(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/** The code of an error of the system, such as "ENOENT"; undefined for any other. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

// Normalizes the modes of files in an archive, which depend on the umask of the machine that packed it.
import { readFileSync, writeFileSync } from 'node:fs';

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const PLAIN_MODE = (0o100644 << 16) >>> 0;

/** Gives all files in an archive the mode of a regular file. Throws if the file is not an archive, or exceeds four gigabytes. */
export function setPlainModes(path) {
  const bytes = readFileSync(path);
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== END_SIGNATURE) end--;
  if (end < 0) throw new Error(`${path} is no archive`);
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) throw new Error(`${path} has no list of its files`);
    bytes.writeUInt32LE(PLAIN_MODE, at + 38);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  writeFileSync(path, bytes);
}

import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';

/** Something that may lie in a folder under the name of a file, and is none that can be read. */
export interface OddFile {
  readonly name: string;
  /** Whether it is there at all, to whoever looks for the file. */
  readonly isThere: boolean;
  /** Whether it can only be made where there are pipes, devices and links. */
  readonly isPosix: boolean;
  /** Makes it at a path. */
  readonly make: (path: string) => void;
}

/** What somebody may have put where a file is expected. */
const ODD_FILES: readonly OddFile[] = [
  { name: 'a pipe', isThere: true, isPosix: true, make: makePipe },
  { name: 'a device without end', isThere: true, isPosix: true, make: (path) => symlinkSync('/dev/zero', path) },
  { name: 'random numbers', isThere: true, isPosix: true, make: (path) => symlinkSync('/dev/urandom', path) },
  {
    name: 'a link to a pipe',
    isThere: true,
    isPosix: true,
    make: (path) => {
      makePipe(`${path}.pipe`);
      symlinkSync(`${path}.pipe`, path);
    },
  },
  { name: 'a link to itself', isThere: true, isPosix: true, make: (path) => symlinkSync(path, path) },
  { name: 'a link to nothing', isThere: false, isPosix: true, make: (path) => symlinkSync(`${path}.gone`, path) },
  { name: 'a folder', isThere: true, isPosix: false, make: (path) => mkdirSync(path) },
  { name: 'three gigabytes of nothing', isThere: true, isPosix: false, make: (path) => makeSparse(path, 3 * 2 ** 30) },
  { name: 'NUL characters', isThere: true, isPosix: false, make: (path) => writeFileSync(path, '{ "rules": {\0} }') },
];

/** Those of {@link ODD_FILES} that can be made here. */
export function oddFilesHere(): readonly OddFile[] {
  return ODD_FILES.filter(({ isPosix }) => !isPosix || process.platform !== 'win32');
}

/** A pipe that nobody writes to. */
export function makePipe(path: string): void {
  const { status, stderr } = spawnSync('mkfifo', [path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`mkfifo: ${stderr}`);
}

/** A file of so many NULs that takes no room on the disk. */
function makeSparse(path: string, size: number): void {
  const file = openSync(path, 'w');
  ftruncateSync(file, size);
  closeSync(file);
}

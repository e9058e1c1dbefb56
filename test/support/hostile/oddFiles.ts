import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs';

/** Something in a folder that has a file name but cannot be read as a file. */
export interface OddFile {
  readonly name: string;
  /** Whether a program that looks for the file finds anything. */
  readonly isThere: boolean;
  /** Whether it needs pipes, devices or symbolic links. */
  readonly isPosix: boolean;
  /** Creates it at a path. */
  readonly make: (path: string) => void;
}

/** What may be found where a file is expected. */
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

/** Those of {@link ODD_FILES} that can be created on this system. */
export function oddFilesHere(): readonly OddFile[] {
  return ODD_FILES.filter(({ isPosix }) => !isPosix || process.platform !== 'win32');
}

/** A pipe without a writer. */
export function makePipe(path: string): void {
  const { status, stderr } = spawnSync('mkfifo', [path], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`mkfifo: ${stderr}`);
}

/** A sparse file of NULs, which takes no room on the disk. */
function makeSparse(path: string, size: number): void {
  const file = openSync(path, 'w');
  ftruncateSync(file, size);
  closeSync(file);
}

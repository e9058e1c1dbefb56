import { execFile } from 'node:child_process';

/** The most output of Git: the names of some hundred thousand files. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The output of Git for arguments in the working directory; undefined if the program is missing. Rejects with an `Error` that has its
 * message. The configuration of a repository cannot start another program: the file system monitor is off.
 */
export function runGit(args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const all = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '--no-optional-locks', ...args];
    execFile('git', all, { maxBuffer: MOST_BYTES, windowsHide: true }, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else if (error.code === 'ENOENT') resolve(undefined);
      else reject(new Error(stderr.trim().split('\n')[0] || error.message));
    });
  });
}

import { execFile } from 'node:child_process';

/** The maximum output of Git: the names of some hundred thousand files. */
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/**
 * Runs Git in the working directory and returns its output; undefined if the program is missing. Rejects with Git’s error message. The
 * repository’s configuration cannot start another program, since the file system monitor is off.
 */
export function runGit(args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const gitArguments = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '--no-optional-locks', ...args];
    execFile('git', gitArguments, { maxBuffer: MAX_OUTPUT_BYTES, windowsHide: true }, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else if (error.code === 'ENOENT') resolve(undefined);
      else reject(new Error(stderr.trim().split('\n')[0] || error.message));
    });
  });
}

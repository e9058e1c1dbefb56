/**
 * What of VS Code a file needs that writes files, over the files of this machine: `vscode` for a bundle of the client’s code. What goes wrong
 * is said by the environment, in `BREAKS`.
 */
import { rename, rm, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';

export class Uri {
  constructor(
    readonly path: string,
    readonly scheme = 'file',
  ) {}

  get fsPath(): string {
    return this.path;
  }

  static joinPath(base: Uri, ...steps: readonly string[]): Uri {
    return new Uri(posix.join(base.path, ...steps), base.scheme);
  }
}

const failed = (code: string): Error => Object.assign(new Error(code), { code });

export const workspace = {
  fs: {
    async writeFile({ path }: Uri, bytes: Uint8Array): Promise<void> {
      const { BREAKS: breaks } = process.env;
      if (breaks === 'no permission') throw failed('EACCES');
      if (breaks === undefined || breaks === 'open in Word') return writeFile(path, bytes);
      await writeFile(path, bytes.subarray(0, bytes.length / 2));
      if (breaks === 'full disk') throw failed('ENOSPC');
      // Whoever waits for this ends the process.
      process.stdout.write('half');
      return new Promise((resolve) => setTimeout(resolve, 3_600_000));
    },
    async rename(from: Uri, to: Uri): Promise<void> {
      const { BREAKS: breaks } = process.env;
      if (breaks === 'open in Word') throw failed('EBUSY');
      return rename(from.path, to.path);
    },
    async delete({ path }: Uri): Promise<void> {
      return rm(path);
    },
  },
};

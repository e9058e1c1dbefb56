import { Uri, workspace } from 'vscode';
import { hashedName } from '../files/hashedName';
import { fileName } from '../files/wordAddress';
import { writeWhole } from '../files/writeWhole';

/** At most this many backups are kept per file. */
const MAX_BACKUPS = 20;

/** A backup of a Word file from before we wrote it. */
interface FormerState {
  readonly kept: Uri;
  readonly date: Date;
}

/** Backups of Word files whose text is saved in place, in the extension’s storage, with one folder per file. */
export class FormerStates {
  readonly #folder: Uri;

  /** @param storage the extension’s storage */
  constructor(storage: Uri) {
    this.#folder = Uri.joinPath(storage, 'word-states');
  }

  /** Backs up a file and deletes the oldest backups beyond the limit. Rejects if the backup cannot be written. */
  async keep(file: string, bytes: Uint8Array): Promise<void> {
    const folder = await this.#folderOf(file);
    await workspace.fs.createDirectory(folder);
    const name = `${Date.now()}-${fileName(Uri.parse(file))}`;
    await writeWhole(Uri.joinPath(folder, name), bytes);
    for (const { kept } of (await this.of(file)).slice(MAX_BACKUPS)) await workspace.fs.delete(kept);
  }

  /** The backups of a file, newest first. */
  async of(file: string): Promise<readonly FormerState[]> {
    const folder = await this.#folderOf(file);
    const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
    return entries
      .flatMap(([name]) => {
        const [, time] = /^(\d{1,15})-/.exec(name) ?? [];
        return time === undefined ? [] : { kept: Uri.joinPath(folder, name), date: new Date(Number(time)) };
      })
      .sort((a, b) => b.date.valueOf() - a.date.valueOf());
  }

  async #folderOf(file: string): Promise<Uri> {
    return Uri.joinPath(this.#folder, await hashedName(file));
  }
}

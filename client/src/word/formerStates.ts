import { Uri, workspace } from 'vscode';
import { hashedName } from '../files/hashedName';
import { fileName } from '../files/wordAddress';
import { writeWhole } from '../files/writeWhole';

/** The most states to keep of one file. */
const MOST = 20;

/** A state of a Word file before it was written here. */
interface FormerState {
  readonly kept: Uri;
  readonly date: Date;
}

/** Backups of Word files from before their text was saved in place, in the extension’s own storage: a folder for each file. */
export class FormerStates {
  readonly #folder: Uri;

  /** @param storage the extension’s storage */
  constructor(storage: Uri) {
    this.#folder = Uri.joinPath(storage, 'word-states');
  }

  /** Keeps the bytes of a file, and forgets the oldest of too many. Rejects if they cannot be kept. */
  async keep(file: string, bytes: Uint8Array): Promise<void> {
    const folder = await this.#folderOf(file);
    await workspace.fs.createDirectory(folder);
    const name = `${Date.now()}-${fileName(Uri.parse(file))}`;
    await writeWhole(Uri.joinPath(folder, name), bytes);
    for (const { kept } of (await this.of(file)).slice(MOST)) await workspace.fs.delete(kept);
  }

  /** The stored states of a file, newest first. */
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

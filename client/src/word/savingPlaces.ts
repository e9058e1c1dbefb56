import { EventEmitter, type Memento, type Uri } from 'vscode';
import type { SavingPlace } from '../files/workingCopy';

const STORAGE_KEY = 'treatyBody.wordSavedInPlace';
const MAX_FILES = 200;

/** Where the text of each Word file is saved, as chosen by the user; a working copy by default. Kept in the workspace state. */
export class SavingPlaces {
  readonly #memento: Memento;
  readonly #changed = new EventEmitter<Uri>();

  /** Fires with a file when its saving place changes. */
  readonly onDidChange = this.#changed.event;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  of(file: Uri): SavingPlace {
    return this.#all.includes(file.toString()) ? 'file' : 'copy';
  }

  async set(file: Uri, place: SavingPlace): Promise<void> {
    const key = file.toString();
    const otherKeys = this.#all.filter((other) => other !== key);
    const allKeys = place === 'copy' ? otherKeys : [...otherKeys, key];
    await this.#memento.update(STORAGE_KEY, allKeys.length > 0 ? allKeys.slice(-MAX_FILES) : undefined);
    this.#changed.fire(file);
  }

  get #all(): readonly string[] {
    return this.#memento.get<readonly string[]>(STORAGE_KEY, []);
  }
}

import type { Memento, Uri } from 'vscode';

const STORAGE_KEY = 'treatyBody.setBack';
const MAX_STORED_FILES = 1000;

/** Documents that the user has set back to another language. For files, kept in the workspace state. */
export class LanguageChoices {
  readonly #memento: Memento;
  readonly #untitled = new Set<string>();

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  isSetBack(uri: Uri): boolean {
    return uri.scheme === 'untitled' ? this.#untitled.has(uri.toString()) : this.#files.includes(uri.toString());
  }

  async setBack(uri: Uri): Promise<void> {
    if (uri.scheme === 'untitled') this.#untitled.add(uri.toString());
    else if (!this.isSetBack(uri))
      await this.#memento.update(STORAGE_KEY, [...this.#files, uri.toString()].slice(-MAX_STORED_FILES));
  }

  async forget(uri: Uri): Promise<void> {
    if (uri.scheme === 'untitled') this.#untitled.delete(uri.toString());
    else if (this.isSetBack(uri)) {
      const otherFiles = this.#files.filter((file) => file !== uri.toString());
      await this.#memento.update(STORAGE_KEY, otherFiles.length > 0 ? otherFiles : undefined);
    }
  }

  get #files(): readonly string[] {
    return this.#memento.get<readonly string[]>(STORAGE_KEY, []);
  }
}

import { EventEmitter, type Memento, type Uri } from 'vscode';
import type { WordChanges } from '../../../server/src/protocol';

const STORAGE_KEY = 'treatyBody.wordChanges';
const MAX_FILES = 200;

type ChangesByFile = readonly (readonly [file: string, changes: WordChanges])[];

/** The mode for tracked changes in each Word file, as set by the user; "marked" by default. Kept in the workspace state. */
export class WordModes {
  readonly #memento: Memento;
  readonly #changed = new EventEmitter<Uri>();

  /** Fires with the files whose mode has changed. */
  readonly onDidChange = this.#changed.event;

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  of(file: Uri): WordChanges {
    const key = file.toString();
    return this.#all.find(([storedKey]) => storedKey === key)?.[1] ?? 'marked';
  }

  async set(file: Uri, changes: WordChanges): Promise<void> {
    const key = file.toString();
    const otherEntries = this.#all.filter(([otherKey]) => otherKey !== key);
    const allFile: ChangesByFile = changes === 'marked' ? otherEntries : [...otherEntries, [key, changes]];
    await this.#memento.update(STORAGE_KEY, allFile.length > 0 ? allFile.slice(-MAX_FILES) : undefined);
    this.#changed.fire(file);
  }

  get #all(): ChangesByFile {
    return this.#memento.get<ChangesByFile>(STORAGE_KEY, []);
  }
}

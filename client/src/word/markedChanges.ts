import { Disposable, EventEmitter, type TextDocument } from 'vscode';
import { type ShownRevision, WORD_SCHEME } from '../../../server/src/protocol';
import { fileOf } from '../files/wordAddress';
import type { WordFiles } from './wordFiles';
import type { WordModes } from './wordModes';

/** The tracked changes of open Word texts whose mode is to mark them. */
export class MarkedChanges implements Disposable {
  readonly #files: WordFiles;
  readonly #modes: WordModes;
  readonly #changed = new EventEmitter<void>();
  readonly #disposable: Disposable;

  /** Fires when the tracked changes of any of these texts may have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(files: WordFiles, modes: WordModes) {
    this.#files = files;
    this.#modes = modes;
    const notify = () => this.#changed.fire();
    this.#disposable = Disposable.from(this.#changed, files.onDidRead(notify), modes.onDidChange(notify));
  }

  /** In text order; empty for texts that are not from Word, and for those whose changes are accepted or rejected. */
  of(document: TextDocument): readonly ShownRevision[] {
    if (document.uri.scheme !== WORD_SCHEME || this.#modes.of(fileOf(document.uri)) !== 'marked') return [];
    return this.#files.beside(document)?.revisions ?? [];
  }

  dispose(): void {
    this.#disposable.dispose();
  }
}

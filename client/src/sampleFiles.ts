import { EventEmitter, type FileChangeEvent, type FileSystemProvider, FileType, type Uri } from 'vscode';
import { FlatFiles } from './files/flatFiles';

/** Files that exist as long as the window: each starts as a copy of one of the extension's files, and nothing is written to disk. */
export class SampleFiles extends FlatFiles implements FileSystemProvider {
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly #files = new Map<string, { readonly content: Uint8Array; readonly time: number }>();
  readonly #first: (uri: Uri) => Thenable<Uint8Array>;
  readonly onDidChangeFile = this.#changed.event;

  /** @param first the initial content of a file; rejects for an unknown one */
  constructor(first: (uri: Uri) => Thenable<Uint8Array>) {
    super();
    this.#first = first;
  }

  async stat(uri: Uri): Promise<{ type: FileType; ctime: number; mtime: number; size: number }> {
    const { content, time } = await this.#file(uri);
    return { type: FileType.File, ctime: 0, mtime: time, size: content.length };
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    return (await this.#file(uri)).content;
  }

  async writeFile(uri: Uri, content: Uint8Array): Promise<void> {
    const { time } = await this.#file(uri);
    this.#files.set(uri.path, { content, time: time + 1 });
  }

  async #file(uri: Uri) {
    const file = this.#files.get(uri.path) ?? { content: await this.#first(uri), time: 0 };
    this.#files.set(uri.path, file);
    return file;
  }
}

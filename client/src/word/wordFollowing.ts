import {
  Disposable,
  FileChangeType,
  FileSystemError,
  RelativePattern,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { WORD_SCHEME } from '../../../server/src/protocol';
import { fileName, fileOf } from '../files/wordAddress';
import { workingCopyOf } from '../files/workingCopy';
import { t } from '../shown/l10n';
import { asMessage } from '../shown/shown';
import type { WordFiles } from './wordFiles';

/** Debounce delay before a changed file is read, in milliseconds, since one save causes several events. */
const DEBOUNCE_MS = 300;
/** Maximum number of retries if a file is missing or incomplete, and the delay between them in milliseconds. */
const MAX_RETRIES = 5;
const RETRY_DELAY = 700;

/** Keeps open Word texts up to date when Word saves their files, which it does by writing a new file and renaming it. */
export class WordFollowing implements Disposable {
  readonly #files: WordFiles;
  readonly #followed = new Map<string, FollowedFile>();
  readonly #listeners: Disposable;

  constructor(files: WordFiles) {
    this.#files = files;
    this.#listeners = Disposable.from(
      workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      workspace.onDidCloseTextDocument(({ uri, isClosed }) => {
        if (isClosed) this.#forget(uri.toString());
      }),
    );
    for (const document of workspace.textDocuments) this.#opened(document);
  }

  dispose(): void {
    this.#listeners.dispose();
    for (const key of [...this.#followed.keys()]) this.#forget(key);
  }

  #opened({ uri }: TextDocument): void {
    const key = uri.toString();
    if (uri.scheme === WORD_SCHEME && !this.#followed.has(key))
      this.#followed.set(key, new FollowedFile(uri, this.#files));
  }

  #forget(key: string): void {
    this.#followed.get(key)?.dispose();
    this.#followed.delete(key);
  }
}

/** Watches a file while its text is open. */
class FollowedFile implements Disposable {
  readonly #watcher: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isGone = false;

  constructor(
    private readonly uri: Uri,
    private readonly files: WordFiles,
  ) {
    const file = fileOf(uri);
    // The file name may contain glob characters, so watch the whole folder.
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(file, '..'), '*'));
    const copy = Uri.parse(workingCopyOf(file.toString()));
    const onChange = (changedUri: Uri) => {
      if (changedUri.path === file.path || changedUri.path === copy.path) this.#lookIn(DEBOUNCE_MS, 0);
    };
    this.#watcher = Disposable.from(
      watcher,
      watcher.onDidChange(onChange),
      watcher.onDidCreate(onChange),
      watcher.onDidDelete(onChange),
    );
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#watcher.dispose();
  }

  #lookIn(milliseconds: number, times: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(times), milliseconds);
  }

  async #look(times: number): Promise<void> {
    const isLastAttempt = times >= MAX_RETRIES;
    try {
      const answer = await this.files.load(this.uri);
      if ('text' in answer) {
        this.files.tell(this.uri, this.#isGone ? FileChangeType.Created : FileChangeType.Changed);
        this.#isGone = false;
      } else if (isLastAttempt) this.#warn(answer.refusal);
      else this.#lookIn(RETRY_DELAY, times + 1);
    } catch (error) {
      if (!isLastAttempt) this.#lookIn(RETRY_DELAY, times + 1);
      else if (error instanceof FileSystemError && error.code === 'FileNotFound') {
        this.#isGone = true;
        this.files.tell(this.uri, FileChangeType.Deleted);
      } else this.#warn(error instanceof Error ? error.message : String(error));
    }
  }

  #warn(reason: string): void {
    const name = fileName(fileOf(this.uri));
    void window.showWarningMessage(
      asMessage(t('{0} has changed and cannot be read. {1} The text is still the one from before.', name, reason)),
    );
  }
}

import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  FilePermission,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type TextDocument,
  type Uri,
  workspace,
} from 'vscode';
import { asBase64 } from '../../server/src/base64';
import {
  type ReadWordText,
  WORD_SCHEME,
  WORD_TEXT,
  type WordChanges,
  type WordTextAnswer,
  type WordTextParams,
} from '../../server/src/protocol';
import { FlatFiles } from './flatFiles';
import { repositoryOf } from './git';
import { t } from './l10n';
import type { Session } from './session';
import { type WordAddress, wordAddress, wordUri } from './wordAddress';
import type { WordModes } from './wordModes';
import { isFile } from './workspaceFiles';

/** Larger files, in bytes, are refused unread. */
const LARGEST = 64 * 1024 * 1024;

function tooLarge(): WordTextAnswer {
  return { refusal: t('The file is too large to be read.') };
}

/** What was read of a file, and of which state of it. */
interface Reading {
  readonly stamp: string;
  readonly answer: Promise<WordTextAnswer>;
  /** What came of it, once it has. */
  text?: ReadWordText;
}

/**
 * The texts of Word files as files that can be read and not written. The server makes them of the bytes; what it says beside them is kept
 * for as long as the document is open.
 */
export class WordFiles extends FlatFiles implements FileSystemProvider, Disposable {
  readonly #session: Session;
  readonly #modes: WordModes;
  readonly #readings = new Map<string, Reading>();
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly #read = new EventEmitter<void>();
  readonly #disposable: Disposable;
  /** How often each file has been read otherwise than before, so that VS Code takes its text for another one. */
  readonly #turns = new Map<string, number>();

  readonly onDidChangeFile = this.#changed.event;
  /** Something else may stand beside the text of a document. */
  readonly onDidRead = this.#read.event;

  constructor(session: Session, modes: WordModes) {
    super();
    this.#session = session;
    this.#modes = modes;
    this.#disposable = Disposable.from(
      this.#changed,
      this.#read,
      workspace.onDidCloseTextDocument(({ uri }) => this.#readings.delete(uri.toString())),
      // One that only changes its language is closed and opened for the server as well.
      workspace.onDidOpenTextDocument(({ uri }) => {
        if (uri.scheme === WORD_SCHEME && !this.#readings.has(uri.toString())) this.#readAgain(uri);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document.uri.scheme === WORD_SCHEME && contentChanges.length > 0) this.#read.fire();
      }),
      session.onDidChangeState((state) => {
        if (state === 'running') for (const uri of this.#finished()) this.#readAgain(uri);
      }),
    );
  }

  /** What stands beside the text of an open document; undefined where the document does not have the text that was read last. */
  beside(document: TextDocument): ReadWordText | undefined {
    const text = this.#readings.get(document.uri.toString())?.text;
    return text && text.text.length === document.getText().length && text.text === document.getText()
      ? text
      : undefined;
  }

  /** What an address of ours shows, or why there is nothing to show. Throws where its file cannot be read. */
  async load(uri: Uri): Promise<WordTextAnswer> {
    const key = uri.toString();
    const address = addressFor(uri);
    const { stamp, size } = await this.#state(address);
    const known = this.#readings.get(key);
    if (known?.stamp === stamp) return known.answer;
    if (size > LARGEST) return tooLarge();
    const answer = this.#ask(uri, address);
    const reading: Reading = { stamp, answer };
    this.#readings.set(key, reading);
    try {
      const read = await answer;
      if ('text' in read) reading.text = read;
      this.#read.fire();
      return read;
    } catch (error) {
      // The next one asks again.
      if (this.#readings.get(key) === reading) this.#readings.delete(key);
      throw error;
    }
  }

  /** The text of a file in a form that is not shown. */
  async textOf(file: Uri, changes: WordChanges, form: 'text' | 'markdown'): Promise<WordTextAnswer> {
    if ((await workspace.fs.stat(file)).size > LARGEST) return tooLarge();
    const client = await this.#session.connected();
    const bytes = asBase64(await workspace.fs.readFile(file));
    return client.sendRequest<WordTextAnswer>(WORD_TEXT, { bytes, changes, form } satisfies WordTextParams);
  }

  /** Says that the file behind a document has come, has changed or is gone. */
  tell(uri: Uri, type: FileChangeType): void {
    this.#changed.fire([{ type, uri }]);
  }

  /** Takes the tracked changes of a file otherwise from now on. */
  async take(file: Uri, changes: WordChanges): Promise<void> {
    const before = textMode(this.#modes.of(file));
    await this.#modes.set(file, changes);
    if (textMode(changes) === before) return;
    const uri = wordUri(file);
    const key = uri.toString();
    this.#turns.set(key, (this.#turns.get(key) ?? 0) + 1);
    this.tell(uri, FileChangeType.Changed);
  }

  async stat(uri: Uri): Promise<FileStat> {
    const address = addressFor(uri);
    if (address.revision !== undefined) return { type: FileType.File, ctime: 0, mtime: 0, size: 1, ...READ_ONLY };
    const { ctime, mtime, size } = await workspace.fs.stat(address.file);
    return { type: FileType.File, ctime, mtime: mtime + (this.#turns.get(uri.toString()) ?? 0), size, ...READ_ONLY };
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    const answer = await this.load(uri);
    if ('refusal' in answer) throw FileSystemError.Unavailable(answer.refusal);
    // By the mark no setting takes it for another encoding.
    return new TextEncoder().encode(`\ufeff${answer.text}`);
  }

  writeFile(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  async #state({ file, revision, changes }: WordAddress): Promise<{ readonly stamp: string; readonly size: number }> {
    if (revision !== undefined) return { stamp: `${revision} ${changes}`, size: 0 };
    const { mtime, size, type } = await workspace.fs.stat(file);
    if (!isFile(type)) throw FileSystemError.FileIsADirectory(file);
    return { stamp: `${mtime} ${size} ${textMode(this.#modes.of(file))}`, size };
  }

  async #ask(uri: Uri, { file, revision, changes }: WordAddress): Promise<WordTextAnswer> {
    const bytes = revision === undefined ? await workspace.fs.readFile(file) : await bytesIn(file, revision);
    const client = await this.#session.connected();
    const params: WordTextParams = {
      bytes: asBase64(bytes),
      changes: revision === undefined ? this.#modes.of(file) : changes,
      ...(uri.scheme === WORD_SCHEME && { uri: file.toString() }),
    };
    return client.sendRequest<WordTextAnswer>(WORD_TEXT, params);
  }

  /** The open documents that were read before, by a server that may be another one by now. */
  #finished(): readonly Uri[] {
    return workspace.textDocuments
      .map(({ uri }) => uri)
      .filter((uri) => uri.scheme === WORD_SCHEME && this.#readings.get(uri.toString())?.text !== undefined);
  }

  /** A file that cannot be read now is told of where it is followed. */
  #readAgain(uri: Uri): void {
    this.#readings.delete(uri.toString());
    this.load(uri).catch(() => undefined);
  }
}

/** Marked changes are shown in the text as it is with all of them accepted. */
function textMode(changes: WordChanges): 'accepted' | 'original' {
  return changes === 'original' ? 'original' : 'accepted';
}

const READ_ONLY = { permissions: FilePermission.Readonly };

function addressFor(uri: Uri): WordAddress {
  const address = wordAddress(uri);
  if (!address) throw FileSystemError.FileNotFound(uri);
  return address;
}

async function bytesIn(file: Uri, revision: string): Promise<Uint8Array> {
  const repository = await repositoryOf(file);
  if (!repository) throw FileSystemError.Unavailable(t('The file is not under version control.'));
  return repository.buffer(revision, file.fsPath);
}

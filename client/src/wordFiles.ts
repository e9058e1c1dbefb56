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
  LANGUAGE_ID,
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

/** Files larger than this, in bytes, are refused without being read. */
const LARGEST = 64 * 1024 * 1024;

function tooLarge(): WordTextAnswer {
  return { refusal: t('The file is too large to be read.') };
}

/** A reading of a file, and the state of the file that was read. */
interface FileReading {
  readonly stamp: string;
  readonly answer: Promise<WordTextAnswer>;
  /** The text that was read, once it is there. */
  text?: ReadWordText;
}

/**
 * The texts of Word files as a read-only file system. The server makes the text from the bytes; what it says besides the text is kept as
 * long as the document is open.
 */
export class WordFiles extends FlatFiles implements FileSystemProvider, Disposable {
  readonly #session: Session;
  readonly #modes: WordModes;
  readonly #readings = new Map<string, FileReading>();
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly #read = new EventEmitter<void>();
  readonly #disposable: Disposable;
  /** How often the reading of each file has changed other than by a save; makes VS Code take the text for a changed one. */
  readonly #turns = new Map<string, number>();

  readonly onDidChangeFile = this.#changed.event;
  /** Fires when what a file says besides its text may have changed. */
  readonly onDidRead = this.#read.event;

  constructor(session: Session, modes: WordModes) {
    super();
    this.#session = session;
    this.#modes = modes;
    this.#disposable = Disposable.from(
      this.#changed,
      this.#read,
      workspace.onDidCloseTextDocument(({ uri }) => this.#readings.delete(uri.toString())),
      // A document whose language changes is closed and opened again, for the server as well.
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

  /** What a file says besides the text of its open document; undefined if the document does not have the text that was last read. */
  beside(document: TextDocument): ReadWordText | undefined {
    const text = this.#readings.get(document.uri.toString())?.text;
    return text && text.text.length === document.getText().length && text.text === document.getText()
      ? text
      : undefined;
  }

  /** The text at one of our addresses, or why there is none. Throws if its file cannot be read. */
  async load(uri: Uri): Promise<WordTextAnswer> {
    const key = uri.toString();
    const address = addressFor(uri);
    const { stamp, size } = await this.#state(address);
    const known = this.#readings.get(key);
    if (known?.stamp === stamp) return known.answer;
    if (size > LARGEST) return tooLarge();
    const answer = this.#ask(uri, address);
    const reading: FileReading = { stamp, answer };
    this.#readings.set(key, reading);
    try {
      const read = await answer;
      if ('text' in read) reading.text = read;
      this.#read.fire();
      return read;
    } catch (error) {
      // A failed reading is not kept, so the next request tries again.
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

  /** Reports that the file of a document was created, changed or deleted. */
  tell(uri: Uri, type: FileChangeType): void {
    this.#changed.fire([{ type, uri }]);
  }

  /** Changes how tracked changes of a file are treated. */
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
    return new TextEncoder().encode(isReadAsUtf8(uri) ? answer.text : `\ufeff${answer.text}`);
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

  /** The open documents that were read before, possibly by an earlier server. */
  #finished(): readonly Uri[] {
    return workspace.textDocuments
      .map(({ uri }) => uri)
      .filter((uri) => uri.scheme === WORD_SCHEME && this.#readings.get(uri.toString())?.text !== undefined);
  }

  /** If the file cannot be read now, the code that follows it reports that. */
  #readAgain(uri: Uri): void {
    this.#readings.delete(uri.toString());
    this.load(uri).catch(() => undefined);
  }
}

/** Marked changes are shown in the text with all of them accepted. */
function textMode(changes: WordChanges): 'accepted' | 'original' {
  return changes === 'original' ? 'original' : 'accepted';
}

const READ_ONLY = { permissions: FilePermission.Readonly };

/** Whether VS Code takes bytes for UTF-8 without a byte order mark, which the status bar would show. */
function isReadAsUtf8(uri: Uri): boolean {
  const settings = workspace.getConfiguration('files', { uri, languageId: LANGUAGE_ID });
  return settings.get('encoding') === 'utf8' && settings.get('autoGuessEncoding') !== true;
}

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

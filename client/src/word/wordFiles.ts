import {
  commands,
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
  Uri,
  window,
  workspace,
} from 'vscode';
import { asBase64 } from '../../../server/src/base64';
import { lineKeys } from '../../../server/src/mergedText';
import {
  LANGUAGE_ID,
  type ReadWordText,
  WORD_SCHEME,
  WORD_TEXT,
  type WordChanges,
  type WordTextAnswer,
  type WordTextParams,
} from '../../../server/src/protocol';
import { FlatFiles } from '../files/flatFiles';
import { repositoryOf } from '../files/git';
import { saveFailureMessage, writeFailureMessage } from '../files/whyNotSaved';
import { fileName, fileOf, type WordAddress, wordAddress, wordUri } from '../files/wordAddress';
import { type SavedText, saveHindrance, saveText, savingSourceOf, stampOf, targetOf } from '../files/workingCopy';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';
import { asMessage } from '../shown/shown';
import type { CommonTexts } from './commonTexts';
import { FollowedReadings } from './followedReadings';
import type { FormerStates } from './formerStates';
import type { SavingPlaces } from './savingPlaces';
import { fileStateOf, savingPorts } from './savingPorts';
import type { WordModes } from './wordModes';

/** The setting that enables editing Word texts. */
export const EDIT_COMMAND = 'treatyBody.word.edit';

/** A failed save: some places cannot be written, or another program has changed the same paragraphs. */
export type RefusedSaving = Extract<SavedText, { readonly kind: 'places' | 'overlaps' }> & { readonly uri: Uri };

/** The maximum file size in bytes; larger files are refused unread. */
const MAX_FILE_SIZE = 64 * 1024 * 1024;

function tooLarge(): WordTextAnswer {
  return { refusal: t('The file is too large to be read.') };
}

/** A cached conversion of a file, and the version of the file. */
interface FileReading {
  stamp: string;
  /** The mode in which the file was read. */
  readonly manner: string;
  size: number;
  /** 0 or 1, added to the size reported to VS Code, which assumes that a file of equal size is unchanged. */
  readonly bump: number;
  answer: Promise<WordTextAnswer>;
  /** The converted text, once available. */
  text?: ShownReading;
}

/** The converted text of a file. */
interface ShownReading {
  readonly read: ReadWordText;
  /** The bytes that edits are diffed against. */
  readonly base: Uint8Array;
  /** The document content: the file’s text, or the saved text with the numbers of the file. */
  readonly content: string;
  /** Whether we wrote the file last. */
  readonly isOwn: boolean;
}

/**
 * A file system of Word files as text. The server converts the bytes to text and writes edited text back; each file’s metadata is kept
 * while the document is open, with ranges that follow its edits.
 */
export class WordFiles extends FlatFiles implements FileSystemProvider, Disposable {
  readonly #session: Session;
  readonly #modes: WordModes;
  readonly #places: SavingPlaces;
  readonly #former: FormerStates;
  readonly #common: CommonTexts;
  readonly #readings = new Map<string, FileReading>();
  readonly #followed = new FollowedReadings();
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly #read = new EventEmitter<void>();
  readonly #refused = new EventEmitter<RefusedSaving>();
  readonly #disposable: Disposable;
  /** How often each text has changed other than by a save of the file. Added to the modification time, so that VS Code notices. */
  readonly #turns = new Map<string, number>();

  readonly onDidChangeFile = this.#changed.event;
  /** Fires when the metadata of any file may have changed. */
  readonly onDidRead = this.#read.event;
  /** Fires when a text was not saved, because of places that cannot be written or edits by another program. */
  readonly onDidRefuse = this.#refused.event;

  constructor(
    session: Session,
    modes: WordModes,
    { places, former, common }: { places: SavingPlaces; former: FormerStates; common: CommonTexts },
  ) {
    super();
    this.#session = session;
    this.#modes = modes;
    this.#places = places;
    this.#former = former;
    this.#common = common;
    this.#disposable = Disposable.from(
      this.#changed,
      this.#read,
      this.#refused,
      workspace.onDidCloseTextDocument(({ uri, isClosed }) => this.#forget(uri.toString(), isClosed)),
      // A change of language closes and reopens the document, also on the server.
      workspace.onDidOpenTextDocument((document) => {
        if (document.uri.scheme !== WORD_SCHEME) return;
        if (this.#readings.has(document.uri.toString())) this.#agrees(document);
        else this.#readAgain(document.uri);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document.uri.scheme !== WORD_SCHEME || contentChanges.length === 0) return;
        this.#followed.didEdit(document.uri.toString(), contentChanges, document.getText());
        if (!this.#agrees(document)) this.#common.differ(document.uri.toString());
        this.#read.fire();
      }),
      // VS Code knows the written file’s metadata only now, and would notice a later change.
      workspace.onDidSaveTextDocument((document) => {
        if (document.uri.scheme !== WORD_SCHEME || document.isDirty) return;
        const content = this.#readings.get(document.uri.toString())?.text?.content;
        if (content !== undefined && content !== document.getText()) this.#turn(document.uri);
      }),
      places.onDidChange((file) => this.#turn(wordUri(file))),
      workspace.onDidChangeConfiguration((change) => {
        for (const uri of this.#finished()) if (change.affectsConfiguration(EDIT_COMMAND, fileOf(uri))) this.#turn(uri);
      }),
      session.onDidChangeState((state) => {
        if (state === 'running') for (const uri of this.#finished()) this.#readAgain(uri);
      }),
    );
    // Documents that VS Code restored with unsaved edits, without reading their files.
    for (const { uri } of workspace.textDocuments) if (uri.scheme === WORD_SCHEME) this.#readAgain(uri);
  }

  /** The metadata of a file with offsets mapped to its open document; undefined if the file was not read. */
  beside(document: TextDocument): ReadWordText | undefined {
    return this.#followed.of(document.uri.toString(), document.getText());
  }

  /** The unmapped data behind {@link beside}; the same object until the file is read again. */
  readFor(document: TextDocument): ReadWordText | undefined {
    return this.#followed.read(document.uri.toString());
  }

  /** Whether a Word text can be edited, as far as known and in its current mode. */
  isEditable(uri: Uri): boolean {
    const address = wordAddress(uri);
    if (!address || address.revision !== undefined || !this.#mayEdit(address.file)) return false;
    return this.#readings.get(uri.toString())?.text?.read.isClosed === undefined;
  }

  /** The text at one of our URIs, or why there is none. Throws if the file cannot be read. */
  async load(uri: Uri): Promise<WordTextAnswer> {
    const key = uri.toString();
    const address = addressFor(uri);
    const { source, stamp, manner, size } = await this.#state(address);
    const earlierReading = this.#readings.get(key);
    const bump =
      earlierReading && isLike(earlierReading, stamp, size) ? 1 - earlierReading.bump : (earlierReading?.bump ?? 0);
    if (earlierReading?.stamp === stamp && earlierReading.manner === manner) return earlierReading.answer;
    if (size > MAX_FILE_SIZE) return tooLarge();
    const bytes = address.revision === undefined ? workspace.fs.readFile(source) : bytesIn(source, address.revision);
    const answer = this.#ask(uri, address, Promise.resolve(bytes));
    const reading: FileReading = { stamp, manner, size, bump, answer };
    this.#readings.set(key, reading);
    try {
      const wordAnswer = await answer;
      if (this.#readings.get(key) !== reading || !('text' in wordAnswer)) return wordAnswer;
      reading.text = { read: wordAnswer, base: await bytes, content: wordAnswer.text, isOwn: false };
      this.#followed.set(key, wordAnswer);
      const document = workspace.textDocuments.find((one) => one.uri.toString() === key);
      if (document) this.#agrees(document);
      this.#read.fire();
      return wordAnswer;
    } catch (error) {
      // Do not cache a failure, so that the next request tries again.
      if (this.#readings.get(key) === reading) this.#readings.delete(key);
      throw error;
    }
  }

  /** The text of a file in a given mode, without caching it or opening a document. */
  async textOf(file: Uri, changes: WordChanges, form: 'text' | 'markdown'): Promise<WordTextAnswer> {
    if ((await workspace.fs.stat(file)).size > MAX_FILE_SIZE) return tooLarge();
    const client = await this.#session.whenConnected();
    const bytes = asBase64(await workspace.fs.readFile(file));
    return client.sendRequest<WordTextAnswer>(WORD_TEXT, { bytes, changes, form } satisfies WordTextParams);
  }

  /** Notifies VS Code that a document’s file was created, changed or deleted. */
  tell(uri: Uri, type: FileChangeType): void {
    this.#changed.fire([{ type, uri }]);
  }

  /** Sets the mode for tracked changes in a file. */
  async take(file: Uri, changes: WordChanges): Promise<void> {
    const previousMode = this.#modes.of(file);
    await this.#modes.set(file, changes);
    if (changes !== previousMode) this.#turn(wordUri(file));
  }

  async stat(uri: Uri): Promise<FileStat> {
    const address = addressFor(uri);
    if (address.revision !== undefined) return { type: FileType.File, ctime: 0, mtime: 0, size: 1, ...READ_ONLY };
    const { source, state } = await savingSourceOf(
      { stat: fileStateOf },
      address.file.toString(),
      this.#places.of(address.file),
    );
    if (!state) throw FileSystemError.FileNotFound(uri);
    const { size } = state;
    // Whether the text is read-only depends on the content. A read error is reported by `readFile`.
    if (!this.#readings.has(uri.toString())) await this.load(uri).catch(() => undefined);
    const reading = this.#readings.get(uri.toString());
    const bump = reading && isLike(reading, stampOf(source, state), size) ? 1 - reading.bump : (reading?.bump ?? 0);
    return {
      type: FileType.File,
      ctime: 0,
      mtime: state.mtime + (this.#turns.get(uri.toString()) ?? 0),
      size: size + bump,
      ...(!this.isEditable(uri) && READ_ONLY),
    };
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    const answer = await this.load(uri);
    if ('refusal' in answer) throw FileSystemError.Unavailable(answer.refusal);
    const text = this.#readings.get(uri.toString())?.text?.content ?? answer.text;
    return new TextEncoder().encode(isReadAsUtf8(uri) ? text : `\ufeff${text}`);
  }

  /** Saves an edited text in its file or working copy. Rejects with a user-facing message on failure. */
  async writeFile(uri: Uri, content: Uint8Array): Promise<void> {
    if (!this.isEditable(uri)) throw FileSystemError.NoPermissions(uri);
    const key = uri.toString();
    const { file } = addressFor(uri);
    const text = utf8(content);
    if (text === undefined) throw FileSystemError.Unavailable(t('The text of a Word document is saved as UTF-8.'));
    // Recreate a file that was deleted.
    await this.load(uri).catch(() => undefined);
    const reading = this.#readings.get(key);
    if (!reading?.text) throw FileSystemError.Unavailable(t('The Word document cannot be read.'));
    const { base, isOwn, content: before } = reading.text;
    const commonBase = (await this.#common.of(key)) ?? { stamp: reading.stamp, keys: lineKeys(before) };
    const place = this.#places.of(file);
    const result = await saveText(savingPorts(this.#session, this.#former, file), {
      file: file.toString(),
      place,
      base,
      common: commonBase,
      isOwn,
      text,
    }).catch((error: unknown) => {
      throw FileSystemError.Unavailable(writeFailureMessage(error, Uri.parse(targetOf(file.toString(), place))));
    });
    if (result.kind !== 'saved') {
      if (result.kind === 'places' || result.kind === 'overlaps') this.#refused.fire({ uri, ...result });
      throw FileSystemError.Unavailable(saveFailureMessage(result, file));
    }
    const { read, numbered, written } = result;
    reading.stamp = result.stamp;
    reading.size = result.size;
    reading.answer = Promise.resolve(read);
    reading.text = { read, base: result.base, content: numbered, isOwn: isOwn || written !== undefined };
    // Until the document includes the other program’s edits, it is not a valid base for merging.
    this.#common.didSave(key, result.isMerged ? '' : result.stamp, text);
    this.#followed.set(key, read);
    this.#read.fire();
    if (result.isMerged) {
      const mergedMessage = t(
        '{0} had been saved by another program. Its changes and yours are both in it.',
        fileName(file),
      );
      void window.showInformationMessage(asMessage(mergedMessage));
    }
  }

  /** Saves an edited text over another program’s version, as tracked changes, and marks the document as saved. Rejects like a save. */
  async saveOver(document: TextDocument, theirs: Extract<RefusedSaving, { readonly kind: 'overlaps' }>): Promise<void> {
    this.#common.didSave(document.uri.toString(), theirs.stamp, theirs.theirs);
    await this.writeFile(document.uri, new TextEncoder().encode(document.getText()));
    await window.showTextDocument(document);
    await commands.executeCommand('workbench.action.files.revert');
  }

  /** The known reason why edits to a text cannot be saved now; undefined if there is none. */
  async hindranceTo(uri: Uri): ReturnType<typeof saveHindrance> {
    const { file } = addressFor(uri);
    return saveHindrance({ stat: fileStateOf }, file.toString(), this.#places.of(file));
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  /** Makes VS Code read a text and its permissions again. */
  #turn(uri: Uri): void {
    const key = uri.toString();
    this.#turns.set(key, (this.#turns.get(key) ?? 0) + 1);
    this.tell(uri, FileChangeType.Changed);
  }

  #forget(key: string, isClosed: boolean): void {
    this.#readings.delete(key);
    this.#followed.delete(key);
    if (isClosed) this.#common.forget(key);
  }

  /** Whether a document equals the text last read from or written to its file. */
  #agrees(document: TextDocument): boolean {
    const key = document.uri.toString();
    const reading = this.#readings.get(key);
    if (reading?.text?.content !== document.getText()) return false;
    this.#common.agree(key, reading.stamp, reading.text.content);
    return true;
  }

  #mayEdit(file: Uri): boolean {
    return this.#modes.of(file) === 'marked' && workspace.getConfiguration(undefined, file).get(EDIT_COMMAND) !== false;
  }

  async #state({ file, revision, changes }: WordAddress): Promise<{
    readonly source: Uri;
    readonly stamp: string;
    readonly manner: string;
    readonly size: number;
  }> {
    if (revision !== undefined) return { source: file, stamp: revision, manner: changes, size: 0 };
    const { source, state } = await savingSourceOf({ stat: fileStateOf }, file.toString(), this.#places.of(file));
    if (!state) throw FileSystemError.FileNotFound(file);
    const modeKey = `${textMode(this.#modes.of(file))} ${this.#mayEdit(file)}`;
    return { source: Uri.parse(source), stamp: stampOf(source, state), manner: modeKey, size: state.size };
  }

  async #ask(uri: Uri, { file, revision, changes }: WordAddress, bytes: Promise<Uint8Array>): Promise<WordTextAnswer> {
    const content = await bytes;
    const client = await this.#session.whenConnected();
    const params: WordTextParams = {
      bytes: asBase64(content),
      changes: revision === undefined ? this.#modes.of(file) : changes,
      ...(uri.scheme === WORD_SCHEME && { uri: file.toString(), isEditable: this.#mayEdit(file) }),
    };
    return client.sendRequest<WordTextAnswer>(WORD_TEXT, params);
  }

  /** The open documents whose files were read, possibly by an earlier server. */
  #finished(): readonly Uri[] {
    return workspace.textDocuments
      .map(({ uri }) => uri)
      .filter((uri) => uri.scheme === WORD_SCHEME && this.#readings.get(uri.toString())?.text !== undefined);
  }

  /** Reads a file again. Errors are reported when the document is next read. */
  #readAgain(uri: Uri): void {
    this.#readings.delete(uri.toString());
    this.load(uri).catch(() => undefined);
  }
}

/** Whether a file was saved since it was read, yet has the same size. */
function isLike({ stamp, size }: FileReading, stampNow: string, sizeNow: number): boolean {
  return stamp !== stampNow && size === sizeNow;
}

/** Decodes UTF-8, dropping any byte order mark; undefined if the bytes are invalid. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** In the "marked" mode, the text is the one with all changes accepted. */
function textMode(changes: WordChanges): 'accepted' | 'original' {
  return changes === 'original' ? 'original' : 'accepted';
}

const READ_ONLY = { permissions: FilePermission.Readonly };

/** Whether VS Code decodes the text as UTF-8 without needing a byte order mark, which the status bar would mention. */
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

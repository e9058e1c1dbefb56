import {
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  languages,
  type Memento,
  Range,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  APPLY_TO_WORD,
  type ApplyToWordAnswer,
  type ApplyToWordParams,
  LANGUAGE_ID,
  WORD_SCHEME,
  WORD_VERSION_SCHEME,
} from '../../server/src/protocol';
import { bylineFor, readWord, refuseSaved, targetFor } from './besideWord';
import { offerToOpen } from './exportToWord';
import { plural, t } from './l10n';
import type { Session } from './session';
import { asMessage } from './shown';
import { fileName } from './wordAddress';
import type { WordFiles } from './wordFiles';
import { writeWord } from './writeWord';

const KEY = 'treatyBody.wordTextCopies';
const MOST = 50;

/** A document that is an editable copy of the text of a Word file, and the state of the file when it was copied. */
type TextCopy = readonly [document: string, file: string, stamp: string];

type Unwritable = Extract<ApplyToWordAnswer, { readonly kind: 'places' }>;

/**
 * Editable copies of the texts of Word files, and writing them into copies of the files as tracked changes. Which document is a copy of
 * which file is kept in the workspace state, since VS Code keeps such documents across reloads.
 */
export class WordTextCopies implements Disposable {
  readonly #session: Session;
  readonly #files: WordFiles;
  readonly #memento: Memento;
  readonly #unwritable = languages.createDiagnosticCollection('treaty-body-word');
  readonly #disposable: Disposable;

  constructor(session: Session, files: WordFiles, memento: Memento) {
    this.#session = session;
    this.#files = files;
    this.#memento = memento;
    this.#disposable = Disposable.from(
      this.#unwritable,
      workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
        if (contentChanges.length > 0) this.#unwritable.delete(uri);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#unwritable.delete(uri);
        if (this.fileOf(uri)) void this.#keep(this.#all.filter(([document]) => document !== uri.toString()));
      }),
    );
  }

  /** The Word file whose text a document is an editable copy of; undefined if it is none. */
  fileOf(document: Uri): Uri | undefined {
    const [, file] = this.#copyAt(document) ?? [];
    return file === undefined ? undefined : Uri.parse(file);
  }

  /** Opens an editable copy of the text of a Word file, with all tracked changes accepted. Rejects with a sentence if it has none. */
  async edit(file: Uri): Promise<void> {
    const { stamp } = await readWord(file);
    const answer = await this.#files.textOf(file, 'accepted', 'text');
    if ('refusal' in answer) throw new Error(t('{0} cannot be shown as text. {1}', fileName(file), answer.refusal));
    await refuseSaved(file, stamp);
    const document = await workspace.openTextDocument({ language: LANGUAGE_ID, content: answer.text });
    await this.#keep([...this.#all, [document.uri.toString(), file.toString(), stamp]]);
    await window.showTextDocument(document, { preview: false });
    const message = t(
      'This copy of the text of {0} can be edited. “Save Changes to Word Document…” writes what differs into a copy of the document.',
      fileName(file),
    );
    void window.showInformationMessage(asMessage(message));
  }

  /** Whether a document can be written into a Word file: it is a text, and not one that is shown of a Word file. */
  isText({ uri }: TextDocument): boolean {
    return uri.scheme !== WORD_SCHEME && uri.scheme !== WORD_VERSION_SCHEME;
  }

  /**
   * Writes what differs between a text and a Word file into a copy of the file, as tracked changes, or shows the places because of which
   * that is not possible. Rejects with a sentence if the file cannot be read or the copy not be written.
   */
  async apply(document: TextDocument, file: Uri): Promise<void> {
    const { base64: bytes, stamp } = await readWord(file);
    const [, , copied = stamp] = this.#copyAt(document.uri) ?? [];
    if (copied !== stamp && !(await this.#mayTakeBack(file))) return;
    const client = await this.#session.connected();
    const { version } = document;
    const params: ApplyToWordParams = { bytes, text: document.getText(), ...bylineFor(file) };
    const answer = await client.sendRequest<ApplyToWordAnswer>(APPLY_TO_WORD, params);
    if (answer.kind === 'refused') throw new Error(t('{0} was not changed. {1}', fileName(file), answer.refusal));
    if (answer.kind === 'places') {
      if (document.version === version) this.#showUnwritable(document, file, answer);
      return;
    }
    this.#unwritable.delete(document.uri);
    if (answer.places === 0) {
      void window.showInformationMessage(asMessage(t('The text is that of {0}.', fileName(file))));
      return;
    }
    const target = await targetFor(file, 'edited');
    if (!target) return;
    await refuseSaved(file, stamp);
    await writeWord(target, answer.bytes);
    const written = plural(
      answer.places,
      'Written to {1}, with tracked changes in {0} place.',
      'Written to {1}, with tracked changes in {0} places.',
      workspace.asRelativePath(target),
    );
    await offerToOpen(target, [written, ...answer.notes].join(' '));
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  async #mayTakeBack(file: Uri): Promise<boolean> {
    const go = t('Continue');
    const said = await window.showWarningMessage(
      t('{0} was saved after its text was copied.', fileName(file)),
      { modal: true, detail: t('What was changed in it since then would be taken back by tracked changes.') },
      go,
    );
    return said === go;
  }

  /** Lists what cannot be written among the problems, and offers to restore it. */
  #showUnwritable(document: TextDocument, file: Uri, { places, restored }: Unwritable): void {
    const { version } = document;
    this.#unwritable.set(
      document.uri,
      places.map(({ range: { start, end }, message }): Diagnostic => {
        const range = new Range(start.line, start.character, end.line, end.character);
        return { range, message, severity: DiagnosticSeverity.Error, source: t('Word document') };
      }),
    );
    const [first] = places;
    const show = t('Show First Place');
    const restore = t('Restore These Places');
    const message = plural(
      places.length,
      'Nothing was written, because {0} place cannot be changed in {1}. It is among the problems.',
      'Nothing was written, because {0} places cannot be changed in {1}. They are among the problems.',
      fileName(file),
    );
    void window.showWarningMessage(asMessage(message), show, restore).then(async (said) => {
      if (said === show && first) {
        const { line, character } = first.range.start;
        const at = new Range(line, character, line, character);
        await window.showTextDocument(document, { selection: at, preview: false });
      }
      if (said !== restore) return;
      if (document.version === version) await replaceText(document, restored);
      else void window.showInformationMessage(t('The text has changed in the meantime. Try again.'));
    });
  }

  get #all(): readonly TextCopy[] {
    return this.#memento.get<readonly TextCopy[]>(KEY, []);
  }

  #copyAt(document: Uri): TextCopy | undefined {
    return this.#all.find(([known]) => known === document.toString());
  }

  async #keep(copies: readonly TextCopy[]): Promise<void> {
    const last = new Map(copies.map((copy) => [copy[0], copy]));
    await this.#memento.update(KEY, last.size > 0 ? [...last.values()].slice(-MOST) : undefined);
  }
}

/** Gives a document another text by one edit of what differs, so that the cursor stays where that is not. */
async function replaceText(document: TextDocument, text: string): Promise<void> {
  const before = document.getText().replace(/\r\n/g, '\n');
  let start = 0;
  while (start < before.length && start < text.length && before.charCodeAt(start) === text.charCodeAt(start)) start++;
  let [end, until] = [before.length, text.length];
  while (end > start && until > start && before.charCodeAt(end - 1) === text.charCodeAt(until - 1)) {
    end--;
    until--;
  }
  const lines = (offset: number) => {
    const ahead = before.slice(0, offset).split('\n');
    return [ahead.length - 1, ahead.at(-1)?.length ?? 0] as const;
  };
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(...lines(start), ...lines(end)), text.slice(start, until));
  await workspace.applyEdit(edit);
}

import { type Disposable, languages, Position, Range, type TextDocument, workspace } from 'vscode';
import { LANGUAGE_ID, SETTINGS_SECTION } from '../../server/src/protocol';
import { isTreatyBodyDocument, isTreatyBodyFileName, RECOGNITION_LIMIT } from '../../server/src/recognise';
import type { LanguageChoices } from './languageChoices';
import { isWorkingText } from './schemes';

const PLAIN = 'plaintext';
const SETTING = 'recognizeByContent';
/** How long nobody must have typed, in milliseconds, before a new text is looked at. */
const PAUSE = 300;

/** Gives plain texts that are treaty body documents their language, unless the user has said otherwise. */
export class Recognition implements Disposable {
  readonly #choices: LanguageChoices;
  readonly #listeners: Disposable[];
  /** Of each open document, to see a change of it: VS Code only says that the document was closed and opened. */
  readonly #languages = new Map<string, string>();
  readonly #pauses = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(choices: LanguageChoices) {
    this.#choices = choices;
    this.#listeners = [
      workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      workspace.onDidSaveTextDocument((document) => this.#examine(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#edited(document);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SETTINGS_SECTION}.${SETTING}`)) this.#examineAll();
      }),
    ];
    for (const document of workspace.textDocuments) this.#languages.set(document.uri.toString(), document.languageId);
    this.#examineAll();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    for (const pause of this.#pauses.values()) clearTimeout(pause);
  }

  #opened(document: TextDocument): void {
    const key = document.uri.toString();
    const before = this.#languages.get(key);
    this.#languages.set(key, document.languageId);
    if (before === LANGUAGE_ID && document.languageId !== LANGUAGE_ID) void this.#choices.setBack(document.uri);
    // With no language before, it is the file's name that gave it this one, and not the user.
    else if (before !== undefined && document.languageId === LANGUAGE_ID) void this.#choices.forget(document.uri);
    else this.#examine(document);
  }

  #closed(document: TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#pauses.get(key));
    this.#pauses.delete(key);
    // A document that only changes its language is reported closed before it is.
    if (document.isClosed) this.#languages.delete(key);
  }

  /** A new document is examined in the pauses of writing; what already has a name was examined when it was opened. */
  #edited(document: TextDocument): void {
    if (!document.isUntitled || document.languageId !== PLAIN) return;
    const key = document.uri.toString();
    clearTimeout(this.#pauses.get(key));
    this.#pauses.set(
      key,
      setTimeout(() => {
        this.#pauses.delete(key);
        this.#examine(document);
      }, PAUSE),
    );
  }

  #examineAll(): void {
    for (const document of workspace.textDocuments) this.#examine(document);
  }

  #examine(document: TextDocument): void {
    if (document.isClosed || document.languageId !== PLAIN || !isWorkingText(document.uri.scheme)) return;
    if (!workspace.getConfiguration(SETTINGS_SECTION, document).get(SETTING, true)) return;
    if (this.#choices.isSetBack(document.uri) || !isTreatyBody(document)) return;
    void languages.setTextDocumentLanguage(document, LANGUAGE_ID);
  }
}

function isTreatyBody(document: TextDocument): boolean {
  const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
  if (isTreatyBodyFileName(name)) return true;
  const head = new Range(new Position(0, 0), document.positionAt(RECOGNITION_LIMIT));
  return isTreatyBodyDocument(document.getText(head));
}

import { commands, type Disposable, languages, type TextDocument, window, workspace } from 'vscode';
import { LANGUAGE_ID, SETTINGS_SECTION } from '../../../server/src/protocol';
import { isNearTreatyBodyDocument } from '../../../server/src/recognize';
import { isWorkingText } from '../files/schemes';
import { t } from '../shown/l10n';
import { asMessage } from '../shown/shown';
import type { Claims } from './claims';
import type { LanguageChoices } from './languageChoices';
import { showRecognitionHint } from './nearHint';
import { headOf, isTreatyBody } from './textHead';

const PLAIN_LANGUAGE = 'plaintext';
const RECOGNIZE_SETTING = 'recognizeByContent';
/** Debounce delay before a new text is examined, in milliseconds. */
const DEBOUNCE_MS = 300;

/** Sets the language of plain texts recognized as treaty body documents, unless the user has chosen otherwise. */
export class Recognition implements Disposable {
  readonly #choices: LanguageChoices;
  readonly #claims: Claims;
  readonly #listeners: Disposable[];
  /** The last known language of each open document. VS Code reports a change of language only as closing and reopening. */
  readonly #languages = new Map<string, string>();
  readonly #pauses = new Map<string, { readonly timer: ReturnType<typeof setTimeout>; readonly end: () => void }>();
  /** Pending examinations, and the debounce timers that lead to one. */
  readonly #pending = new Set<Promise<unknown>>();

  constructor(choices: LanguageChoices, claims: Claims) {
    this.#choices = choices;
    this.#claims = claims;
    this.#listeners = [
      commands.registerCommand('treatyBody.treatAs', () => openAsDocument()),
      showRecognitionHint((document) => this.#isNear(document)),
      workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      workspace.onDidCloseTextDocument((document) => this.#closed(document)),
      workspace.onDidSaveTextDocument((document) => this.#examine(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#edited(document);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SETTINGS_SECTION}.${RECOGNIZE_SETTING}`)) this.#examineAll();
      }),
    ];
    for (const document of workspace.textDocuments) this.#languages.set(document.uri.toString(), document.languageId);
    this.#examineAll();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    for (const key of this.#pauses.keys()) this.#endPause(key);
  }

  /** Resolves when every text opened or changed so far has been examined and its language set. */
  async whenSettled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.allSettled(this.#pending);
  }

  #until(work: Promise<unknown> | Thenable<unknown>): void {
    const pendingWork = Promise.resolve(work).catch(() => undefined);
    this.#pending.add(pendingWork);
    void pendingWork.then(() => this.#pending.delete(pendingWork));
  }

  #endPause(key: string): void {
    const pause = this.#pauses.get(key);
    clearTimeout(pause?.timer);
    pause?.end();
    this.#pauses.delete(key);
  }

  #opened(document: TextDocument): void {
    const key = document.uri.toString();
    const previousLanguage = this.#languages.get(key);
    this.#languages.set(key, document.languageId);
    if (previousLanguage === LANGUAGE_ID && document.languageId !== LANGUAGE_ID)
      void this.#choices.setBack(document.uri);
    // Without a previous language, the file name determined this one, not the user.
    else if (previousLanguage !== undefined && document.languageId === LANGUAGE_ID)
      void this.#chosen(document, previousLanguage);
    else this.#examine(document);
  }

  #closed(document: TextDocument): void {
    const key = document.uri.toString();
    this.#endPause(key);
    // A change of language is reported as closing, but the document is not marked as closed.
    if (document.isClosed) this.#languages.delete(key);
  }

  /** Examines an untitled document when typing pauses; documents with a file name were examined on opening. */
  #edited(document: TextDocument): void {
    if (!document.isUntitled || document.languageId !== PLAIN_LANGUAGE) return;
    const key = document.uri.toString();
    this.#endPause(key);
    const end = new Promise<void>((end) => {
      const timer = setTimeout(() => {
        this.#examine(document);
        this.#endPause(key);
      }, DEBOUNCE_MS);
      this.#pauses.set(key, { timer, end });
    });
    this.#until(end);
  }

  #examineAll(): void {
    for (const document of workspace.textDocuments) this.#examine(document);
  }

  #examine(document: TextDocument): void {
    if (document.isClosed || document.languageId !== PLAIN_LANGUAGE || !isWorkingText(document.uri.scheme)) return;
    if (this.#choices.isSetBack(document.uri)) return;
    const isAutomatic =
      workspace.getConfiguration(SETTINGS_SECTION, document).get(RECOGNIZE_SETTING, true) && isTreatyBody(document);
    if (isAutomatic) this.#until(languages.setTextDocumentLanguage(document, LANGUAGE_ID));
    else if (!document.isUntitled) this.#until(this.#examineClaim(document));
  }

  /** Never rejects: if the server does not start, the session has told the user, and the text keeps its language. */
  async #examineClaim(document: TextDocument): Promise<void> {
    const isClaimed = await this.#claims.isClaimed(document).catch(() => false);
    if (isClaimed && !document.isClosed && document.languageId === PLAIN_LANGUAGE)
      await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
  }

  /** Handles a text becoming a treaty body document: by recognition, or by the user’s choice, which is then saved as a claim. */
  async #chosen(document: TextDocument, before: string): Promise<void> {
    await this.#choices.forget(document.uri);
    if (before !== PLAIN_LANGUAGE || isTreatyBody(document)) return;
    try {
      await this.#claims.claim(document, () => void languages.setTextDocumentLanguage(document, PLAIN_LANGUAGE));
    } catch (error) {
      void window.showErrorMessage(asMessage(error instanceof Error ? error.message : String(error)));
    }
  }

  #isNear(document: TextDocument): boolean {
    if (document.languageId !== PLAIN_LANGUAGE || !isWorkingText(document.uri.scheme)) return false;
    return !this.#choices.isSetBack(document.uri) && isNearTreatyBodyDocument(headOf(document));
  }
}

/** Sets the language of the active document to ours, just as the language picker does. */
async function openAsDocument(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !isWorkingText(document.uri.scheme))
    void window.showInformationMessage(t('Open the text that is a treaty body document first.'));
  else if (document.languageId === LANGUAGE_ID)
    void window.showInformationMessage(t('This text is already treated as a treaty body document.'));
  else await languages.setTextDocumentLanguage(document, LANGUAGE_ID);
}

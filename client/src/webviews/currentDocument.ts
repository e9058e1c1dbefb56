import { type Disposable, EventEmitter, TabInputText, type TextDocument, type Uri, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '../../../server/src/protocol';
import { isWorkingText } from '../schemes';

/** How long nobody must have typed before a view shows what has become of a document, in milliseconds. */
const QUIET = 300;

/**
 * The treaty body document that views are about: the one that had the keys last, for as long as it is open. Tells when it is
 * another one, and when its text has been changed and nobody types.
 */
export class CurrentDocument implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #listening: Disposable[];
  #document: TextDocument | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#document = firstDocument();
    this.#listening = [
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor && isOurs(editor.document)) this.#set(editor.document);
      }),
      // A text may be known for what it is only after it was opened, and be opened anew when its language is.
      workspace.onDidOpenTextDocument((document) => {
        const isActive = window.activeTextEditor?.document === document;
        if (isOurs(document) && (isActive || !this.#document)) this.#set(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document !== this.#document) return;
        this.#set(firstDocument(document));
        // One that no editor has shown since the window was loaded is closed by VS Code after a while, though its tab is there.
        if (!this.#document && isInTab(document.uri)) void this.restore(document.uri);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.#document && contentChanges.length > 0) this.#tell(QUIET);
      }),
    ];
  }

  /** The document; undefined where none is open. */
  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** Opens the document that a page was about when the window was loaded anew, unless there is another one. */
  async restore(uri: Uri): Promise<void> {
    if (this.#document) return;
    try {
      const document = await workspace.openTextDocument(uri);
      if (!this.#document && isOurs(document)) this.#set(document);
    } catch {
      // It is gone: the page says what is to be opened.
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const one of this.#listening) one.dispose();
    this.#changed.dispose();
  }

  #set(document: TextDocument | undefined): void {
    if (document === this.#document) return;
    this.#document = document;
    this.#tell(0);
  }

  #tell(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(), wait);
  }
}

/** The document of the active editor, else one that is in view, else one that is in a tab. */
function firstDocument(except?: TextDocument): TextDocument | undefined {
  const { activeTextEditor, visibleTextEditors, tabGroups } = window;
  const shown = [activeTextEditor, ...visibleTextEditors].flatMap((editor) => (editor ? [editor.document] : []));
  const inTabs = tabGroups.all.flatMap(({ tabs }) =>
    tabs.flatMap(({ input }) => {
      const uri = input instanceof TabInputText ? input.uri.toString() : undefined;
      return workspace.textDocuments.filter((document) => document.uri.toString() === uri);
    }),
  );
  return [...shown, ...inTabs].find((document) => document !== except && isOurs(document));
}

function isInTab(uri: Uri): boolean {
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );
}

function isOurs({ languageId, uri, isClosed }: TextDocument): boolean {
  return languageId === LANGUAGE_ID && isWorkingText(uri.scheme) && !isClosed;
}

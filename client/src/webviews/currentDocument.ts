import { type Disposable, EventEmitter, TabInputText, type TextDocument, type Uri, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '../../../server/src/protocol';
import { isWorkingText } from '../files/schemes';

/** Debounce delay before views are updated, in milliseconds. */
const DEBOUNCE_MS = 300;

/**
 * The treaty body document that the views show: the one that last had the focus, while it is open. Fires when another document replaces it,
 * and when typing pauses after an edit.
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
        if (editor && isOpenDocument(editor.document)) this.#set(editor.document);
      }),
      // The language mode of a document may be set only after it is opened, which closes and reopens it.
      workspace.onDidOpenTextDocument((document) => {
        const isActive = window.activeTextEditor?.document === document;
        if (isOpenDocument(document) && (isActive || !this.#document)) this.#set(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document !== this.#document) return;
        this.#set(firstDocument(document));
        // If no editor has shown a document since the window loaded, VS Code closes it after a while even though it has a tab.
        if (!this.#document && isInTab(document.uri)) void this.restore(document.uri);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.#document && contentChanges.length > 0) this.#tell(DEBOUNCE_MS);
      }),
    ];
  }

  /** The current document; undefined if none is open. */
  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** Reopens a page’s document after a window reload, unless there is a current document. */
  async restore(uri: Uri): Promise<void> {
    if (this.#document) return;
    try {
      const document = await workspace.openTextDocument(uri);
      if (!this.#document && isOpenDocument(document)) this.#set(document);
    } catch {
      // The document no longer exists; the page shows its placeholder.
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

/** The document of the active editor, or else a visible one, or else one with a tab. */
function firstDocument(except?: TextDocument): TextDocument | undefined {
  const { activeTextEditor, visibleTextEditors, tabGroups } = window;
  const documents = [activeTextEditor, ...visibleTextEditors].flatMap((editor) => (editor ? [editor.document] : []));
  const tabDocuments = tabGroups.all.flatMap(({ tabs }) =>
    tabs.flatMap(({ input }) => {
      const uri = input instanceof TabInputText ? input.uri.toString() : undefined;
      return workspace.textDocuments.filter((document) => document.uri.toString() === uri);
    }),
  );
  return [...documents, ...tabDocuments].find((document) => document !== except && isOpenDocument(document));
}

/** Whether a text has a tab. VS Code keeps documents open for a while after their tabs are closed. */
export function isInTab(uri: Uri): boolean {
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );
}

function isOpenDocument({ languageId, uri, isClosed }: TextDocument): boolean {
  return languageId === LANGUAGE_ID && isWorkingText(uri.scheme) && !isClosed;
}

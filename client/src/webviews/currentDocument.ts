import { type Disposable, EventEmitter, TabInputText, type TextDocument, type Uri, window, workspace } from 'vscode';
import { LANGUAGE_ID } from '../../../server/src/protocol';
import { isWorkingText } from '../files/schemes';

/** How long typing must have paused before a view follows a document, in milliseconds. */
const QUIET = 300;

/**
 * The treaty body document of the views: the one that last had the focus, as long as it is open. Fires when another document replaces it,
 * and when typing pauses after a change.
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
      // A text may be recognized only after it was opened; setting its language then opens it again.
      workspace.onDidOpenTextDocument((document) => {
        const isActive = window.activeTextEditor?.document === document;
        if (isOurs(document) && (isActive || !this.#document)) this.#set(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document !== this.#document) return;
        this.#set(firstDocument(document));
        // VS Code closes a document after a while if no editor has shown it since the window was loaded, even though it has a tab.
        if (!this.#document && isInTab(document.uri)) void this.restore(document.uri);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.#document && contentChanges.length > 0) this.#tell(QUIET);
      }),
    ];
  }

  /** The current document; undefined if none is open. */
  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** Opens the document that a page was about before the window was reloaded, unless there is a current one. */
  async restore(uri: Uri): Promise<void> {
    if (this.#document) return;
    try {
      const document = await workspace.openTextDocument(uri);
      if (!this.#document && isOurs(document)) this.#set(document);
    } catch {
      // It no longer exists; the page shows its placeholder.
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

/** The document of the active editor, otherwise a visible one, otherwise one that has a tab. */
function firstDocument(except?: TextDocument): TextDocument | undefined {
  const { activeTextEditor, visibleTextEditors, tabGroups } = window;
  const documents = [activeTextEditor, ...visibleTextEditors].flatMap((editor) => (editor ? [editor.document] : []));
  const inTabs = tabGroups.all.flatMap(({ tabs }) =>
    tabs.flatMap(({ input }) => {
      const uri = input instanceof TabInputText ? input.uri.toString() : undefined;
      return workspace.textDocuments.filter((document) => document.uri.toString() === uri);
    }),
  );
  return [...documents, ...inTabs].find((document) => document !== except && isOurs(document));
}

/** Whether a text has a tab: VS Code keeps texts for a while after their tabs are closed. */
export function isInTab(uri: Uri): boolean {
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );
}

function isOurs({ languageId, uri, isClosed }: TextDocument): boolean {
  return languageId === LANGUAGE_ID && isWorkingText(uri.scheme) && !isClosed;
}

import {
  type CodeAction,
  CodeActionKind,
  commands,
  type Disposable,
  type DocumentLink,
  type ExtensionContext,
  env,
  type Location,
  type LocationLink,
  languages,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import {
  CARD,
  type CardAnswer,
  type CitableParams,
  PAGE,
  type PageAnswer,
  type PageParams,
} from '../../../server/src/protocol';
import type { FromPreview, MarkedChange, PreviewConversation } from '../../pages/preview/messages';
import { baseNameOf } from '../files/saveBeside';
import { fileName, fileOf } from '../files/wordAddress';
import { isReadOnly } from '../operations/readOnly';
import type { Session } from '../session/session';
import { onDidChangeLanguage } from '../session/spokenLanguage';
import { t } from '../shown/l10n';
import { deletedText, isDeletion, isInsertion } from '../word/deletedRuns';
import type { MarkedChanges } from '../word/markedChanges';
import { PageChannel } from './pageChannel';
import { pageHtml, pageOptions } from './pageHtml';
import { previewLabels } from './previewLabels';
import { savePage } from './savedPage';

/** The view type used by the serializer and the manifest. */
export const PREVIEW_TYPE = 'treatyBody.preview';

/** Debounce delay after a keystroke, and (`MAX_DELAY`) the maximum delay after the first of several keystrokes; in milliseconds. */
const DEBOUNCE_MS = 120;
const MAX_DELAY = 500;

const NO_CHANGES = '[]';

/** The preview of one document; page and editor scroll in sync. */
export class Preview implements Disposable {
  readonly #context: ExtensionContext;
  readonly #session: Session;
  readonly #marked: MarkedChanges;
  #last: TextDocument;
  readonly #panel: WebviewPanel;
  readonly #channel: PageChannel<PreviewConversation>;
  readonly #disposables: Disposable[] = [];
  #answered = 0;
  /** The tracked changes last sent to the page, as JSON. */
  #changesTold = NO_CHANGES;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #since: number | undefined;
  #isAsking = false;
  #isReady = false;
  /** Messages queued until the page is ready. */
  readonly #asked: PreviewConversation['toPage'][] = [];
  #isDisposed = false;
  /** The line to which syncing with the page scrolled the editor; the resulting scroll event is not sent back. */
  #scrolledTo: number | undefined;

  constructor(
    context: ExtensionContext,
    session: Session,
    markedChanges: MarkedChanges,
    document: TextDocument,
    panel: WebviewPanel,
  ) {
    this.#marked = markedChanges;
    this.#context = context;
    this.#session = session;
    this.#last = document;
    this.#panel = panel;
    panel.iconPath = Uri.joinPath(context.extensionUri, 'client/icon.png');
    panel.webview.options = pageOptions(context.extensionUri);
    this.#channel = new PageChannel<PreviewConversation>(panel.webview, {
      labels: previewLabels,
      answers: { card: ({ offset }) => this.#card(offset) },
      ready: () => {
        this.#answered = 0;
        this.#changesTold = NO_CHANGES;
        this.#isReady = true;
        for (const message of this.#asked.splice(0)) this.#channel.say(message);
        void this.#tell();
      },
      hear: (message) => void this.#hear(message),
    });
    this.#load();
    this.#listen();
  }

  /** The document on the page. Reopening a document creates a new object, and the old one no longer receives changes. */
  get document(): TextDocument {
    const uri = this.#last.uri.toString();
    if (this.#last.isClosed)
      this.#last = workspace.textDocuments.find((document) => document.uri.toString() === uri) ?? this.#last;
    return this.#last;
  }

  get panel(): WebviewPanel {
    return this.#panel;
  }

  /** Sends a message once the page is ready, to trigger one of its actions. */
  ask(message: PreviewConversation['toPage']): void {
    if (this.#isReady) this.#channel.say(message);
    else this.#asked.push(message);
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    this.#channel.dispose();
    for (const one of this.#disposables) one.dispose();
  }

  /** Loads the page in the display language; the page saves its own state. */
  #load(): void {
    const title = t('Preview {0}', fileName(fileOf(this.document.uri)));
    this.#panel.title = title;
    this.#panel.webview.html = pageHtml(this.#panel.webview, this.#context.extensionUri, 'preview', title);
  }

  #listen(): void {
    const isShownDocument = (document: TextDocument) => document.uri.toString() === this.document.uri.toString();
    this.#disposables.push(
      onDidChangeLanguage(() => this.#load()),
      this.#marked.onDidChange(() => this.#tellChanges()),
      workspace.onDidOpenTextDocument((document) => {
        if (isShownDocument(document)) this.#later();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isShownDocument(document)) this.#later();
      }),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === this.document.uri.toString())) this.#later();
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [first] }) => {
        if (isShownDocument(textEditor.document) && first) this.#editorScrolled(first.start.line);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections: [first] }) => {
        if (isShownDocument(textEditor.document) && first) this.#tellCursor(textEditor);
      }),
      this.#session.onDidChangeState((state) => {
        if (state === 'running') this.#later();
      }),
    );
  }

  /** Schedules a debounced update of the page. */
  #later(): void {
    const time = Date.now();
    this.#since ??= time;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => void this.#tell(),
      Math.max(0, Math.min(DEBOUNCE_MS, this.#since + MAX_DELAY - time)),
    );
  }

  async #tell(): Promise<void> {
    this.#since = undefined;
    // A hidden page reloads when shown, and then gets the entire document.
    if (this.#isDisposed || !this.#panel.visible) return;
    if (this.#isAsking) {
      this.#later();
      return;
    }
    this.#isAsking = true;
    let hasMore = false;
    try {
      const client = await this.#session.whenConnected();
      const uri = this.document.uri.toString();
      const answeredCount = this.#answered;
      const params: PageParams = { uri, since: answeredCount };
      const answer = await client.sendRequest<PageAnswer | null>(PAGE, params);
      if (!answer || this.#isDisposed) return;
      // The page has been reloaded in the meantime, so this update has no base.
      if (this.#answered !== answeredCount) {
        hasMore = true;
        return;
      }
      const isFirstAnswer = answeredCount === 0;
      const isEditable = !(await isReadOnly(this.document));
      this.#answered = answer.number;
      this.#channel.say({
        kind: 'page',
        uri,
        file: baseNameOf(this.document),
        isEditable,
        answer,
      });
      this.#tellChanges();
      const editor = this.#editor();
      if (isFirstAnswer && editor) {
        this.#tellCursor(editor);
        const [first] = editor.visibleRanges;
        if (first && first.start.line > 0) this.#tellScroll(first.start.line);
      }
      hasMore = answer.isPart;
    } catch {
      // The session has reported the error; the page keeps its content.
    } finally {
      this.#isAsking = false;
    }
    if (hasMore) await this.#tell();
  }

  #editorScrolled(line: number): void {
    if (this.#scrolledTo !== undefined) {
      this.#scrolledTo = undefined;
      return;
    }
    this.#tellScroll(line);
  }

  #tellScroll(line: number): void {
    this.#channel.say({ kind: 'scroll', offset: this.document.offsetAt(this.document.lineAt(line).range.start) });
  }

  #tellChanges(): void {
    const changes = this.#marked.of(this.document).flatMap((revision): MarkedChange[] => {
      const { start, end } = revision;
      if (isInsertion(revision)) return end > start ? [{ start, end, gone: '' }] : [];
      const deletion = isDeletion(revision) ? deletedText(revision) : '';
      return deletion === '' ? [] : [{ start, end: start, gone: deletion }];
    });
    const key = JSON.stringify(changes);
    if (key === this.#changesTold) return;
    this.#changesTold = key;
    this.#channel.say({ kind: 'changes', changes });
  }

  #tellCursor({ selection }: TextEditor): void {
    this.#channel.say({ kind: 'cursor', offset: this.document.offsetAt(selection.active) });
  }

  /** A visible editor of the document. */
  #editor(): TextEditor | undefined {
    const uri = this.document.uri.toString();
    return window.visibleTextEditors.find(
      ({ document, viewColumn }) => viewColumn !== undefined && document.uri.toString() === uri,
    );
  }

  async #hear(message: FromPreview): Promise<void> {
    switch (message.kind) {
      case 'again':
        this.#answered = 0;
        return this.#tell();
      case 'scrolled':
        return this.#scrollEditor(message.offset);
      case 'go':
        return this.#go(message.offset);
      case 'follow':
        return this.#follow(message.offset);
      case 'open':
        return this.#open(message.address);
      case 'explain':
        await commands.executeCommand('treatyBody.explainRule', message.rule);
        return;
      case 'fix':
        return this.#fix(message);
      case 'save':
        return savePage(this.#context.extensionUri, this.document, message);
    }
  }

  #scrollEditor(offset: number): void {
    const editor = this.#editor();
    if (!editor) return;
    const { line } = this.document.positionAt(offset);
    if (editor.visibleRanges[0]?.start.line === line) return;
    this.#scrolledTo = line;
    editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
  }

  async #go(offset: number): Promise<void> {
    const at = this.document.positionAt(offset);
    const column = this.#editor()?.viewColumn ?? ViewColumn.One;
    const editor = await window.showTextDocument(this.document, column);
    editor.selection = new Selection(at, at);
    editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** Goes to the definition of the words at an offset, as in the editor. */
  async #follow(offset: number): Promise<void> {
    const { uri } = this.document;
    const at = this.document.positionAt(offset);
    const locations = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      uri,
      at,
    );
    const [target] = locations;
    if (!target) return this.#followOut(offset);
    const [targetUri, range] =
      'targetUri' in target
        ? [target.targetUri, target.targetSelectionRange ?? target.targetRange]
        : [target.uri, target.range];
    if (targetUri.toString() === uri.toString())
      this.#channel.say({ kind: 'show', offset: this.document.offsetAt(range.start) });
    await window.showTextDocument(targetUri, {
      viewColumn: this.#editor()?.viewColumn ?? ViewColumn.One,
      selection: new Range(range.start, range.start),
      preserveFocus: targetUri.toString() === uri.toString(),
    });
  }

  /** Opens the editor’s link at an offset to the official documents site, if there is one. */
  async #followOut(offset: number): Promise<void> {
    const at = this.document.positionAt(offset);
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', this.document.uri);
    const target = links.find(({ range }) => range.contains(at))?.target;
    if (target) await env.openExternal(target);
  }

  /** Opens a link from a card, as provided by the server: a web page or a document. */
  async #open(address: string): Promise<void> {
    const uri = Uri.parse(address);
    if (uri.scheme === 'https') await env.openExternal(uri);
    else if (uri.scheme !== 'command') await commands.executeCommand('vscode.open', uri);
  }

  async #card(offset: number): Promise<CardAnswer | null> {
    const client = await this.#session.whenConnected();
    // In a web worker, VS Code's own `Position` would be serialized differently.
    const { line, character } = this.document.positionAt(offset);
    const params: CitableParams = { uri: this.document.uri.toString(), position: { line, character } };
    return client.sendRequest<CardAnswer | null>(CARD, params);
  }

  /** Applies the quick fix with the given title. */
  async #fix({ start, end, title }: FromPreview & { kind: 'fix' }): Promise<void> {
    const range = new Range(this.document.positionAt(start), this.document.positionAt(end));
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      this.document.uri,
      range,
      CodeActionKind.QuickFix.value,
    );
    const action = actions.find((one) => one.title === title);
    if (!action) {
      this.#later();
      return;
    }
    if (action.edit) await workspace.applyEdit(action.edit);
    const { command } = action;
    if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
  }
}

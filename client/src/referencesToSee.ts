import {
  commands,
  Disposable,
  type Position,
  type QuickInputButton,
  type QuickPickItem,
  Range,
  Selection,
  StatusBarAlignment,
  type TextDocument,
  TextDocumentChangeReason,
  type TextDocumentContentChangeEvent,
  TextEditorRevealType,
  ThemeIcon,
  window,
  workspace,
} from 'vscode';
import type { OperationNote } from '../../server/src/protocol';
import { counted } from './counted';
import { rangeFrom } from './places';
import { asLabel, asMessage } from './shown';

/** Left of the words of the document. */
const PRIORITY = 100.8;
const COMMAND = 'treatyBody.showReferencesToSee';
const SETTLED: QuickInputButton = { iconPath: new ThemeIcon('check'), tooltip: 'Mark as checked' };

/** A reference that somebody is to look at; its place moves with the text. */
interface ToSee {
  readonly message: string;
  range: Range;
}

/** What one operation has left, and how many changes of the text have followed it and were not undone. */
interface Left {
  readonly references: ToSee[];
  later: number;
}

/**
 * References that operations could not settle, of each open document. They stay until their words are changed, the operation is undone,
 * the user says that they are settled, or the document is closed.
 */
export class ReferencesToSee implements Disposable {
  readonly #left = new Map<string, Left[]>();
  readonly #item = window.createStatusBarItem('treatyBody.references', StatusBarAlignment.Right, PRIORITY);
  readonly #disposable: Disposable;

  constructor() {
    this.#item.name = 'Treaty Body Document: References to Check';
    this.#item.command = { title: 'Show References to Check', command: COMMAND };
    this.#disposable = Disposable.from(
      this.#item,
      commands.registerCommand(COMMAND, () => this.show()),
      window.onDidChangeActiveTextEditor(() => this.#update()),
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
        if (contentChanges.length > 0) this.#follow(document, contentChanges, reason);
      }),
    );
  }

  /** Keeps what an operation has left in the present text of a document, and tells of it. */
  async tell(document: TextDocument, message: string, notes: readonly OperationNote[]): Promise<void> {
    const references = notes.map((note) => ({ message: note.message, range: rangeFrom(note.range) }));
    const key = document.uri.toString();
    this.#left.set(key, [...(this.#left.get(key) ?? []), { references, later: 0 }]);
    this.#update();
    const show = 'Show';
    const first = notes.length === 1 ? ` ${notes[0]?.message ?? ''}` : '';
    const said = await window.showWarningMessage(
      asMessage(`${message === '' ? '' : `${message} `}${countText(notes.length)}.${first}`),
      show,
    );
    if (said === show) await this.show(document);
  }

  /** What is left of a document to look at, in the order of its text. */
  of(document: TextDocument): readonly { readonly message: string; readonly range: Range }[] {
    const left = this.#left.get(document.uri.toString()) ?? [];
    return left.flatMap(({ references }) => references).sort((a, b) => a.range.start.compareTo(b.range.start));
  }

  /** Lists what is left of a document, or of the active one, to go there and to say what is settled. */
  async show(asked?: TextDocument): Promise<void> {
    const document = asked ?? window.activeTextEditor?.document;
    if (!document || this.of(document).length === 0) {
      void window.showInformationMessage('No references left to check.');
      return;
    }
    const editor = await window.showTextDocument(document);
    interface Row extends QuickPickItem {
      readonly reference: { readonly message: string; readonly range: Range };
    }
    const pick = window.createQuickPick<Row>();
    const fill = () => {
      const references = this.of(document);
      pick.title = countText(references.length);
      pick.items = references.map((reference) => ({
        label: asLabel(reference.message),
        description: `line ${reference.range.start.line + 1}`,
        buttons: [SETTLED],
        reference,
      }));
      if (references.length === 0) pick.hide();
    };
    pick.placeholder =
      'Go to one of them; reopen this list from the status bar, or with Treaty Body: Show References to Check';
    pick.onDidChangeActive(([row]) => row && reveal(row.reference.range));
    const reveal = (range: Range) => {
      editor.selection = new Selection(range.start, range.end);
      editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    };
    pick.onDidTriggerItemButton(({ item }) => {
      this.#settle(document, item.reference);
      fill();
    });
    pick.onDidAccept(() => pick.hide());
    pick.onDidHide(() => pick.dispose());
    fill();
    pick.show();
  }

  #settle(document: TextDocument, reference: unknown): void {
    this.#keep(document, (left) => ({ ...left, references: left.references.filter((one) => one !== reference) }));
  }

  #forget(document: TextDocument): void {
    this.#left.delete(document.uri.toString());
    this.#update();
  }

  /** Moves the places with the text; one in which something was written is settled. */
  #follow(
    document: TextDocument,
    changes: readonly TextDocumentContentChangeEvent[],
    reason: TextDocumentChangeReason | undefined,
  ): void {
    const step = reason === TextDocumentChangeReason.Undo ? -1 : 1;
    this.#keep(document, ({ references, later }) => ({
      later: later + step,
      // Undone is the operation itself.
      references: later + step < 0 ? [] : references.flatMap((one) => moved(one, changes)),
    }));
  }

  #keep(document: TextDocument, change: (left: Left) => Left): void {
    const key = document.uri.toString();
    const left = this.#left.get(key);
    if (!left) return;
    const kept = left.map(change).filter(({ references }) => references.length > 0);
    if (kept.length > 0) this.#left.set(key, kept);
    else this.#left.delete(key);
    this.#update();
  }

  #update(): void {
    const document = window.activeTextEditor?.document;
    const references = document ? this.of(document) : [];
    if (references.length === 0) {
      this.#item.hide();
      return;
    }
    this.#item.text = `$(references) ${countText(references.length)}`;
    this.#item.tooltip = 'What the last operations could not settle on their own';
    this.#item.show();
  }

  dispose(): void {
    this.#disposable.dispose();
  }
}

function countText(count: number): string {
  return `${counted(count, 'reference', 'references')} to check`;
}

/** A reference behind some changes of one step, which VS Code names from the last in the text to the first; none where it was changed. */
function moved(reference: ToSee, changes: readonly TextDocumentContentChangeEvent[]): readonly ToSee[] {
  let { range } = reference;
  for (const change of [...changes].sort((a, b) => b.range.start.compareTo(a.range.start))) {
    if (change.range.start.isAfterOrEqual(range.end)) continue;
    if (change.range.end.isAfter(range.start)) return [];
    range = new Range(behind(range.start, change), behind(range.end, change));
  }
  reference.range = range;
  return [reference];
}

function behind(position: Position, { range, text }: TextDocumentContentChangeEvent): Position {
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines.at(-1)?.length ?? 0;
  const line = position.line - range.end.line + range.start.line + lines.length - 1;
  if (position.line > range.end.line) return position.with(line);
  const into = position.character - range.end.character + last;
  return position.with(line, lines.length === 1 ? into + range.start.character : into);
}

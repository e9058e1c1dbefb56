import {
  commands,
  Disposable,
  type Memento,
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
import { LANGUAGE_ID, type OperationNote } from '../../../server/src/protocol';
import { onDidChangeLanguage } from '../session/spokenLanguage';
import { plural, t } from '../shown/l10n';
import { rangeFrom } from '../shown/plainPlaces';
import { asLabel, asMessage } from '../shown/shown';
import {
  isStoredReference,
  keepReference,
  type LeftReference,
  LeftReferences,
  locateReference,
} from './leftReferences';

/** Status bar position: to the left of the word count. */
const STATUS_PRIORITY = 100.8;
const SHOW_COMMAND = 'treatyBody.showReferencesToSee';

/** The workspace state key for references in closed documents, by URI. */
const STATE_KEY = 'treatyBody.referencesToSee';

/**
 * The unresolved references in each open document. They stay until the user edits their words by hand, undoes the operation, or marks them
 * as settled. While a document is closed, they are kept in the workspace state.
 */
export class ReferencesToSee implements Disposable {
  readonly #left = new Map<string, LeftReferences>();
  readonly #memory: Memento;
  readonly #item = window.createStatusBarItem('treatyBody.references', StatusBarAlignment.Right, STATUS_PRIORITY);
  readonly #disposable: Disposable;

  constructor(memory: Memento) {
    this.#memory = memory;
    this.#disposable = Disposable.from(
      this.#item,
      commands.registerCommand(SHOW_COMMAND, () => this.show()),
      onDidChangeLanguage(() => this.#update()),
      window.onDidChangeActiveTextEditor(() => this.#update()),
      workspace.onDidOpenTextDocument((document) => this.#remember(document)),
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
        if (contentChanges.length > 0) this.#follow(document, contentChanges, reason);
      }),
    );
    for (const document of workspace.textDocuments) this.#remember(document);
  }

  /** Adds references that an operation has left in the current text, and notifies the user. */
  async tell(document: TextDocument, message: string, notes: readonly OperationNote[]): Promise<void> {
    this.#of(document).add(
      notes.map((note) => {
        const range = rangeFrom(note.range);
        const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
        const words = document.getText(range);
        return { message: note.message, start, end, words, ...(note.isOther && { isOther: true }) };
      }),
    );
    this.#changed(document);
    const show = t('Show');
    const firstMessage = notes.length === 1 ? ` ${notes[0]?.message ?? ''}` : '';
    const button = await window.showWarningMessage(
      asMessage(`${message === '' ? '' : `${message} `}${countText(notes)}.${firstMessage}`),
      show,
    );
    if (button === show) await this.show(document);
  }

  /** The references to check in a document, in text order. */
  of(document: TextDocument): readonly ShownReference[] {
    const allReferences = this.#left.get(document.uri.toString())?.all ?? [];
    return allReferences.map((reference) => ({
      message: reference.message,
      range: new Range(document.positionAt(reference.start), document.positionAt(reference.end)),
      reference,
    }));
  }

  /** Lists the references to check in a document (the active one by default), to go to them or mark them as settled. */
  async show(target?: TextDocument): Promise<void> {
    const document = target ?? window.activeTextEditor?.document;
    if (!document || this.of(document).length === 0) {
      void window.showInformationMessage(t('No references left to check.'));
      return;
    }
    const editor = await window.showTextDocument(document);
    interface ReferenceRow extends QuickPickItem {
      readonly shown: ShownReference;
    }
    const pick = window.createQuickPick<ReferenceRow>();
    const checkButton: QuickInputButton = { iconPath: new ThemeIcon('check'), tooltip: t('Mark as checked') };
    const fill = () => {
      const references = this.of(document);
      pick.title = countText(references.map(({ reference }) => reference));
      pick.items = references.map((reference) => ({
        label: asLabel(reference.message),
        description: t('line {0}', reference.range.start.line + 1),
        buttons: [checkButton],
        shown: reference,
      }));
      if (references.length === 0) pick.hide();
    };
    pick.placeholder = t(
      'Go to one of them; reopen this list from the status bar, or with Treaty Body: Show References to Check',
    );
    pick.onDidChangeActive(([row]) => row && reveal(row.shown.range));
    const reveal = (range: Range) => {
      editor.selection = new Selection(range.start, range.end);
      editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    };
    pick.onDidTriggerItemButton(({ item }) => {
      this.#of(document).settle(item.shown.reference);
      this.#changed(document);
      fill();
    });
    pick.onDidAccept(() => pick.hide());
    pick.onDidHide(() => pick.dispose());
    fill();
    pick.show();
  }

  /** The tracked references of a document; tracking starts with the first call. */
  #of(document: TextDocument): LeftReferences {
    const key = document.uri.toString();
    const references = this.#left.get(key) ?? new LeftReferences();
    this.#left.set(key, references);
    return references;
  }

  /** Restores the references saved when a document was last closed. */
  #remember(document: TextDocument): void {
    if (document.languageId !== LANGUAGE_ID) return;
    const state = this.#kept()[document.uri.toString()];
    if (!Array.isArray(state) || this.of(document).length > 0) return;
    const text = document.getText();
    const references = state.filter(isStoredReference).flatMap((one) => locateReference(text, one) ?? []);
    if (references.length > 0) this.#of(document).add(references);
    this.#changed(document);
  }

  #kept(): Readonly<Record<string, unknown>> {
    return this.#memory.get<Readonly<Record<string, unknown>>>(STATE_KEY) ?? {};
  }

  /** Displays and saves the references left in a document after a change. */
  #changed(document: TextDocument): void {
    this.#update();
    const key = document.uri.toString();
    const { [key]: before, ...others } = this.#kept();
    const allReferences = this.#left.get(key)?.all ?? [];
    if (before === undefined && allReferences.length === 0) return;
    const text = document.getText();
    const value =
      allReferences.length === 0 ? others : { ...others, [key]: allReferences.map((one) => keepReference(text, one)) };
    void this.#memory.update(STATE_KEY, value);
  }

  #forget(document: TextDocument): void {
    this.#left.delete(document.uri.toString());
    this.#update();
  }

  #follow(
    document: TextDocument,
    changes: readonly TextDocumentContentChangeEvent[],
    reason: TextDocumentChangeReason | undefined,
  ): void {
    if (document.languageId !== LANGUAGE_ID) return;
    const kind =
      reason === TextDocumentChangeReason.Undo ? 'undo' : reason === TextDocumentChangeReason.Redo ? 'redo' : 'edit';
    this.#of(document).change(
      changes.map(({ rangeOffset, rangeLength, text }) => ({
        start: rangeOffset,
        end: rangeOffset + rangeLength,
        text,
      })),
      document.offsetAt(document.lineAt(document.lineCount - 1).range.end),
      kind,
    );
    this.#changed(document);
  }

  #update(): void {
    const document = window.activeTextEditor?.document;
    const references = document ? this.of(document) : [];
    if (references.length === 0) {
      this.#item.hide();
      return;
    }
    this.#item.text = `$(references) ${countText(references.map(({ reference }) => reference))}`;
    this.#item.name = t('Treaty Body Document: References to Check');
    this.#item.command = { title: t('Show References to Check'), command: SHOW_COMMAND };
    this.#item.tooltip = t('What the last operations could not settle on their own');
    this.#item.show();
  }

  dispose(): void {
    this.#disposable.dispose();
  }
}

function countText(places: readonly Pick<LeftReference, 'isOther'>[]): string {
  return places.some(({ isOther }) => isOther)
    ? plural(places.length, '{0} place to check', '{0} places to check')
    : plural(places.length, '{0} reference to check', '{0} references to check');
}

/** A reference with its range. */
interface ShownReference {
  readonly message: string;
  readonly range: Range;
  readonly reference: LeftReference;
}

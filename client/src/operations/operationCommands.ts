import {
  commands,
  Disposable,
  Position,
  Range,
  Selection,
  TabInputText,
  TabInputWebview,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import {
  OPERATE,
  OPERATE_COMMAND,
  OPERATED_COMMAND,
  type OperateAnswer,
  type OperateParams,
  type OperationNote,
  type OperationReport,
  type OperationRequest,
} from '../../../server/src/protocol';
import { documentEditor } from '../session/documentEditor';
import type { Session } from '../session/session';
import { completeStep } from '../session/walkthrough';
import { t } from '../shown/l10n';
import { isPosition, rangeFrom } from '../shown/plainPlaces';
import { moveTo } from './moveTo';
import { askUntilResolved, type OperationResult } from './operationQuestions';
import { showTemporaryMessage } from './passingNews';
import { isRefusedAsReadOnly } from './readOnly';
import type { ReferencesToSee } from './referencesToSee';

/** Commands that need no input but the cursor position. */
const AT_CURSOR: Readonly<Record<string, OperationRequest>> = {
  'treatyBody.renumber': { kind: 'renumber' },
  'treatyBody.insertParagraph': { kind: 'insert-paragraph' },
  'treatyBody.insertPair': { kind: 'insert-pair' },
  'treatyBody.insertSubparagraph': { kind: 'insert-item' },
  'treatyBody.deleteParagraph': { kind: 'delete', what: 'paragraph' },
  'treatyBody.deleteSubparagraph': { kind: 'delete', what: 'item' },
  'treatyBody.moveUp': { kind: 'move', what: 'innermost', direction: 'up' },
  'treatyBody.moveDown': { kind: 'move', what: 'innermost', direction: 'down' },
  'treatyBody.movePairUp': { kind: 'move', what: 'pair', direction: 'up' },
  'treatyBody.movePairDown': { kind: 'move', what: 'pair', direction: 'down' },
  'treatyBody.split': { kind: 'split' },
  'treatyBody.merge': { kind: 'merge' },
  'treatyBody.toSubparagraph': { kind: 'to-item' },
  'treatyBody.toParagraph': { kind: 'to-paragraph' },
};

/** Registers the commands that restructure or renumber a document. */
export function registerOperations(session: Session, toSee: ReferencesToSee): Disposable {
  const run = (operation: OperationRequest) => async (): Promise<OperationResult> => {
    const editor = await activeEditor();
    if (!editor) return 'refused';
    if (editor.selections.length > 1 && operation.kind !== 'renumber') {
      void window.showInformationMessage(t('Use a single cursor, where the change is to be made.'));
      return 'refused';
    }
    return operateIn(session, toSee, editor, editor.selection.active, operation, editor.selection);
  };
  return Disposable.from(
    ...Object.entries(AT_CURSOR).map(([command, operation]) => commands.registerCommand(command, run(operation))),
    commands.registerCommand('treatyBody.moveTo', async (): Promise<OperationResult> => {
      const editor = await activeEditor();
      if (!editor || (await isRefusedAsReadOnly(editor.document))) return 'refused';
      return moveTo(session, editor, (selection, operation) =>
        operateIn(session, toSee, editor, selection.active, operation, selection),
      );
    }),
    commands.registerCommand(OPERATE_COMMAND, (uri: unknown, position: unknown, operation: unknown) =>
      operateOn(session, toSee, uri, position, operation),
    ),
    commands.registerCommand(OPERATED_COMMAND, (uri: unknown, argument: unknown) =>
      showOperationResult(toSee, uri, argument),
    ),
  );
}

/** The editor to act on; tells the user if there is none. */
export async function activeEditor(): Promise<TextEditor | undefined> {
  const editor = await documentEditor();
  if (editor) return editor;
  void window.showInformationMessage(
    t('This is for treaty body documents. The active editor shows another kind of text.'),
  );
  return undefined;
}

/** Handles the command of a code action, in the document that the action was offered for. */
async function operateOn(
  session: Session,
  toSee: ReferencesToSee,
  uri: unknown,
  position: unknown,
  operation: unknown,
): Promise<OperationResult> {
  if (typeof uri !== 'string' || !isPosition(position) || !isOperation(operation)) return 'refused';
  const editor = await editorOf(uri);
  return operateIn(session, toSee, editor, new Position(position.line, position.character), operation);
}

/** An editor of the document that a code action was offered for. */
export async function editorOf(uri: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(Uri.parse(uri)));
}

/**
 * An editor for a document: a visible one, or else a new one beside the active tab, such as one of our pages. `at` is revealed and gets the
 * cursor; with `keepsFocus` the focus does not move.
 */
export async function editorFor(
  document: TextDocument,
  { at, keepsFocus = true }: { readonly at?: Position; readonly keepsFocus?: boolean } = {},
): Promise<TextEditor> {
  const visibleEditor = window.visibleTextEditors.find((editor) => editor.document === document);
  const uri = document.uri.toString();
  const group = window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri),
  );
  const isPage = window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputWebview;
  const viewColumn = visibleEditor?.viewColumn ?? group?.viewColumn ?? (isPage ? ViewColumn.Beside : undefined);
  return window.showTextDocument(document, {
    preserveFocus: keepsFocus,
    ...(viewColumn !== undefined && { viewColumn }),
    ...(at && { selection: new Range(at, at) }),
  });
}

/** The document to edit, and the editor whose cursor to move; without an editor, the document is edited in the background. */
interface OperatedDocument {
  readonly document: TextDocument;
  readonly editor?: TextEditor | undefined;
}

/** The document of one of our pages, with its editor if visible; the page stays in place and keeps the focus. */
export function documentOfPage(document: TextDocument): OperatedDocument {
  return { document, editor: window.visibleTextEditors.find((one) => one.document === document) };
}

/** Requests an operation from the server, prompts for missing input, and applies the edits. */
export async function operateIn(
  session: Session,
  toSee: ReferencesToSee,
  target: OperatedDocument | TextEditor,
  position: Position,
  operation: OperationRequest,
  selection?: Selection,
): Promise<OperationResult> {
  const { document, editor } = 'selection' in target ? { document: target.document, editor: target } : target;
  if (await isRefusedAsReadOnly(document)) return 'refused';
  const client = await session.whenConnected();
  const ask = (request: OperationRequest, isConfirmed: boolean) => {
    const params: OperateParams = {
      uri: client.code2ProtocolConverter.asUri(document.uri),
      position: client.code2ProtocolConverter.asPosition(position),
      ...(selection && !selection.isEmpty && { selection: client.code2ProtocolConverter.asRange(selection) }),
      operation: request,
      ...(isConfirmed && { confirmed: isConfirmed }),
    };
    return client.sendRequest<OperateAnswer>(OPERATE, params);
  };
  const answer = await askUntilResolved(document, operation, ask);
  if (typeof answer === 'string') return answer;
  return apply({ document, editor }, toSee, answer);
}

/**
 * Applies the edits as one undoable step, and reports the places to check. If references would lose their target, VS Code first previews
 * all changes and asks the user to confirm those references.
 */
async function apply(
  target: OperatedDocument,
  toSee: ReferencesToSee,
  answer: Extract<OperateAnswer, { kind: 'edit' }>,
): Promise<OperationResult> {
  const { edits, version, untargeted } = answer;
  const { document, editor } = target;
  if (edits.length === 0) {
    window.setStatusBarMessage(t('All numbers are correct.'), 5000);
    return 'nothing';
  }
  if (document.version !== version) {
    void window.showInformationMessage(t('The text was changed in the meantime. Try again.'));
    return 'refused';
  }
  if (editor && untargeted.length === 0) {
    // There is no API to detect that an editor was made read-only; it just rejects edits.
    await editor.edit((change) => {
      for (const { range, newText } of edits) change.replace(rangeFrom(range), newText);
    });
    if (document.version === version) {
      void window.showWarningMessage(t('This document is read-only.'));
      return 'refused';
    }
    finishOperation(target, toSee, answer);
    completeStep('renumber');
    return 'done';
  }
  const change = new WorkspaceEdit();
  for (const { range, newText, label } of edits)
    change.replace(document.uri, rangeFrom(range), newText, { label, needsConfirmation: false });
  for (const { range, message } of untargeted) {
    const targetRange = rangeFrom(range);
    const metadata = { label: t('Left without a target'), description: message, needsConfirmation: true };
    change.replace(document.uri, targetRange, document.getText(targetRange), metadata);
  }
  if (!(await workspace.applyEdit(change))) {
    if (document.version === version) return 'cancelled';
    void window.showWarningMessage(
      t('The document could not be changed: it is read-only or has changed in the meantime.'),
    );
    return 'refused';
  }
  finishOperation(target, toSee, answer);
  completeStep('renumber');
  return 'done';
}

/** Runs after VS Code has applied the edits of a code action. */
function showOperationResult(toSee: ReferencesToSee, uri: unknown, argument: unknown): void {
  const editor = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === Uri.parse(String(uri)).toString(),
  );
  if (editor && isOperationReport(argument)) finishOperation({ document: editor.document, editor }, toSee, argument);
}

/** Moves the cursor, and reports the effect on numbers and references. */
function finishOperation(
  { document, editor }: OperatedDocument,
  toSee: ReferencesToSee,
  { length, cursor, message, notes }: OperationReport,
): void {
  if (document.getText().length !== length) {
    void window.showWarningMessage(
      t(
        'Only some of the changes were made, so numbers and references may not agree. Undo, or renumber the paragraphs.',
      ),
    );
    return;
  }
  if (editor && cursor) {
    const at = new Position(cursor.line, cursor.character);
    editor.selection = new Selection(at, at);
    editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
  }
  showNotes(toSee, document, message, notes);
}

/** Reports the effect on numbers and references: in the status bar, unless there are places to check. */
export function showNotes(
  toSee: ReferencesToSee,
  document: TextDocument,
  message: string,
  notes: readonly OperationNote[],
): void {
  if (notes.length > 0) void toSee.tell(document, message, notes);
  else if (message !== '') showTemporaryMessage(document, message);
}

function isOperationReport(value: unknown): value is OperationReport {
  return value !== null && typeof value === 'object' && 'length' in value && 'message' in value && 'notes' in value;
}

function isOperation(value: unknown): value is OperationRequest {
  return value !== null && typeof value === 'object' && 'kind' in value && typeof value.kind === 'string';
}

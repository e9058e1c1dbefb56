import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Connection,
  type HandlerResult,
  ResponseError,
  type ServerCapabilities,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { concordance, concordanceTable } from '../edits/concordance';
import { itemAt, paragraphAt } from '../edits/group';
import { insertItem, insertParagraphs } from '../edits/insert';
import { moveBehind, moveBy } from '../edits/move';
import { isRefused, type Outcome, type Refused } from '../edits/operation';
import { remove } from '../edits/remove';
import { renamable, rename } from '../edits/rename';
import { renumber } from '../edits/renumber';
import {
  CONCORDANCE_HEADING,
  noteMessage,
  OPERATION_TITLES,
  outcomeMessage,
  refusalMessage,
  statusQuestion,
} from '../features/operationWords';
import { type DocumentModel, type ModelOptions, readDocument } from '../model/document';
import type { ParagraphPlace } from '../model/target';
import {
  CONCORDANCE,
  type ConcordanceAnswer,
  type ConcordanceParams,
  type InitializationOptions,
  OPERATE,
  OPERATE_COMMAND,
  type OperateAnswer,
  type OperateParams,
  type OperationNote,
  type OperationRequest,
} from '../protocol';
import type { TextVersion } from '../text/document';
import { applyEdits, type TextEdit } from '../text/edits';
import { LineIndex } from '../text/lines';
import { isAskedFor } from './codeActions';
import { rangeOf, wireEdits } from './convert';
import type { OpenDocuments } from './documents';

/** The kind of the code actions that change the order or the numbers of a document. */
export const OPERATION_KIND = `${CodeActionKind.Refactor}.treaty-body`;

/** An invalid request, told to the user in its words. */
const REQUEST_FAILED = -32803;

/** What operations need from the server around them. */
export interface OperationServer {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  optionsOf(uri: string): ModelOptions;
}

/** Requests that change what stands in a document: commands, code actions, new numbers by F2, and the concordance of both. */
export class Operations {
  private client: ClientCapabilities = {};
  private options: InitializationOptions = {};
  /** The text of each open document as it was opened or saved last. */
  private readonly saved = new Map<string, TextVersion>();

  constructor(private readonly server: OperationServer) {}

  /** What is offered to a client. */
  capabilities(client: ClientCapabilities, options: InitializationOptions): ServerCapabilities {
    this.client = client;
    this.options = options;
    const rename = client.textDocument?.rename;
    return rename ? { renameProvider: rename.prepareSupport ? { prepareProvider: true } : true } : {};
  }

  listen(): void {
    const { connection, documents } = this.server;
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) => this.keep(uri));
    connection.onRequest(OPERATE, (params: OperateParams): HandlerResult<OperateAnswer, void> => {
      const model = documents.get(params.uri);
      return model ? answerOf(model, params) : { kind: 'refused', message: 'The document is not open.' };
    });
    connection.onRequest(CONCORDANCE, ({ uri, form }: ConcordanceParams): ConcordanceAnswer | null => {
      const now = documents.get(uri);
      const before = this.saved.get(uri);
      if (!now || !before) return null;
      const rows = concordance(readDocument(before, this.server.optionsOf(uri)), now);
      return {
        table: concordanceTable(rows, CONCORDANCE_HEADING, form),
        changed: rows.filter((row) => row.before !== row.after).length,
      };
    });
    connection.onPrepareRename(({ textDocument, position }) => {
      const model = documents.get(textDocument.uri);
      if (!model) return null;
      const found = renamable(model, model.text.lines.offsetAt(position));
      if (!found) return null;
      return { range: rangeOf(model.text.lines, found.span), placeholder: found.number };
    });
    connection.onRenameRequest(({ textDocument, position, newName }) => {
      const model = documents.get(textDocument.uri);
      if (!model) return null;
      const result = rename(model, model.text.lines.offsetAt(position), newName);
      if (isRefused(result)) return new ResponseError(REQUEST_FAILED, refusalMessage(result));
      const asked = result.edits.length > 0 ? statusQuestion(model.identity.status) : undefined;
      return this.workspaceEdit(model, result.edits, asked);
    });
  }

  /** Takes a document as it is now for what the concordance compares with. */
  keep(uri: string): void {
    const text = this.server.documents.text(uri);
    if (text) this.saved.set(uri, text);
  }

  closed(uri: string): void {
    this.saved.delete(uri);
  }

  /** The operations that apply where the cursor is. */
  codeActions(model: DocumentModel, { range, context }: CodeActionParams): CodeAction[] {
    // While one types and moves about, corrections are shown; changes of structure are for those who open the menu.
    if (!isAskedFor(OPERATION_KIND, context.only)) return [];
    if (context.only === undefined && context.triggerKind !== CodeActionTriggerKind.Invoked) return [];
    const offset = model.text.lines.offsetAt(range.start);
    const applicable = operationsAt(model, offset);
    const asks = statusQuestion(model.identity.status) !== undefined;
    const runsCommands = this.options.operations === true;
    return applicable.flatMap(({ title, operation }): CodeAction[] => {
      const action = { title, kind: OPERATION_KIND };
      if (runsCommands) {
        const args = [model.text.uri, range.start, operation];
        return [{ ...action, command: { title, command: OPERATE_COMMAND, arguments: args } }];
      }
      const result = operate(model, offset, operation);
      if (isRefused(result) || result.edits.length === 0) return [];
      const question = asks && result.renumbered > 0 ? statusQuestion(model.identity.status) : undefined;
      return [{ ...action, edit: this.workspaceEdit(model, result.edits, question) }];
    });
  }

  /** Edits for a client that may or may not take versions, and questions. */
  private workspaceEdit(
    model: DocumentModel,
    edits: readonly TextEdit[],
    question: { readonly question: string; readonly why: string } | undefined,
  ): WorkspaceEdit {
    const { uri, version, lines } = model.text;
    const wire = wireEdits(lines, edits);
    const { workspaceEdit } = this.client.workspace ?? {};
    if (!workspaceEdit?.documentChanges) return { changes: { [uri]: wire } };
    const textDocument = { uri, version };
    if (!question || !workspaceEdit.changeAnnotationSupport)
      return { documentChanges: [{ textDocument, edits: wire }] };
    return {
      documentChanges: [{ textDocument, edits: wire.map((edit) => ({ ...edit, annotationId: 'numbers' })) }],
      changeAnnotations: { numbers: { label: question.question, description: question.why, needsConfirmation: true } },
    };
  }
}

/** The edits of an operation on a document. */
function operate(model: DocumentModel, offset: number, operation: OperationRequest): Outcome | Refused {
  switch (operation.kind) {
    case 'renumber':
      return renumber(model);
    case 'insert-paragraph':
      return insertParagraphs(model, offset, 1);
    case 'insert-pair':
      return insertParagraphs(model, offset, 2);
    case 'insert-item':
      return insertItem(model, offset);
    case 'delete':
      return remove(model, offset, operation.what, operation.references ?? 'leave');
    case 'move':
      return moveBy(model, offset, operation.what, operation.direction === 'up' ? -1 : 1);
    case 'move-behind': {
      const place = readPlace(operation.place);
      return place ? moveBehind(model, offset, operation.what, place) : { refused: 'no-place' };
    }
  }
}

/** "36 (c)", "36 c" or "36" as a place. */
function readPlace(written: string): ParagraphPlace | undefined {
  const match = /^\s*(\d+(?:\s+[a-z]{3,})?)\s*((?:\(?[a-z0-9]{1,5}\)?\s*)*)$/i.exec(written);
  if (!match) return undefined;
  const path = (match[2] ?? '').match(/[a-z0-9]+/gi) ?? [];
  return { number: (match[1] ?? '').replace(/\s+/, ' '), path: path.map((letter) => letter.toLowerCase()) };
}

function answerOf(model: DocumentModel, { position, operation, confirmed }: OperateParams): OperateAnswer {
  const { lines, version } = model.text;
  const result = operate(model, lines.offsetAt(position), operation);
  if (isRefused(result)) return { kind: 'refused', message: refusalMessage(result) };
  if (operation.kind === 'delete' && operation.references === undefined) {
    const cited = result.notes.filter(({ kind }) => kind === 'gone');
    if (cited.length > 0) {
      const notes = cited.map((note): OperationNote => {
        const start = (model.tree.starts[note.block] ?? 0) + note.start;
        const paragraph = model.paragraphs.all[model.paragraphs.owner[note.block] ?? -1];
        const where = paragraph ? `Paragraph ${paragraph.number}` : 'Elsewhere';
        const range = rangeOf(lines, { start, end: start + note.end - note.start });
        return { message: `${where}: ${lineAround(model, note.block, note.start, note.end)}`, range };
      });
      return {
        kind: 'ask-references',
        question: `${cited.length === 1 ? 'A reference points' : `${cited.length} references point`} at what you delete.`,
        notes,
      };
    }
  }
  const status = result.renumbered > 0 && confirmed !== true ? statusQuestion(model.identity.status) : undefined;
  if (status) return { kind: 'ask-status', question: status.question, detail: status.why };
  const after = LineIndex.of(applyEdits(model.text.text, result.edits));
  return {
    kind: 'edit',
    version,
    edits: wireEdits(lines, result.edits),
    ...(result.cursor !== undefined && { cursor: after.positionAt(result.cursor) }),
    message: outcomeMessage(result),
    notes: result.notes.map((note) => ({ message: noteMessage(note), range: rangeOf(after, note.at) })),
  };
}

/** A citation with some words around it. */
function lineAround(model: DocumentModel, block: number, start: number, end: number): string {
  const text = model.tree.blocks[block]?.text ?? '';
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, start - 40)));
  const behind = text.indexOf(' ', Math.min(text.length, end + 40));
  const to = behind < 0 ? text.length : behind;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).replace(/\s+/g, ' ').trim()}${to < text.length ? ' …' : ''}`;
}

/** The operations that apply at an offset, with the titles of their code actions. */
function operationsAt(
  model: DocumentModel,
  offset: number,
): readonly { readonly title: string; readonly operation: OperationRequest }[] {
  const paragraph = paragraphAt(model, offset);
  if (!paragraph) return [];
  const item = itemAt(model, offset);
  const name = item?.item ? `${paragraph.number} (${item.item.text})` : `paragraph ${paragraph.number}`;
  const titles = OPERATION_TITLES;
  const simple = (kind: 'renumber' | 'insert-paragraph' | 'insert-pair' | 'insert-item') => ({
    title: titles[kind],
    operation: { kind } as const,
  });
  return [
    ...(renumber(model).edits.length > 0 ? [simple('renumber')] : []),
    simple('insert-paragraph'),
    simple('insert-pair'),
    simple('insert-item'),
    ...(['up', 'down'] as const).flatMap((direction) =>
      isRefused(moveBy(model, offset, 'innermost', direction === 'up' ? -1 : 1))
        ? []
        : [
            {
              title: `${titles[direction]}: ${name}`,
              operation: { kind: 'move', what: 'innermost', direction } as const,
            },
          ],
    ),
    { title: `Delete ${name}`, operation: { kind: 'delete', what: item ? 'item' : 'paragraph' } as const },
  ];
}

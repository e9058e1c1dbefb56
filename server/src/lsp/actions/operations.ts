import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Connection,
  type HandlerResult,
  type Position,
  type PrepareRenameResult,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { speaker } from '../../display/speaker';
import {
  type ConcordanceRow,
  concordance,
  concordanceTable,
  inShownOrder,
  isChanged,
} from '../../edits/compare/concordance';
import { isRefused, type OperationOutcome, refusalOf } from '../../edits/paragraphs/operation';
import { isLetterAt, rename } from '../../edits/paragraphs/rename';
import { renamedNumber } from '../../features/renamedNumber';
import {
  concordanceHeading,
  concordanceSummary,
  consequence,
  letterRenamed,
  refusalMessage,
  statusQuestion,
  statusRefusal,
} from '../../features/words/operationWords';
import { type DocumentModel, type ModelOptions, readDocument } from '../../model/document';
import {
  CITABLE,
  type CitableAnswer,
  type CitableParams,
  CONCORDANCE,
  type ConcordanceAnswer,
  type ConcordanceLine,
  type ConcordanceParams,
  FOLLOW_UP,
  type FollowUpAnswer,
  type FollowUpParams,
  type InitializationOptions,
  MOVE_TARGETS,
  type MoveTargetsAnswer,
  OPERATE,
  OPERATE_COMMAND,
  OPERATED_COMMAND,
  type OperateAnswer,
  type OperateParams,
  type OperationRequest,
} from '../../protocol';
import { openText, type TextVersion } from '../../text/textVersion';
import { isAskedFor, OPERATION_KINDS } from '../connection/codeActionKinds';
import { defersEdits, takesLiterals } from '../connection/commandsOfActions';
import { rangeOf } from '../connection/convert';
import { deferred } from '../connection/deferredEdits';
import type { OpenDocuments } from '../documents/documents';
import { listenForComparisons } from '../operations/comparing';
import { GapMemory } from '../documents/gapMemory';
import { LeftReports } from '../documents/leftReports';
import { type OperationContext, operate } from '../operations/operate';
import { answerOf, doneBy } from '../operations/operationAnswer';
import { canAsk, operationEdit, untargetedOf } from '../operations/operationEdit';
import { operationsAt, pickedAt } from '../operations/operationsOffered';
import { citableAt, followUpAt, targetsAt } from '../operations/pickable';

/** The LSP error code `RequestFailed`; its message is shown to the user. */
const REQUEST_FAILED = -32803;

/** In UTF-16 units: in a longer text, computing the edits of all operations would delay the menu. */
const MOST_PREVIEWED = 400_000;

/** What operations need from the server. */
interface OperationServer {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly options: InitializationOptions;
  readonly documents: OpenDocuments;
  /** The display language. */
  language(): DisplayLanguage;
  /** What users have said about a document. */
  optionsOf(uri: string): ModelOptions;
}

/**
 * Requests that change the structure of a document: commands, code actions, renaming a number, and the concordance of old and new numbers.
 */
export class Operations {
  /** The text of each open document as it was opened, and as it was last saved. */
  private readonly opened = new Map<string, TextVersion>();
  private readonly saved = new Map<string, TextVersion>();

  /** The gaps that operations have filled, shared with typing. */
  readonly gaps = new GapMemory();

  private readonly reports: LeftReports;

  constructor(private readonly server: OperationServer) {
    this.reports = new LeftReports(server.connection, () => server.language());
  }

  listen(): void {
    const { connection, client, documents } = this.server;
    connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
      const text = documents.text(uri);
      if (text) this.saved.set(uri, text);
    });
    connection.onRequest(OPERATE, (params: OperateParams): HandlerResult<OperateAnswer, void> => this.operate(params));
    connection.onRequest(CITABLE, (params: CitableParams) => this.citable(params));
    connection.onRequest(MOVE_TARGETS, (params: CitableParams) => this.moveTargets(params));
    connection.onRequest(FOLLOW_UP, (params: FollowUpParams) => this.followUp(params));
    connection.onRequest(CONCORDANCE, (params: ConcordanceParams) => this.concordance(params));
    listenForComparisons({
      connection,
      model: (uri) => documents.get(uri),
      optionsOf: this.server.optionsOf,
      language: () => this.server.language(),
    });
    connection.onPrepareRename(({ textDocument, position }): HandlerResult<PrepareRenameResult | null, void> => {
      const model = documents.get(textDocument.uri);
      if (!model) return null;
      const offset = model.text.lines.offsetAt(position);
      const found = renamedNumber(model, offset);
      const refused = (found || isLetterAt(model, offset)) && refusalOf(model);
      if (refused) return new ResponseError(REQUEST_FAILED, refusalMessage(refused, this.server.language()));
      if (!found)
        return isLetterAt(model, offset)
          ? new ResponseError(REQUEST_FAILED, letterRenamed(this.server.language()))
          : null;
      return { range: rangeOf(model.text.lines, found.span), placeholder: found.number };
    });
    connection.onRenameRequest(({ textDocument, position, newName }) => {
      const model = documents.get(textDocument.uri);
      if (!model) return null;
      const offset = model.text.lines.offsetAt(position);
      const result = rename(model, renamedNumber(model, offset)?.offset ?? offset, newName);
      if (isRefused(result)) return new ResponseError(REQUEST_FAILED, refusalMessage(result, this.server.language()));
      const { status } = model.identity;
      const asked = result.edits.length > 0 ? statusQuestion(status, this.server.language()) : undefined;
      const refusal = asked && !canAsk(client) ? statusRefusal(status, this.server.language()) : undefined;
      if (refusal !== undefined) return new ResponseError(REQUEST_FAILED, refusal);
      this.reports.expect(textDocument.uri, model.text.text, [result]);
      return operationEdit(model, result, asked, client, this.server.language());
    });
  }

  /** The edits of an operation, why it cannot be done, or what to ask first. */
  operate(params: OperateParams): OperateAnswer {
    const { uri } = params;
    const model = this.server.documents.get(uri);
    if (!model) return { kind: 'refused', message: speaker(this.server.language()).t('The document is not open.') };
    const { answer, outcome } = answerOf(model, params, this.contextOf(uri));
    if (answer.kind === 'edit' && outcome) this.gaps.made(uri, outcome);
    return answer;
  }

  /** What can be picked to be cited; null if nothing can be. */
  citable(at: CitableParams): CitableAnswer | null {
    return this.at(at, citableAt);
  }

  /** Where the paragraph at a place can be moved; null if nothing there is numbered. */
  moveTargets(at: CitableParams): MoveTargetsAnswer | null {
    return this.at(at, (model, offset) => targetsAt(model, offset, this.server.language()));
  }

  /** What can be picked for the follow-up paragraph; null for documents that have none. */
  followUp(at: FollowUpParams): FollowUpAnswer | null {
    return this.at(at, followUpAt);
  }

  /** Old and new numbers; null for a document that is not open. */
  concordance({ uri, form, before: which }: ConcordanceParams): ConcordanceAnswer | null {
    const now = this.server.documents.get(uri);
    const before = this.earlier(uri, which);
    if (!now || !before) return null;
    const rows = concordance(readDocument(before, this.server.optionsOf(uri)), now);
    return {
      table: form === 'rows' ? '' : concordanceTable(rows, concordanceHeading(this.server.language()), form),
      ...(form === 'rows' && { lines: inShownOrder(rows).map((row) => lineOf(now, row)) }),
      changed: rows.filter(isChanged).length,
      summary: concordanceSummary(rows, this.server.language()),
    };
  }

  private at<T>({ uri, position }: CitableParams, ask: (model: DocumentModel, offset: number) => T | null): T | null {
    const model = this.server.documents.get(uri);
    return model ? ask(model, model.text.lines.offsetAt(position)) : null;
  }

  /** What is known of a document besides its text. */
  contextOf(uri: string): OperationContext {
    return { language: this.server.language(), options: this.server.optionsOf(uri), filled: this.gaps.of(uri) };
  }

  /** An earlier text of a document for the concordance to compare with the present one. */
  private earlier(uri: string, which: ConcordanceParams['before']): TextVersion | undefined {
    if (which === 'opened') return this.opened.get(uri);
    if (which === 'saved') return this.saved.get(uri) ?? this.opened.get(uri);
    const languageId = this.server.documents.text(uri)?.languageId ?? '';
    return openText(uri, languageId, 0, which.text);
  }

  /** Remembers the text of a document that was just opened, for the concordance. */
  keep(uri: string): void {
    const text = this.server.documents.text(uri);
    if (text) this.opened.set(uri, text);
  }

  /** Call this when the editor has changed a document. */
  changed(uri: string): void {
    const text = this.server.documents.text(uri);
    if (text) this.reports.changed(uri, text.text);
  }

  closed(uri: string): void {
    this.opened.delete(uri);
    this.saved.delete(uri);
    this.gaps.closed(uri);
    this.reports.closed(uri);
  }

  /** The edits of an operation that was offered without them at a place; undefined if it does not apply there. */
  editOf(model: DocumentModel, position: Position, operation: OperationRequest): WorkspaceEdit | undefined {
    const outcome = operate(model, model.text.lines.offsetAt(position), operation, this.contextOf(model.text.uri));
    if (isRefused(outcome)) return undefined;
    const language = this.server.language();
    const question = outcome.renumbered > 0 ? statusQuestion(model.identity.status, language) : undefined;
    return this.wireEdit(model, outcome, question);
  }

  /** Our own client puts the cursor where it belongs, which would end a snippet. */
  private wireEdit(
    model: DocumentModel,
    { stops, ...outcome }: OperationOutcome,
    question: ReturnType<typeof statusQuestion>,
  ): WorkspaceEdit {
    const { client, options } = this.server;
    const shown = options.operations === true || !stops ? outcome : { ...outcome, stops };
    return operationEdit(model, shown, question, client, this.server.language());
  }

  /** The operations that apply at the cursor. */
  codeActions(model: DocumentModel, { range, context }: CodeActionParams): CodeAction[] {
    // Automatic requests, made while the user types and moves about, get corrections only; restructuring is for those who open the menu.
    const asked = Object.values(OPERATION_KINDS).filter((kind) => isAskedFor(kind, context.only));
    if (asked.length === 0) return [];
    if (context.only === undefined && context.triggerKind === CodeActionTriggerKind.Automatic) return [];
    // A client with its own menu of operations does not need them among the corrections.
    if (context.only === undefined && this.server.options.operations === true) return [];
    const { client } = this.server;
    const { lines, uri, text } = model.text;
    const span = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
    const language = this.server.language();
    const asks = statusQuestion(model.identity.status, language);
    const runsCommands = this.server.options.operations === true;
    const appliesEdits = !runsCommands && takesLiterals(client);
    const picked = this.server.options.picking === true ? pickedAt(model, span.start, language) : [];
    const picks = picked.map(({ title, command }): CodeAction => {
      const args = [uri, range.start];
      return { title, kind: OPERATION_KINDS.rewrite, command: { title, command, arguments: args } };
    });
    const offered = operationsAt(model, span, this.contextOf(uri));
    if (appliesEdits)
      this.reports.expect(
        uri,
        text,
        offered.map(({ outcome }) => outcome),
      );
    const saysItself = appliesEdits && !canAsk(client);
    const done = offered.map(({ title: named, operation, outcome }): CodeAction => {
      this.gaps.offered(uri, outcome);
      const left = operation.kind === 'delete' ? untargetedOf(outcome).length : 0;
      const title = saysItself ? named + consequence(model.identity.status, outcome, left, language) : named;
      const action = { title, kind: operation.kind === 'move' ? OPERATION_KINDS.move : OPERATION_KINDS.rewrite };
      const isCited = operation.kind === 'delete' && untargetedOf(outcome).length > 0;
      const question = outcome.renumbered > 0 ? asks : undefined;
      if (runsCommands && (isCited || question || text.length > MOST_PREVIEWED)) {
        const args = [uri, range.start, operation];
        return { ...action, command: { title, command: OPERATE_COMMAND, arguments: args } };
      }
      const edits = defersEdits(client)
        ? deferred(model, range.start, { kind: 'operation', operation })
        : { edit: this.wireEdit(model, outcome, question) };
      if (!runsCommands) return { ...action, ...edits };
      const told = doneBy(model, outcome, language);
      return { ...action, ...edits, command: { title, command: OPERATED_COMMAND, arguments: [uri, told] } };
    });
    return [...done, ...picks].filter(({ kind }) => asked.some((one) => one === kind));
  }
}

function lineOf({ tree, text }: DocumentModel, { block, ...line }: ConcordanceRow): ConcordanceLine {
  const start = tree.starts[block];
  const marker = tree.blocks[block]?.marker.start ?? 0;
  return start === undefined ? line : { ...line, position: text.lines.positionAt(start + marker) };
}

import {
  type CodeAction,
  type CodeActionParams,
  CodeActionTriggerKind,
  type HandlerResult,
  type Position,
  type PrepareRenameResult,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  type ConcordanceRow,
  concordanceRows,
  concordanceTable,
  inShownOrder,
  isChanged,
} from '../../edits/compare/concordance';
import { isRefused, numberingRefusal, type OperationOutcome } from '../../edits/paragraphs/operation';
import { isLetterAt, rename } from '../../edits/paragraphs/rename';
import { renamedNumber } from '../../features/renamedNumber';
import {
  concordanceHeading,
  concordanceSummary,
  consequenceText,
  letterRenamed,
  refusalMessage,
  statusQuestion,
  statusRefusal,
} from '../../features/words/operationWords';
import { type DocumentModel, readDocument } from '../../model/document';
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
import { isKindRequested, OPERATION_KINDS } from '../connection/codeActionKinds';
import { defersEdits, takesLiterals } from '../connection/commandsOfActions';
import { rangeOf } from '../connection/convert';
import { deferEdit } from '../connection/deferredEdits';
import { listenForComparisons } from '../operations/comparing';
import { contextOf, operate } from '../operations/operate';
import { answerOf, reportOn } from '../operations/operationAnswer';
import { canAsk, operationEdit, untargetedOf } from '../operations/operationEdit';
import { operationsAt, pickedAt } from '../operations/operationsOffered';
import { citableAt, followUpAt, targetsAt } from '../operations/pickable';
import type { ServerSession } from '../session/serverSession';

/** The LSP error code `RequestFailed`; its message is shown to the user. */
const REQUEST_FAILED = -32803;

/** Maximum length of a previewed text, in UTF-16 code units: in a longer text, computing the edits of all operations would delay the menu. */
const MAX_PREVIEWED_LENGTH = 400_000;

/**
 * Requests that change the structure of a document: commands, code actions, renaming a number, and the concordance of old and new numbers.
 */
export function listenForOperations(session: ServerSession): void {
  const { connection, client, documents } = session;
  connection.onRequest(
    OPERATE,
    (params: OperateParams): HandlerResult<OperateAnswer, void> => operateOn(session, params),
  );
  connection.onRequest(CITABLE, (params: CitableParams) => citableIn(session, params));
  connection.onRequest(MOVE_TARGETS, (params: CitableParams) => moveTargetsIn(session, params));
  connection.onRequest(FOLLOW_UP, (params: CitableParams) => followUpIn(session, params));
  connection.onRequest(CONCORDANCE, (params: ConcordanceParams) => concordanceOf(session, params));
  listenForComparisons(session);
  connection.onPrepareRename(({ textDocument, position }): HandlerResult<PrepareRenameResult | null, void> => {
    const model = documents.get(textDocument.uri);
    if (!model) return null;
    const offset = model.text.lines.offsetAt(position);
    const numberToRename = renamedNumber(model, offset);
    const refused = (numberToRename || isLetterAt(model, offset)) && numberingRefusal(model);
    if (refused) return new ResponseError(REQUEST_FAILED, refusalMessage(refused, session.language));
    if (!numberToRename)
      return isLetterAt(model, offset) ? new ResponseError(REQUEST_FAILED, letterRenamed(session.language)) : null;
    return { range: rangeOf(model.text.lines, numberToRename.span), placeholder: numberToRename.number };
  });
  connection.onRenameRequest(({ textDocument, position, newName }) => {
    const model = documents.get(textDocument.uri);
    if (!model) return null;
    const offset = model.text.lines.offsetAt(position);
    const result = rename(model, renamedNumber(model, offset)?.offset ?? offset, newName);
    if (isRefused(result)) return new ResponseError(REQUEST_FAILED, refusalMessage(result, session.language));
    const { status } = model.identity;
    const statusPrompt = result.edits.length > 0 ? statusQuestion(status, session.language) : undefined;
    const refusal = statusPrompt && !canAsk(client) ? statusRefusal(status, session.language) : undefined;
    if (refusal !== undefined) return new ResponseError(REQUEST_FAILED, refusal);
    session.reports.expect(textDocument.uri, model.text.text, [result]);
    return operationEdit(model, result, statusPrompt, client, session.language);
  });
}

/** The edits of an operation, the reason for refusing it, or a question to ask first. */
export function operateOn(session: ServerSession, params: OperateParams): OperateAnswer {
  const { uri } = params;
  const model = session.model(uri);
  if (!model) return { kind: 'refused', message: session.speaker.t('The document is not open.') };
  const { answer, outcome } = answerOf(model, params, contextOf(session, uri));
  if (answer.kind === 'edit' && outcome) session.gaps.recordDone(uri, outcome);
  return answer;
}

/** Candidates for a citation; null if there are none. */
export function citableIn(session: ServerSession, at: CitableParams): CitableAnswer | null {
  return withModelAt(session, at, citableAt);
}

/** Possible targets for moving the paragraph at a position; null if it is not numbered. */
export function moveTargetsIn(session: ServerSession, at: CitableParams): MoveTargetsAnswer | null {
  return withModelAt(session, at, (model, offset) => targetsAt(model, offset, session.language));
}

/** Candidates for the follow-up paragraph; null if the document cannot have one. */
export function followUpIn(session: ServerSession, at: CitableParams): FollowUpAnswer | null {
  return withModelAt(session, at, followUpAt);
}

/** The concordance of old and new numbers; null if the document is not open. */
export function concordanceOf(
  session: ServerSession,
  { uri, form, before: which }: ConcordanceParams,
): ConcordanceAnswer | null {
  const currentModel = session.model(uri);
  const previousVersion = earlierText(session, uri, which);
  if (!currentModel || !previousVersion) return null;
  const rows = concordanceRows(readDocument(previousVersion, session.optionsOf(uri)), currentModel);
  return {
    table: form === 'rows' ? '' : concordanceTable(rows, concordanceHeading(session.language), form),
    ...(form === 'rows' && { lines: inShownOrder(rows).map((row) => lineOf(currentModel, row)) }),
    changed: rows.filter(isChanged).length,
    summary: concordanceSummary(rows, session.language),
  };
}

function withModelAt<T>(
  session: ServerSession,
  { uri, position }: CitableParams,
  ask: (model: DocumentModel, offset: number) => T | null,
): T | null {
  const model = session.model(uri);
  return model ? ask(model, model.text.lines.offsetAt(position)) : null;
}

/** The earlier text of a document to compare with in a concordance. */
function earlierText(session: ServerSession, uri: string, which: ConcordanceParams['before']): TextVersion | undefined {
  if (typeof which === 'string') return session.documents.earlier(uri, which);
  const languageId = session.documents.text(uri)?.languageId ?? '';
  return openText(uri, languageId, 0, which.text);
}

/** Resolves the edits of an operation offered at a position; undefined if it does not apply there. */
export function editOfOperation(
  session: ServerSession,
  model: DocumentModel,
  position: Position,
  operation: OperationRequest,
): WorkspaceEdit | undefined {
  const outcome = operate(model, model.text.lines.offsetAt(position), operation, contextOf(session, model.text.uri));
  if (isRefused(outcome)) return undefined;
  const language = session.language;
  const question = outcome.renumbered > 0 ? statusQuestion(model.identity.status, language) : undefined;
  return wireEdit(session, model, outcome, question);
}

/** Our own client places the cursor itself, which would end a snippet: omit the tab stops. */
function wireEdit(
  session: ServerSession,
  model: DocumentModel,
  { stops, ...outcome }: OperationOutcome,
  question: ReturnType<typeof statusQuestion>,
): WorkspaceEdit {
  const { client, options } = session;
  const sentOutcome = options.operations === true || !stops ? outcome : { ...outcome, stops };
  return operationEdit(model, sentOutcome, question, client, session.language);
}

/** The operations that apply at the cursor. */
export function operationActions(
  session: ServerSession,
  model: DocumentModel,
  { range, context }: CodeActionParams,
): CodeAction[] {
  // Automatic requests, sent while the user types or moves the cursor, get fixes only; restructuring has to be requested from the menu.
  const requestedKinds = Object.values(OPERATION_KINDS).filter((kind) => isKindRequested(kind, context.only));
  if (requestedKinds.length === 0) return [];
  if (context.only === undefined && context.triggerKind === CodeActionTriggerKind.Automatic) return [];
  // Clients with a menu for operations do not need them among the fixes.
  if (context.only === undefined && session.options.operations === true) return [];
  const { client } = session;
  const { lines, uri, text } = model.text;
  const span = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
  const language = session.language;
  const asks = statusQuestion(model.identity.status, language);
  const runsCommands = session.options.operations === true;
  const appliesEdits = !runsCommands && takesLiterals(client);
  const pickedActions = session.options.picking === true ? pickedAt(model, span.start, language) : [];
  const picks = pickedActions.map(({ title, command }): CodeAction => {
    const args = [uri, range.start];
    return { title, kind: OPERATION_KINDS.rewrite, command: { title, command, arguments: args } };
  });
  const offeredOperations = operationsAt(model, span, contextOf(session, uri));
  if (appliesEdits)
    session.reports.expect(
      uri,
      text,
      offeredOperations.map(({ outcome }) => outcome),
    );
  const showsReport = appliesEdits && !canAsk(client);
  const codeActions = offeredOperations.map(({ title: named, operation, outcome }): CodeAction => {
    session.gaps.recordOffer(uri, outcome);
    const untargetedCount = operation.kind === 'delete' ? untargetedOf(outcome).length : 0;
    const title = showsReport
      ? named + consequenceText(model.identity.status, outcome, untargetedCount, language)
      : named;
    const action = { title, kind: operation.kind === 'move' ? OPERATION_KINDS.move : OPERATION_KINDS.rewrite };
    const isCited = operation.kind === 'delete' && untargetedOf(outcome).length > 0;
    const question = outcome.renumbered > 0 ? asks : undefined;
    if (runsCommands && (isCited || question || text.length > MAX_PREVIEWED_LENGTH)) {
      const args = [uri, range.start, operation];
      return { ...action, command: { title, command: OPERATE_COMMAND, arguments: args } };
    }
    const edits = defersEdits(client)
      ? deferEdit(model, range.start, { kind: 'operation', operation })
      : { edit: wireEdit(session, model, outcome, question) };
    if (!runsCommands) return { ...action, ...edits };
    const report = reportOn(model, outcome, language);
    return { ...action, ...edits, command: { title, command: OPERATED_COMMAND, arguments: [uri, report] } };
  });
  return [...codeActions, ...picks].filter(({ kind }) => requestedKinds.some((one) => one === kind));
}

function lineOf({ tree, text }: DocumentModel, { block, ...line }: ConcordanceRow): ConcordanceLine {
  const start = tree.starts[block];
  const marker = tree.blocks[block]?.marker.start ?? 0;
  return start === undefined ? line : { ...line, position: text.lines.positionAt(start + marker) };
}

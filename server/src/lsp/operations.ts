import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Connection,
  type HandlerResult,
  type PrepareRenameResult,
  ResponseError,
} from 'vscode-languageserver';
import { committeeOf } from '../catalogue/committees';
import { citeAll, mayCite, openListAt } from '../edits/cite';
import { concordance, concordanceTable, isChanged } from '../edits/concordance';
import { toItem, toParagraph } from '../edits/convert';
import type { FilledGaps } from '../edits/filledGaps';
import { followUpOf, mayFollowUp, recommends, writeFollowUp } from '../edits/followUp';
import { itemAt, paragraphAt } from '../edits/group';
import { insertItem, insertParagraphs } from '../edits/insert';
import { Listing } from '../edits/listing';
import { mergeWithNext } from '../edits/merge';
import { moveBehind, moveBy, moveFirst, moveTargets } from '../edits/move';
import type { Note } from '../edits/note';
import { isRefused, type Outcome, type Refused, refusalOf } from '../edits/operation';
import { remove } from '../edits/remove';
import { isLetterAt, renamable, rename } from '../edits/rename';
import { renumber } from '../edits/renumber';
import { split } from '../edits/split';
import { citables, writtenPlace } from '../features/citable';
import {
  CITE_TITLE,
  CONCORDANCE_HEADING,
  concordanceSummary,
  consequence,
  deletionQuestion,
  EDIT_LABELS,
  followUpTitle,
  LETTER_RENAMED,
  noteMessage,
  OPERATION_TITLES,
  outcomeMessage,
  refusalMessage,
  statusQuestion,
  statusRefusal,
} from '../features/operationWords';
import { firstWords } from '../features/prose';
import { type DocumentModel, type ModelOptions, readDocument } from '../model/document';
import type { ParagraphPlace } from '../model/target';
import {
  CITABLE,
  CITE_COMMAND,
  type CitableAnswer,
  type CitableParams,
  CONCORDANCE,
  type ConcordanceAnswer,
  type ConcordanceParams,
  FOLLOW_UP,
  FOLLOW_UP_COMMAND,
  type FollowUpAnswer,
  type FollowUpParams,
  type InitializationOptions,
  MOVE_TARGETS,
  type MoveTargets,
  OPERATE,
  OPERATE_COMMAND,
  OPERATED_COMMAND,
  type OperateAnswer,
  type OperateParams,
  type OperationDone,
  type OperationNote,
  type OperationRequest,
  type OperationSubject,
} from '../protocol';
import { spanOf } from '../rules/engine/weighed';
import { blockAt } from '../syntax/tree';
import { openText, type TextVersion } from '../text/document';
import { applyEdits, type Span } from '../text/edits';
import { isAskedFor, OPERATION_KINDS } from './codeActionKinds';
import { rangeOf } from './convert';
import type { OpenDocuments } from './documents';
import { GapMemory } from './gapMemory';
import { LeftReports } from './leftReports';
import { canAsk, operationEdit, unchangedOf, untargetedOf } from './operationEdit';

/** An invalid request, told to the user in its words. */
const REQUEST_FAILED = -32803;

/** What operations need from the server around them. */
export interface OperationServer {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly options: InitializationOptions;
  readonly documents: OpenDocuments;
  /** What users have said of a document. */
  optionsOf(uri: string): ModelOptions;
}

/** Requests that change what stands in a document: commands, code actions, new numbers by F2, and the concordance of both. */
export class Operations {
  /** The text of each open document as it was opened, and as it was saved last. */
  private readonly opened = new Map<string, TextVersion>();
  private readonly saved = new Map<string, TextVersion>();

  /** The gaps that operations have filled, here and where one types. */
  readonly gaps = new GapMemory();

  private readonly reports: LeftReports;

  constructor(private readonly server: OperationServer) {
    this.reports = new LeftReports(server.connection);
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
    connection.onPrepareRename(({ textDocument, position }): HandlerResult<PrepareRenameResult | null, void> => {
      const model = documents.get(textDocument.uri);
      if (!model) return null;
      const offset = model.text.lines.offsetAt(position);
      const found = renamable(model, offset);
      const refused = (found || isLetterAt(model, offset)) && refusalOf(model);
      if (refused) return new ResponseError(REQUEST_FAILED, refusalMessage(refused));
      if (!found) return isLetterAt(model, offset) ? new ResponseError(REQUEST_FAILED, LETTER_RENAMED) : null;
      return { range: rangeOf(model.text.lines, found.span), placeholder: found.number };
    });
    connection.onRenameRequest(({ textDocument, position, newName }) => {
      const model = documents.get(textDocument.uri);
      if (!model) return null;
      const result = rename(model, model.text.lines.offsetAt(position), newName);
      if (isRefused(result)) return new ResponseError(REQUEST_FAILED, refusalMessage(result));
      const { status } = model.identity;
      const asked = result.edits.length > 0 ? statusQuestion(status) : undefined;
      const refusal = asked && !canAsk(client) ? statusRefusal(status) : undefined;
      if (refusal !== undefined) return new ResponseError(REQUEST_FAILED, refusal);
      this.reports.expect(textDocument.uri, model.text.text, [result]);
      return operationEdit(model, result, asked, client);
    });
  }

  /** What an operation comes to, why it cannot be done, or what is to be asked first. */
  operate(params: OperateParams): OperateAnswer {
    const { uri } = params;
    const model = this.server.documents.get(uri);
    if (!model) return { kind: 'refused', message: 'The document is not open.' };
    const { answer, outcome } = answerOf(model, params, this.contextOf(uri));
    if (answer.kind === 'edit' && outcome) this.gaps.made(uri, outcome);
    return answer;
  }

  /** What can be picked to be cited; null where nothing can be. */
  citable(at: CitableParams): CitableAnswer | null {
    return this.at(at, citableAt);
  }

  /** Where what stands at a place can be moved; null where there is nothing numbered. */
  moveTargets(at: CitableParams): MoveTargets | null {
    return this.at(at, targetsAt);
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
      table: concordanceTable(rows, CONCORDANCE_HEADING, form),
      changed: rows.filter(isChanged).length,
      summary: concordanceSummary(rows),
    };
  }

  private at<T>({ uri, position }: CitableParams, ask: (model: DocumentModel, offset: number) => T | null): T | null {
    const model = this.server.documents.get(uri);
    return model ? ask(model, model.text.lines.offsetAt(position)) : null;
  }

  private contextOf(uri: string): OperationContext {
    return { options: this.server.optionsOf(uri), filled: this.gaps.of(uri) };
  }

  /** An earlier text of a document, as the concordance compares it with the present one. */
  private earlier(uri: string, which: ConcordanceParams['before']): TextVersion | undefined {
    if (which === 'opened') return this.opened.get(uri);
    if (which === 'saved') return this.saved.get(uri) ?? this.opened.get(uri);
    const languageId = this.server.documents.text(uri)?.languageId ?? '';
    return openText(uri, languageId, 0, which.text);
  }

  /** Takes a document that was just opened for what the concordance compares with. */
  keep(uri: string): void {
    const text = this.server.documents.text(uri);
    if (text) this.opened.set(uri, text);
  }

  /** Takes note of a change that the editor has made. */
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

  /** The operations that apply where the cursor is. */
  codeActions(model: DocumentModel, { range, context }: CodeActionParams): CodeAction[] {
    // While one types and moves about, corrections are shown; changes of structure are for those who open the menu.
    const asked = Object.values(OPERATION_KINDS).filter((kind) => isAskedFor(kind, context.only));
    if (asked.length === 0) return [];
    if (context.only === undefined && context.triggerKind === CodeActionTriggerKind.Automatic) return [];
    // Where they have a menu of their own they stay out of the one that corrects.
    if (context.only === undefined && this.server.options.operations === true) return [];
    const { client } = this.server;
    const { lines, uri, text } = model.text;
    const span = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
    const asks = statusQuestion(model.identity.status);
    const runsCommands = this.server.options.operations === true;
    const picked = this.server.options.picking === true ? pickedAt(model, span.start) : [];
    const picks = picked.map(({ title, command }): CodeAction => {
      const args = [uri, range.start];
      return { title, kind: OPERATION_KINDS.rewrite, command: { title, command, arguments: args } };
    });
    const offered = operationsAt(model, span, this.contextOf(uri));
    if (!runsCommands)
      this.reports.expect(
        uri,
        text,
        offered.map(({ outcome }) => outcome),
      );
    const saysItself = !runsCommands && !canAsk(client);
    const done = offered.map(({ title: named, operation, outcome }): CodeAction => {
      this.gaps.offered(uri, outcome);
      const left = operation.kind === 'delete' ? untargetedOf(outcome).length : 0;
      const title = saysItself ? named + consequence(model.identity.status, outcome, left) : named;
      const action = { title, kind: operation.kind === 'move' ? OPERATION_KINDS.move : OPERATION_KINDS.rewrite };
      const isCited = operation.kind === 'delete' && untargetedOf(outcome).length > 0;
      const question = outcome.renumbered > 0 ? asks : undefined;
      if (runsCommands && (isCited || question || text.length > MOST_PREVIEWED)) {
        const args = [uri, range.start, operation];
        return { ...action, command: { title, command: OPERATE_COMMAND, arguments: args } };
      }
      const edit = operationEdit(model, outcome, question, client);
      if (!runsCommands) return { ...action, edit };
      const told = doneBy(model, outcome);
      return { ...action, edit, command: { title, command: OPERATED_COMMAND, arguments: [uri, told] } };
    });
    return [...done, ...picks].filter(({ kind }) => asked.some((one) => one === kind));
  }
}

/** What is known of a document beside its text. */
interface OperationContext {
  readonly options: ModelOptions;
  readonly filled: FilledGaps;
}

/** In a longer text the edits of all operations would take too long to be there when a menu opens. */
const MOST_PREVIEWED = 400_000;

/** The edits of an operation on a document. */
function operate(
  model: DocumentModel,
  offset: number,
  operation: OperationRequest,
  context: OperationContext,
): Outcome | Refused {
  const refused = operation.kind === 'cite' ? undefined : refusalOf(model);
  if (refused) return refused;
  switch (operation.kind) {
    case 'renumber':
      return renumber(model);
    case 'insert-paragraph':
      return insertParagraphs(model, offset, 1);
    case 'insert-pair':
      return insertParagraphs(model, offset, 2);
    case 'insert-item':
      return insertItem(model, offset);
    case 'split':
      return split(model, offset);
    case 'merge':
      return mergeWithNext(model, offset);
    case 'to-item':
      return toItem(model, offset);
    case 'to-paragraph':
      return toParagraph(model, offset);
    case 'delete':
      return remove(model, offset, operation.what, operation.references ?? 'leave', context.options, context.filled);
    case 'move':
      return moveBy(model, offset, operation.what, operation.direction === 'up' ? -1 : 1);
    case 'move-behind': {
      if (operation.place.trim() === '') return moveFirst(model, offset, operation.what);
      const place = readPlace(operation.place);
      return place ? moveBehind(model, offset, operation.what, place) : { refused: 'no-place' };
    }
    case 'cite': {
      const { lines } = model.text;
      const spans = operation.selections.map(({ start, end }) => ({
        start: lines.offsetAt(start),
        end: lines.offsetAt(end),
      }));
      const places = readPlaces(operation.places);
      if (!places) return { refused: 'no-place' };
      return citeAll(model, spans.length > 0 ? spans : [{ start: offset, end: offset }], places);
    }
    case 'follow-up': {
      const places = readPlaces(operation.places);
      if (!places) return { refused: 'no-place' };
      return writeFollowUp(model, offset, places, { period: operation.period, withDeadline: operation.deadline });
    }
  }
}

/** Operations that are about the one thing that the cursor is in. */
const ABOUT_ONE: ReadonlySet<OperationRequest['kind']> = new Set([
  'split',
  'merge',
  'to-item',
  'to-paragraph',
  'delete',
  'move',
  'move-behind',
]);

/** Whether a selection reaches over more than one paragraph; a line break that it ends with does not count. */
function isOverSeveral(model: DocumentModel, { start, end }: Span): boolean {
  let last = end;
  while (last > start && /[\r\n]/.test(model.text.text.charAt(last - 1))) last--;
  return last > start && paragraphAt(model, start) !== paragraphAt(model, last);
}

const LONGEST_LIST = 60;

/** What can be picked to be cited at an offset; null where nothing can be. */
function citableAt(model: DocumentModel, offset: number): CitableAnswer | null {
  const block = blockAt(model.tree, offset);
  if (!mayCite(model, offset)) return null;
  const listing = new Listing(model);
  const list = openListAt(model, { start: offset, end: offset });
  const named = list ? listing.named(list.block, list.references) : new Set<number>();
  const start = model.tree.starts[block] ?? 0;
  return {
    version: model.text.version,
    list: list
      ? firstWords(model.text.text.slice(start + list.mention.start, start + list.mention.end), LONGEST_LIST)
      : '',
    items: citables(model, block, listing).flatMap(({ block: at, ...item }) => (named.has(at) ? [] : [item])),
  };
}

/** Where what stands at an offset can be moved; null where there is nothing numbered. */
function targetsAt(model: DocumentModel, offset: number): MoveTargets | null {
  const targets = moveTargets(model, offset);
  if (!targets) return null;
  const { group, first, behind } = targets;
  const listing = new Listing(model);
  const wanted = new Set(behind);
  const items = citables(model, group.first, listing).filter(({ block }) => wanted.has(block));
  return {
    version: model.text.version,
    moved: nameAt(model, offset, 'innermost'),
    beginning: first === undefined ? '' : `before ${writtenPlace(listing.at(first).now)}`,
    items: items.map(({ block: _, ...item }) => item),
    before: items.filter(({ block }) => block < group.first).length,
  };
}

/** What an operation at an offset is about, for people: "paragraph 12", "12 (b)". */
function nameAt(model: DocumentModel, offset: number, what: OperationSubject): string {
  const paragraph = paragraphAt(model, offset);
  const item = what === 'paragraph' ? undefined : itemAt(model, offset)?.item;
  if (!paragraph) return '';
  return item ? `${paragraph.number} (${item.text})` : `paragraph ${paragraph.number}`;
}

/** What can be picked for the follow-up paragraph; null for documents that have none. */
function followUpAt(model: DocumentModel, offset: number): FollowUpAnswer | null {
  if (!mayFollowUp(model)) return null;
  const { block, paragraph, present, deadline, listing } = followUpOf(model, offset);
  return {
    version: model.text.version,
    paragraph: paragraph?.number ?? '',
    items: citables(model, block, listing).flatMap(({ block: at, ...item }) => {
      const isPresent = present.has(at);
      return isPresent || recommends(model, at) ? [{ ...item, isPresent }] : [];
    }),
    deadline: deadline ?? '',
  };
}

function readPlaces(written: readonly string[]): readonly ParagraphPlace[] | undefined {
  const places = written.map(readPlace);
  return places.every((place) => place !== undefined) ? places : undefined;
}

/** "36 (c)", "36 c" or "36" as a place. */
function readPlace(written: string): ParagraphPlace | undefined {
  const match = /^\s*(\d+(?:\.\d+|\s+[a-z]{3,})?)\s*((?:\(?[a-z0-9]{1,5}\)?\s*)*)$/i.exec(written);
  if (!match) return undefined;
  const path = (match[2] ?? '').match(/[a-z0-9]+/gi) ?? [];
  return { number: (match[1] ?? '').replace(/\s+/, ' '), path: path.map((letter) => letter.toLowerCase()) };
}

function answerOf(
  model: DocumentModel,
  params: OperateParams,
  context: OperationContext,
): { readonly answer: OperateAnswer; readonly outcome?: Outcome } {
  const { position, selection, operation, confirmed } = params;
  const { lines, version } = model.text;
  const selected = selection && { start: lines.offsetAt(selection.start), end: lines.offsetAt(selection.end) };
  const result: Outcome | Refused =
    selected && ABOUT_ONE.has(operation.kind) && isOverSeveral(model, selected)
      ? { refused: 'several' }
      : operate(model, lines.offsetAt(position), operation, context);
  if (isRefused(result)) return { answer: { kind: 'refused', message: refusalMessage(result) } };
  const told = (note: Note): OperationNote => {
    const paragraph = model.paragraphs.all[model.paragraphs.owner[note.block] ?? -1];
    const where = paragraph ? `Paragraph ${paragraph.number}` : 'Elsewhere';
    const message = `${where}: ${lineAround(model, note.block, note.start, note.end)}`;
    return { message, range: rangeOf(lines, spanOf(model, note)) };
  };
  const untargeted = untargetedOf(result);
  if (operation.kind === 'delete' && operation.references === undefined && untargeted.length > 0) {
    const question = deletionQuestion(nameAt(model, lines.offsetAt(position), operation.what), untargeted.length);
    return { answer: { kind: 'ask-references', question, notes: untargeted.map(told) } };
  }
  const status = result.renumbered > 0 && confirmed !== true ? statusQuestion(model.identity.status) : undefined;
  if (status) return { answer: { kind: 'ask-status', question: status.question, detail: status.why } };
  const answer: OperateAnswer = {
    kind: 'edit',
    version,
    edits: result.edits.map((edit) => ({
      range: rangeOf(lines, edit),
      newText: edit.text,
      label: EDIT_LABELS[edit.about ?? 'text'],
    })),
    untargeted: unchangedOf(model, result).map(told),
    ...doneBy(model, result),
  };
  return { answer, outcome: result };
}

/** What is told once an operation is made. */
function doneBy(model: DocumentModel, outcome: Outcome): OperationDone {
  const text = applyEdits(model.text.text, outcome.edits);
  const after = model.text.lines.alike(text);
  return {
    length: text.length,
    ...(outcome.cursor !== undefined && { cursor: after.positionAt(outcome.cursor) }),
    message: outcomeMessage(outcome),
    notes: outcome.notes.map((note) => ({ message: noteMessage(note), range: rangeOf(after, note.at) })),
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

/** The operations that have something picked first and apply at an offset, with the commands that do so. */
function pickedAt(
  model: DocumentModel,
  offset: number,
): readonly { readonly title: string; readonly command: string }[] {
  const picked = mayCiteHere(model, offset) ? [{ title: CITE_TITLE, command: CITE_COMMAND }] : [];
  if (!mayFollowUp(model)) return picked;
  const { paragraph } = followUpOf(model, offset);
  if (paragraph ? paragraph !== paragraphAt(model, offset) : !mayAddFollowUp(model, offset)) return picked;
  return [...picked, { title: followUpTitle(paragraph?.number), command: FOLLOW_UP_COMMAND }];
}

/** Whether a citation may be written at an offset: in a list of them, or between two words. The command itself takes any place. */
function mayCiteHere(model: DocumentModel, offset: number): boolean {
  if (!mayCite(model, offset)) return false;
  const around = model.text.text.slice(Math.max(0, offset - 1), offset + 1);
  return !/^[\p{L}\p{N}]{2}$/u.test(around) || openListAt(model, { start: offset, end: offset }) !== undefined;
}

/** Whether a follow-up paragraph is missing at an offset: near the end, in a document of a committee that follows recommendations up. */
function mayAddFollowUp(model: DocumentModel, offset: number): boolean {
  if (committeeOf(model.identity.committee?.id ?? '')?.followUp.exists.value !== true) return false;
  const main = model.paragraphs.all.filter(({ annex }) => annex === 0);
  const [near] = main.slice(-NEAR_THE_END);
  return near !== undefined && offset >= (model.tree.starts[near.block] ?? 0);
}

/** Follow-up, dissemination and the next report make the last paragraphs of such documents. */
const NEAR_THE_END = 4;

/** An operation that can be done where the cursor is, with the title of its code action and what comes of it. */
interface Offered {
  readonly title: string;
  readonly operation: OperationRequest;
  readonly outcome: Outcome;
}

function operationsAt(model: DocumentModel, selected: Span, context: OperationContext): readonly Offered[] {
  const offset = selected.start;
  const paragraph = paragraphAt(model, offset);
  if (!paragraph) return [];
  const item = itemAt(model, offset);
  const name = nameAt(model, offset, 'innermost');
  const isOne = !isOverSeveral(model, selected);
  const offered: Offered[] = [];
  const offer = (title: keyof typeof OPERATION_TITLES, operation: OperationRequest): Outcome | undefined => {
    if (!isOne && ABOUT_ONE.has(operation.kind)) return undefined;
    const outcome = operate(model, offset, operation, context);
    if (isRefused(outcome) || outcome.edits.length === 0) return undefined;
    offered.push({ title: OPERATION_TITLES[title](name), operation, outcome });
    return outcome;
  };
  const what = item ? 'item' : 'paragraph';
  for (const kind of ['renumber', 'insert-paragraph', 'insert-pair', 'insert-item'] as const) offer(kind, { kind });
  // At either end of the words nothing is split off.
  offer('split', { kind: 'split' });
  offer('merge', { kind: 'merge' });
  if (item) offer('to-paragraph', { kind: 'to-paragraph' });
  else offer('to-item', { kind: 'to-item' });
  for (const direction of ['up', 'down'] as const) offer(direction, { kind: 'move', what: 'innermost', direction });
  const deleted = offer('delete', { kind: 'delete', what });
  if (deleted && untargetedOf(deleted).length > 0)
    offer('delete, remove', { kind: 'delete', what, references: 'remove' });
  return offered;
}

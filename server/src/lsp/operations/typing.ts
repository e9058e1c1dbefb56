import type { CancellationToken, Range, TextEdit as WireEdit } from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import type { EditNote } from '../../edits/numbers/note';
import { enterOutcome } from '../../edits/paragraphs/enter';
import { type LastEnter, lastEnterOf } from '../../edits/paragraphs/lastEnter';
import type { OperationOutcome } from '../../edits/paragraphs/operation';
import { format } from '../../edits/paste/formatLayout';
import { paste } from '../../edits/paste/pasteParagraphs';
import { noteMessage, outcomeMessage } from '../../features/words/operationWords';
import type { DocumentModel } from '../../model/document';
import {
  NUMBERING_CONTINUED,
  NUMBERING_PAUSED,
  type NumberingContinued,
  type NumberingPaused,
  type OperationNote,
  PASTE,
  type PasteAnswer,
  type PasteParams,
} from '../../protocol';
import { applyEdits, type Span } from '../../text/edits';
import type { LineIndex } from '../../text/lines';
import { wireEdits } from '../connection/convert';
import { cursorAfterEdits } from '../documents/cursorPlacing';
import type { ServerSession } from '../session/serverSession';
import { operationNote } from './operationAnswer';

/** Notes that need no attention: the reference was corrected and keeps its target. */
const RESOLVED_KINDS: ReadonlySet<EditNote['kind']> = new Set(['range', 'numbered']);

/** State kept from one Enter to the next. */
interface EnterMemory {
  /** Documents whose user has been informed that Enter does not continue their numbering. */
  readonly held: Set<string>;
  /** The last Enter, in any document. */
  last?: LastEnter & { readonly uri: string };
}

/** Answers the requests that an editor makes on typing, pasting and formatting. */
export function listenForTyping(session: ServerSession): void {
  const { connection, documents } = session;
  const memory: EnterMemory = { held: new Set() };
  connection.onDocumentOnTypeFormatting(async ({ textDocument: { uri }, position, ch }, token) => {
    const model = session.whole(uri);
    await session.ready(uri);
    if (ch !== '\n' || !model || documents.get(uri) !== model || token.isCancellationRequested) return null;
    return editsOnEnter(session, memory, model, model.text.lines.offsetAt(position), token);
  });
  connection.onRequest(PASTE, (params: PasteParams) => pasteAnswer(session, params));
  connection.onDocumentFormatting(({ textDocument: { uri } }) => formattingEdits(session, documents.get(uri)));
  connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }) =>
    formattingEdits(session, documents.get(uri), range),
  );
}

/** The edits of a paste beyond the text itself; null if there are none. */
export async function pasteAnswer(session: ServerSession, params: PasteParams): Promise<PasteAnswer | null> {
  await session.ready(params.uri);
  const model = session.whole(params.uri);
  return model ? pasteEdits(session, model, params) : null;
}

/** Formats a document or a range of it. Ignores formatting options such as tab size: the document itself shows its layout. */
function formattingEdits(session: ServerSession, model: DocumentModel | undefined, range?: Range): WireEdit[] | null {
  if (!model) return null;
  const { uri, lines } = model.text;
  return wireEdits(lines, format(model, session.optionsOf(uri), range && spanOf(lines, range)));
}

/**
 * The edits on Enter; null if there are none. Made in drafts only, since they renumber what follows: others may rely on the numbers of any
 * other text.
 */
function editsOnEnter(
  session: ServerSession,
  memory: EnterMemory,
  model: DocumentModel,
  offset: number,
  token: CancellationToken,
): WireEdit[] | null {
  const { uri, lines } = model.text;
  if (!session.settingsOf(uri).continueNumbering) return null;
  const { status } = model.identity;
  if (status !== 'draft' && (!session.options.operations || memory.held.has(uri))) return null;
  const lastEnter = memory.last?.uri === uri ? memory.last : undefined;
  const outcome = enterOutcome(model, offset, session.optionsOf(uri), session.gaps.of(uri), lastEnter);
  if (!outcome || token.isCancellationRequested) return null;
  if (status !== 'draft') {
    memory.held.add(uri);
    const pausedParams: NumberingPaused = { uri, status };
    void session.connection.sendNotification(NUMBERING_PAUSED, pausedParams);
    return null;
  }
  session.gaps.recordDone(uri, outcome);
  memory.last = { uri, ...lastEnterOf(model.text.text, outcome, offset) };
  if (session.options.operations) reportOutcome(session, model, outcome);
  if (!session.options.extension) session.cursor.expect(uri, outcome.edits, cursorAfterEdits(outcome.edits, offset));
  return wireEdits(lines, outcome.edits);
}

function reportOutcome(session: ServerSession, model: DocumentModel, outcome: OperationOutcome): void {
  const { uri, version, text } = model.text;
  const textAfter = applyEdits(text, outcome.edits);
  const news = newsOf(model, outcome, session.language);
  if (news.message === '' && news.notes.length === 0) return;
  const params: NumberingContinued = { uri, version, length: textAfter.length, ...news };
  void session.connection.sendNotification(NUMBERING_CONTINUED, params);
}

function pasteEdits(
  session: ServerSession,
  model: DocumentModel,
  { uri, range, text, source }: PasteParams,
): PasteAnswer | null {
  const { lines, version } = model.text;
  const selection = spanOf(lines, range);
  const outcome = paste(model, selection, text, source, session.optionsOf(uri));
  if (!outcome) return null;
  const [pasted] = wireEdits(lines, [outcome.pasted]);
  const otherEdits = outcome.edits.filter((edit) => edit !== outcome.pasted);
  if (!pasted) return null;
  return {
    version,
    pasted,
    others: wireEdits(lines, otherEdits),
    isDefault: model.identity.status === 'draft' && session.settingsOf(uri).renumberOnPaste,
    ...newsOf(model, outcome, session.language),
  };
}

/** The effect on numbers and references, and the places to check, in the new text. */
function newsOf(
  model: DocumentModel,
  outcome: OperationOutcome,
  language: DisplayLanguage,
): { readonly message: string; readonly notes: readonly OperationNote[] } {
  const resolvedMessages = outcome.notes
    .filter(({ kind }) => RESOLVED_KINDS.has(kind))
    .map((note) => noteMessage(note, language));
  const open = outcome.notes.filter(({ kind }) => !RESOLVED_KINDS.has(kind));
  const message = [outcomeMessage(outcome, language), ...resolvedMessages].filter((part) => part !== '').join(' ');
  if (open.length === 0) return { message, notes: [] };
  const lines = model.text.lines.alike(applyEdits(model.text.text, outcome.edits));
  return {
    message,
    notes: open.map((note) => operationNote(note, lines, language)),
  };
}

function spanOf(lines: LineIndex, { start, end }: Range): Span {
  // An editor may send the anchor and the active end in either order.
  const [one, other] = [lines.offsetAt(start), lines.offsetAt(end)];
  return { start: Math.min(one, other), end: Math.max(one, other) };
}

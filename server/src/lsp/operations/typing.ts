import type { CancellationToken, Connection, Range, TextEdit as WireEdit } from 'vscode-languageserver';
import type { DisplayLanguage } from '../../display/displayLanguage';
import type { EditNote } from '../../edits/numbers/note';
import { enter } from '../../edits/paragraphs/enter';
import { type LastEnter, lastEnterOf } from '../../edits/paragraphs/lastEnter';
import type { OperationOutcome } from '../../edits/paragraphs/operation';
import { format } from '../../edits/paste/formatLayout';
import { paste } from '../../edits/paste/pasteParagraphs';
import { noteMessage, outcomeMessage } from '../../features/words/operationWords';
import type { DocumentModel, ModelOptions } from '../../model/document';
import {
  type InitializationOptions,
  NUMBERING_CONTINUED,
  NUMBERING_HELD,
  type NumberingContinued,
  type NumberingHeld,
  type OperationNote,
  PASTE,
  type PasteAnswer,
  type PasteParams,
} from '../../protocol';
import { applyEdits, type Span } from '../../text/edits';
import type { LineIndex } from '../../text/lines';
import { wireEdits } from '../connection/convert';
import { type CursorPlacing, cursorAfterEdits } from '../documents/cursorPlacing';
import type { OpenDocuments } from '../documents/documents';
import type { Settings } from '../documents/settings';
import type { GapMemory } from '../documents/gapMemory';
import { operationNote } from './operationAnswer';

/** What typing needs from the server. */
interface TypingServer {
  readonly connection: Connection;
  readonly options: InitializationOptions;
  readonly documents: OpenDocuments;
  /** The display language. */
  language(): DisplayLanguage;
  settingsOf(uri: string): Settings;
  optionsOf(uri: string): ModelOptions;
  /** Whether a document exceeds the size up to which all features work. */
  isTooLong(uri: string): boolean;
  readonly gaps: GapMemory;
  readonly cursor: CursorPlacing;
  /** Resolves once the settings of a document that was just opened are known. */
  ready(uri: string): Promise<void>;
}

/** Notes that need no attention: the reference was corrected and means what it meant. */
const SETTLED: ReadonlySet<EditNote['kind']> = new Set(['range', 'numbered']);

/** Requests that an editor makes on typing, pasting and formatting. */
export class Typing {
  /** Documents whose user has been told that Enter does not continue their numbering. */
  private readonly held = new Set<string>();

  /** What Enter did last, in any document. */
  private last: (LastEnter & { readonly uri: string }) | undefined;

  constructor(private readonly server: TypingServer) {}

  listen(): void {
    const { connection, documents } = this.server;
    connection.onDocumentOnTypeFormatting(async ({ textDocument: { uri }, position, ch }, token) => {
      const model = this.server.isTooLong(uri) ? undefined : documents.get(uri);
      await this.server.ready(uri);
      if (ch !== '\n' || !model || documents.get(uri) !== model || token.isCancellationRequested) return null;
      return this.enter(model, model.text.lines.offsetAt(position), token);
    });
    connection.onRequest(PASTE, (params: PasteParams) => this.pasted(params));
    connection.onDocumentFormatting(({ textDocument: { uri } }) => this.format(documents.get(uri)));
    connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }) => this.format(documents.get(uri), range));
  }

  /** The edits of a paste beyond the text itself; null if there are none. */
  async pasted(params: PasteParams): Promise<PasteAnswer | null> {
    await this.server.ready(params.uri);
    const model = this.server.isTooLong(params.uri) ? undefined : this.server.documents.get(params.uri);
    return model ? this.paste(model, params) : null;
  }

  /** Ignores tab sizes and the like, which the editor sends: the document itself shows how it is laid out. */
  private format(model: DocumentModel | undefined, range?: Range): WireEdit[] | null {
    if (!model) return null;
    const { uri, lines } = model.text;
    return wireEdits(lines, format(model, this.server.optionsOf(uri), range && spanOf(lines, range)));
  }

  /** Does not change existing numbers, which others may rely on. */
  private enter(model: DocumentModel, offset: number, token: CancellationToken): WireEdit[] | null {
    const { uri, lines } = model.text;
    if (!this.server.settingsOf(uri).continueNumbering) return null;
    const { status } = model.identity;
    if (status !== 'draft' && (!this.server.options.operations || this.held.has(uri))) return null;
    const last = this.last?.uri === uri ? this.last : undefined;
    const outcome = enter(model, offset, this.server.optionsOf(uri), this.server.gaps.of(uri), last);
    if (!outcome || token.isCancellationRequested) return null;
    if (status !== 'draft') {
      this.held.add(uri);
      const told: NumberingHeld = { uri, status };
      void this.server.connection.sendNotification(NUMBERING_HELD, told);
      return null;
    }
    this.server.gaps.made(uri, outcome);
    this.last = { uri, ...lastEnterOf(model.text.text, outcome, offset) };
    if (this.server.options.operations) this.tell(model, outcome);
    if (!this.server.options.extension)
      this.server.cursor.expect(uri, outcome.edits, cursorAfterEdits(outcome.edits, offset));
    return wireEdits(lines, outcome.edits);
  }

  private tell(model: DocumentModel, outcome: OperationOutcome): void {
    const { uri, version, text } = model.text;
    const after = applyEdits(text, outcome.edits);
    const told = newsOf(model, outcome, this.server.language());
    if (told.message === '' && told.notes.length === 0) return;
    const params: NumberingContinued = { uri, version, length: after.length, ...told };
    void this.server.connection.sendNotification(NUMBERING_CONTINUED, params);
  }

  private paste(model: DocumentModel, { uri, range, text, source }: PasteParams): PasteAnswer | null {
    const { lines, version } = model.text;
    const selection = spanOf(lines, range);
    const outcome = paste(model, selection, text, source, this.server.optionsOf(uri));
    if (!outcome) return null;
    const [pasted] = wireEdits(lines, [outcome.pasted]);
    const others = outcome.edits.filter((edit) => edit !== outcome.pasted);
    if (!pasted) return null;
    return {
      version,
      pasted,
      others: wireEdits(lines, others),
      isDefault: model.identity.status === 'draft' && this.server.settingsOf(uri).renumberOnPaste,
      ...newsOf(model, outcome, this.server.language()),
    };
  }
}

/** What happened to numbers and references, and the places to look at, in the new text. */
function newsOf(
  model: DocumentModel,
  outcome: OperationOutcome,
  language: DisplayLanguage,
): { readonly message: string; readonly notes: readonly OperationNote[] } {
  const settled = outcome.notes.filter(({ kind }) => SETTLED.has(kind)).map((note) => noteMessage(note, language));
  const open = outcome.notes.filter(({ kind }) => !SETTLED.has(kind));
  const message = [outcomeMessage(outcome, language), ...settled].filter((part) => part !== '').join(' ');
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

import type {
  CancellationToken,
  ClientCapabilities,
  Connection,
  Range,
  ServerCapabilities,
  TextEdit as WireEdit,
} from 'vscode-languageserver';
import { enter } from '../edits/enter';
import { format } from '../edits/format';
import type { Note } from '../edits/note';
import type { Outcome } from '../edits/operation';
import { noteMessage, outcomeMessage } from '../features/operationWords';
import type { DocumentModel, ModelOptions } from '../model/document';
import { type InitializationOptions, NUMBERING_CONTINUED, type NumberingContinued } from '../protocol';
import { applyEdits } from '../text/edits';
import { LineIndex } from '../text/lines';
import { rangeOf, wireEdits } from './convert';
import type { OpenDocuments } from './documents';
import type { Settings } from './settings';

/** What answers to typing need from the server around them. */
export interface TypingServer {
  readonly connection: Connection;
  readonly documents: OpenDocuments;
  settingsOf(uri: string): Settings;
  optionsOf(uri: string): ModelOptions;
  /** Whether a document is beyond the size up to which all features work. */
  isTooLong(uri: string): boolean;
  /** Settled once the settings of a document just opened are there. */
  ready(uri: string): Promise<void>;
}

/** Notes of what was put right and means what it meant; the others are to be looked at. */
const SETTLED: ReadonlySet<Note['kind']> = new Set(['range', 'numbered']);

/** Requests that an editor makes while one types, and when the layout is to be put in order. */
export class Typing {
  private options: InitializationOptions = {};

  constructor(private readonly server: TypingServer) {}

  /** What is offered to a client. */
  capabilities(client: ClientCapabilities, options: InitializationOptions): ServerCapabilities {
    this.options = options;
    const { onTypeFormatting, formatting, rangeFormatting } = client.textDocument ?? {};
    return {
      ...(onTypeFormatting && { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }),
      ...(formatting && { documentFormattingProvider: true }),
      ...(rangeFormatting && { documentRangeFormattingProvider: true }),
    };
  }

  listen(): void {
    const { connection, documents } = this.server;
    connection.onDocumentOnTypeFormatting(async ({ textDocument: { uri }, position, ch }, token) => {
      const model = this.server.isTooLong(uri) ? undefined : documents.get(uri);
      await this.server.ready(uri);
      if (ch !== '\n' || !model || documents.get(uri) !== model || token.isCancellationRequested) return null;
      return this.enter(model, model.text.lines.offsetAt(position), token);
    });
    connection.onDocumentFormatting(({ textDocument: { uri } }) => this.format(documents.get(uri)));
    connection.onDocumentRangeFormatting(({ textDocument: { uri }, range }) => this.format(documents.get(uri), range));
  }

  /** The document says itself how it is laid out; sizes of tabs and the like, which the editor sends, do not matter. */
  private format(model: DocumentModel | undefined, range?: Range): WireEdit[] | null {
    if (!model) return null;
    const { uri, lines } = model.text;
    const span = range && { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
    return wireEdits(lines, format(model, this.server.optionsOf(uri), span));
  }

  /** Numbers that others rely on are not changed by a key. */
  private enter(model: DocumentModel, offset: number, token: CancellationToken): WireEdit[] | null {
    const { uri, lines } = model.text;
    if (model.identity.status !== 'draft' || !this.server.settingsOf(uri).continueNumbering) return null;
    const outcome = enter(model, offset, this.server.optionsOf(uri));
    if (!outcome || token.isCancellationRequested) return null;
    if (this.options.operations) this.tell(model, outcome);
    return wireEdits(lines, outcome.edits);
  }

  private tell(model: DocumentModel, outcome: Outcome): void {
    const { uri, version, text } = model.text;
    const settled = outcome.notes.filter(({ kind }) => SETTLED.has(kind)).map(noteMessage);
    const open = outcome.notes.filter(({ kind }) => !SETTLED.has(kind));
    const message = [outcomeMessage(outcome), ...settled].filter((part) => part !== '').join(' ');
    if (message === '' && open.length === 0) return;
    const after = applyEdits(text, outcome.edits);
    const lines = open.length > 0 ? LineIndex.of(after) : model.text.lines;
    const params: NumberingContinued = {
      uri,
      version,
      length: after.length,
      message,
      notes: open.map((note) => ({ message: noteMessage(note), range: rangeOf(lines, note.at) })),
    };
    void this.server.connection.sendNotification(NUMBERING_CONTINUED, params);
  }
}

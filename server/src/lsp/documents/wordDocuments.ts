import { type CodeAction, ErrorCodes, ResponseError } from 'vscode-languageserver';
import { decodeBase64 } from '../../base64';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { hindranceWords } from '../../features/words/hindranceWords';
import { FollowedText } from '../../followedText';
import { type DocumentModel, type ModelOptions, readDocument } from '../../model/document';
import { movedFacts } from '../../model/movedFacts';
import type { WordFacts } from '../../model/wordFacts';
import { fileNameOf, uriKey } from '../../model/workspace';
import {
  CITE_COMMAND,
  FOLLOW_UP_COMMAND,
  OPERATE_COMMAND,
  type ReadWordText,
  WORD_TEXT,
  type WordTextAnswer,
  type WordTextParams,
} from '../../protocol';
import type { Change } from '../../text/edits';
import { openText } from '../../text/textVersion';
import { hasWordEnding } from '../../textFiles';
import { closedPlaces } from '../../word/apply/closedPlaces';
import { asMarkdown } from '../../word/markdown';
import type { WordText } from '../../word/parts/result';
import { readWord } from '../../word/readWord';
import { deferredIn } from '../connection/deferredEdits';
import type { OpenDocuments } from './documents';
import { refusalIn, warningsIn } from './wordMessages';

/** Whether a URI is that of a Word file. */
export function isWordFile(uri: string): boolean {
  return hasWordEnding(fileNameOf(uri));
}

const CHANGING_COMMANDS: ReadonlySet<string> = new Set([OPERATE_COMMAND, CITE_COMMAND, FOLLOW_UP_COMMAND]);

/** Whether a code action would change the text that it is offered for. */
export function changesText(action: CodeAction): boolean {
  const { edit, command } = action;
  return (
    edit !== undefined ||
    deferredIn(action) !== undefined ||
    (command !== undefined && CHANGING_COMMANDS.has(command.command))
  );
}

/** The metadata of a Word file, without the map to its XML, which is as large as the file. */
export function factsOf(reading: WordText): WordFacts {
  const { paragraphs, notes, fields, comments, revisions, hidden, highlights, raised, symbols, words } = reading;
  return { paragraphs, notes, fields, comments, revisions, hidden, highlights, raised, symbols, words };
}

/** A document from the text of a Word file, with the file’s metadata. */
export function modelOfWordText(word: WordText, uri: string, options: ModelOptions): DocumentModel {
  return readDocument(openText(uri, 'treaty-body', 0, word.text), { ...options, word: factsOf(word) });
}

/** Decodes the bytes of a file that a client has sent. Throws a response error if they are malformed. */
export function receivedBytes(base64: string, request: string): Uint8Array {
  const bytes = decodeBase64(base64);
  if (!bytes) throw new ResponseError(ErrorCodes.InvalidParams, `${request}: bytes: expected base64`);
  return bytes;
}

/** The text of a Word file with its decorations. */
export function wordTextAnswer(reading: WordText, language: DisplayLanguage): ReadWordText {
  return {
    text: reading.text,
    revisions: reading.revisions.map(({ type, start, end, author, date, gone }) => {
      return { type, start, end, author, date, gone };
    }),
    comments: reading.comments
      .filter(({ isMachine }) => !isMachine)
      .map(({ id, start, end, author, date, text, answers, isDone, isAnchored }) => {
        return { id, start, end, author, date, text, isDone, isAnchored, ...(answers !== undefined && { answers }) };
      }),
    warnings: warningsIn(reading.warnings, language),
  };
}

/** The read-only parts of a file, or the reason why the whole file is read-only. */
function closureOf(
  reading: WordText,
  bytes: Uint8Array,
  isEditable: boolean,
  language: DisplayLanguage,
): Pick<ReadWordText, 'isClosed' | 'closed'> {
  if (!isEditable) return {};
  const placesClosed = closedPlaces(bytes, reading);
  return 'kind' in placesClosed
    ? { isClosed: refusalIn(placesClosed, language) }
    : {
        closed: placesClosed.map(({ start, end, hindrance }) => ({
          start,
          end,
          why: hindranceWords(hindrance, language),
        })),
      };
}

/** Maximum number of read files to keep; those of open documents are never dropped. */
const CACHE_SIZE = 16;

/** The reading of a Word file on display, and its text as it is being edited. */
interface ShownWordFile {
  readonly facts: WordFacts;
  readonly isEditable: boolean;
  followed: FollowedText;
  /** The facts mapped to the edited text, computed on demand. */
  moved?: WordFacts | undefined;
}

/** Server services for reading Word files, and the events that reading reports. */
interface WordServer {
  readonly documents: OpenDocuments;
  readonly language: DisplayLanguage;
  /** Called when the metadata of a document may have changed. */
  wordRead(uri: string): void;
}

/**
 * Reads Word files for a client that shows their text as documents. A file’s metadata belongs to the document at its URI, and follows the
 * edits of that text.
 */
export class WordDocuments {
  private readonly files = new Map<string, ShownWordFile>();

  constructor(private readonly server: WordServer) {}

  /** The metadata of the Word file at a URI, mapped to its text as edited; undefined if no such file was read. */
  factsFor(uri: string, text: string): WordFacts | undefined {
    const file = this.files.get(uriKey(uri));
    if (!file) return undefined;
    if (file.followed.text !== text) {
      file.followed = FollowedText.between(file.followed.base, text);
      file.moved = undefined;
    }
    file.moved ??= movedFacts(file.facts, file.followed);
    return file.moved;
  }

  /** Whether the text of the Word file at a URI can be edited where it is shown. */
  isEditable(uri: string): boolean {
    return this.files.get(uriKey(uri))?.isEditable === true;
  }

  /** Call this when a document has been edited, with the changes, each relative to the result of the previous one, and the final text. */
  didEdit(uri: string, changes: readonly Change[], text: string): void {
    const file = this.files.get(uriKey(uri));
    if (!file || changes.length === 0) return;
    file.followed = file.followed.after(changes, text);
    file.moved = undefined;
  }

  /** Call this when a document has been closed. */
  close(uri: string): void {
    this.files.delete(uriKey(uri));
  }

  /** The text of a file with its decorations; if `uri` is given, the metadata is kept for the document at that URI. */
  answer({ bytes, changes, form, uri, isEditable = false }: WordTextParams): WordTextAnswer {
    const source = receivedBytes(bytes, WORD_TEXT);
    const reading = readWord(source, { changes });
    const { language } = this.server;
    if (reading.kind === 'refused') return { refusal: refusalIn(reading, language) };
    const sentAnswer = { ...wordTextAnswer(reading, language), ...closureOf(reading, source, isEditable, language) };
    if (uri !== undefined) this.keep(uri, reading, isEditable && sentAnswer.isClosed === undefined);
    return { ...sentAnswer, ...(form === 'markdown' && { text: asMarkdown(reading) }) };
  }

  /** Stores the metadata of a file for the document at its URI. */
  keep(uri: string, reading: WordText, isEditable: boolean): void {
    const key = uriKey(uri);
    this.files.delete(key);
    this.files.set(key, { facts: factsOf(reading), isEditable, followed: FollowedText.between(reading.text) });
    let excessCount = this.files.size - CACHE_SIZE;
    for (const oldest of this.files.keys()) {
      if (excessCount <= 0) break;
      if (oldest === key || this.server.documents.hasKey(oldest)) continue;
      this.files.delete(oldest);
      excessCount--;
    }
    this.server.wordRead(uri);
  }
}

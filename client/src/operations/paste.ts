import {
  type CancellationToken,
  type DataTransfer,
  DataTransferItem,
  Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  EndOfLine,
  languages,
  Position,
  Range,
  SnippetString,
  SnippetTextEdit,
  type TextDocument,
  TextEdit,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { LANGUAGE_ID, PASTE, type PasteAnswer, type PasteEdit, type PasteParams } from '../../../server/src/protocol';
import { isWorkingText } from '../files/schemes';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';
import { rangeFrom } from '../shown/plainPlaces';
import type { TypingNews } from './typingNews';

/** Our kinds of paste edits, for `editor.pasteAs.preferences`. */
const NEXT_NUMBERS = DocumentDropOrPasteEditKind.Text.append('treatyBody', 'nextNumbers');
const OWN_NUMBERS = DocumentDropOrPasteEditKind.Text.append('treatyBody', 'ownNumbers');

const PLAIN_TYPE = 'text/plain';
/** Clipboard type for the id of a copy operation, stored along with the text. */
const COPIED_TYPE = 'application/vnd.treaty-body.copied';
/** The clipboard type in which VS Code stores metadata about text copied from its editors. */
const EDITOR_DATA = 'vscode-editor-data';
/** A line that may begin a numbered paragraph or subparagraph. */
const NUMBERED_PATTERN = /^[^\S\r\n]*(?:\d{1,4}[.)\t]|\d{1,4}$|\(?[a-z0-9]{1,5}\))/m;

/** The text last copied or cut. */
interface CopiedText {
  readonly id: string;
  readonly uri: string;
  /** The last known content of the source document, with or without the cut text. */
  readonly text: string;
  readonly eol: string;
  /** The offset of the copied text, in UTF-16 code units of the source document. */
  readonly start: number;
  /** The text removed by the last change to the document. */
  readonly cutText: CutRecord | undefined;
  /** Whether the whole line was copied because nothing was selected. Newer versions of VS Code report the line as the selection. */
  readonly isLine: boolean;
}

interface CutRecord {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
  readonly length: number;
}

/** Paste provider that renumbers pasted paragraphs, or offers to. */
export class NumberedPaste implements DocumentPasteEditProvider {
  #copied: CopiedText | undefined;
  #copies = 0;
  /** Identifies this window, because other windows share the clipboard. */
  readonly #window = Math.random().toString(36).slice(2);
  #removed: CutRecord | undefined;

  constructor(
    private readonly session: Pick<Session, 'client'>,
    private readonly news: Pick<TypingNews, 'expect'>,
  ) {}

  register(): Disposable {
    return Disposable.from(
      workspace.onDidChangeTextDocument(({ document, contentChanges: [change, ...more] }) => {
        // An event without content changes only reports a new dirty state.
        if (document.languageId !== LANGUAGE_ID || !change) return;
        const { uri, version } = document;
        this.#removed =
          change.text === '' && more.length === 0
            ? { uri: uri.toString(), version, offset: change.rangeOffset, length: change.rangeLength }
            : undefined;
      }),
      languages.registerDocumentPasteEditProvider({ language: LANGUAGE_ID }, this, {
        providedPasteEditKinds: [NEXT_NUMBERS, OWN_NUMBERS],
        copyMimeTypes: [COPIED_TYPE],
        pasteMimeTypes: [PLAIN_TYPE, COPIED_TYPE],
      }),
    );
  }

  prepareDocumentPaste(document: TextDocument, ranges: readonly Range[], transfer: DataTransfer): void {
    this.#copied = undefined;
    const [range] = ranges;
    if (!range || ranges.length > 1) return;
    const id = `${this.#window} ${++this.#copies}`;
    const uri = document.uri.toString();
    const isLine = range.isEmpty;
    const isLastRemoved = this.#removed?.uri === uri && this.#removed.version === document.version;
    this.#copied = {
      id,
      uri,
      text: document.getText(),
      eol: lineBreakOf(document),
      start: document.offsetAt(isLine ? new Position(range.start.line, 0) : range.start),
      cutText: isLastRemoved ? this.#removed : undefined,
      isLine,
    };
    transfer.set(COPIED_TYPE, new DataTransferItem(id));
  }

  async provideDocumentPasteEdits(
    document: TextDocument,
    ranges: readonly Range[],
    transfer: DataTransfer,
    _context: unknown,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit[] | undefined> {
    const [selectedRange] = ranges;
    const { client } = this.session;
    if (!client || !selectedRange || ranges.length > 1 || !isWorkingText(document.uri.scheme)) return undefined;
    const text = await transfer.get(PLAIN_TYPE)?.asString();
    if (text === undefined || !NUMBERED_PATTERN.test(text)) return undefined;
    const copy = this.#copied?.id === (await transfer.get(COPIED_TYPE)?.asString()) ? this.#copied : undefined;
    const isLine = selectedRange.isEmpty && (copy?.isLine === true || (await isCopiedLine(transfer)));
    const range = isLine ? lineStart(selectedRange.start) : selectedRange;
    const keepsCursorAfter = isLine && selectedRange.start.character > 0;
    const { asUri, asRange } = client.code2ProtocolConverter;
    const source = copy && sourceOf(copy, text, document);
    const params: PasteParams = {
      uri: asUri(document.uri),
      range: asRange(range),
      text,
      ...(source && { source }),
    };
    const answer = await client.sendRequest<PasteAnswer | null>(PASTE, params, token);
    if (!answer || answer.version !== document.version || token.isCancellationRequested) return undefined;
    const pasteEdit = this.edit(
      document,
      t('Paste with the Next Numbers'),
      NEXT_NUMBERS,
      answer.pasted,
      answer.others,
      keepsCursorAfter,
    );
    const plainEdit = this.edit(
      document,
      t('Paste with Its Own Numbers'),
      OWN_NUMBERS,
      { range, newText: text },
      [],
      keepsCursorAfter,
    );
    const pastedText = applyToDocument(document, [answer.pasted, ...answer.others]);
    this.news.expect({ uri: document.uri.toString(), after: pastedText, message: answer.message, notes: answer.notes });
    return answer.isDefault ? [pasteEdit, plainEdit] : [plainEdit, pasteEdit];
  }

  private edit(
    document: TextDocument,
    title: string,
    kind: DocumentDropOrPasteEditKind,
    pasteEdit: PasteEdit,
    others: readonly PasteEdit[],
    staysAfter: boolean,
  ): DocumentPasteEdit {
    const edit = new DocumentPasteEdit('', title, kind);
    const change = new WorkspaceEdit();
    const text = (one: PasteEdit) => TextEdit.replace(rangeFrom(one.range), one.newText);
    // A pasted line is inserted above the cursor’s line, and the cursor stays; with other text, the cursor moves to its end.
    change.set(document.uri, [staysAfter ? text(pasteEdit) : snippetEdit(pasteEdit), ...others.map(text)]);
    edit.additionalEdit = change;
    return edit;
  }
}

/**
 * The source document of a copied or cut text, including that text. VS Code queries the clipboard during a cut, so the text may have been
 * removed already.
 */
function sourceOf(
  { uri, text, eol, start, cutText }: CopiedText,
  pasteText: string,
  target: TextDocument,
): PasteParams['source'] {
  const piece = pasteText.replace(/\r\n|\r|\n/g, eol);
  const source = { start, end: start + piece.length, isSame: uri === target.uri.toString() };
  if (text.startsWith(piece, start)) return { text, ...source };
  if (cutText?.offset !== start || cutText.length !== piece.length) return undefined;
  return { text: text.slice(0, start) + piece + text.slice(start), ...source };
}

/** An edit that puts the cursor after the inserted text and preserves white space. */
function snippetEdit({ range, newText }: PasteEdit): SnippetTextEdit {
  const edit = new SnippetTextEdit(rangeFrom(range), new SnippetString().appendText(newText).appendTabstop(0));
  edit.keepWhitespace = true;
  return edit;
}

/** Whether VS Code reports that a whole line was copied because nothing was selected. */
async function isCopiedLine(transfer: DataTransfer): Promise<boolean> {
  const data = await transfer.get(EDITOR_DATA)?.asString();
  return data !== undefined && /"isFromEmptySelection":true/.test(data);
}

function lineBreakOf({ eol }: TextDocument): string {
  return eol === EndOfLine.CRLF ? '\r\n' : '\n';
}

function lineStart(position: Position): Range {
  const start = new Position(position.line, 0);
  return new Range(start, start);
}

/** Applies edits to the text of a document, using its line endings. */
function applyToDocument(document: TextDocument, edits: readonly PasteEdit[]): string {
  const lineBreak = lineBreakOf(document);
  let text = document.getText();
  const sortedEdits = edits
    .map(({ range, newText }) => {
      const { start, end } = rangeFrom(range);
      return { start: document.offsetAt(start), end: document.offsetAt(end), newText };
    })
    .sort((a, b) => b.start - a.start || b.end - a.end);
  for (const { start, end, newText } of sortedEdits)
    text = text.slice(0, start) + newText.replace(/\r\n|\r|\n/g, lineBreak) + text.slice(end);
  return text;
}

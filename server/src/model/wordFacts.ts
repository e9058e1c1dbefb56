import type { ApartLines } from '../syntax/blocks/apart';
import { countWords } from '../text/characterKinds';
import type { Span } from '../text/edits';

/**
 * The metadata of a Word file that the model depends on: a subset of the Word reader’s result. Offsets are in UTF-16 code units of the whole text;
 * paragraphs are identified by their index in `paragraphs`.
 */
export interface WordFacts {
  /** All paragraphs, in text order. */
  readonly paragraphs: readonly FactParagraph[];
  readonly notes: readonly FactNote[];
  readonly fields: readonly FactField[];
  readonly comments: readonly FactComment[];
  readonly revisions: readonly TrackedChangeFact[];
  /** Text hidden in Word, with the offset where it would be. */
  readonly hidden: readonly { readonly offset: number; readonly text: string }[];
  /** Highlighted text, with its colour. */
  readonly highlights: readonly (Span & { readonly colour: string })[];
  /** Ordinary text formatted as superscript. */
  readonly raised: readonly Span[];
  /** The places that assign a symbol to the document. */
  readonly symbols: readonly FactSymbol[];
  /** `hidden`: the number of words in hidden text, which count towards limits. */
  readonly words: { readonly hidden: number };
}

/**
 * The word count of a Word file for limits; hidden text counts, as the editorial manual says. `wordsRead` is the number of words found in
 * the text. If it is less than half of the number in headings, paragraphs, tables and notes as marked in the file, the text is in an
 * unsupported language and was mostly mistaken for a first page, so the file's number is used.
 */
export function wordsOfFile(text: string, { paragraphs, words }: WordFacts, wordsRead: number): number {
  let count = 0;
  for (const { zone, textStart, end, typed } of paragraphs) {
    if (zone === 'masthead' || zone === 'contents') continue;
    count += countWords(text, textStart, end) - countWords(typed, 0, typed.length);
  }
  return words.hidden + (wordsRead * 2 < count ? count : wordsRead);
}

/**
 * The lines that the file marks as table rows or tables of contents, including the blank lines after them. A table includes its caption:
 * the short lines directly above that are not marked as headings.
 */
export function apartLines(text: string, { paragraphs }: Pick<WordFacts, 'paragraphs'>): readonly ApartLines[] {
  const allLines: ApartLines[] = [];
  let open: { kind: ApartLines['kind']; start: number; end: number; readonly numbers: number[] } | undefined;
  let lineEnd = 0;
  /** Whether the front matter has ended, and the starts of lines that may be a caption. */
  let hasBodyStarted = false;
  let captions: number[] = [];
  const close = () => {
    if (!open) return;
    const { start, end, numbers } = open;
    const kind = open.kind === 'contents' ? kindOfList(numbers) : open.kind;
    if (kind) allLines.push({ kind, start, end: afterBlankLines(text, end) });
    open = undefined;
  };
  for (const paragraph of paragraphs) {
    const { zone, start, end } = paragraph;
    // Empty paragraphs have no line; the kind of a line is that of its first paragraph.
    if (start === end || start < lineEnd) continue;
    const nextIndex = text.indexOf('\n', end);
    lineEnd = nextIndex < 0 ? text.length : nextIndex + 1;
    const kind = zone === 'table' || zone === 'contents' ? zone : undefined;
    if (open && open.kind !== kind) close();
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    if (!kind) {
      const isPlain = isCaptionLine(paragraph);
      if (hasBodyStarted && isPlain) captions.push(lineStart);
      else captions = [];
      hasBodyStarted ||= zone === 'body' && (paragraph.heading !== undefined || paragraph.number !== 'none');
      continue;
    }
    const firstCaption = kind === 'table' ? captions.slice(-MAX_CAPTION_LINES)[0] : undefined;
    open ??= { kind, start: firstCaption ?? lineStart, end: lineEnd, numbers: [] };
    captions = [];
    open.end = lineEnd;
    open.numbers.push(
      Number(/\d*$/.exec(text.slice(Math.max(start, end - MAX_PAGE_LENGTH), end).trimEnd())?.[0] ?? ''),
    );
  }
  close();
  return allLines;
}

const MAX_PAGE_LENGTH = 8;
/** The maximum number of caption lines: number, title and unit, such as "Table 1", "Reports received", "(Percentage)". */
const MAX_CAPTION_LINES = 3;
const MAX_CAPTION_LINE_LENGTH = 160;

function isCaptionLine({ zone, heading, number, start, end }: FactParagraph): boolean {
  return zone === 'body' && heading === undefined && number === 'none' && end - start <= MAX_CAPTION_LINE_LENGTH;
}

/** Decides whether lines that look like entries of a table of contents are one: there are several, and page numbers never decrease. */
function kindOfList(numbers: readonly number[]): ApartLines['kind'] | undefined {
  if (numbers.length < 2) return undefined;
  return numbers.every((page, at) => page === 0 || page >= (numbers[at - 1] ?? 0)) ? 'contents' : 'table';
}

function afterBlankLines(text: string, from: number): number {
  let at = from;
  for (let i = from; i < text.length && /\s/.test(text.charAt(i)); i++) if (text.charAt(i) === '\n') at = i + 1;
  return at;
}

/** A paragraph of the file. */
export interface FactParagraph extends Span {
  /** The start of the text after an automatic number and tabs. */
  readonly textStart: number;
  readonly zone: 'masthead' | 'body' | 'contents' | 'table' | 'box' | 'note';
  /** The name of the paragraph style. */
  readonly style: string | undefined;
  /** 0 for a title, 1 and up for headings; undefined for text. */
  readonly heading: number | undefined;
  /** Generated by Word, typed, switched off despite the style, or none. */
  readonly number: 'automatic' | 'typed' | 'off' | 'none';
  /** The number generated by Word: `12.`, `(a)`; empty for none. */
  readonly label: string;
  /** The number typed at the start; empty for none. */
  readonly typed: string;
  readonly styleIsNumbered: boolean;
}

/** A footnote or endnote; the span covers its text. */
interface FactNote extends Span {
  readonly type: 'footnote' | 'endnote';
  /** As displayed. */
  readonly mark: string;
  /** Whether the mark was typed. */
  readonly isCustom: boolean;
  /** The span of the mark in the text. */
  readonly reference: Span;
  readonly exists: boolean;
}

/** A field; the span covers its displayed text. */
export interface FactField extends Span {
  /** `REF`, `PAGEREF`, `NOTEREF`, `HYPERLINK`. */
  readonly type: string;
  readonly code: string;
  readonly shown: string;
  readonly bookmark: string | undefined;
  readonly paragraph: number;
  readonly target: { readonly offset: number; readonly paragraph: number } | undefined;
  /** The number that Word would generate now; undefined if unknown. */
  readonly computed: string | undefined;
  readonly state: 'current' | 'stale' | 'missing' | 'error' | 'unknown';
}

/** A comment; the span covers the text that it is attached to. */
interface FactComment extends Span {
  readonly author: string;
  readonly text: string;
  readonly isDone: boolean;
  /** Whether the comment is metadata of the Secretariat’s document software rather than a remark for readers. */
  readonly isMachine: boolean;
  /** Whether the comment is attached to the text; otherwise the span is empty, at 0. */
  readonly isAnchored: boolean;
}

/** A tracked change; for one that is not in the text, the span is where it would be. */
interface TrackedChangeFact extends Span {
  readonly type: string;
  readonly author: string;
  readonly gone: string;
}

/** A symbol that the file assigns to the document. */
export interface FactSymbol {
  readonly source: 'masthead' | 'head' | 'property' | 'comment';
  /** `word/header1.xml`, `Symbol1`, `title` */
  readonly where: string;
  /** As written. */
  readonly symbol: string;
  /** The location in the text, if the symbol is in a masthead. */
  readonly span: Span | undefined;
}

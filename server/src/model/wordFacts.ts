import type { ApartLines } from '../syntax/blocks/apart';
import { countWords } from '../text/characterKinds';
import type { Span } from '../text/edits';

/**
 * The metadata of a Word file, as far as the model depends on it: a subset of the Word reader’s result. Offsets are UTF-16 units of the
 * whole text; paragraphs are identified by their index in `paragraphs`.
 */
export interface WordFacts {
  /** All paragraphs, in text order. */
  readonly paragraphs: readonly FactParagraph[];
  readonly notes: readonly FactNote[];
  readonly fields: readonly FactField[];
  readonly comments: readonly FactComment[];
  readonly revisions: readonly FactRevision[];
  /** Text that Word does not show, at the offset where it would be. */
  readonly hidden: readonly { readonly offset: number; readonly text: string }[];
  /** Text with a highlighter’s colour. */
  readonly highlights: readonly (Span & { readonly colour: string })[];
  /** Ordinary text formatted as superscript. */
  readonly raised: readonly Span[];
  /** Each place that assigns a symbol to the document. */
  readonly symbols: readonly FactSymbol[];
  /** `hidden`: the words of hidden text, which count towards limits. */
  readonly words: { readonly hidden: number };
}

/**
 * The words of a Word file that count towards a limit; hidden text counts, as the editorial manual says. `wordsRead` is the number found in the
 * text. If it is less than half of the words that the file marks as headings, paragraphs, tables and notes, the text is in an unsupported
 * language and was mostly taken for a first page; then the file's number counts.
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
 * The lines of a text that the file marks as the rows of tables or as tables of contents, with the blank lines after them. A table has its
 * caption with it: the short lines directly above that the file does not mark as headings.
 */
export function apartLines(text: string, { paragraphs }: Pick<WordFacts, 'paragraphs'>): readonly ApartLines[] {
  const all: ApartLines[] = [];
  let open: { kind: ApartLines['kind']; start: number; end: number; readonly numbers: number[] } | undefined;
  let lineEnd = 0;
  /** Whether front matter is over, and the starts of the lines that may be a caption. */
  let hasBegun = false;
  let captions: number[] = [];
  const close = () => {
    if (!open) return;
    const { start, end, numbers } = open;
    const kind = open.kind === 'contents' ? kindOfList(numbers) : open.kind;
    if (kind) all.push({ kind, start, end: afterBlankLines(text, end) });
    open = undefined;
  };
  for (const paragraph of paragraphs) {
    const { zone, start, end } = paragraph;
    // Empty paragraphs have no line, and the first words of a line decide its kind.
    if (start === end || start < lineEnd) continue;
    const next = text.indexOf('\n', end);
    lineEnd = next < 0 ? text.length : next + 1;
    const kind = zone === 'table' || zone === 'contents' ? zone : undefined;
    if (open && open.kind !== kind) close();
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    if (!kind) {
      const isPlain = isCaptionLine(paragraph);
      if (hasBegun && isPlain) captions.push(lineStart);
      else captions = [];
      hasBegun ||= zone === 'body' && (paragraph.heading !== undefined || paragraph.number !== 'none');
      continue;
    }
    const first = kind === 'table' ? captions.slice(-MOST_CAPTION_LINES)[0] : undefined;
    open ??= { kind, start: first ?? lineStart, end: lineEnd, numbers: [] };
    captions = [];
    open.end = lineEnd;
    open.numbers.push(Number(/\d*$/.exec(text.slice(Math.max(start, end - LONGEST_PAGE), end).trimEnd())?.[0] ?? ''));
  }
  close();
  return all;
}

const LONGEST_PAGE = 8;
/** Number, title and unit: "Table 1", "Reports received", "(Percentage)". */
const MOST_CAPTION_LINES = 3;
const LONGEST_CAPTION_LINE = 160;

function isCaptionLine({ zone, heading, number, start, end }: FactParagraph): boolean {
  return zone === 'body' && heading === undefined && number === 'none' && end - start <= LONGEST_CAPTION_LINE;
}

/** The kind of lines that read as entries of a table of contents: a single line is none, and page numbers never decrease. */
function kindOfList(numbers: readonly number[]): ApartLines['kind'] | undefined {
  if (numbers.length < 2) return undefined;
  return numbers.every((page, at) => page === 0 || page >= (numbers[at - 1] ?? 0)) ? 'contents' : 'table';
}

function afterBlankLines(text: string, from: number): number {
  let at = from;
  for (let i = from; i < text.length && /\s/.test(text.charAt(i)); i++) if (text.charAt(i) === '\n') at = i + 1;
  return at;
}

/** One paragraph. */
export interface FactParagraph extends Span {
  /** The start of the typed text, after an automatic number and tabs. */
  readonly textStart: number;
  readonly zone: 'masthead' | 'body' | 'contents' | 'table' | 'box' | 'note';
  /** The name of its style. */
  readonly style: string | undefined;
  /** 0 for a title, from 1 for headings; undefined for text. */
  readonly heading: number | undefined;
  /** Made by Word, typed, switched off despite the style, or none. */
  readonly number: 'automatic' | 'typed' | 'off' | 'none';
  /** The number that Word generates: `12.`, `(a)`; empty if none. */
  readonly label: string;
  /** The number typed at the beginning; empty if none. */
  readonly typed: string;
  readonly styleIsNumbered: boolean;
}

/** A footnote or endnote; its span is that of its text. */
interface FactNote extends Span {
  readonly type: 'footnote' | 'endnote';
  /** As shown to a reader. */
  readonly mark: string;
  /** Whether the mark is typed. */
  readonly isCustom: boolean;
  /** The mark in the text. */
  readonly reference: Span;
  readonly exists: boolean;
}

/** A field; its span is that of the text it displays. */
export interface FactField extends Span {
  /** `REF`, `PAGEREF`, `NOTEREF`, `HYPERLINK`. */
  readonly type: string;
  readonly code: string;
  readonly shown: string;
  readonly bookmark: string | undefined;
  readonly paragraph: number;
  readonly target: { readonly offset: number; readonly paragraph: number } | undefined;
  /** The number that Word would show now; undefined if unknown. */
  readonly computed: string | undefined;
  readonly state: 'current' | 'stale' | 'missing' | 'error' | 'unknown';
}

/** A comment; its span is the text that it is about. */
interface FactComment extends Span {
  readonly author: string;
  readonly text: string;
  readonly isDone: boolean;
  /** Whether it holds data for software of the documents office and is of no interest to a reader. */
  readonly isMachine: boolean;
  /** Whether the document refers to it; otherwise its span is empty, at 0. */
  readonly isAnchored: boolean;
}

/** A tracked change; its span is where it is, or would be if it is not in the text. */
interface FactRevision extends Span {
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
  /** Its place in the text, if it is in a masthead. */
  readonly span: Span | undefined;
}

import { countWords } from '../text/characterKinds';
import type { Span } from '../text/edits';

/**
 * What a Word file says beside its text, as far as a document’s meaning depends on it: a part of what the reader of such files gives.
 * Offsets are UTF-16 units of the whole text; paragraphs are named by their index in `paragraphs`.
 */
export interface WordFacts {
  /** All paragraphs, in text order. */
  readonly paragraphs: readonly FactParagraph[];
  readonly notes: readonly FactNote[];
  readonly fields: readonly FactField[];
  readonly comments: readonly FactComment[];
  readonly revisions: readonly FactRevision[];
  /** Text that Word does not show, by where it would stand. */
  readonly hidden: readonly { readonly offset: number; readonly text: string }[];
  /** Text with a highlighter’s colour. */
  readonly highlights: readonly (Span & { readonly colour: string })[];
  /** Typed text that is raised as a superscript. */
  readonly raised: readonly Span[];
  /** Each place that gives the document a symbol. */
  readonly symbols: readonly FactSymbol[];
  /** The words of hidden text count towards limits. */
  readonly words: { readonly hidden: number };
}

/**
 * The words of a Word file that count towards a limit, hidden text included as the editorial manual has it: those that were `read` in the
 * text. Where that is less than half of what the file calls headings, paragraphs, tables and notes, the text is in a language that is not
 * read, and most of it was taken for a first page; then they are what the file says.
 */
export function wordsOfFile(text: string, { paragraphs, words }: WordFacts, read: number): number {
  let count = 0;
  for (const { zone, textStart, end, typed } of paragraphs) {
    if (zone === 'masthead' || zone === 'contents') continue;
    count += countWords(text, textStart, end) - countWords(typed, 0, typed.length);
  }
  return words.hidden + (read * 2 < count ? count : read);
}

/** One paragraph. */
export interface FactParagraph extends Span {
  /** Where what is typed begins, after a number and tabs that are made. */
  readonly textStart: number;
  readonly zone: 'masthead' | 'body' | 'contents' | 'table' | 'box' | 'note';
  /** The name of its style. */
  readonly style: string | undefined;
  /** 0 for a title, from 1 for headings; undefined for text. */
  readonly heading: number | undefined;
  /** Made by Word, typed, switched off where the style has one, or none. */
  readonly number: 'automatic' | 'typed' | 'off' | 'none';
  /** The number that Word makes: `12.`, `(a)`; empty where it makes none. */
  readonly label: string;
  /** The number that the words begin with; empty where they begin with none. */
  readonly typed: string;
  readonly styleIsNumbered: boolean;
}

/** A footnote or an endnote; its span is that of its text. */
export interface FactNote extends Span {
  readonly type: 'footnote' | 'endnote';
  /** As a reader sees it. */
  readonly mark: string;
  /** Whether the mark is typed. */
  readonly isCustom: boolean;
  /** The mark in the text. */
  readonly reference: Span;
  readonly exists: boolean;
}

/** A field; its span is that of what is shown of it. */
export interface FactField extends Span {
  /** `REF`, `PAGEREF`, `NOTEREF`, `HYPERLINK`. */
  readonly type: string;
  readonly code: string;
  readonly shown: string;
  readonly bookmark: string | undefined;
  readonly paragraph: number;
  readonly target: { readonly offset: number; readonly paragraph: number } | undefined;
  /** The number that Word would show now; undefined where that is not known. */
  readonly computed: string | undefined;
  readonly state: 'current' | 'stale' | 'missing' | 'error' | 'unknown';
}

/** A comment with the text that it is about. */
export interface FactComment extends Span {
  readonly author: string;
  readonly text: string;
  readonly isDone: boolean;
  /** Whether it holds data for programs of the documents office and says nothing to a reader. */
  readonly isMachine: boolean;
  /** Whether the document refers to it; else its span is empty and at 0. */
  readonly isAnchored: boolean;
}

/** A tracked change; its span is where it stands or, for what is not in the text, would stand. */
export interface FactRevision extends Span {
  readonly type: string;
  readonly author: string;
  readonly gone: string;
}

/** A symbol that the file gives to the document. */
export interface FactSymbol {
  readonly source: 'masthead' | 'head' | 'property' | 'comment';
  /** `word/header1.xml`, `Symbol1`, `title` */
  readonly where: string;
  /** As written. */
  readonly symbol: string;
  /** Its place, for a masthead. */
  readonly span: Span | undefined;
}

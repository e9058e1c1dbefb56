import type { Span } from '../../text/edits';
import type { WordEnding } from './fileKind';
import type { TextMap } from './textMap';

/**
 * How tracked changes are read: all accepted; all rejected; or accepted, for a caller that shows the changes (the text is then that of
 * `accepted`). Paragraphs are numbered accordingly.
 */
export type Changes = 'accepted' | 'original' | 'marked';

/** How a file is read. */
export interface ReadOptions {
  /** By default `accepted`. */
  readonly changes?: Changes;
  /** How many bytes the parts that are read may have in all, unpacked; by default {@link DEFAULT_LIMIT}. */
  readonly limit?: number;
}

/** Some 4,000 pages. */
export const DEFAULT_LIMIT = 64_000_000;

/** The place of an element in the file, from its first `<` to after its last `>`, in UTF-16 units of the decoded part. */
export interface XmlSpan {
  /** `word/document.xml` */
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A Word file as text in the form of other documents, with its metadata. Unless stated otherwise, offsets are UTF-16 units of `text`.
 * Immutable; the same bytes and options give an equal value.
 *
 * The text is masthead, body, notes. A paragraph is a line (several if it has line breaks), with blank lines around headings and before
 * text without a number. Automatic numbers are written as if typed (`12.⇥`, `⇥(a)⇥`, `⇥A.⇥`), and headings without a number follow two
 * tabs. A row of a table is its cells separated by tabs; a text box follows the paragraph that it is anchored in; footnotes and endnotes
 * follow a rule, each after its mark (`⇥¹⇥`), which is also written at its reference.
 */
export interface WordText {
  readonly kind: 'text';
  readonly text: string;
  readonly changes: Changes;
  readonly map: TextMap;
  /** All paragraphs of the text in order, including empty ones and those of tables, boxes and notes. */
  readonly paragraphs: readonly WordParagraph[];
  /** Footnotes, then endnotes, in the order of their references. */
  readonly notes: readonly WordNote[];
  readonly fields: readonly WordField[];
  /** Ordered by start. */
  readonly bookmarks: readonly WordBookmark[];
  readonly comments: readonly WordComment[];
  readonly revisions: readonly WordRevision[];
  /** Text that Word does not show, by the place where it would be. */
  readonly hidden: readonly HiddenText[];
  /** Highlighted text. */
  readonly highlights: readonly Highlight[];
  /** Typed superscript text, such as note marks without a note; typed marks of real notes are with the notes. */
  readonly raised: readonly Span[];
  /** Running heads and feet, which are not in the text; that of the first page unless it is the masthead. */
  readonly heads: readonly RunningHead[];
  /** Each place that gives the document a symbol. */
  readonly symbols: readonly WordSymbol[];
  readonly properties: WordProperties;
  readonly words: WordCounts;
  /** The extension that Word requires for a copy; undefined if the file does not give its type. */
  readonly ending: WordEnding | undefined;
  /** Parts of the file that are not in the text or were not opened. */
  readonly warnings: readonly WordWarning[];
}

/** The part of the document that a paragraph belongs to. */
export type ParagraphZone = 'masthead' | 'body' | 'contents' | 'table' | 'box' | 'note';

/**
 * The origin of a paragraph's number: Word; typing; none, because the paragraph switches off the number of its style (`off`); or none at
 * all (`none`).
 */
export type NumberOrigin = 'automatic' | 'typed' | 'off' | 'none';

/** A paragraph of the text. */
export interface WordParagraph extends Span {
  /** The start of its typed text, after generated numbers and tabs. */
  readonly textStart: number;
  readonly zone: ParagraphZone;
  /** The `w:p`; from the first to the last if deleted or hidden marks join several. */
  readonly xml: XmlSpan;
  /** `w14:paraId`, by which comments and other programs name a paragraph. */
  readonly id: string | undefined;
  /** The name of its style as Word shows it; undefined if the file has no such style. */
  readonly style: string | undefined;
  /** 0 for a title, from 1 for headings; undefined for text. */
  readonly heading: number | undefined;
  readonly number: NumberOrigin;
  /** The number that Word generates, as shown: `12.`, `(a)`; empty if there is none. */
  readonly label: string;
  /** The number that its words begin with: `12.`, `(a)`; empty if there is none. It may have both. */
  readonly typed: string;
  /** Whether the style alone would give it an automatic number. */
  readonly styleIsNumbered: boolean;
  /** The level of its automatic number; undefined if it has none. */
  readonly level: ListLevel | undefined;
}

/** A level of a list. */
export interface ListLevel {
  /** The `w:abstractNum`. */
  readonly list: number;
  /** From 0. */
  readonly depth: number;
  /** How its numbers are written, as in the file: `decimal`, `lowerRoman`. */
  readonly format: string;
}

/** A footnote or an endnote. */
export interface WordNote extends Span {
  readonly type: 'footnote' | 'endnote';
  /** `w:id` */
  readonly id: string;
  /** As a reader sees it, without typed brackets around it: `12`, `*`. */
  readonly mark: string;
  /** Whether the mark is typed; Word does not count such a note. */
  readonly isCustom: boolean;
  /** Its reference: the mark in the text. */
  readonly reference: Span;
  readonly referenceXml: XmlSpan;
  /** False if the file has no note with this id; the span is then empty. */
  readonly exists: boolean;
}

/** A field, or a hyperlink, which is treated as one. */
export interface WordField extends Span {
  /** Its first word in capitals: `REF`, `PAGEREF`, `NOTEREF`, `HYPERLINK`, `TOC`, `SEQ`, `LISTNUM`. */
  readonly type: string;
  /** The whole code, trimmed. */
  readonly code: string;
  readonly xml: XmlSpan;
  /** Its text; the span is its place in the text. */
  readonly shown: string;
  /** The bookmark that it names; undefined if it names none. */
  readonly bookmark: string | undefined;
  /** The address of a hyperlink to outside the document; never followed. */
  readonly address: string | undefined;
  /** The index of its paragraph. */
  readonly paragraph: number;
  /** The place of the bookmark; undefined if the document has no such bookmark or the field names none. */
  readonly target: { readonly offset: number; readonly paragraph: number } | undefined;
  /** The number that Word would show now; undefined if it shows no number or the number is not known. */
  readonly computed: string | undefined;
  /** `stale` if it shows another number than `computed`, `missing` if its bookmark is missing, `error` if it shows an error of Word's. */
  readonly state: 'current' | 'stale' | 'missing' | 'error' | 'unknown';
}

/** A bookmark. */
export interface WordBookmark extends Span {
  readonly name: string;
  /** The index of the paragraph in which it begins. */
  readonly paragraph: number;
}

/** A comment; its span is the text that it is about. */
export interface WordComment extends Span {
  /** `w:id` */
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  /** As written, `2024-05-01T10:00:00Z`; empty if there is none. */
  readonly date: string;
  /** Its paragraphs, one line each. */
  readonly text: string;
  /** The id of the comment that it answers. */
  readonly answers: string | undefined;
  readonly isDone: boolean;
  /** Whether it holds data for programs of the documents office, not words for a reader. */
  readonly isMachine: boolean;
  /** The data of such a comment, by name: `ODS DOC SYMBOL1`. */
  readonly data: Readonly<Record<string, string>>;
  /** Whether the document refers to it; otherwise its span is empty and at 0. */
  readonly isAnchored: boolean;
  readonly xml: XmlSpan;
}

/** A tracked change. */
export interface WordRevision extends Span {
  readonly type:
    | 'insertion'
    | 'deletion'
    | 'moved-here'
    | 'moved-away'
    /** The end of a paragraph: its mark. */
    | 'inserted-mark'
    | 'deleted-mark'
    | 'inserted-row'
    | 'deleted-row'
    | 'inserted-cell'
    | 'deleted-cell'
    /** Formatting of characters, a paragraph, a table or a section. */
    | 'format';
  readonly author: string;
  /** As written; empty if there is none. */
  readonly date: string;
  /** The content that is not in the text: deleted or, in the original, inserted. The span is then its would-be place. */
  readonly gone: string;
  readonly xml: XmlSpan;
}

/** Text formatted as hidden. */
export interface HiddenText {
  /** The place where it would be. */
  readonly offset: number;
  readonly text: string;
  readonly xml: XmlSpan;
}

/** Highlighted text. */
export interface Highlight extends Span {
  /** `yellow` */
  readonly colour: string;
}

/** A running head or foot. */
export interface RunningHead {
  readonly place: 'head' | 'foot';
  readonly pages: 'default' | 'even' | 'first';
  readonly part: string;
  /** Its lines, trimmed. */
  readonly text: string;
}

/** A document symbol that the file gives as its own. */
export interface WordSymbol {
  readonly source: 'masthead' | 'head' | 'property' | 'comment';
  /** `word/header1.xml`, `Symbol1`, `title`, `ODS DOC SYMBOL1` */
  readonly where: string;
  /** As written, with any spaces typed in it. */
  readonly symbol: string;
  /** Its place, for a masthead. */
  readonly span: Span | undefined;
}

/** The properties of a file; empty for those it does not have. */
export interface WordProperties {
  readonly title: string;
  readonly creator: string;
  readonly created: string;
  /** Custom properties: `Symbol1`, `JobNo`. */
  readonly custom: Readonly<Record<string, string>>;
}

/**
 * Word counts as in resolution 68/268 and the editorial manual: with footnotes, headings and hidden text, without running heads,
 * comments and deletions.
 */
export interface WordCounts {
  /** Of the text without notes: masthead, headings, paragraphs, tables, numbers. */
  readonly body: number;
  readonly notes: number;
  readonly hidden: number;
  readonly total: number;
}

/** Something that a reader of the text should know. */
export interface WordWarning {
  readonly code:
    | 'macros'
    | 'external'
    | 'other-format'
    | 'included'
    | 'missing-note'
    | 'notes-by-page'
    | 'protected'
    | 'signed'
    | 'unknown-part';
  /** One sentence in English. */
  readonly message: string;
}

import type { Span } from '../text/edits';
import type { TextMap } from './textMap';

/**
 * How tracked changes are taken: all accepted; all rejected, as the document was; or accepted, for somebody who shows what was inserted
 * and deleted (the text is then that of `accepted`). Numbers are counted anew in each.
 */
export type Changes = 'accepted' | 'original' | 'marked';

/** How a file is read. */
export interface ReadOptions {
  /** `accepted` where it is not said. */
  readonly changes?: Changes;
  /** How many bytes the parts may have that are read, unpacked and all together; {@link DEFAULT_LIMIT} where it is not said. */
  readonly limit?: number;
}

/** Some 4,000 pages. */
export const DEFAULT_LIMIT = 64_000_000;

/** Where something stands in the file: the element from its `<` to behind its `>`, in UTF-16 units of the part as decoded text. */
export interface XmlSpan {
  /** `word/document.xml` */
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A Word file as text in the form that the server reads, with all that the text does not show. All offsets without another word are
 * UTF-16 units of `text`. Immutable; the same bytes and options give an equal value.
 *
 * The text is masthead, body, notes. A paragraph is a line (more where it has line breaks), blank lines stand around headings and
 * before text without a number; automatic numbers stand as if typed (`12.⇥`, `⇥(a)⇥`, `⇥A.⇥`), headings without one after two tabs;
 * a row of a table is its cells with tabs between them; a text box follows the paragraph that it is fastened to; footnotes and
 * endnotes follow a rule, each after its mark (`⇥¹⇥`), which also stands where it is referred to.
 */
export interface WordText {
  readonly kind: 'text';
  readonly text: string;
  readonly changes: Changes;
  readonly map: TextMap;
  /** All paragraphs that are in the text, in its order, those of tables, boxes and notes and those without words included. */
  readonly paragraphs: readonly WordParagraph[];
  /** Footnotes, then endnotes, in the order in which they are referred to. */
  readonly notes: readonly WordNote[];
  readonly fields: readonly WordField[];
  /** In the order of their start. */
  readonly bookmarks: readonly WordBookmark[];
  readonly comments: readonly WordComment[];
  readonly revisions: readonly WordRevision[];
  /** Text that Word does not show, by where it would stand. */
  readonly hidden: readonly HiddenText[];
  /** Text with a highlighter’s colour. */
  readonly highlights: readonly Highlight[];
  /** What is typed above the line, as marks of notes are that are none; the typed marks of real notes are told with these. */
  readonly raised: readonly Span[];
  /** Running heads and feet, which are not in the text; the first page’s where it is no masthead. */
  readonly heads: readonly RunningHead[];
  /** Each place that gives the document a symbol. */
  readonly symbols: readonly WordSymbol[];
  readonly properties: WordProperties;
  readonly words: WordCounts;
  /** What of the file is not in the text or was not followed. */
  readonly warnings: readonly WordWarning[];
}

/** Where a paragraph stands. */
export type ParagraphZone = 'masthead' | 'body' | 'contents' | 'table' | 'box' | 'note';

/**
 * How a paragraph has its number: made by Word; typed; switched off, where its style has an automatic number and the paragraph says
 * that it has none; or not at all.
 */
export type NumberOrigin = 'automatic' | 'typed' | 'off' | 'none';

/** One paragraph. */
export interface WordParagraph extends Span {
  /** Where what is typed begins, after a number and tabs that are made. */
  readonly textStart: number;
  readonly zone: ParagraphZone;
  /** The `w:p`; the whole run of them where a deleted or hidden mark makes several one. */
  readonly xml: XmlSpan;
  /** `w14:paraId`, by which comments and other programs name a paragraph. */
  readonly id: string | undefined;
  /** The name of its style as Word shows it; undefined where the file has no such style. */
  readonly style: string | undefined;
  /** 0 for a title, from 1 for headings; undefined for text. */
  readonly heading: number | undefined;
  readonly number: NumberOrigin;
  /** The number that Word makes, as it shows it: `12.`, `(a)`; empty where it makes none. */
  readonly label: string;
  /** The number that the words begin with: `12.`, `(a)`; empty where they begin with none. Both are there where two are shown. */
  readonly typed: string;
  /** Whether the style alone would give it an automatic number. */
  readonly styleIsNumbered: boolean;
}

/** A footnote or an endnote. */
export interface WordNote extends Span {
  readonly type: 'footnote' | 'endnote';
  /** `w:id` */
  readonly id: string;
  /** As a reader sees it, without the brackets that may be typed around it: `12`, `*`. */
  readonly mark: string;
  /** Whether the mark is typed: Word then does not count the note. */
  readonly isCustom: boolean;
  /** Where it is referred to: the mark in the text. */
  readonly reference: Span;
  readonly referenceXml: XmlSpan;
  /** False where the file has no note of this id; the span is then empty. */
  readonly exists: boolean;
}

/** A field, or a hyperlink, which is shown as one. */
export interface WordField extends Span {
  /** Its first word in capitals: `REF`, `PAGEREF`, `NOTEREF`, `HYPERLINK`, `TOC`, `SEQ`, `LISTNUM`. */
  readonly type: string;
  /** The whole code, white space around it left out. */
  readonly code: string;
  readonly xml: XmlSpan;
  /** What is shown of it; the span is its place in the text. */
  readonly shown: string;
  /** The bookmark that it names; undefined where it names none. */
  readonly bookmark: string | undefined;
  /** The address that a hyperlink outside the document leads to; never followed. */
  readonly address: string | undefined;
  /** The index of the paragraph that it stands in. */
  readonly paragraph: number;
  /** Where the bookmark is; undefined where the document has no such bookmark, or the field names none. */
  readonly target: { readonly offset: number; readonly paragraph: number } | undefined;
  /** The number that Word would show now; undefined where it does not show a number, or which one is not known. */
  readonly computed: string | undefined;
  /** `stale` where what is shown is another number than the computed one, `missing` where the bookmark is, `error` where Word says so itself. */
  readonly state: 'current' | 'stale' | 'missing' | 'error' | 'unknown';
}

/** A bookmark. */
export interface WordBookmark extends Span {
  readonly name: string;
  /** The index of the paragraph that it begins in. */
  readonly paragraph: number;
}

/** A comment of somebody, with the text that it is about. */
export interface WordComment extends Span {
  /** `w:id` */
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  /** As written, `2024-05-01T10:00:00Z`; empty where there is none. */
  readonly date: string;
  /** Its paragraphs, a line each. */
  readonly text: string;
  /** The id of the comment that it answers. */
  readonly answers: string | undefined;
  readonly isDone: boolean;
  /** Whether it holds data of the documents office for its own programs and says nothing to a reader. */
  readonly isMachine: boolean;
  /** What such a comment says, by name: `ODS DOC SYMBOL1`. */
  readonly data: Readonly<Record<string, string>>;
  /** Whether the document refers to it; else its span is empty and at 0. */
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
  /** As written; empty where there is none. */
  readonly date: string;
  /** What the text does not show of it: what was deleted, or, in the original, what was inserted. Its span is then where it would stand. */
  readonly gone: string;
  readonly xml: XmlSpan;
}

/** Text that is formatted as hidden. */
export interface HiddenText {
  /** Where it would stand. */
  readonly offset: number;
  readonly text: string;
  readonly xml: XmlSpan;
}

/** Text with a highlighter’s colour. */
export interface Highlight extends Span {
  /** `yellow` */
  readonly colour: string;
}

/** A running head or foot. */
export interface RunningHead {
  readonly place: 'head' | 'foot';
  readonly pages: 'default' | 'even' | 'first';
  readonly part: string;
  /** Its lines; white space at their ends left out. */
  readonly text: string;
}

/** A document symbol that the file gives to the document. */
export interface WordSymbol {
  readonly source: 'masthead' | 'head' | 'property' | 'comment';
  /** `word/header1.xml`, `Symbol1`, `title`, `ODS DOC SYMBOL1` */
  readonly where: string;
  /** As written: white space that was typed in it is left in. */
  readonly symbol: string;
  /** Its place, for a masthead. */
  readonly span: Span | undefined;
}

/** What the file says of itself; empty where it says nothing. */
export interface WordProperties {
  readonly title: string;
  readonly creator: string;
  readonly created: string;
  /** Properties that somebody added: `Symbol1`, `JobNo`. */
  readonly custom: Readonly<Record<string, string>>;
}

/**
 * Words as resolution 68/268 and the editorial manual count them: footnotes, headings and hidden text included; running heads, comments
 * and what is deleted not.
 */
export interface WordCounts {
  /** Of the text without its notes: masthead, headings, paragraphs, tables, numbers. */
  readonly body: number;
  readonly notes: number;
  readonly hidden: number;
  readonly total: number;
}

/** What the reader of the text should know. */
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

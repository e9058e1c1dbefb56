/** Client to server: requests the page content of a document: all of it or the changes. Null if it is not open. */
export const PAGE = 'treatyBody/page';
/** One version of a document, as changes to the previous answer. */
export interface PageAnswer {
  /** The number of this answer, which the next request sends back. */
  readonly number: number;
  readonly version: number;
  /** The document's symbol, read or derived; empty if not known. */
  readonly title: string;
  /** The language of the text, by its ISO 639-1 code. */
  readonly language: string;
  /**
   * The number of the answer that `changes` apply to; 0 if they apply to an empty page, because the client did not have the last answer.
   */
  readonly follows: number;
  /** Whether more blocks follow. Ask again at once to get them. */
  readonly isPart: boolean;
  /** Last change first, so that each can be applied by itself. */
  readonly changes: readonly PageChange[];
}
/** Replaces `remove` blocks at index `at`. */
export interface PageChange {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly PageBlock[];
}
/** One block of a document. Blocks follow each other without gaps, so offsets are found by adding up their lengths. */
export interface PageBlock {
  readonly kind:
    | 'masthead'
    | 'title'
    | 'heading'
    | 'paragraph'
    | 'subparagraph'
    | 'unnumbered'
    | 'footnote'
    /** Page headers, job numbers, tables of contents. Without runs, because a page does not print them. */
    | 'furniture';
  /** Depth from 1, for headings and subparagraphs; otherwise 0. */
  readonly level: number;
  /** Its number, letter or mark, as printed and without punctuation; empty if there is none. */
  readonly marker: string;
  readonly label: string;
  /** In UTF-16 units of the text. */
  readonly length: number;
  /** Its words in order, without the leftovers of converters. Empty for a masthead, which has parts. */
  readonly runs: readonly PageRun[];
  readonly parts?: readonly PagePart[];
  /** Its findings, in their order. */
  readonly findings: readonly PageFinding[];
}
/** Some words of a block, with white space as in the text. */
export interface PageRun {
  /** Offset in UTF-16 units of the block. */
  readonly start: number;
  readonly text: string;
  /** The kind of link, if any; {@link CARD} describes it. */
  readonly link?: 'here' | 'document' | 'article';
  /** For a link, the offset for requests about it: the number, after its noun. */
  readonly at?: number;
  /** For a link to a paragraph of the document, its place, such as "12(a)(ii)", if it has one. */
  readonly to?: string;
  /** For a note mark, its plain form: "1" for "¹". */
  readonly note?: string;
}
/** A line of a masthead, or a part of one set off by a tab. */
export interface PagePart {
  /** Its printed position: as the symbol, among distribution, date and languages, or with the names. */
  readonly place: 'name' | 'symbol' | 'issue';
  /** Whether it is the name of a committee, or a line of one. */
  readonly isBody?: true;
  readonly runs: readonly PageRun[];
}
/** A finding. Offsets are UTF-16 units of the block. */
export interface PageFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** The titles of its corrections, the same as those of its code actions. */
  readonly fixes: readonly string[];
}

/** Client to server: requests the hover at a position, before it becomes Markdown. Null if there is none. */
export const CARD = 'treatyBody/card';
/** The content of a hover. All text is plain: nothing in it is markup. */
export interface CardAnswer {
  readonly prose: readonly CardProse[];
}
/** A paragraph, a bullet at some depth, a quotation, or a horizontal line. */
export type CardProse =
  | { readonly kind: 'text' | 'quote'; readonly parts: readonly CardInline[] }
  | { readonly kind: 'item'; readonly depth: number; readonly parts: readonly CardInline[] }
  | { readonly kind: 'rule' };
/** Words of a card. A link leads to the web or to a document that VS Code can open. */
export type CardInline =
  | string
  | { readonly bold: string }
  | { readonly italic: string }
  | { readonly code: string }
  | { readonly link: string; readonly to: string };

/** Client to server: requests the page content of a document, complete or as changes. Null if the document is not open. */
export const PAGE = 'treatyBody/page';
/** One version of a document, as changes to the previous answer. */
export interface PageAnswer {
  /** The number of this answer, to be sent with the next request. */
  readonly number: number;
  readonly version: number;
  /** The document's symbol, read or derived; empty if unknown. */
  readonly title: string;
  /** The ISO 639-1 code of the text’s language. */
  readonly language: string;
  /** The number of the answer that `changes` apply to; 0 for an empty page, if the client did not have the last answer. */
  readonly follows: number;
  /** Whether more blocks follow, to be requested at once. */
  readonly isPart: boolean;
  /** In descending order, so that each can be applied without adjusting the others. */
  readonly changes: readonly PageChange[];
}
/** Replaces `remove` blocks at index `at`. */
export interface PageChange {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly PageBlock[];
}
/** A block of a document. Blocks are contiguous, so offsets are sums of lengths. */
export interface PageBlock {
  readonly kind:
    | 'masthead'
    | 'title'
    | 'heading'
    | 'paragraph'
    | 'subparagraph'
    | 'unnumbered'
    | 'footnote'
    /** Page headers, job numbers, tables of contents. Has no runs, because a page does not print it. */
    | 'furniture';
  /** One-based depth of headings and subparagraphs; otherwise 0. */
  readonly level: number;
  /** The number, letter or mark as printed, without punctuation; empty for none. */
  readonly marker: string;
  readonly label: string;
  /** In UTF-16 code units of the text. */
  readonly length: number;
  /** The text in order, without converter residue. Empty for a masthead, which has parts instead. */
  readonly runs: readonly PageRun[];
  readonly parts?: readonly PagePart[];
  /** The findings, in order. */
  readonly findings: readonly PageFinding[];
}
/** A run of text in a block, with white space as in the document. */
export interface PageRun {
  /** Offset in UTF-16 code units from the start of the block. */
  readonly start: number;
  readonly text: string;
  /** The kind of link, if any; its content is requested with {@link CARD}. */
  readonly link?: 'here' | 'document' | 'article';
  /** For a link, the offset to use in requests: that of the number, after its noun. */
  readonly at?: number;
  /** For a link to a paragraph of the same document, its place, such as "12(a)(ii)", if it has one. */
  readonly to?: string;
  /** For a note mark, its plain form: "1" for "¹". */
  readonly note?: string;
}
/** A line of a masthead, or a tab-separated part of one. */
export interface PagePart {
  /** Where the part is printed: with the names, as the symbol, or with distribution, date and languages. */
  readonly place: 'name' | 'symbol' | 'issue';
  /** Whether the part is the name of a committee, or a line of it. */
  readonly isBody?: true;
  readonly runs: readonly PageRun[];
}
/** A finding. Offsets are UTF-16 code units from the start of the block. */
export interface PageFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** The titles of the corrections, equal to those of the code actions. */
  readonly fixes: readonly string[];
}

/** Client to server: requests the hover at a position in structured form, before conversion to Markdown. Null if there is none. */
export const CARD = 'treatyBody/card';
/** The content of a hover. All text is plain, without markup. */
export interface CardAnswer {
  readonly prose: readonly CardProse[];
}
/** A paragraph, a bullet with its depth, a quotation, or a horizontal rule. */
export type CardProse =
  | { readonly kind: 'text' | 'quote'; readonly parts: readonly CardInline[] }
  | { readonly kind: 'item'; readonly depth: number; readonly parts: readonly CardInline[] }
  | { readonly kind: 'rule' };
/** Text in a card. Links lead to the web, or to a document that VS Code can open. */
export type CardInline =
  | string
  | { readonly bold: string }
  | { readonly italic: string }
  | { readonly code: string }
  | { readonly link: string; readonly to: string };

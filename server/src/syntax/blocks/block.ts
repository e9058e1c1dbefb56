import type { Span } from '../../text/edits';

/** The kind of a block. Every character of a text belongs to exactly one block. */
export type BlockKind =
  /** Lines before the title, first heading or first paragraph: symbol, committee, dates. */
  | 'masthead'
  | 'title'
  | 'heading'
  /** A numbered paragraph. */
  | 'paragraph'
  /** A lettered, roman or bracketed item below a paragraph. */
  | 'subparagraph'
  /** Unnumbered text that belongs to the paragraph before it. */
  | 'unnumbered'
  | 'footnote'
  /** Page headers, job numbers, rules and tables of contents: everything that is not the author's text. */
  | 'furniture';

/** The part of the document a block is in. */
export type Zone = 'masthead' | 'body' | 'annex';

/** The numbering scheme of a label. */
export type LabelForm = 'decimal' | 'roman' | 'capital' | 'letter' | 'small-roman' | 'mark' | 'annex';

/** The number, letter or mark of a block, without punctuation. */
export interface Label {
  readonly form: LabelForm;
  /** As written, white space normalized: "12", "12 bis", "2.1", "C", "iv", "*". */
  readonly text: string;
  /** Position in its series, from 1; 0 for marks that are not numbers. */
  readonly value: number;
  /** "bis", "ter" …, ".1" of "2.1", or empty. */
  readonly suffix: string;
}

/**
 * One block of a document. It holds its own text, including line breaks and trailing blank lines, and offsets into that text (UTF-16
 * units). Its position in the document is kept by the tree, so an edit elsewhere leaves the block untouched.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly zone: Zone;
  readonly text: string;
  /** The marker with its punctuation; an empty span if there is none. */
  readonly marker: Span;
  readonly label: Label | undefined;
  /** The text without the marker, the white space around it and trailing blank lines. */
  readonly content: Span;
  /** Depth from 1 for headings and subparagraphs, otherwise 0. */
  readonly level: number;
  /** The reader's state after the block; an incremental read stops where it matches the old one. */
  readonly after: ReaderState;
}

/** The state of the block reader between two blocks. Equal states make it read the same text in the same way. */
export interface ReaderState {
  readonly zone: Zone;
  readonly titled: boolean;
  /** Number of the last paragraph in this zone; 0 before the first. */
  readonly number: number;
  readonly numberForm: '' | 'decimal' | 'decimal-bracket' | 'decimal-bare' | 'dotted';
  /** The part after the point in that number ("2.1"); 0 if it has none, -1 if no paragraph of this zone had one. */
  readonly minor: number;
  /** For how many more paragraphs to remember that a number was alone on its line; 0 if none was recently. */
  readonly alone: number;
  /** Indentation of the last paragraph's number in columns; -1 before the first. */
  readonly paragraphIndent: number;
  readonly roman: number;
  readonly capital: number;
  readonly decimal: number;
  /** The headings that contain the current position, one bit per rank. */
  readonly stack: number;
  /** Last letter and last small roman of the current list; 0 outside a list. */
  readonly letter: number;
  readonly letterIndent: number;
  readonly smallRoman: number;
  /** Last paragraph number in an article quoted under its own heading; 0 directly under that heading, -1 elsewhere. */
  readonly quoted: number;
  readonly footnote: number;
  /**
   * Length of the longest line in the last hand-wrapped block, in UTF-16 code units; -1 after a line too long to be hand-wrapped,
   * 0 before any such block or line.
   */
  readonly width: number;
  /** Number of blocks since the width was last measured. It is discarded after a few, so that states converge again after an edit. */
  readonly widthAge: number;
  /** Whether the last block, ignoring footnotes and furniture, breaks off in mid-sentence or where a number must follow. */
  readonly unfinished: '' | 'sentence' | 'number';
  /** Whether the last block, ignoring footnotes and furniture, ends in a colon, after which a list may start. */
  readonly colon: boolean;
  /** Whether blank lines precede the next block. */
  readonly blank: boolean;
  /** Empty outside a table of contents; inside, the key of its first entry. The text starts where that entry reappears. */
  readonly contents: string;
  readonly annex: number;
  readonly last: BlockKind | '';
}

/** The state before the first block of a text. */
export const INITIAL_STATE: ReaderState = {
  zone: 'masthead',
  titled: false,
  number: 0,
  numberForm: '',
  minor: -1,
  alone: 0,
  paragraphIndent: -1,
  roman: 0,
  capital: 0,
  decimal: 0,
  stack: 0,
  letter: 0,
  letterIndent: 0,
  smallRoman: 0,
  quoted: -1,
  footnote: 0,
  width: 0,
  widthAge: 0,
  unfinished: '',
  colon: false,
  blank: true,
  contents: '',
  annex: 0,
  last: '',
};

/** Bits of {@link ReaderState.stack}, one per rank of heading. */
export const RANK = { annex: 16, roman: 1, capital: 2, decimal: 4, letter: 32, plain: 8, part: 64 } as const;

/** Whether an annex has begun but has no title or paragraph yet. */
export function isUntitledAnnex({ zone, stack, number }: ReaderState): boolean {
  return zone === 'annex' && stack === RANK.annex && number === 0;
}

/** Whether two states make the reader read any following text in the same way. */
export function sameState(a: ReaderState, b: ReaderState): boolean {
  return (
    a === b ||
    (a.zone === b.zone &&
      a.titled === b.titled &&
      a.number === b.number &&
      a.numberForm === b.numberForm &&
      a.minor === b.minor &&
      a.alone === b.alone &&
      a.paragraphIndent === b.paragraphIndent &&
      a.roman === b.roman &&
      a.capital === b.capital &&
      a.decimal === b.decimal &&
      a.stack === b.stack &&
      a.letter === b.letter &&
      a.letterIndent === b.letterIndent &&
      a.smallRoman === b.smallRoman &&
      a.quoted === b.quoted &&
      a.footnote === b.footnote &&
      a.width === b.width &&
      a.widthAge === b.widthAge &&
      a.unfinished === b.unfinished &&
      a.colon === b.colon &&
      a.blank === b.blank &&
      a.contents === b.contents &&
      a.annex === b.annex &&
      a.last === b.last)
  );
}

/** The text of a block without its number and surrounding white space; empty if there is no block. */
export function contentOf(block: Block | undefined): string {
  return block ? block.text.slice(block.content.start, block.content.end) : '';
}

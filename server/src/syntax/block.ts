import type { Span } from '../text/edits';

/** What a block is. Every unit of a text lies in exactly one block. */
export type BlockKind =
  /** Lines before the title, the first heading or the first paragraph: symbol, committee, dates. */
  | 'masthead'
  | 'title'
  | 'heading'
  /** A numbered paragraph. */
  | 'paragraph'
  /** A lettered, roman or bracketed item below a paragraph. */
  | 'subparagraph'
  /** Text without a number that belongs to the paragraph before it. */
  | 'unnumbered'
  | 'footnote'
  /** Page headers, job numbers, rules, tables of contents: nothing an author wrote as text. */
  | 'furniture';

/** Where in a document a block stands. */
export type Zone = 'masthead' | 'body' | 'annex';

/** How a label counts. */
export type LabelForm = 'decimal' | 'roman' | 'capital' | 'letter' | 'small-roman' | 'mark' | 'annex';

/** The number, letter or mark of a block, without punctuation. */
export interface Label {
  readonly form: LabelForm;
  /** As written, white space normalized: "12", "12 bis", "2.1", "C", "iv", "*". */
  readonly text: string;
  /** Its place in its series, from 1; 0 for marks that are not numbers. */
  readonly value: number;
  /** "bis", "ter" …, ".1" of "2.1", or empty. */
  readonly suffix: string;
}

/**
 * One block of a document. It holds its own text, line breaks and blank lines after it included, and offsets inside
 * it (UTF-16 units from the start of that text); where the block starts in the document is kept by the tree, so an
 * edit elsewhere leaves the block as it is.
 */
export interface Block {
  readonly kind: BlockKind;
  readonly zone: Zone;
  readonly text: string;
  /** The marker with its punctuation; empty where there is none. */
  readonly marker: Span;
  readonly label: Label | undefined;
  /** The words, without marker, white space around them and blank lines after. */
  readonly content: Span;
  /** Depth from 1, for headings and subparagraphs; else 0. */
  readonly level: number;
  /** The reader's state after the block, by which an incremental reading knows where it may stop. */
  readonly after: ReaderState;
}

/** What the block reader must remember from one block to the next; equal states read the same text alike. */
export interface ReaderState {
  readonly zone: Zone;
  readonly titled: boolean;
  /** Number of the last paragraph in this zone, 0 before the first. */
  readonly number: number;
  readonly numberForm: '' | 'decimal' | 'decimal-bracket' | 'decimal-bare' | 'dotted';
  /** What stands after the point of that number, "2.1"; 0 where nothing does, -1 where no paragraph of this zone had a point in its number. */
  readonly minor: number;
  /** For how many paragraphs more it is remembered that one had its number alone on its line; 0 where none had of late. */
  readonly alone: number;
  /** Columns of white space before the last paragraph's number; -1 before the first. */
  readonly paragraphIndent: number;
  readonly roman: number;
  readonly capital: number;
  readonly decimal: number;
  /** Which kinds of heading the present place lies under, a bit for each rank. */
  readonly stack: number;
  /** Last letter and last small roman of the list the present place lies in; 0 outside one. */
  readonly letter: number;
  readonly letterIndent: number;
  readonly smallRoman: number;
  /** The last number of an article that is quoted under its own heading; 0 directly under that heading, -1 elsewhere. */
  readonly quoted: number;
  readonly footnote: number;
  /** Longest line of the last block that was wrapped by hand, in units; -1 where a line was too long for that, 0 before either. */
  readonly width: number;
  /** How many blocks since have shown nothing of the width; after some it is forgotten, so that states come together again. */
  readonly widthAge: number;
  /** Whether the last block that is neither footnote nor furniture breaks off within a sentence, or where a number must follow. */
  readonly unfinished: '' | 'sentence' | 'number';
  /** Whether that block ends in a colon, after which a list may begin. */
  readonly colon: boolean;
  /** Whether blank lines stand before the next block. */
  readonly blank: boolean;
  /** Empty outside a table of contents; inside, what tells its first entry where the text begins with it again. */
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

/** Bits of {@link ReaderState.stack}: the ranks of headings. */
export const RANK = { annex: 16, roman: 1, capital: 2, decimal: 4, letter: 32, plain: 8, part: 64 } as const;

/** Whether an annex has begun and has neither a title nor a paragraph yet. */
export function isUntitledAnnex({ zone, stack, number }: ReaderState): boolean {
  return zone === 'annex' && stack === RANK.annex && number === 0;
}

/** Whether two states read whatever follows alike. */
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

/** What a block says, without its number and the white space around it; empty if there is no block. */
export function contentOf(block: Block | undefined): string {
  return block ? block.text.slice(block.content.start, block.content.end) : '';
}

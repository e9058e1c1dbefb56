import type { NewParagraph } from './newParagraph';

/** Why a paragraph cannot be changed with tracked changes. */
export type Hindrance =
  /** It is in a table or text box, or the moved text contains one. */
  | 'table'
  /** It is the last paragraph of a section. */
  | 'section'
  /** It contains an element that cannot occur twice, such as a picture. */
  | 'single'
  /** A link points to it, and tracked changes cannot redirect links. */
  | 'link'
  /** Tracked changes by other authors, or something other than plain text, are in the way. */
  | 'changes'
  /** The text to change is not typed: a field, an automatic number or a note mark. */
  | 'place'
  /** It is in a content control whose text is locked, chosen from a list or bound to data. */
  | 'control'
  /** A note or text box would be added or deleted without its reference or anchor. */
  | 'note'
  /** The resulting document would not read as intended. */
  | 'otherwise';

/** A paragraph that cannot be changed as requested. */
export interface UnchangeableParagraph {
  readonly hindrance: Hindrance;
  /** Index of the paragraph; undefined if unknown. */
  readonly paragraph: number | undefined;
  /** The requested paragraph that could not be made; undefined if a paragraph was to be deleted. */
  readonly wanted: NewParagraph | undefined;
}

/** Thrown within `word/`; exported entry points convert it to a result. */
export class HindranceError extends Error {
  constructor(
    readonly hindrance: Hindrance,
    /** Index of the paragraph; undefined if unknown. */
    readonly paragraph?: number,
    /** All paragraphs that cannot be changed, if all of them were tried. */
    readonly all: readonly UnchangeableParagraph[] = [],
  ) {
    super(hindrance);
  }
}

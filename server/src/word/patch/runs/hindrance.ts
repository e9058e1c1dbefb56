import type { NewParagraph } from './newParagraph';

/** The reason why a paragraph cannot be changed with tracked changes. */
export type Hindrance =
  /** It is in a table or a text box, or one is in the moved text. */
  | 'table'
  /** A section of the document ends with it. */
  | 'section'
  /** It contains an element that cannot exist twice, such as a picture. */
  | 'single'
  /** A link leads to it, and tracked changes cannot redirect links. */
  | 'link'
  /** Tracked changes by others, or something other than plain text, are in the way. */
  | 'changes'
  /** The text to be changed is not typed: a field, an automatic number, the mark of a note. */
  | 'place'
  /** It is in a content control whose text is chosen, locked or bound to data. */
  | 'control'
  /** A note or a text box would be added or deleted without its reference or anchor. */
  | 'note'
  /** The resulting document would not read as intended. */
  | 'otherwise';

/** A paragraph that cannot be changed as wanted. */
export interface HinderedParagraph {
  readonly hindrance: Hindrance;
  /** The index of the paragraph; undefined if it is not known. */
  readonly paragraph: number | undefined;
  /** The paragraph to be that could not be made; undefined if one was to be deleted. */
  readonly wanted: NewParagraph | undefined;
}

/** Thrown within `word/`; exported entry points turn it into a result. */
export class HindranceError extends Error {
  constructor(
    readonly hindrance: Hindrance,
    /** The index of the paragraph; undefined if it is not known. */
    readonly paragraph?: number,
    /** Each paragraph that cannot be changed, if all were tried. */
    readonly all: readonly HinderedParagraph[] = [],
  ) {
    super(hindrance);
  }
}

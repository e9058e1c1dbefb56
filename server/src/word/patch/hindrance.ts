/** Why a paragraph cannot be changed with tracked changes. */
export type Hindrance =
  /** It is in a table or a text box, or one is in what is moved. */
  | 'table'
  /** A section of the document ends with it. */
  | 'section'
  /** It contains something that cannot exist twice, such as a picture. */
  | 'single'
  /** A link leads to it, and tracked changes cannot redirect links. */
  | 'link'
  /** Tracked changes by others, or something other than plain text, are in the way. */
  | 'changes'
  /** The text to be changed is not typed: a field, an automatic number, the mark of a note. */
  | 'place'
  /** The resulting document would not read as intended. */
  | 'otherwise';

/** Thrown within this folder; its exported entry points turn it into a result. */
export class Hindered extends Error {
  constructor(
    readonly hindrance: Hindrance,
    /** The index of the paragraph; undefined if it is not known. */
    readonly paragraph?: number,
  ) {
    super(hindrance);
  }
}

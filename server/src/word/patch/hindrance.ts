/** Why something cannot be done to a paragraph as tracked changes. */
export type Hindrance =
  /** It stands in a table or a box, or one stands in what is moved. */
  | 'table'
  /** A section of the document ends with it. */
  | 'section'
  /** It holds something of which there cannot be two, such as a picture. */
  | 'single'
  /** A link leads to it, which tracked changes cannot have lead elsewhere. */
  | 'link'
  /** Tracked changes of others, or what is not plain text, stand in the way. */
  | 'changes'
  /** What is to be changed is not typed: a field, an automatic number, the mark of a note. */
  | 'place'
  /** The document would not say what it is to say. */
  | 'otherwise';

/** Thrown inside this folder where something cannot be done, and told at its door. */
export class Hindered extends Error {
  constructor(
    readonly hindrance: Hindrance,
    /** The paragraph, by its index; undefined where it is not known. */
    readonly paragraph?: number,
  ) {
    super(hindrance);
  }
}

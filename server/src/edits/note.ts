/** Something that an operation tells of a citation, or of a place that it could not settle. Its words are the message table's. */
export type NoteKind =
  /** What it points at is deleted; it stands as it was. */
  | 'gone'
  /** What it pointed at is deleted, and it was taken out of its list. */
  | 'removed'
  /** "the previous paragraph" became a number. */
  | 'numbered'
  /** "the previous paragraph" points elsewhere now, and could not be made a number. */
  | 'elsewhere'
  /** A range that leaves out one of those that it named, or names another, since numbers do not stand in order. */
  | 'order'
  /** It stands in the paragraph that it names now. */
  | 'self'
  /** A range has something in it now that it did not mean, so it was written out. */
  | 'range'
  /** What it points at was split: it points at the first part now. */
  | 'split'
  /** More than one paragraph has the number; the first one was taken. */
  | 'ambiguous'
  /** Nothing had this number, and now something has. */
  | 'captured'
  /** Not all that it names stands "above" or "below" any more, as it says. */
  | 'side'
  /** It could not be written anew: it stands as it was, and points elsewhere. */
  | 'unsure'
  /** It stands in pasted text and points at what is not part of it, in a document that is not this one or not known. */
  | 'outside'
  /** A heading under which nothing stands any more. */
  | 'empty'
  /** It names a heading by a number that is another one's now. */
  | 'section'
  /** The text reads otherwise with the new numbers. */
  | 'reading';

/** A note on a run of a block of the document as it was; offsets are the block's. */
export interface Note {
  readonly kind: NoteKind;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** What was written. */
  readonly was: string;
  /** What is written now, where it differs. */
  readonly now?: string;
}

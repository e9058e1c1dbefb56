/** What an operation reports about a citation or another place. The words are in the message tables. */
export type NoteKind =
  /** What it points at is deleted; it was left as it is. */
  | 'gone'
  /** What it pointed at is deleted, and it was removed from its list. */
  | 'removed'
  /** "the previous paragraph" became a number. */
  | 'numbered'
  /** "the previous paragraph" points elsewhere now and could not become a number. */
  | 'elsewhere'
  /** A range that omits one of the paragraphs that it named, or includes another, because numbers are out of order. */
  | 'order'
  /** It is now in the paragraph that it names. */
  | 'self'
  /** A range would now include something that it did not mean, so it was written out. */
  | 'range'
  /** What it points at was split; it points at the first part now. */
  | 'split'
  /** Several paragraphs have the number; the first was assumed. */
  | 'ambiguous'
  /** Nothing had this number, and now something has. */
  | 'captured'
  /** Not everything that it names is still "above" or "below", as it says. */
  | 'side'
  /** It could not be rewritten: it is as it was and points elsewhere. */
  | 'unsure'
  /** It is in pasted text and points outside it, in another or an unknown document. */
  | 'outside'
  /** A heading that has become empty. */
  | 'empty'
  /** It names a heading by a number that now belongs to another. */
  | 'section'
  /** The text is read differently with the new numbers. */
  | 'reading';

/** Whether a note is about a reference. */
export function isOnReference({ kind }: EditNote): boolean {
  return kind !== 'empty' && kind !== 'reading';
}

/** A note on a run of a block of the old document. Offsets count from the start of the block. */
export interface EditNote {
  readonly kind: NoteKind;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** What was written. */
  readonly was: string;
  /** What is written now, if that differs. */
  readonly now?: string;
}

/** Kinds of notes of an operation on a citation or another place. The words are in the message tables. */
export type NoteKind =
  /** Its target is deleted; it was left as it is. */
  | 'gone'
  /** Its target is deleted, and it was removed from its list. */
  | 'removed'
  /** "the previous paragraph" became a number. */
  | 'numbered'
  /** "the previous paragraph" points elsewhere now and could not become a number. */
  | 'elsewhere'
  /** A range that omits one of the paragraphs that it named, or includes another, because numbers are out of order. */
  | 'order'
  /** It is now in the paragraph that it names. */
  | 'self'
  /** A range would now include another paragraph, so it was written out. */
  | 'range'
  /** Its target was split; it now names the first part. */
  | 'split'
  /** Several paragraphs have the number; the first was assumed. */
  | 'ambiguous'
  /** The number was unused, and now has a target. */
  | 'captured'
  /** Not all its targets are still "above" or "below", as it says. */
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
  /** The old text. */
  readonly was: string;
  /** The new text, if different. */
  readonly now?: string;
}

/** Kinds of notes that an operation leaves on a citation or another place. The message tables hold their wording. */
export type NoteKind =
  /** Its target was deleted; the citation is unchanged. */
  | 'gone'
  /** Its target was deleted, and it was removed from its list. */
  | 'removed'
  /** "the previous paragraph" became a number. */
  | 'numbered'
  /** "the previous paragraph" points elsewhere now and could not become a number. */
  | 'elsewhere'
  /** Because numbers are out of order, a range omits a paragraph that it included or includes another. */
  | 'order'
  /** It now stands in the paragraph that it cites. */
  | 'self'
  /** A range would now include another paragraph, so it was expanded into a list. */
  | 'range'
  /** Its target was split; it now names the first part. */
  | 'split'
  /** Several paragraphs have the number; the first was assumed. */
  | 'ambiguous'
  /** The number was dangling and now has a target. */
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

/** Kinds of notes that an operation leaves on citations and other text. The message tables hold their wording. */
export type NoteKind =
  /** Its target was deleted; the citation is unchanged. */
  | 'gone'
  /** Its target was deleted, and it was removed from its list. */
  | 'removed'
  /** "the previous paragraph" became a number. */
  | 'numbered'
  /** "the previous paragraph" now points elsewhere and could not be replaced by a number. */
  | 'elsewhere'
  /** Numbers out of order made a range lose a paragraph that it included, or gain another. */
  | 'order'
  /** It is now inside the paragraph that it cites. */
  | 'self'
  /** A range would now include another paragraph, so it was expanded into a list. */
  | 'range'
  /** Its target was split; it now names the first part. */
  | 'split'
  /** Several paragraphs have the number; the first was assumed. */
  | 'ambiguous'
  /** The number was dangling and now has a target. */
  | 'captured'
  /** It says "above" or "below", which no longer holds for all its targets. */
  | 'side'
  /** It could not be rewritten and now points elsewhere. */
  | 'unsure'
  /** It is in pasted text, and its target is outside that text, in another or an unknown document. */
  | 'outside'
  /** A heading that has become empty. */
  | 'empty'
  /** It cites a heading by a number that now belongs to a different heading. */
  | 'section'
  /** The text parses differently with the new numbers. */
  | 'reading';

/** Whether a note is about a reference. */
export function isReferenceNote({ kind }: EditNote): boolean {
  return kind !== 'empty' && kind !== 'reading';
}

/** A note on a span of a block in the old document. Offsets count from the start of the block. */
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

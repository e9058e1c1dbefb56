import type { BlockKind, LabelForm } from '../../syntax/blocks/block';

/** The role of an entry in an arrangement. */
export type EntryRole = 'paragraph' | 'item' | 'heading' | 'text';

/** A block in the order after an operation: an existing one, possibly with a new role, or a new one. */
export interface Entry {
  /** The index of the existing block; -1 for a new one. */
  readonly block: number;
  readonly role: EntryRole;
  /** The one-based depth of an item; otherwise 0. */
  readonly level: number;
  /** The form of the number. */
  readonly form: LabelForm;
  /** A number chosen by the user, used unchanged. */
  readonly chosen?: string;
  /** The difference between the number and the previous one (or 0, for the first); by default as in the existing document. */
  readonly distance?: number;
  /** The block kind of new text; unnumbered by default. */
  readonly kind?: BlockKind;
}

/** The position of an entry in its series. Indices are those of entries; -1 for none. */
export interface Standing {
  readonly annex: number;
  /** The enclosing paragraph; for a paragraph, itself. */
  readonly paragraph: number;
  /** The enclosing item. */
  readonly parent: number;
  /** The previous entry in the same series. */
  readonly previous: number;
  /** Whether text between the entry and the previous one may end the series. */
  readonly parted: boolean;
}

/**
 * How an operation assigns numbers. `keep` changes only numbers that must change: one that directly followed its predecessor still does,
 * one after a gap stays as long as there is room before it, one out of order keeps its difference, and paragraphs that only change places
 * share the numbers that they had. `renew` numbers from the first without gaps.
 */
export type Counting = 'keep' | 'renew';

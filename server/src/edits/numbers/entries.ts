import type { BlockKind, LabelForm } from '../../syntax/blocks/block';

/** The role of an entry in an arrangement. */
export type EntryRole = 'paragraph' | 'item' | 'heading' | 'text';

/** A block in the order after an operation: an existing one, possibly with another role, or a new one. */
export interface Entry {
  /** The index of the existing block; -1 for a new one. */
  readonly block: number;
  readonly role: EntryRole;
  /** The depth of an item, from 1; otherwise 0. */
  readonly level: number;
  /** The form of its number. */
  readonly form: LabelForm;
  /** A number that the user has chosen for it, used as it is. */
  readonly chosen?: string;
  /** The distance of its number from the one before it, or from 0 if it is the first; by default as in the existing document. */
  readonly distance?: number;
  /** The kind of block of new text; by default unnumbered. */
  readonly kind?: BlockKind;
}

/** The place of an entry in its series. Indexes are those of entries; -1 for none. */
export interface Standing {
  readonly annex: number;
  /** The paragraph that it belongs to; for a paragraph, itself. */
  readonly paragraph: number;
  /** The item that it is nested in. */
  readonly parent: number;
  /** The one before it in the same series. */
  readonly previous: number;
  /** Whether text between it and the one before may end the series. */
  readonly parted: boolean;
}

/**
 * How an operation numbers. `keep` changes only numbers that must change: a number that followed on from the one before still does,
 * one after a gap stays as long as there is room before it, one out of order keeps its distance, and paragraphs that only change places
 * share the numbers that they had. `renew` numbers without gaps from the first.
 */
export type Counting = 'keep' | 'renew';

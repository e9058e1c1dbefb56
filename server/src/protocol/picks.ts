import type { OperationRange } from './checked/operationParams';
import type { OperationNote } from './operationsAsked';

/** Client to server: requests candidates for a citation at a position. Null if no citation can be inserted there. */
export const CITABLE = 'treatyBody/citable';
/** A paragraph or subparagraph to pick. */
export interface CitableItem {
  /** As requests name it: "36 (c)". */
  readonly place: string;
  /** As the document’s language cites it: "36 (c)", « 36 c) ». */
  readonly label: string;
  /** The first words. */
  readonly words: string;
  /** The heading above; empty for none. */
  readonly section: string;
  /** "concern", "recommendation", or empty. */
  readonly role: string;
  readonly isItem: boolean;
}
/** The candidates, and the document version. */
export interface CitableAnswer {
  readonly version: number;
  /** The citation list that the numbers will join; empty if they form a new citation. */
  readonly list: string;
  /** In document order, excluding those already in the list. */
  readonly items: readonly CitableItem[];
}
/** Client to server: requests the possible targets for moving the paragraph or subparagraph at a position. Null if there are none. */
export const MOVE_TARGETS = 'treatyBody/moveTargets';
/** The paragraph to be moved, and its possible targets. */
export interface MoveTargetsAnswer {
  readonly version: number;
  /** The paragraph to be moved: "paragraph 12", "12 (b)". */
  readonly moved: string;
  /** The first possible target, worded for display: "before paragraph 1"; empty if the paragraph is already there. */
  readonly beginning: string;
  /** The places after which the paragraph can be moved, in text order. */
  readonly items: readonly CitableItem[];
  /** How many of the items precede the paragraph. */
  readonly before: number;
}

/** A client command that lets the user pick paragraphs and cites them. Arguments: `uri` and `position`, or none for the cursor. */
export const CITE_COMMAND = 'treatyBody.cite';

/**
 * Client to server: requests the follow-up paragraph, and the recommendations that can be in its list. Null if the document cannot have
 * one.
 */
export const FOLLOW_UP = 'treatyBody/followUp';
/** A recommendation to pick. */
interface FollowUpItem extends CitableItem {
  /** Whether the list contains the item now. Everything in the list is an item, even if it is not a recommendation. */
  readonly isPresent: boolean;
}
/** The candidates, and the document version. */
export interface FollowUpAnswer {
  readonly version: number;
  /** The number of the follow-up paragraph; empty if there is none yet and one would be inserted. */
  readonly paragraph: string;
  readonly items: readonly FollowUpItem[];
  /** The date on which the information is due, if the paragraph states a period but no date; otherwise empty. */
  readonly deadline: string;
}
/**
 * A client command that lets the user pick recommendations for the follow-up paragraph. Arguments: `uri` and `position`, or none for the
 * cursor.
 */
export const FOLLOW_UP_COMMAND = 'treatyBody.followUp';

/** Client to server: requests the edits for pasting a text with numbered paragraphs or subparagraphs. Null for an ordinary paste. */
export const PASTE = 'treatyBody/paste';
/** The edits of a paste, the document version, and the effect, worded for display. */
export interface PasteAnswer {
  readonly version: number;
  /** The edit that inserts the pasted text with its new numbers. */
  readonly pasted: PasteEdit;
  /** Edits of surrounding numbers and references. */
  readonly others: readonly PasteEdit[];
  /** Whether to renumber by default; otherwise the text is pasted unchanged, and renumbering is offered. */
  readonly isDefault: boolean;
  readonly message: string;
  readonly notes: readonly OperationNote[];
}
/** A range of the current text, and its replacement. */
export interface PasteEdit {
  readonly range: OperationRange;
  readonly newText: string;
}

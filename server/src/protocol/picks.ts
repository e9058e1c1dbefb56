import type { OperationRange } from './checked/operationParams';
import type { OperationNote } from './operationsAsked';

/** Client to server: requests candidates for a citation at a position. Null if no citation fits there. */
export const CITABLE = 'treatyBody/citable';
/** A paragraph or subparagraph to pick. */
export interface CitableItem {
  /** As cited: "36 (c)". */
  readonly place: string;
  /** Its first words. */
  readonly words: string;
  /** The heading above it; empty if there is none. */
  readonly section: string;
  /** "concern", "recommendation", or empty. */
  readonly role: string;
  readonly isItem: boolean;
}
/** The candidates, in the version that the answer is for. */
export interface CitableAnswer {
  readonly version: number;
  /** The list of citations that the numbers will join; empty if they form a new one. */
  readonly list: string;
  /** In text order, without those already in the list. */
  readonly items: readonly CitableItem[];
}
/** Client to server: requests the places to which the paragraph or subparagraph at a position can be moved. Null if there are none. */
export const MOVE_TARGETS = 'treatyBody/moveTargets';
/** The paragraph to move, and its possible targets. */
export interface MoveTargetsAnswer {
  readonly version: number;
  /** The name of the paragraph to move: "paragraph 12", "12 (b)". */
  readonly moved: string;
  /** The place before all others, in words: "before paragraph 1"; empty if it is there already. */
  readonly beginning: string;
  /** The places after which it can go, in text order. */
  readonly items: readonly CitableItem[];
  /** How many of the items precede it. */
  readonly before: number;
}

/** A client command that lets the user pick paragraphs and cites them: arguments `uri` and `position`, or none for the cursor. */
export const CITE_COMMAND = 'treatyBody.cite';

/**
 * Client to server: requests the follow-up paragraph and the recommendations that its list may name. Null if the document can have none.
 */
export const FOLLOW_UP = 'treatyBody/followUp';
/** A recommendation to pick. */
interface FollowUpItem extends CitableItem {
  /** Whether the list names it now. Whatever the list names is an item, even if it is no recommendation. */
  readonly isPresent: boolean;
}
/** The candidates, in the version that the answer is for. */
export interface FollowUpAnswer {
  readonly version: number;
  /** The number of the follow-up paragraph; empty if there is none yet and one would be written. */
  readonly paragraph: string;
  readonly items: readonly FollowUpItem[];
  /** The day by which the information is due, if the paragraph states a period but not the day; otherwise empty. */
  readonly deadline: string;
}
/**
 * A client command that lets the user pick recommendations for the follow-up paragraph: arguments `uri` and `position`, or none for the
 * cursor.
 */
export const FOLLOW_UP_COMMAND = 'treatyBody.followUp';

/** Client to server: requests the edits of pasting a text that contains numbered paragraphs or subparagraphs. Null for a plain paste. */
export const PASTE = 'treatyBody/paste';
/** The edits of a paste, for the version that the answer is for, and their effect, in words. */
export interface PasteAnswer {
  readonly version: number;
  /** The edit with the pasted text and its new numbers. */
  readonly pasted: PasteEdit;
  /** Edits of numbers and references around it. */
  readonly others: readonly PasteEdit[];
  /** Whether to renumber without asking; otherwise the text is pasted unchanged, and renumbering is offered. */
  readonly isDefault: boolean;
  readonly message: string;
  readonly notes: readonly OperationNote[];
}
/** A range of the present text, and its replacement. */
export interface PasteEdit {
  readonly range: OperationRange;
  readonly newText: string;
}

import type { DocumentStatus } from './documentTerms';

/** An operation, as requested by a command. */
export type OperationRequest =
  | {
      readonly kind:
        | 'renumber'
        | 'insert-paragraph'
        | 'insert-pair'
        | 'insert-item'
        | 'split'
        | 'merge'
        | 'to-item'
        | 'to-paragraph';
    }
  | {
      readonly kind: 'delete';
      readonly what: OperationSubject;
      /** What to do with references to it; absent if the user is to be asked. */
      readonly references?: 'remove' | 'leave';
    }
  | { readonly kind: 'move'; readonly what: OperationSubject; readonly direction: 'up' | 'down' }
  /** Moves it after the place "36 (c)"; refused if `place` is empty or none. */
  | { readonly kind: 'move-after'; readonly what: OperationSubject; readonly place: string }
  /** Moves it before all others: a paragraph in the document or annex, a subparagraph on its level. */
  | { readonly kind: 'move-first'; readonly what: OperationSubject }
  /** Moves it before the paragraph "36", or before the pair that this one is in. */
  | { readonly kind: 'move-before'; readonly what: OperationSubject; readonly place: string }
  /** Cites places at each of the selections, or at the position if there are none. */
  | { readonly kind: 'cite'; readonly places: readonly string[]; readonly selections: readonly OperationRange[] }
  /** Makes the follow-up paragraph name these places and no others; writes one if there is none. */
  | {
      readonly kind: 'follow-up';
      readonly places: readonly string[];
      /** For a new paragraph: the period in the user's words, "two years"; empty for none. */
      readonly period: string;
      /** Whether to write the day on which its period ends. */
      readonly deadline: boolean;
    };
/**
 * The paragraph at the cursor, the subparagraph, the innermost of the two, or the paragraph with the concern or the recommendation that it
 * belongs together with.
 */
export type OperationSubject = 'paragraph' | 'item' | 'innermost' | 'pair';

/** Client to server: requests the edits of an operation, for the version of the document that both have. */
export const OPERATE = 'treatyBody/operate';
/** A client command that runs an operation: arguments `uri`, `position` and an {@link OperationRequest}. */
export const OPERATE_COMMAND = 'treatyBody.operate';
/** A client command that runs after the edits of a code action: arguments `uri` and an {@link OperationDone}. */
export const OPERATED_COMMAND = 'treatyBody.operated';
/** A place in a text; both count from 0, characters in UTF-16 units. */
export interface OperationPosition {
  readonly line: number;
  readonly character: number;
}
/** A range of a text. */
export interface OperationRange {
  readonly start: OperationPosition;
  readonly end: OperationPosition;
}
/** An operation and where to perform it. A place outside the text becomes the nearest one inside. */
export interface OperateParams {
  readonly uri: string;
  readonly position: OperationPosition;
  /** The selection, if there is one. */
  readonly selection?: OperationRange;
  readonly operation: OperationRequest;
  /** Whether the user has agreed to change numbers of a document that is no longer a draft. */
  readonly confirmed?: boolean;
}
/** Something to look at. The range is in the resulting text, or in the present text if the note comes with a question. */
export interface OperationNote {
  readonly message: string;
  readonly range: OperationRange;
  /** Whether it is about something other than a reference, such as a heading that has become empty. */
  readonly isOther?: true;
}
/** What to do and tell the user once an operation is made. */
export interface OperationDone {
  /** The length of the resulting text, in UTF-16 units. */
  readonly length: number;
  readonly cursor?: OperationPosition;
  /** What happened to numbers and references, in one line; empty if nothing did. */
  readonly message: string;
  readonly notes: readonly OperationNote[];
}
/** The edits, or why there are none: the operation is impossible, or the user has to be asked first. */
export type OperateAnswer =
  | (OperationDone & {
      readonly kind: 'edit';
      readonly version: number;
      readonly edits: readonly {
        readonly range: OperationRange;
        readonly newText: string;
        /** The heading of the edit in a preview. */
        readonly label: string;
      }[];
      /** References left without a target, in the present text: they are shown before anything is changed. */
      readonly untargeted: readonly OperationNote[];
    })
  | { readonly kind: 'refused'; readonly message: string }
  /** The operation would change an advance unedited or final version; `change` is the answer that has it do so. */
  | { readonly kind: 'ask-status'; readonly question: string; readonly detail: string; readonly change: string }
  /** The operation would delete something that is referred to; `isListed` if a list can do without its number. */
  | {
      readonly kind: 'ask-references';
      readonly question: string;
      readonly notes: readonly OperationNote[];
      readonly isListed: boolean;
    };

/** Client to server: requests a copy of a Word file with an operation made in it as tracked changes. */
export const WORD_OPERATE = 'treatyBody/operateInWord';
/** The parameters of the operation on the text, and the file. */
export interface WordOperateParams extends OperateParams {
  /** The file whose text is shown, in base64. */
  readonly bytes: string;
  readonly author: string;
  /** `2024-05-01T10:00:00Z` */
  readonly date: string;
  /** Whether typed references that change become fields, if Word generates the numbers that they name. */
  readonly fields?: boolean;
}
/** The copy, or why there is none: it cannot be made, nothing changes, or the user has to be asked first. */
export type WordOperateAnswer =
  | Exclude<OperateAnswer, { readonly kind: 'edit' }>
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'made';
      readonly bytes: string;
      /** What happened to numbers and references, in one line; empty if nothing did. */
      readonly message: string;
      /** What to look at, in the text of the copy with all changes accepted. */
      readonly notes: readonly OperationNote[];
      /** References left without a target, in the present text. */
      readonly untargeted: readonly OperationNote[];
      /** How many of the typed references that change could become fields. */
      readonly fieldable: number;
      /** Whether references that change are fields of Word, which are typed where a list is written anew. */
      readonly wereFields: boolean;
      /** What the user should know about the file, a sentence each. */
      readonly warnings: readonly string[];
    };

/**
 * Server to client: what Enter did beyond starting a new line. It applies once the edits are in the document, whose text is then `length`
 * units long.
 */
export const NUMBERING_CONTINUED = 'treatyBody/numberingContinued';
/** The version that the edits apply to, and what they do. */
export interface NumberingContinued {
  readonly uri: string;
  /** The version of the document that the edits are for. */
  readonly version: number;
  readonly length: number;
  /** What happened to numbers and references, in one line; empty if nothing did. */
  readonly message: string;
  /** What to look at, in the resulting text. */
  readonly notes: readonly OperationNote[];
}

/** Server to client: Enter did not continue the numbering because of the status of the document. Sent once for each document. */
export const NUMBERING_HELD = 'treatyBody/numberingHeld';
/** A document, and its status. */
export interface NumberingHeld {
  readonly uri: string;
  readonly status: DocumentStatus;
}

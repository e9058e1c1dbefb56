import type { DocumentStatus, OperationPosition, OperationRange } from './checked/operationParams';

/** Client to server: requests the edits of an operation, for the version of the document that both have. */
export const OPERATE = 'treatyBody/operate';
/** A client command that runs an operation: arguments `uri`, `position` and an {@link OperationRequest}. */
export const OPERATE_COMMAND = 'treatyBody.operate';
/** A client command that runs after the edits of a code action: arguments `uri` and an {@link OperationDone}. */
export const OPERATED_COMMAND = 'treatyBody.operated';
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

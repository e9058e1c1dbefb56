import type { DocumentStatus, OperationPosition, OperationRange } from './checked/operationParams';

/** Client to server: requests the edits of an operation, for the version of the document that both have. */
export const OPERATE = 'treatyBody/operate';
/** A client command that runs an operation: arguments `uri`, `position` and an {@link OperationRequest}. */
export const OPERATE_COMMAND = 'treatyBody.operate';
/** A client command that runs after the edits of a code action: arguments `uri` and an {@link OperationDone}. */
export const OPERATED_COMMAND = 'treatyBody.operated';
/** A place to check. The range is in the resulting text, or in the present text if the note comes with a question. */
export interface OperationNote {
  readonly message: string;
  readonly range: OperationRange;
  /** Whether its subject is not a reference, such as a heading that has become empty. */
  readonly isOther?: true;
}
/** The steps and messages after an operation. */
export interface OperationDone {
  /** The length of the resulting text, in UTF-16 units. */
  readonly length: number;
  readonly cursor?: OperationPosition;
  /** The effect on numbers and references, in one line; empty if there is none. */
  readonly message: string;
  readonly notes: readonly OperationNote[];
}
/** The edits, or the reason for having none: the operation is impossible, or the user has to be asked first. */
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
      /** References left without a target, in the present text: shown before any change. */
      readonly untargeted: readonly OperationNote[];
    })
  | { readonly kind: 'refused'; readonly message: string }
  /** The operation would change an advance unedited or final version; `change` is the answer that has it do so. */
  | { readonly kind: 'ask-status'; readonly question: string; readonly detail: string; readonly change: string }
  /** The operation would delete the target of references; `isListed` if a list can do without its number. */
  | {
      readonly kind: 'ask-references';
      readonly question: string;
      readonly notes: readonly OperationNote[];
      readonly isListed: boolean;
    };

/** Client to server: requests a copy of a Word file with an operation made in it as tracked changes. */
export const WORD_OPERATE = 'treatyBody/operateInWord';
/** The copy, or the reason for having none: it cannot be made, nothing changes, or the user has to be asked first. */
export type WordOperateAnswer =
  | Exclude<OperateAnswer, { readonly kind: 'edit' }>
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'made';
      readonly bytes: string;
      /** The effect on numbers and references, in one line; empty if there is none. */
      readonly message: string;
      /** Places to check, in the text of the copy with all changes accepted. */
      readonly notes: readonly OperationNote[];
      /** References left without a target, in the present text. */
      readonly untargeted: readonly OperationNote[];
      /** How many of the typed references that change could become fields. */
      readonly fieldable: number;
      /** Whether changed references are fields of Word, which become typed where a list is rewritten. */
      readonly wereFields: boolean;
      /** Warnings about the file, a sentence each. */
      readonly warnings: readonly string[];
    };

/**
 * Server to client: what Enter did beyond starting a new line. It applies once the edits are in the document, whose text is then `length`
 * units long.
 */
export const NUMBERING_CONTINUED = 'treatyBody/numberingContinued';
/** The version that the edits apply to, and their effect. */
export interface NumberingContinued {
  readonly uri: string;
  /** The version of the document that the edits are for. */
  readonly version: number;
  readonly length: number;
  /** The effect on numbers and references, in one line; empty if there is none. */
  readonly message: string;
  /** Places to check, in the resulting text. */
  readonly notes: readonly OperationNote[];
}

/** Server to client: Enter did not continue the numbering because of the status of the document. Sent once for each document. */
export const NUMBERING_HELD = 'treatyBody/numberingHeld';
/** A document, and its status. */
export interface NumberingHeld {
  readonly uri: string;
  readonly status: DocumentStatus;
}

import type { DocumentStatus, OperationPosition, OperationRange } from './checked/operationParams';

/** Client to server: requests the edits of an operation, for the version of the document that client and server share. */
export const OPERATE = 'treatyBody/operate';
/** A client command that runs an operation. Arguments: `uri`, `position` and an {@link OperationRequest}. */
export const OPERATE_COMMAND = 'treatyBody.operate';
/** A client command that runs after the edits of a code action. Arguments: `uri` and an {@link OperationReport}. */
export const OPERATED_COMMAND = 'treatyBody.operated';
/** A place to check. The range is in the resulting text or, if the note accompanies a question, in the current text. */
export interface OperationNote {
  readonly message: string;
  readonly range: OperationRange;
  /** Set if the note is not about a reference, but for instance about a heading that has become empty. */
  readonly isOther?: true;
}
/** What to do and report after an operation. */
export interface OperationReport {
  /** The length of the resulting text, in UTF-16 code units. */
  readonly length: number;
  readonly cursor?: OperationPosition;
  /** The effect on numbers and references, on one line; empty for none. */
  readonly message: string;
  readonly notes: readonly OperationNote[];
}
/** The edits, or why there are none: the operation is impossible, or the user has to be asked first. */
export type OperateAnswer =
  | (OperationReport & {
      readonly kind: 'edit';
      readonly version: number;
      readonly edits: readonly {
        readonly range: OperationRange;
        readonly newText: string;
        /** The heading of the edit in the preview. */
        readonly label: string;
      }[];
      /** References that would lose their target, in the current text: shown before any change is made. */
      readonly untargeted: readonly OperationNote[];
    })
  | { readonly kind: 'refused'; readonly message: string }
  /** The operation would change an advance unedited or final version; `change` is the label of the choice to do so anyway. */
  | { readonly kind: 'ask-status'; readonly question: string; readonly detail: string; readonly change: string }
  /** The operation would delete the target of references; `isListed` if a reference is in a list from which its number can be dropped. */
  | {
      readonly kind: 'ask-references';
      readonly question: string;
      readonly notes: readonly OperationNote[];
      readonly isListed: boolean;
    };

/** Client to server: requests a copy of a Word file with an operation applied as tracked changes. */
export const WORD_OPERATE = 'treatyBody/operateInWord';
/** The copy, or why there is none: the operation is impossible or changes nothing, or the user has to be asked first. */
export type WordOperateAnswer =
  | Exclude<OperateAnswer, { readonly kind: 'edit' }>
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'made';
      readonly bytes: string;
      /** The effect on numbers and references, on one line; empty for none. */
      readonly message: string;
      /** Places to check, in the text of the copy with all changes accepted. */
      readonly notes: readonly OperationNote[];
      /** References that would lose their target, in the current text. */
      readonly untargeted: readonly OperationNote[];
      /** How many changed typed references could become fields. */
      readonly fieldable: number;
      /** Whether changed references were Word fields, which become plain text when a list is rewritten. */
      readonly wereFields: boolean;
      /** Warnings about the file, one sentence each. */
      readonly warnings: readonly string[];
    };

/**
 * Server to client: reports changes made on Enter beyond the new line. Applies once the edits are in the document, whose text is then `length`
 * units long.
 */
export const NUMBERING_CONTINUED = 'treatyBody/numberingContinued';
/** The version to which the edits apply, and their effect. */
export interface NumberingContinued {
  readonly uri: string;
  /** The version of the document that the edits are for. */
  readonly version: number;
  readonly length: number;
  /** The effect on numbers and references, on one line; empty for none. */
  readonly message: string;
  /** Places to check, in the resulting text. */
  readonly notes: readonly OperationNote[];
}

/** Server to client: Enter did not continue the numbering because of the document’s status. Sent once per document. */
export const NUMBERING_PAUSED = 'treatyBody/numberingHeld';
/** A document and its status. */
export interface NumberingPaused {
  readonly uri: string;
  readonly status: DocumentStatus;
}

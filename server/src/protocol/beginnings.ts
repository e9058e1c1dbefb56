/** Client to server: requests the options for a new document. */
export const NEW_DOCUMENT_CHOICES = 'treatyBody/newDocumentChoices';
/** Observations on which the next ones can be based. */
export interface ExistingObservations {
  readonly uri: string;
  /** The symbol; empty if the text states none. */
  readonly symbol: string;
}
/** The committees that adopt such documents, the States, and observations that are open or in the folder. */
export interface NewDocumentChoices {
  readonly observations: readonly ExistingObservations[];
  /** Whether the next observations can be based on the document in the request. */
  readonly canFollow: boolean;
  readonly committees: readonly { readonly id: string; readonly name: string }[];
  /** Names as used within a sentence. */
  readonly states: readonly { readonly code: string; readonly name: string }[];
}

/** Client to server: requests the initial text of a document. Null if the committee does not adopt documents of this kind. */
export const NEW_DOCUMENT = 'treatyBody/newDocument';

/** Client to server: requests the initial text of replies to an open list of issues. Null for any other document. */
export const BEGIN_REPLIES = 'treatyBody/beginReplies';

/** Client to server: requests the initial text of the next observations, based on existing ones. Null for any other document. */
export const NEXT_DOCUMENT = 'treatyBody/nextDocument';

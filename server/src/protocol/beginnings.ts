/** Client to server: requests the choices for a new document. */
export const NEW_DOCUMENT_CHOICES = 'treatyBody/newDocumentChoices';
/** Observations that the next ones can be begun from. */
export interface ExistingObservations {
  readonly uri: string;
  /** Their symbol; empty if the text gives none. */
  readonly symbol: string;
}
/** The committees that adopt such documents, the States, and observations that are open or in the folder. */
export interface NewDocumentChoices {
  readonly observations: readonly ExistingObservations[];
  /** Whether the next observations can be begun from the document of the request. */
  readonly canFollow: boolean;
  readonly committees: readonly { readonly id: string; readonly name: string }[];
  /** Names as within a sentence. */
  readonly states: readonly { readonly code: string; readonly name: string }[];
}

/** Client to server: requests the initial text of a document. Null if the committee adopts no such documents. */
export const NEW_DOCUMENT = 'treatyBody/newDocument';

/** Client to server: requests the text that replies to an open list of issues begin with. Null for any other document. */
export const BEGIN_REPLIES = 'treatyBody/beginReplies';

/** Client to server: requests the text of the next observations, begun from others. Null for any other document. */
export const NEXT_DOCUMENT = 'treatyBody/nextDocument';

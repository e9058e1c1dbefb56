/** A language that documents can be begun in. */
export type BegunLanguageId = 'en' | 'fr' | 'es';

/** Client to server: what a new document may be of and about. */
export const NEW_DOCUMENT_CHOICES = 'treatyBody/newDocumentChoices';
/** The language of names: that of the document to be begun, or of the one that another is begun from. Without either, the display language. */
export interface NewDocumentChoicesParams {
  readonly language?: BegunLanguageId;
  readonly uri?: string;
}
/** The committees that adopt such documents, and the States. */
export interface NewDocumentChoices {
  readonly committees: readonly { readonly id: string; readonly name: string }[];
  /** Names as they stand in a sentence. */
  readonly states: readonly { readonly code: string; readonly name: string }[];
}

/** Client to server: requests the text that a document begins with. Null if the committee adopts no such documents. */
export const NEW_DOCUMENT = 'treatyBody/newDocument';
/** A committee, a kind and a language by their ids, a State by its code, and the numbers of a session and of reports. */
export interface NewDocumentParams {
  readonly committee: string;
  readonly language: BegunLanguageId;
  readonly kind: 'concluding-observations' | 'list-of-issues' | 'list-of-issues-prior';
  readonly state: string;
  readonly session: number;
  readonly reports: readonly number[];
}

/** Client to server: requests the text that replies to an open list of issues begin with. Null for any other document. */
export const BEGIN_REPLIES = 'treatyBody/beginReplies';
/** The document must be open. */
export interface BeginRepliesParams {
  readonly uri: string;
}

/** Client to server: requests the text of the next observations, begun from open ones. Null for any other document. */
export const NEXT_DOCUMENT = 'treatyBody/nextDocument';
/** The document, which must be open, and what the next one is about, as in {@link NewDocumentParams}. */
export interface NextDocumentParams {
  readonly uri: string;
  readonly state: string;
  readonly session: number;
  readonly reports: readonly number[];
}

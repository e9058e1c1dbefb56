/** A language that documents can be begun in. */
export type BegunLanguageId = 'en' | 'fr' | 'es';

/** Client to server: what a new document may be of and about. */
export const NEW_DOCUMENT_CHOICES = 'treatyBody/newDocumentChoices';
/** The language of names: that of the document to be begun, or of the one that another is begun from. Without either, the display language. */
export interface NewDocumentChoicesParams {
  readonly language?: BegunLanguageId;
  readonly uri?: string;
  /** The text of the document, where it is not open. */
  readonly text?: string;
}
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

/** Client to server: requests the text of the next observations, begun from others. Null for any other document. */
export const NEXT_DOCUMENT = 'treatyBody/nextDocument';
/** The document, which must be open unless its text comes along, and what the next one is about, as in {@link NewDocumentParams}. */
export interface NextDocumentParams {
  readonly uri: string;
  readonly text?: string;
  readonly state: string;
  readonly session: number;
  readonly reports: readonly number[];
  /** As somebody typed them, in the language of the document or as “2030-04-05”; empty for what is not known. */
  readonly dates?: { readonly session?: string; readonly meetings?: string; readonly adoption?: string };
}

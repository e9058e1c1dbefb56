import type { IgnoredFinding } from './checked/documentParams';
import type { DocumentStatus, OperationRange } from './checked/operationParams';
/** Client to server: requests the obstacles to a document's submission, checking it as if it were final. */
export const SUBMISSION = 'treatyBody/submission';
/** An obstacle to submission. Lines and characters are zero-based; characters are UTF-16 code units. */
export interface SubmissionItem {
  readonly range: OperationRange;
  readonly severity: 'error' | 'warning' | 'information';
  readonly rule: string;
  /** The place: "12 (a)", "Masthead". */
  readonly place: string;
  /** The enclosing paragraph, "12", or else the place. */
  readonly paragraph: string;
  /** The text of the finding, with context. */
  readonly text: string;
  readonly message: string;
  /** The suggested replacement; empty for none. */
  readonly suggestion: string;
  /** The project file entry that would ignore the finding or, for an ignored one, does so; absent if unknown. */
  readonly entry?: IgnoredFinding;
  /** The edits for the suggestion, for the document version of the report. */
  readonly edits?: readonly { readonly range: OperationRange; readonly newText: string }[];
}
/** All obstacles, with a description of the document; the answer is null if the document is not open. */
export interface SubmissionReport {
  readonly uri: string;
  readonly title: string;
  readonly version: number;
  readonly status: DocumentStatus;
  /** In text order. */
  readonly items: readonly SubmissionItem[];
  /** Obstacles ignored by the project file or the settings, in text order. */
  readonly ignored: readonly SubmissionItem[];
}

/** Client to server: exports the submission report as a table. */
export const EXPORT_QUERIES = 'treatyBody/exportQueries';

/** Client to server: checks all documents in the workspace and publishes the findings. */
export const CHECK_FOLDER = 'treatyBody/checkFolder';
/** The token for progress reports, if any. */
export interface CheckFolderParams {
  readonly workDoneToken?: string | number;
}
/** The number of checked documents and of their findings, up to completion or cancellation. */
export interface FolderReport {
  readonly documents: number;
  readonly findings: number;
  /** How many documents have findings. */
  readonly withFindings: number;
  readonly isCancelled: boolean;
  /** How much of the files was checked, as in `DocumentInfo`; empty for all. */
  readonly part: string;
}

/** Client to server: removes the findings published by {@link CHECK_FOLDER}. */
export const CLEAR_FOLDER = 'treatyBody/clearFolder';

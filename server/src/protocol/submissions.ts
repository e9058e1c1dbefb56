import type { IgnoredFinding } from './checked/documentParams';
import type { DocumentStatus, OperationRange } from './checked/operationParams';
/** Client to server: requests the obstacles to a document's submission, judged as a final document. */
export const SUBMISSION = 'treatyBody/submission';
/** One thing that stands in the way. Lines and characters count from 0, characters in UTF-16 units. */
export interface SubmissionItem {
  readonly range: OperationRange;
  readonly severity: 'error' | 'warning' | 'information';
  readonly rule: string;
  /** Its place: "12 (a)", "Masthead". */
  readonly place: string;
  /** The paragraph that it is in, "12", or the place where there is none. */
  readonly paragraph: string;
  /** The words marked by the finding, with some context. */
  readonly text: string;
  readonly message: string;
  /** The proposed replacement; empty if there is none. */
  readonly suggestion: string;
  /** The entry that ignores it, the recorded one for an ignored finding; absent if none is known. */
  readonly entry?: IgnoredFinding;
  /** The edits that make it, for the version of the report. */
  readonly edits?: readonly { readonly range: OperationRange; readonly newText: string }[];
}
/** All obstacles, with the document’s description; the answer is null if it is not open. */
export interface SubmissionReport {
  readonly uri: string;
  readonly title: string;
  readonly version: number;
  readonly status: DocumentStatus;
  /** In text order. */
  readonly items: readonly SubmissionItem[];
  /** Further obstacles that the project file or the settings ignore; in text order. */
  readonly ignored: readonly SubmissionItem[];
}

/** Client to server: requests the submission report as a table to hand on. */
export const EXPORT_QUERIES = 'treatyBody/exportQueries';

/** Client to server: checks every document of the workspace and publishes the findings. */
export const CHECK_FOLDER = 'treatyBody/checkFolder';
/** The token on which to report progress, if any. */
export interface CheckFolderParams {
  readonly workDoneToken?: string | number;
}
/** How many documents were checked and how many findings they have, until the check was finished or cancelled. */
export interface FolderReport {
  readonly documents: number;
  readonly findings: number;
  /** How many of the documents have findings. */
  readonly withFindings: number;
  readonly isCancelled: boolean;
  /** The checked part of the files, as in `DocumentInfo`; empty if all were. */
  readonly part: string;
}

/** Client to server: removes what {@link CHECK_FOLDER} has published. */
export const CLEAR_FOLDER = 'treatyBody/clearFolder';

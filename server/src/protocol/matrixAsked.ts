import type { OperationPosition } from './checked/operationParams';
import type { GroupingArticle, TableDocument } from './tablesAsked';

/**
 * Client to server: requests what became of all recommendations in a document, which is open or among the known files. Null for any other
 * document, and for one that has changed in the meantime.
 */
export const MATRIX = 'treatyBody/matrix';
/**
 * All recommendations in one version of a document, each with statements from other documents. Lines and characters are zero-based;
 * characters are UTF-16 code units.
 */
export interface MatrixAnswer {
  readonly uri: string;
  readonly version: number;
  readonly document: TableDocument;
  /** A sentence explaining why there are none; otherwise empty. */
  readonly why: string;
  /** The number and position of the follow-up paragraph, and the date on which the information is due, as printed. */
  readonly paragraph: string;
  readonly position?: OperationPosition;
  readonly deadline: string;
  /** How much of the files was searched; empty for all. */
  readonly part: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRowItem[];
  /** Repetitions in the next observations that do not identify an earlier recommendation. */
  readonly unplaced: readonly MatrixStatementItem[];
}
/** A column: a stage of the reporting cycle, reiterations, or similar wording. */
export interface MatrixColumn {
  readonly id: string;
  readonly heading: string;
  /** The documents that the column is based on, by symbol or file name. */
  readonly documents: readonly string[];
}
/** A recommendation or one of its subparagraphs. */
export interface MatrixRowItem {
  /** In English citation form: "10 (a)"; the key in user-defined columns. */
  readonly key: string;
  readonly place: string;
  /** 0 for a recommendation. */
  readonly level: number;
  readonly text: string;
  readonly words: number;
  readonly position: OperationPosition;
  readonly isFollowUp: boolean;
  /** The headings above the row, outermost first. */
  readonly section: readonly string[];
  readonly articles: readonly GroupingArticle[];
  /** One per column. */
  readonly cells: readonly MatrixCellItem[];
}
/** The statements in a cell, or the reason why it is empty. */
export interface MatrixCellItem {
  readonly said: readonly MatrixStatementItem[];
  readonly empty: '' | 'silent' | 'absent' | 'elsewhere';
  /** The places whose rows have the statements instead. */
  readonly see: readonly string[];
}
/** A statement in a paragraph of another document. */
export interface MatrixStatementItem {
  readonly uri: string;
  readonly symbol: string;
  readonly place: string;
  readonly text: string;
  readonly position: OperationPosition;
  /** The citing words, if they are not part of the text, and their position; empty for similar wording. */
  readonly citing: string;
  readonly citingPosition: OperationPosition;
  /** Notes: a grade, the question that was answered, or that no number is cited. */
  readonly notes: readonly string[];
  /** For similar wording: the differing words, earlier and later. */
  readonly differences: readonly { readonly earlier: string; readonly later: string }[];
}

/**
 * Client to server: requests the concluding observations that can be shown beside those of an open document, sorted by State. Null if that
 * document is not open.
 */
export const OTHER_OBSERVATIONS = 'treatyBody/otherObservations';
/** Concluding observations in the folder. */
export interface ObservationsItem {
  readonly uri: string;
  /** The symbol or, without one, the file name. */
  readonly name: string;
  /** The name of the State in the display language, or else its code; empty if both are unknown. */
  readonly state: string;
}

/**
 * Client to server: requests the issues and replies for a list of issues, for replies, or for a report that replies to a list prior to
 * reporting. Null for other documents, and for one that is not open.
 */
export const ISSUES_AND_REPLIES = 'treatyBody/issuesAndReplies';
/** The issues in a list, each with its replies. */
export interface IssuesAnswer {
  readonly uri: string;
  readonly version: number;
  readonly list: TableDocument;
  readonly replies: TableDocument;
  readonly listUri: string;
  readonly repliesUri: string;
  /** A sentence explaining why there is nothing to match; otherwise empty. */
  readonly why: string;
  /** Sentences about the open issues, and the number of words left. */
  readonly summary: readonly string[];
  readonly issues: readonly IssueItem[];
  readonly unplaced: readonly ReplyItem[];
}
/** An issue, or a lettered part of one. */
export interface IssueItem {
  readonly place: string;
  readonly level: number;
  readonly section: string;
  readonly text: string;
  readonly position: OperationPosition;
  readonly isOpen: boolean;
  readonly notes: readonly string[];
  readonly replies: readonly ReplyItem[];
}
/** A reply. */
export interface ReplyItem {
  readonly place: string;
  readonly text: string;
  readonly words: number;
  readonly position: OperationPosition;
  /** Why reply and issue were matched, worded for display. */
  readonly by: string;
}

import type { OperationPosition } from './checked/operationParams';
import type { GroupingArticle, TableDocument } from './tablesAsked';

/**
 * Client to server: requests what became of all recommendations of a document, which is open or among the files. Null for any other, and
 * for one that has changed meanwhile.
 */
export const MATRIX = 'treatyBody/matrix';
/**
 * All recommendations of one version of a document, with the statements of others on each. Lines and characters count from 0, in UTF-16
 * units.
 */
export interface MatrixAnswer {
  readonly uri: string;
  readonly version: number;
  readonly document: TableDocument;
  /** A sentence saying why there are none; otherwise empty. */
  readonly why: string;
  /** The number of the follow-up paragraph, its position, and the date on which the information is due, as printed. */
  readonly paragraph: string;
  readonly position?: OperationPosition;
  readonly deadline: string;
  /** The searched part of the files; empty if all were. */
  readonly part: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRowItem[];
  /** Repetitions of earlier recommendations in the next observations that identify none of them. */
  readonly unplaced: readonly MatrixSaidItem[];
}
/** A column: a part of the reporting cycle, reiterations, or similar wording. */
export interface MatrixColumn {
  readonly id: string;
  readonly heading: string;
  /** The documents that it is read from, by symbol or file name. */
  readonly documents: readonly string[];
}
/** A recommendation or a subparagraph. */
export interface MatrixRowItem {
  /** As cited in English: "10 (a)"; identifies it in the columns of the user’s own. */
  readonly key: string;
  readonly place: string;
  /** 0 for a recommendation. */
  readonly level: number;
  readonly text: string;
  readonly words: number;
  readonly position: OperationPosition;
  readonly isFollowUp: boolean;
  /** The headings above it, outermost first. */
  readonly section: readonly string[];
  readonly articles: readonly GroupingArticle[];
  /** One for each column. */
  readonly cells: readonly MatrixCellItem[];
}
/** The statements of a cell, or the reason why it is empty. */
export interface MatrixCellItem {
  readonly said: readonly MatrixSaidItem[];
  readonly empty: '' | 'silent' | 'absent' | 'elsewhere';
  /** The places that have it instead. */
  readonly see: readonly string[];
}
/** A statement of a paragraph of another document. */
export interface MatrixSaidItem {
  readonly uri: string;
  readonly symbol: string;
  readonly place: string;
  readonly text: string;
  readonly position: OperationPosition;
  /** The words that cite, if they are not in the text, and their position; empty for words that are alike. */
  readonly citing: string;
  readonly citingPosition: OperationPosition;
  /** Notes: a grade, the question that is answered, that no number is named. */
  readonly notes: readonly string[];
  /** Words that differ, earlier and later, for texts that are alike. */
  readonly differences: readonly { readonly earlier: string; readonly later: string }[];
}

/**
 * Client to server: requests the concluding observations that can be shown beside those of an open document, by State. Null if that is not
 * open.
 */
export const OTHER_OBSERVATIONS = 'treatyBody/otherObservations';
/** Concluding observations of the folder. */
export interface ObservationsItem {
  readonly uri: string;
  /** The symbol, or else the file name. */
  readonly name: string;
  /** The name of the State in the display language, or else its code; empty if neither is known. */
  readonly state: string;
}

/**
 * Client to server: requests the issues and replies of a list or of replies, also of a report that replies to a list prior to reporting.
 * Null for other documents, and for one that is not open.
 */
export const ISSUES_AND_REPLIES = 'treatyBody/issuesAndReplies';
/** The issues of a list and the replies to each. */
export interface IssuesAnswer {
  readonly uri: string;
  readonly version: number;
  readonly list: TableDocument;
  readonly replies: TableDocument;
  readonly listUri: string;
  readonly repliesUri: string;
  /** A sentence saying why there is nothing to pair; otherwise empty. */
  readonly why: string;
  /** The open issues, and the words left of the limit, in sentences. */
  readonly summary: readonly string[];
  readonly issues: readonly IssueItem[];
  readonly unplaced: readonly ReplyItem[];
}
/** An issue or a lettered part of one. */
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
  /** The ground of the pair, in words. */
  readonly by: string;
}

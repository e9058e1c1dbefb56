import type { OperationPosition } from './checked/operationParams';
/** Client to server: requests a table of old and new numbers in a document. Null if the document is not open. */
export const CONCORDANCE = 'treatyBody/concordance';
/** A row of a concordance: the number of a paragraph or subparagraph before and after; empty where it does not exist. */
export interface ConcordanceLine {
  readonly before: string;
  readonly after: string;
  /** The first words. */
  readonly words: string;
  readonly isItem: boolean;
  /** The current position; absent if the paragraph was deleted. */
  readonly position?: OperationPosition;
}
/** The concordance in the requested format. */
export interface ConcordanceAnswer {
  /** Empty if rows were requested. */
  readonly table: string;
  /** Changes first; only if rows were requested. */
  readonly lines?: readonly ConcordanceLine[];
  /** How many rows have different numbers, including insertions and deletions. */
  readonly changed: number;
  /** A summary for display: "12 paragraphs and 30 subparagraphs have another number, 1 paragraph is new"; empty if nothing changed. */
  readonly summary: string;
}

/** Client to server: requests the recommendations of a document. Null if it is not open. */
export const RECOMMENDATIONS = 'treatyBody/recommendations';
/** Facts about the document for the head of a table; empty if the document does not state them. */
export interface TableDocument {
  /** The symbol, or else the file name, or else the kind. */
  readonly name: string;
  readonly symbol: string;
  /** Id of the kind, also the key of its word limit. */
  readonly kind: string;
  readonly committee: string;
  /** The name of the State as in the document, or else its code. */
  readonly state: string;
  /** "2015-09-09". */
  readonly date: string;
}
/** The recommendations of one version of a document, in text order. */
export interface RecommendationsAnswer {
  readonly uri: string;
  readonly version: number;
  readonly document: TableDocument;
  /** A sentence explaining why there are none; otherwise empty. */
  readonly why: string;
  /** Whether the document can have a follow-up paragraph, and the number of that paragraph; empty if there is none yet. */
  readonly mayFollowUp: boolean;
  readonly followUpParagraph: string;
  readonly items: readonly RecommendationItem[];
}
/** A recommendation. Lines and characters are zero-based; characters are UTF-16 code units. */
export interface RecommendationItem {
  /** In citation form. */
  readonly number: string;
  /** Whether the number can be cited in a list; false if another paragraph has the same number. */
  readonly isCitable: boolean;
  readonly position: OperationPosition;
  /** The words that distinguish the recommendation from others, on one line, truncated at a word boundary. */
  readonly opening: string;
  readonly parts: readonly RecommendationPartItem[];
  readonly words: number;
  readonly concerns: readonly {
    readonly number: string;
    readonly text: string;
    readonly position: OperationPosition;
  }[];
  /** The headings above, outermost first. */
  readonly section: readonly string[];
  /** The articles that the recommendation names, worded for display; empty for none. */
  readonly articles: string;
  /** The articles individually, for grouping by article; those in the heading if the recommendation names none. */
  readonly articleGroups: readonly GroupingArticle[];
  readonly citedBy: readonly string[];
  readonly followUp: 'whole' | 'part' | 'none';
  readonly addressees: readonly string[];
}
/** A part of a recommendation: its opening, a subparagraph, or another block. */
export interface RecommendationPartItem {
  /** In citation form: "12 (a)"; empty if the part is not a subparagraph. */
  readonly place: string;
  /** The letter in brackets, and the depth; empty and 0 if the part is not a subparagraph. */
  readonly label: string;
  readonly level: number;
  readonly text: string;
  readonly position: OperationPosition;
  readonly isFollowUp: boolean;
}
/** An article by which recommendations can be grouped. */
export interface GroupingArticle {
  /** The short name of the instrument; empty for the one monitored by the committee. */
  readonly instrument: string;
  readonly article: string;
}

/**
 * Client to server: requests the follow-up requests in observations, with statements on them from other documents. Null for a document that
 * is not open.
 */
export const FOLLOW_UP_STATEMENTS = 'treatyBody/followUpSaid';
/** The follow-up to one version of a document. */
export interface FollowUpStatementsAnswer {
  readonly uri: string;
  readonly version: number;
  readonly document: TableDocument;
  /** A sentence explaining why there is nothing to follow up; otherwise empty. */
  readonly why: string;
  /** The number and position of the follow-up paragraph, and the date on which the information is due, as printed. */
  readonly paragraph: string;
  readonly position?: OperationPosition;
  readonly deadline: string;
  readonly targets: readonly FollowUpTargetItem[];
  /** How much of the files was searched, as in `DocumentInfo`; empty for all. */
  readonly part: string;
}
/** A paragraph or subparagraph named in the follow-up paragraph. */
export interface FollowUpTargetItem {
  /** In citation form: "33 (a)". */
  readonly place: string;
  /** One line per part. */
  readonly text: string;
  readonly position: OperationPosition;
  /** By document, oldest first. */
  readonly said: readonly FollowUpStatementItem[];
}
/** A statement in a paragraph of another document on such a recommendation. */
export interface FollowUpStatementItem {
  readonly uri: string;
  readonly symbol: string;
  /** The id of the document kind. */
  readonly kind: string;
  readonly place: string;
  readonly text: string;
  readonly position: OperationPosition;
  /** The answered question, "CMW/C/XAA/Q/2, para. 3", if the statement does not cite the recommendation itself; otherwise empty. */
  readonly through: string;
}

/** Client to server: exports the recommendations, the follow-up or the citations as a table. Null if the document is not open. */
export const EXPORT_TABLE = 'treatyBody/exportTable';

import type { OperationPosition } from './checked/operationParams';
/** Client to server: requests a table of old and new numbers of a document. Null if it is not open. */
export const CONCORDANCE = 'treatyBody/concordance';
/** A line of a concordance: the number of a paragraph or subparagraph before and after; empty if it did not or does not exist. */
export interface ConcordanceLine {
  readonly before: string;
  readonly after: string;
  /** Its first words. */
  readonly words: string;
  readonly isItem: boolean;
  /** Its present position; absent if it was deleted. */
  readonly position?: OperationPosition;
}
/** The concordance in the requested format. */
export interface ConcordanceAnswer {
  /** Empty for lines. */
  readonly table: string;
  /** Changes first, if lines were requested. */
  readonly lines?: readonly ConcordanceLine[];
  /** How many rows have different numbers before and after, including insertions and deletions. */
  readonly changed: number;
  /** The changes in words: "12 paragraphs and 30 subparagraphs have another number, 1 paragraph is new"; empty for none. */
  readonly summary: string;
}

/** Client to server: requests the recommendations of a document. Null if it is not open. */
export const RECOMMENDATIONS = 'treatyBody/recommendations';
/** The facts of a document at the head of a table; empty if the document does not state them. */
export interface TableDocument {
  /** Its symbol, otherwise the name of its file, otherwise its kind. */
  readonly name: string;
  readonly symbol: string;
  /** Id of the kind, also the key of its word limit. */
  readonly kind: string;
  readonly committee: string;
  /** The name of the State as in the document, or else its code. */
  readonly state: string;
  /** 2015-09-09. */
  readonly date: string;
}
/** The recommendations of one version of a document, in text order. */
export interface RecommendationsAnswer {
  readonly uri: string;
  readonly version: number;
  readonly document: TableDocument;
  /** A sentence saying why there are none; otherwise empty. */
  readonly why: string;
  /** Whether the document can have a follow-up paragraph, and its number; empty if there is none yet. */
  readonly mayFollowUp: boolean;
  readonly followUpParagraph: string;
  readonly items: readonly RecommendationItem[];
}
/** One recommendation. Lines and characters count from 0, characters in UTF-16 units. */
export interface RecommendationItem {
  /** As cited. */
  readonly number: string;
  /** Whether a list can name its number: another paragraph may have the same. */
  readonly isCitable: boolean;
  readonly position: OperationPosition;
  /** The words that distinguish it from others, on one line, cut at a word. */
  readonly opening: string;
  readonly parts: readonly RecommendationPartItem[];
  readonly words: number;
  readonly concerns: readonly {
    readonly number: string;
    readonly text: string;
    readonly position: OperationPosition;
  }[];
  /** The headings above it, outermost first. */
  readonly section: readonly string[];
  /** The articles that it names, in words; empty if it names none. */
  readonly articles: string;
  /** The same articles one by one, for a list by article; those of the heading if it names none. */
  readonly articleGroups: readonly GroupingArticle[];
  readonly citedBy: readonly string[];
  readonly followUp: 'whole' | 'part' | 'none';
  readonly addressees: readonly string[];
}
/** The opening of a recommendation, a subparagraph, or a further block of it. */
export interface RecommendationPartItem {
  /** As cited: "12 (a)"; empty if it is not a subparagraph. */
  readonly place: string;
  /** Its letter in brackets and its depth; empty and 0 if it is not a subparagraph. */
  readonly label: string;
  readonly level: number;
  readonly text: string;
  readonly position: OperationPosition;
  readonly isFollowUp: boolean;
}
/** An article under which recommendations may be listed. */
export interface GroupingArticle {
  /** The short name of the instrument; empty for the one that the committee monitors. */
  readonly instrument: string;
  readonly article: string;
}

/**
 * Client to server: requests the follow-up requests of observations, and the statements of other documents about them. Null for a document
 * that is not open.
 */
export const FOLLOW_UP_SAID = 'treatyBody/followUpSaid';
/** The follow-up to one version of a document. */
export interface FollowUpSaidAnswer {
  readonly uri: string;
  readonly version: number;
  readonly document: TableDocument;
  /** A sentence saying why nothing is to be followed up; otherwise empty. */
  readonly why: string;
  /** The number of the follow-up paragraph, its position, and the date on which the information is due, as printed. */
  readonly paragraph: string;
  readonly position?: OperationPosition;
  readonly deadline: string;
  readonly targets: readonly FollowUpSaidTarget[];
  /** The searched part of the files, as in `DocumentInfo`; empty if all were. */
  readonly part: string;
}
/** A paragraph or subparagraph that the follow-up paragraph names. */
export interface FollowUpSaidTarget {
  /** As cited: "33 (a)". */
  readonly place: string;
  /** A line for each of its parts. */
  readonly text: string;
  readonly position: OperationPosition;
  /** The oldest document first. */
  readonly said: readonly FollowUpSaidItem[];
}
/** A statement of a paragraph of another document about it. */
export interface FollowUpSaidItem {
  readonly uri: string;
  readonly symbol: string;
  /** Id of the kind of document. */
  readonly kind: string;
  readonly place: string;
  readonly text: string;
  readonly position: OperationPosition;
  /** The question that it answers, "CMW/C/XAA/Q/2, para. 3", if it does not name the recommendation itself; otherwise empty. */
  readonly through: string;
}

/** Client to server: requests the recommendations, the follow-up or the citations as a table to hand on. Null if it is not open. */
export const EXPORT_TABLE = 'treatyBody/exportTable';

import type { OperationPosition } from './checked/operationParams';
/** Client to server: requests statistics about a document. Null if it is not open. */
export const STATISTICS = 'treatyBody/statistics';
/** Lengths of one version of a document and of its parts, and counts. Lines and characters are zero-based; characters are UTF-16 code units. */
export interface StatisticsAnswer {
  readonly uri: string;
  readonly version: number;
  /** The symbol, or else the file name, or else the kind. */
  readonly name: string;
  readonly words: number;
  /** 0 for none. */
  readonly limit: number;
  readonly sections: readonly SectionLength[];
  readonly groups: readonly CountedGroupItem[];
}
/** The length of a section or, in replies, of the part that answers an issue. */
export interface SectionLength {
  readonly heading: string;
  /** 0 for top-level headings. */
  readonly depth: number;
  readonly words: number;
  /** Percentage of the words in the document. */
  readonly share: number;
  /** The target length in words, set in the project file; 0 for none. */
  readonly target: number;
  readonly line: number;
}
/** A group of counted items. */
export interface CountedGroupItem {
  readonly thing: 'paragraphs' | 'recommendations' | 'references' | 'articles' | 'errors' | 'warnings' | 'queries';
  readonly count: number;
  /** Empty if not requested. */
  readonly members: readonly {
    readonly place: string;
    readonly name: string;
    /** The item’s length in words, or the number of mentions; 0 for items that are not measured. */
    readonly amount: number;
    readonly position: OperationPosition;
  }[];
}

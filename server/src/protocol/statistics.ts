import type { OperationPosition } from './checked/operationParams';
/** Client to server: requests where a document stands. Null if it is not open. */
export const STATISTICS = 'treatyBody/statistics';
/** The length of one version of a document and of its parts, and its counts. Lines and characters count from 0, in UTF-16 units. */
export interface StatisticsAnswer {
  readonly uri: string;
  readonly version: number;
  /** Its symbol, otherwise the name of its file, otherwise its kind. */
  readonly name: string;
  readonly words: number;
  /** 0 if there is none. */
  readonly limit: number;
  readonly sections: readonly SectionLength[];
  readonly groups: readonly CountedGroupItem[];
}
/** A section, or the part of replies that answers an issue. */
export interface SectionLength {
  readonly heading: string;
  /** 0 for top-level headings. */
  readonly depth: number;
  readonly words: number;
  /** Of the words of the document, in per cent. */
  readonly share: number;
  /** How many words the project wants; 0 if it wants no number. */
  readonly target: number;
  readonly line: number;
}
/** The things counted. */
export interface CountedGroupItem {
  readonly thing: 'paragraphs' | 'recommendations' | 'references' | 'articles' | 'errors' | 'warnings' | 'queries';
  readonly count: number;
  /** Empty if they were not asked for. */
  readonly members: readonly {
    readonly place: string;
    readonly name: string;
    /** Its words, or the number of its mentions; 0 for things that are not measured. */
    readonly amount: number;
    readonly position: OperationPosition;
  }[];
}

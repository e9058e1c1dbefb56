import type { OperationPosition } from './checked/operationParams';
/** Client to server: requests the documents at hand that are a document in another language, by their symbol. */
export const OTHER_VERSIONS = 'treatyBody/otherVersions';
/** A document in another language. */
export interface OtherVersion {
  readonly uri: string;
  /** Whether the project file declares it. */
  readonly isDeclared: boolean;
  /** The language of its text, as the user is told it: “French”. */
  readonly language: string;
}

/** Client to server: requests how two versions of a document pair and differ. Null unless both are open and have numbered paragraphs. */
export const LANGUAGE_VERSIONS = 'treatyBody/languageVersions';
/** The lines from the start of a unit up to the line of the next one, in both versions; zero-based. */
export interface VersionLines {
  readonly line: number;
  readonly other: number;
}
/** Where a difference is in one version. */
interface VersionRange {
  readonly start: OperationPosition;
  readonly end: OperationPosition;
}
/** One difference: what it is, and where it is in each version that has the place. */
export interface ToldDifference {
  /** “7 (c): other numbers; 1 520; original: 1,250” */
  readonly message: string;
  /** Where: “7 (c)”, “footnote 3”. */
  readonly place: string;
  /** What: “other numbers”. */
  readonly what: string;
  /** What each version has, the original first; empty where it has nothing to show. */
  readonly words: readonly [original: string, other: string];
  /** The kind, as `treaty-body versions` names it: “numbers”. */
  readonly kind: string;
  readonly level: 'error' | 'warning' | 'information';
  readonly range?: VersionRange;
  readonly other?: VersionRange;
  /** What the original says, in the form of the other version's language, to stand in that version's range. */
  readonly instead?: string;
}
/** Two versions of a document side by side. */
export interface LanguageVersionsAnswer {
  /** Whether the first of the two is the original. */
  readonly isOriginal: boolean;
  /** In the order of the first. */
  readonly pairs: readonly VersionLines[];
  readonly differences: readonly ToldDifference[];
}

/** Client to server: requests the differences of two versions as a table. Null unless both are open and have numbered paragraphs. */
export const VERSIONS_TABLE = 'treatyBody/versionsTable';

/**
 * Client to server: requests what has changed in the original of two versions since it was translated. Null unless both are open and have
 * numbered paragraphs.
 */
export const ORIGINAL_CHANGES = 'treatyBody/originalChanges';
/** One change of the original. */
export interface ToldChange {
  /** Where the original had it, as the translation still has: “27 (b)”; for something new, where the original has it. */
  readonly place: string;
  /** “changed”, “new”. */
  readonly what: string;
  /** The words with marks around those that changed: “by [-30 June-] {+31 December+} 2026”. */
  readonly words: string;
  /** Where it stands in the translation; for something new, what it follows. Absent where there is neither. */
  readonly range?: VersionRange;
}

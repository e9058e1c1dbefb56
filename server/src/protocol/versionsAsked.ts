import type { OperationPosition } from './checked/operationParams';
/** Client to server: requests the available versions of a document in other languages, identified by symbol. */
export const OTHER_VERSIONS = 'treatyBody/otherVersions';
/** A document in another language. */
export interface OtherVersion {
  readonly uri: string;
  /** Whether the project file declares the version. */
  readonly isDeclared: boolean;
  /** The language of the text, for display: “French”. */
  readonly language: string;
}

/**
 * Client to server: requests the matching units of two language versions, and their differences. Null unless both are open and have
 * numbered paragraphs.
 */
export const LANGUAGE_VERSIONS = 'treatyBody/languageVersions';
/** The zero-based line at which a unit starts in each version; the unit extends to the start of the next. */
export interface VersionLines {
  readonly line: number;
  readonly other: number;
}
/** The range of a difference in one version. */
interface VersionRange {
  readonly start: OperationPosition;
  readonly end: OperationPosition;
}
/** A difference, with its range in each version that contains the place. */
export interface ReportedDifference {
  /** “7 (c): other numbers; 1 520; original: 1,250” */
  readonly message: string;
  /** The place: “7 (c)”, “footnote 3”. */
  readonly place: string;
  /** The kind of difference, for display: “other numbers”. */
  readonly what: string;
  /** The words in each version, original first; empty if there is nothing to show. */
  readonly words: readonly [original: string, other: string];
  /** The kind, as named by `treaty-body versions`: “numbers”. */
  readonly kind: string;
  readonly level: 'error' | 'warning' | 'information';
  readonly range?: VersionRange;
  readonly other?: VersionRange;
  /** The original’s value in the notation of the other version’s language, as a replacement for the range there. */
  readonly instead?: string;
}
/** A comparison of two versions of a document. */
export interface LanguageVersionsAnswer {
  /** Whether the first document is the original. */
  readonly isOriginal: boolean;
  /** In the order of the first document. */
  readonly pairs: readonly VersionLines[];
  readonly differences: readonly ReportedDifference[];
}

/** Client to server: requests the differences between two versions as a table. Null unless both are open and have numbered paragraphs. */
export const VERSIONS_TABLE = 'treatyBody/versionsTable';

/**
 * Client to server: requests the changes of an original since its translation. Null unless both versions are open and have numbered
 * paragraphs.
 */
export const ORIGINAL_CHANGES = 'treatyBody/originalChanges';
/** A change of the original. */
export interface ReportedChange {
  /** The place in the earlier original, as still in the translation: “27 (b)”; for an insertion, the place in the current original. */
  readonly place: string;
  /** “changed”, “new”. */
  readonly what: string;
  /** The words, with changes marked: “by [-30 June-] {+31 December+} 2026”. */
  readonly words: string;
  /** The range in the translation; for an insertion, that of the preceding unit. Absent if there is neither. */
  readonly range?: VersionRange;
}

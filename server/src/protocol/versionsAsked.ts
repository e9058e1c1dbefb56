import type { OperationPosition } from './checked/operationParams';
/** Client to server: requests the available documents that are a document in another language, by their symbol. */
export const OTHER_VERSIONS = 'treatyBody/otherVersions';
/** A document in another language. */
export interface OtherVersion {
  readonly uri: string;
  /** Whether the project file declares it. */
  readonly isDeclared: boolean;
  /** The language of its text, as displayed: “French”. */
  readonly language: string;
}

/** Client to server: requests how two versions of a document pair and differ. Null unless both are open and have numbered paragraphs. */
export const LANGUAGE_VERSIONS = 'treatyBody/languageVersions';
/** The lines from the start of a unit up to the line of the next one, in both versions; zero-based. */
export interface VersionLines {
  readonly line: number;
  readonly other: number;
}
/** The range of a difference in one version. */
interface VersionRange {
  readonly start: OperationPosition;
  readonly end: OperationPosition;
}
/** One difference, with its range in each version that has the place. */
export interface ToldDifference {
  /** “7 (c): other numbers; 1 520; original: 1,250” */
  readonly message: string;
  /** Its place: “7 (c)”, “footnote 3”. */
  readonly place: string;
  /** Its kind: “other numbers”. */
  readonly what: string;
  /** The words of each version, the original first; empty if it has nothing to show. */
  readonly words: readonly [original: string, other: string];
  /** The kind, as `treaty-body versions` names it: “numbers”. */
  readonly kind: string;
  readonly level: 'error' | 'warning' | 'information';
  readonly range?: VersionRange;
  readonly other?: VersionRange;
  /** The original’s value, in the form of the other version's language, to replace that version's range. */
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
 * Client to server: requests the changes in the original of two versions since its translation. Null unless both are open and have numbered
 * paragraphs.
 */
export const ORIGINAL_CHANGES = 'treatyBody/originalChanges';
/** One change of the original. */
export interface ToldChange {
  /** Its place in the earlier original, as the translation still has it: “27 (b)”; for an insertion, its place in the original. */
  readonly place: string;
  /** “changed”, “new”. */
  readonly what: string;
  /** The words with marks around those that changed: “by [-30 June-] {+31 December+} 2026”. */
  readonly words: string;
  /** Its range in the translation; for an insertion, that of its predecessor. Absent if there is neither. */
  readonly range?: VersionRange;
}

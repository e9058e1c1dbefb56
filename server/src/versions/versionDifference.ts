import type { Span } from '../text/edits';
import type { UnitKind } from './versionUnits';

/** The kinds of differences between two versions of a document. */
export type DifferenceKind =
  /** A unit of the original that the other version lacks. */
  | 'missing'
  /** A unit that the original lacks. */
  | 'extra'
  | 'citations'
  | 'symbols'
  | 'dates'
  | 'numbers'
  | 'states'
  | 'treaties'
  | 'committees'
  /** Words of the original's language in the other version. */
  | 'untranslated'
  /** A concern in one version, a recommendation in the other. */
  | 'role'
  /** A length that translations into that language do not have. */
  | 'length'
  /** A term of the original without any of its forms in the other version. */
  | 'terms'
  /** A sentence that the original has more than once, rendered in another way than before. */
  | 'renderings'
  /** Words of a treaty that are not the official ones of the language. */
  | 'quotations';

/** The severity of a difference: an error changes the meaning of the document, information is only unusual. */
export type DifferenceLevel = 'error' | 'warning' | 'information';

/** One version’s side of a difference. The offsets are UTF-16 units of its whole text. */
export interface VersionSide {
  readonly span: Span;
  /** The values that only this version has, by {@link UnitValue.key}, with the words for them; none for a difference of whole units. */
  readonly values: readonly VersionValue[];
}

/** A value and the place where it is written. */
export interface VersionValue extends Span {
  readonly key: string;
}

/** One difference between an original and another version. */
export interface VersionDifference {
  readonly kind: DifferenceKind;
  readonly level: DifferenceLevel;
  readonly unit: UnitKind;
  /** Number of the paragraph or mark of the footnote, and letters, as written in the version that has the unit; empty for headings. */
  readonly number: string;
  readonly path: readonly string[];
  /** Undefined where the version lacks the unit. */
  readonly original: VersionSide | undefined;
  readonly other: VersionSide | undefined;
}

import type { Span } from '../text/edits';
import type { UnitKind } from './versionUnits';

/** Kinds of difference between two versions of a document. */
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
  /** Text in the original's language in the other version. */
  | 'untranslated'
  /** A concern in one version is a recommendation in the other. */
  | 'role'
  /** A length that is unusual for translations into the language. */
  | 'length'
  /** A term of the original, none of whose forms occur in the other version. */
  | 'terms'
  /** A sentence that recurs in the original, rendered differently than before. */
  | 'renderings'
  /** A treaty quotation that is not in the official wording of the language. */
  | 'quotations';

/** The severity of a difference: an error changes the document's meaning, information is merely unusual. */
export type DifferenceLevel = 'error' | 'warning' | 'information';

/** One version’s side of a difference. Offsets are in UTF-16 code units of the version's whole text. */
export interface VersionSide {
  readonly span: Span;
  /** The values that only this version has, by {@link UnitValue.key}, with their wording; empty for a difference of whole units. */
  readonly values: readonly VersionValue[];
}

/** A value and its span in the text. */
export interface VersionValue extends Span {
  readonly key: string;
}

/** A difference between an original and another version. */
export interface VersionDifference {
  readonly kind: DifferenceKind;
  readonly level: DifferenceLevel;
  readonly unit: UnitKind;
  /** The paragraph number or note mark, and letters, as written in the version that has the unit; empty for headings. */
  readonly number: string;
  readonly path: readonly string[];
  /** Undefined if the original lacks the unit. */
  readonly original: VersionSide | undefined;
  readonly other: VersionSide | undefined;
}

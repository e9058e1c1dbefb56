import type { OperationPosition } from './checked/operationParams';
import type { TableDocument } from './tablesAsked';

/** Client to server: checks the citations and quotations of a document against their sources. Null if the document is not open. */
export const CHECKED_CITATIONS = 'treatyBody/heldCitations';
/** The citations and quotations in one version of a document, grouped by source. */
export interface CheckedCitationsAnswer {
  readonly uri: string;
  readonly version: number;
  readonly document: TableDocument;
  /** In order of first citation; quotations without a source come last. */
  readonly sources: readonly CitedSource[];
  /** How much of the files was searched, as in `DocumentInfo`; empty for all. */
  readonly part: string;
}
/** A cited document or treaty. */
export interface CitedSource {
  /** A symbol, or the id of an instrument; empty for quotations without a source. */
  readonly id: string;
  /** The display name; empty for quotations without a source. */
  readonly name: string;
  readonly isTreaty: boolean;
  /** The copy of the source that was used: symbol, language, status and form, or the file with the official text; empty for none. */
  readonly copy: string;
  /** The URI of the copy, or of the treaty as a document; empty for none. */
  readonly uri: string;
  /** The URL on the official site; empty if unknown. */
  readonly officialUrl: string;
  /** In text order. */
  readonly citations: readonly CheckedCitationItem[];
}
/** A citation or quotation. */
export interface CheckedCitationItem {
  /** The zero-based index among all citations, as in `ExportTableParams.only`. */
  readonly index: number;
  readonly kind: 'place' | 'quotation';
  readonly position: OperationPosition;
  /** As written, on one line, with differing words marked. */
  readonly written: readonly MarkedRun[];
  /** The sentence around a citation; empty for a quotation. */
  readonly sentence: string;
  /** The cited place for display: "12 (a)"; empty for the entire source. */
  readonly place: string;
  readonly verdict: CheckedVerdict;
  /** The verdict, worded for display. */
  readonly answer: string;
  /** What the user can do to make the citation checkable. */
  readonly remedy: 'open' | 'import' | 'none';
  /** The text of the source; absent if there is none to display. */
  readonly cited?: CitedWords;
}
/** The possible verdicts on a citation or quotation. */
export type CheckedVerdict =
  | 'found'
  | 'no-such-place'
  | 'verbatim'
  | 'verbatim-elsewhere'
  | 'not-verbatim'
  | 'not-checked';
/** A run of text, and whether it differs from the other text. */
export interface MarkedRun {
  readonly text: string;
  readonly isDifferent: boolean;
}
/** Text of a source. */
interface CitedWords {
  /** The place that contains the text, for display. */
  readonly place: string;
  readonly runs: readonly MarkedRun[];
  /** The position of the text in the copy; absent for a treaty. */
  readonly position?: OperationPosition;
}

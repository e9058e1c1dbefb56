import type { OperationPosition } from './checked/operationParams';
import type { TableDocument } from './tablesAsked';

/** Client to server: requests the citations and quotations of a document, held against their sources. Null if it is not open. */
export const HELD_CITATIONS = 'treatyBody/heldCitations';
/** The citations and quotations of one version of a document, by source. */
export interface HeldCitationsAnswer {
  readonly uri: string;
  readonly version: number;
  readonly document: TableDocument;
  /** In the order in which they are first cited; what names no source comes last. */
  readonly sources: readonly CitedSource[];
  /** The searched part of the files, as in `DocumentInfo`; empty if all were. */
  readonly part: string;
}
/** A document or treaty that is cited. */
export interface CitedSource {
  /** A symbol or the id of an instrument; empty for quotations that name no source. */
  readonly id: string;
  /** In words; empty for quotations that name no source. */
  readonly name: string;
  readonly isTreaty: boolean;
  /** The copy that was used: its symbol, language, status and form, or the file of the official text; empty if there is none. */
  readonly copy: string;
  /** The address of the copy, or of the treaty as a document; empty if there is none. */
  readonly uri: string;
  /** The page of the official site; empty if none is known. */
  readonly officialUrl: string;
  /** In text order. */
  readonly citations: readonly HeldCitationItem[];
}
/** A citation of a place, or a quotation. */
export interface HeldCitationItem {
  /** Its position in the list of all of them, from 0, as in `ExportTableParams.only`. */
  readonly index: number;
  readonly kind: 'place' | 'quotation';
  readonly position: OperationPosition;
  /** As written, on one line, with the words that differ marked. */
  readonly written: readonly MarkedRun[];
  /** The sentence of a place that is cited; empty for a quotation. */
  readonly sentence: string;
  /** The place that is cited, as shown: "12 (a)"; empty for all of the source. */
  readonly place: string;
  readonly verdict: HeldVerdict;
  /** The verdict of the source, in words. */
  readonly answer: string;
  /** The step that would allow checking it. */
  readonly remedy: 'open' | 'import' | 'none';
  /** The words of the source; absent if there are none to show. */
  readonly cited?: CitedWords;
}
/** The answers. */
export type HeldVerdict =
  | 'found'
  | 'no-such-place'
  | 'verbatim'
  | 'verbatim-elsewhere'
  | 'not-verbatim'
  | 'not-checked';
/** A run of text, and whether it differs from the other side. */
export interface MarkedRun {
  readonly text: string;
  readonly isDifferent: boolean;
}
/** Words of a source. */
interface CitedWords {
  /** The place in which they stand, as shown. */
  readonly place: string;
  readonly runs: readonly MarkedRun[];
  /** Their position in the copy; absent for a treaty. */
  readonly position?: OperationPosition;
}

import type { Span } from '../text/edits';
import type { WordDifference } from './likeness';
import type { Doubt, SourceDocument } from './sourceList';

/** Why a citation was not checked. */
export type NotChecked =
  | Doubt
  /** The document is not available. */
  | 'not-at-hand'
  /** No official text of the treaty is available. */
  | 'no-official-text'
  /** The words are not in the treaty's fingerprints, which cannot show where they differ. */
  | 'words-differ'
  /** The available official text lacks the article. */
  | 'article-not-read'
  /** The provision was amended, and it is not known which wording is quoted. */
  | 'amended'
  /** The parts of the quotation occur in the source, but in another order. */
  | 'out-of-order'
  /** The quotation has no closing mark, so its end is a guess. */
  | 'not-closed'
  /** The text names no source for the words. */
  | 'no-source-named'
  /** The source named nearby contains nothing similar. */
  | 'source-uncertain'
  /** The document with the cited title is from another year. */
  | 'other-year'
  /** The structure of the article was not verified. */
  | 'structure-unverified'
  /** The number is beyond the end of our list of general comments. */
  | 'comment-unknown';

/** The result of checking a citation or quotation against its source. */
export interface CheckedAnswer {
  /** The source: a symbol or an instrument id; empty if the text names none. */
  readonly source: string;
  /** The place within the source, "12 (a)"; empty for the whole source. */
  readonly place: string;
  /** If the place is a section, the labels of its headings, outermost first. */
  readonly section?: readonly string[];
  /** Whether the source of a quotation is only named somewhere earlier in the sentence. */
  readonly isLoose?: true;
  /** For a quotation, the span of its own citation, which names its source, relative to `block`; absent for "(ibid.)". */
  readonly namedAt?: Span & { readonly block: number };
  readonly verdict: 'found' | 'no-such-place' | 'verbatim' | 'verbatim-elsewhere' | 'not-verbatim' | 'not-checked';
  readonly reason?: NotChecked;
  /** Places that contain the words, or the closest match. */
  readonly where?: readonly string[];
  /** Id of the treaty that contains the words, if it is not the named one. */
  readonly whereSource?: string;
  /**
   * Spans of these places in the whole text of the copy; none for a treaty. If the cited place does not exist, the nearest one that does.
   */
  readonly passages?: readonly Span[];
  readonly differences?: readonly WordDifference[];
  /** The nearest existing part of the cited document: the number of its last paragraph or section, or the letters of the paragraph. */
  readonly last?: string;
  /** The document that was checked against. */
  readonly copy?: SourceDocument;
  /** File name of the official text that was checked against. */
  readonly copyName?: string;
  /** Whether the treaty's fingerprints were used instead of its text. */
  readonly isByPrints?: true;
}

/**
 * A citation or quotation with the result of checking it against its source. Offsets, including those of differences, are UTF-16 code units,
 * relative to either a block or the whole text.
 */
export interface CheckedCitation extends Span, CheckedAnswer {
  readonly kind: 'place' | 'quotation';
}

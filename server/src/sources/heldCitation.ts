import type { Span } from '../text/edits';
import type { WordDifference } from './likeness';
import type { Doubt, SourceDocument } from './sourceList';

/** Reasons for not checking a citation. */
export type NotChecked =
  | Doubt
  /** The document is not available. */
  | 'not-at-hand'
  /** No official text of the treaty is available. */
  | 'no-official-text'
  /** The words are not among the treaty's fingerprints, which cannot locate the difference. */
  | 'words-differ'
  /** The available official text lacks the article. */
  | 'article-not-read'
  /** The provision was amended, and which wording is quoted is not known. */
  | 'amended'
  /** The parts of the quotation stand in the source in another order. */
  | 'out-of-order'
  /** The quotation has no closing mark, so that where it ends is a guess. */
  | 'not-closed'
  /** Nothing names the source of the words. */
  | 'no-source-named'
  /** The source named nearby has no similar words. */
  | 'source-uncertain'
  /** The document that has the cited title is of another year. */
  | 'other-year'
  /** The structure of the article was not verified. */
  | 'structure-unverified'
  /** Our list of general comments ends before the number. */
  | 'comment-unknown';

/** A source’s verdict on a citation or quotation. */
export interface HeldAnswer {
  /** The source, as a symbol or the id of an instrument; empty if nothing is named. */
  readonly source: string;
  /** The place in it, "12 (a)"; empty for all of it. */
  readonly place: string;
  /** If the place is a section, the labels of its headings, outermost first. */
  readonly section?: readonly string[];
  /** Whether the source of a quotation is only named somewhere before it in the sentence. */
  readonly isLoose?: true;
  /** For a quotation, the block and the offsets in it of the citation that names the source. */
  readonly namedAt?: Span & { readonly block: number };
  readonly verdict: 'found' | 'no-such-place' | 'verbatim' | 'verbatim-elsewhere' | 'not-verbatim' | 'not-checked';
  readonly reason?: NotChecked;
  /** Places where the words stand, or the one that they are most like. */
  readonly where?: readonly string[];
  /** The id of another treaty, if it is that one in which the words stand. */
  readonly whereSource?: string;
  /** The same places in the whole text of the copy; none for a treaty. For a missing place, the nearest existing one. */
  readonly passages?: readonly Span[];
  readonly differences?: readonly WordDifference[];
  /** The nearest existing part of the cited document: the number of its last paragraph or section, or the letters of the paragraph. */
  readonly last?: string;
  /** The document used. */
  readonly copy?: SourceDocument;
  /** The file of the official text that was used. */
  readonly copyName?: string;
  /** Whether the fingerprints of the treaty were used. */
  readonly isByPrints?: true;
}

/**
 * A citation or quotation, and its source’s verdict. Offsets, those of its differences too, are UTF-16 units of the text that it is read
 * in: a block's or the whole.
 */
export interface HeldCitation extends Span, HeldAnswer {
  readonly kind: 'place' | 'quotation';
}

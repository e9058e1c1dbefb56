/**
 * What one official language calls the things that the documents of the treaty bodies speak of. Plain data: a language
 * is added by one file that fills this in and one line in the registry. All words are matched without regard to case
 * unless a comment says otherwise.
 */
export interface Language {
  /** ISO 639-1 code. */
  readonly id: string;
  /** The language's English name, for messages and settings. */
  readonly name: string;
  readonly blocks: BlockWords;
  readonly citations: CitationWords;
  readonly meaning: MeaningWords;
}

/** The kinds of document that a title can name. */
export type TitleKind =
  | 'concluding-observations'
  | 'list-of-issues'
  | 'list-of-issues-prior'
  | 'replies'
  | 'state-report'
  | 'common-core-document'
  | 'follow-up-report'
  | 'general-comment'
  | 'corrigendum';

/** Words by which blocks are told apart. */
export interface BlockWords {
  /** Phrases that a title of each kind begins with; the longest that fits decides. */
  readonly titles: Readonly<Record<TitleKind, readonly string[]>>;
  /** Words that stand alone, with or without a number, over an annex. */
  readonly annexes: readonly string[];
  /** Words that end in a full stop without ending a sentence, written without it. */
  readonly abbreviations: readonly string[];
  /** Words after which a number at the start of a line goes on with the sentence. */
  readonly expectNumber: readonly string[];
  /** "and", "or": may stand between a semicolon and the next subparagraph. */
  readonly conjunctions: readonly string[];
  /** Words that a numbered footnote begins with where nothing but a space parts it from its number. */
  readonly footnoteOpeners: readonly string[];
  /** Words of articles in brackets at the end of a heading: "art", "arts". */
  readonly articleAbbreviations: readonly string[];
}

/** Words that citations are made of. */
export interface CitationWords {
  readonly paragraph: readonly string[];
  readonly subparagraph: readonly string[];
  readonly article: readonly string[];
  /** "section", "chapter", "part", "annex", "rule", "target": own numbers, never those of paragraphs. */
  readonly section: readonly string[];
  readonly and: readonly string[];
  /** Between the ends of a range. */
  readonly to: readonly string[];
  readonly of: readonly string[];
  /** Words that may stand between "of" and a name: "the", "its", "this". */
  readonly determiner: readonly string[];
  readonly number: readonly string[];
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly previous: readonly string[];
  readonly following: readonly string[];
}

/** Words by which the meaning of a document and of its paragraphs is read. */
export interface MeaningWords {
  readonly months: readonly string[];
}

/** Names of States, by code. */
export type FormsByState = Readonly<Record<string, readonly string[]>>;

/** How texts name States, by code; longer forms before those that they contain. */
export interface StateForms {
  /** Before names: “the Gambia”. */
  readonly article: string;
  /** What may stand before the apostrophe in the word of a name: “l’Irak”. In lower case. */
  readonly elided: readonly string[];
  /** The names in a sentence, where lists have another form: “Bolivia (Plurinational State of)”. */
  readonly inSentences: Readonly<Record<string, string>>;
  /** Names from before a change of name, and misspellings of the present one that recall them. */
  readonly former: FormsByState;
  /** Everyday names, which the name in a sentence replaces, with its article. */
  readonly everyday: FormsByState;
  /** The names of the United Nations with a slip; an article before them stays. */
  readonly misspelt: FormsByState;
  /** Former and everyday names whose article or preposition does not fit the name of today, so that a person replaces them. */
  readonly unfitting: ReadonlySet<string>;
  /** Words before a name that do not fit before the article of another, in lower case. */
  readonly unfitAfter: readonly string[];
}

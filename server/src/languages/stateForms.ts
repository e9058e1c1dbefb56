/** Names of States, by code. */
export type FormsByState = Readonly<Record<string, readonly string[]>>;

/** How texts name States, by code; longer forms before those that they contain. */
export interface StateForms {
  /** The article before names: “the Gambia”. */
  readonly article: string;
  /** What may precede the apostrophe in the same word as a name, in lower case: “l’Irak”. */
  readonly elided: readonly string[];
  /** Names in running text where lists have another form: “Bolivia (Plurinational State of)”. */
  readonly inSentences: Readonly<Record<string, string>>;
  /** Names from before a change of name, and misspellings of the present one that recall them. */
  readonly former: FormsByState;
  /** Everyday names, to be replaced by the name used in running text, with its article. */
  readonly everyday: FormsByState;
  /** United Nations names with an error; an article before them is kept. */
  readonly misspelt: FormsByState;
  /** Former and everyday names whose article or preposition does not fit the current name, so the replacement is left to the user. */
  readonly unfitting: ReadonlySet<string>;
  /** Words that do not fit before a name that begins with its own article, in lower case. */
  readonly unfitAfter: readonly string[];
}

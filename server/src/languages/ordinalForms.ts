/** How ordinals in figures end, in lower case. */
export interface OrdinalForms {
  /** The endings by the last figure; the first one after any other, and from 10 to 19. Absent where they do not turn on the figure. */
  readonly byFigure?: readonly string[];
  /** Endings of the number one alone, with what other numbers have: “1er”, “2e”. */
  readonly ofOne?: ReadonlyMap<string, string>;
  /** The endings of nouns that have numbers. Absent where endings do not turn on the noun. */
  readonly byNoun?: ReadonlyMap<string, string>;
}

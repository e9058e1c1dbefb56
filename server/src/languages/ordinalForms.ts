/** Endings of ordinals in figures, in lower case. */
export interface OrdinalForms {
  /** Endings by last figure; the first one is also the default, and used for 10 to 19. Absent if endings do not depend on the figure. */
  readonly byFigure?: readonly string[];
  /** Endings for the number one only, with their equivalents for other numbers: “1er”, “2e”. */
  readonly ofOne?: ReadonlyMap<string, string>;
  /** Endings by the noun that has the number. Absent if endings do not depend on the noun. */
  readonly byNoun?: ReadonlyMap<string, string>;
}

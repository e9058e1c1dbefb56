/** Endings of ordinals in figures, in lower case. */
export interface OrdinalForms {
  /** Endings by last digit; the first is also the default and applies to 10 to 19. Absent if endings do not depend on the digit. */
  readonly byFigure?: readonly string[];
  /** Endings for the number one only, with their equivalents for other numbers: “1er”, “2e”. */
  readonly ofOne?: ReadonlyMap<string, string>;
  /** Endings by the noun that the ordinal qualifies. Absent if endings do not depend on the noun. */
  readonly byNoun?: ReadonlyMap<string, string>;
}

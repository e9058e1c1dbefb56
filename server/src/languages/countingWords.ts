/** The words that numbers in words consist of, in lower case. */
export interface CountingWords {
  /** Words for single numbers, which add up: "five", "thirty", "doscientos". */
  readonly values: ReadonlyMap<string, number>;
  /** Words that multiply the number before them: "hundred"; "vingt" multiplies "quatre" and adds to any other. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** The word within a number, "one hundred and five", "treinta y cinco". */
  readonly joining: string;
  /** Whether that word follows hundreds, or else tens. */
  readonly joinsHundreds: boolean;
  /** Words that are no numbers alone: "un", "per cent", and those that are other words in another language. */
  readonly onlyWithin: ReadonlySet<string>;
}

/** Numbers by word: `first`, and those that follow it, with the same step between them. */
export function valuesFrom(first: number, step: number, words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word, i) => [word, first + i * step] as const);
}

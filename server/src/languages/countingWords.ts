/** The vocabulary of numbers in words, in lower case. */
export interface CountingWords {
  /** Words whose values add up: "five", "thirty", "doscientos". */
  readonly values: ReadonlyMap<string, number>;
  /** Words that multiply the number before them: "hundred"; "vingt" multiplies "quatre" and adds to any other. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** The connecting word inside a number: "one hundred and five", "treinta y cinco". */
  readonly joining: string;
  /** Whether that word follows hundreds; otherwise it follows tens. */
  readonly joinsHundreds: boolean;
  /** The word before a hundred that makes it a percentage: "pour", "por"; empty where there is none. */
  readonly percentageBefore: string;
  /** Words that are not numbers on their own: "un", "per cent", and words with a different meaning in another language. */
  readonly onlyWithin: ReadonlySet<string>;
}

/** Number words and their values, from `first` in equal steps. */
export function valuesFrom(first: number, step: number, words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word, i) => [word, first + i * step] as const);
}

/** A noun before numbers, with its singular and plural. These may be equal, and nouns may share a form. */
export interface CountedNoun {
  readonly one: string;
  readonly several: string;
  /** Whether it is an abbreviation, after which a full stop is usual: "para". */
  readonly short: boolean;
}

/** The singulars of nouns, in the same order. */
export function singularsOf(nouns: readonly CountedNoun[]): readonly string[] {
  return nouns.map(({ one }) => one);
}

/** The plurals of nouns, in the same order. */
export function pluralsOf(nouns: readonly CountedNoun[]): readonly string[] {
  return nouns.map(({ several }) => several);
}

/** The first noun with this singular or plural, given in any case and without a full stop; undefined if there is none. */
export function nounOf(nouns: readonly CountedNoun[], word: string): CountedNoun | undefined {
  const lowerWord = word.toLowerCase();
  return nouns.find(({ one, several }) => one === lowerWord || several === lowerWord);
}

/** The singular or plural of a noun. */
export function nounForm(noun: CountedNoun, many: boolean): string {
  return many ? noun.several : noun.one;
}

/** A noun before numbers, in the form for one number and in the form for several. The two may be equal, and nouns may share a form. */
export interface CountedNoun {
  readonly one: string;
  readonly several: string;
  /** Whether it is an abbreviation, after which a full stop is usual: "para". */
  readonly short: boolean;
}

/** The forms of nouns for one number, in the order of the nouns. */
export function singularsOf(nouns: readonly CountedNoun[]): readonly string[] {
  return nouns.map(({ one }) => one);
}

/** The forms of nouns for several numbers, in the order of the nouns. */
export function pluralsOf(nouns: readonly CountedNoun[]): readonly string[] {
  return nouns.map(({ several }) => several);
}

/** The first noun of which a word is a form, in any case and without a full stop; undefined for another word. */
export function nounOf(nouns: readonly CountedNoun[], word: string): CountedNoun | undefined {
  const lower = word.toLowerCase();
  return nouns.find(({ one, several }) => one === lower || several === lower);
}

/** The form of a noun for one number or for several. */
export function nounForm(noun: CountedNoun, many: boolean): string {
  return many ? noun.several : noun.one;
}

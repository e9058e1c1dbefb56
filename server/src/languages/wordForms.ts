/** Single words and endings for rules and word counts, in lower case, by purpose. Rules skip those that a language lacks here. */
export interface WordForms {
  /** Another country’s spellings, with the United Nations ones: "labor", "labour". */
  readonly foreign: ReadonlyMap<string, string>;
  /** Words with the other spelling of a suffix, with the United Nations one: "organise", "organize". */
  readonly suffixes: ReadonlyMap<string, string>;
  /** Words that only seem to have that suffix, with the correct spelling: "advertize", "advertise". */
  readonly noSuffixes: ReadonlyMap<string, string>;
  /** Nouns before a number as abbreviated in notes, with their form in running text: "art", "article". */
  readonly inFull: ReadonlyMap<string, string>;
  /** Numbers spelt as one word. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The word or sign after a percentage. */
  readonly perCent: string;
}

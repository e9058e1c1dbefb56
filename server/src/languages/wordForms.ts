/** Single words and endings for rules and word counts, in lower case, by purpose. Rules skip those that a language lacks here. */
export interface WordForms {
  /** Spellings of another country, with those of the United Nations: "labor", "labour". */
  readonly foreign: ReadonlyMap<string, string>;
  /** Words with a suffix in its other spelling, with that of the United Nations: "organise", "organize". */
  readonly suffixes: ReadonlyMap<string, string>;
  /** Words that only seem to have that suffix, with their spelling: "advertize", "advertise". */
  readonly noSuffixes: ReadonlyMap<string, string>;
  /** Nouns before a number as notes abbreviate them, with what running text has: "art", "article". */
  readonly inFull: ReadonlyMap<string, string>;
  /** Numbers that are one word. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The word or sign after a percentage. */
  readonly perCent: string;
}

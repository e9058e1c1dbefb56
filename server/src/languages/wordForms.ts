/**
 * Single words and endings that rules judge or count with, in lower case, by what they are for. What a language lacks here is not looked at.
 */
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
  /** What follows a number that is a percentage. */
  readonly perCent: string;
}

/** A title as miswritten, and as it should be; the wrong one is matched with its capitals. */
export type Miswriting = readonly [wrong: string, right: string];

/** A title that contains a list: the words before the list, its words in order, their conjunction, and the words after it. */
interface ListedTitle {
  readonly before: string;
  readonly words: readonly string[];
  readonly last: string;
  readonly after: string;
}

/**
 * The titles of committees, treaties, declarations and bodies in the spelling of the United Nations, without an article and without the
 * `prefix` that running text may leave out.
 */
export interface TitleForms {
  readonly prefix: string;
  /** Titles so distinctive that they are recognized even with two wrong words. */
  readonly titles: readonly string[];
  /** Those of them that begin with the prefix in full. */
  readonly prefixed: ReadonlySet<string>;
  /** Those of them that are recognized even if the last word is another one, since no other title begins like them. */
  readonly unlikeOthers: ReadonlySet<string>;
  /** Titles that resemble others: they are recognized with at most one wrong word. */
  readonly near: readonly string[];
  /** Names in which all words but small ones are capitalized; all in small letters they may be anybody’s. */
  readonly names: readonly string[];
  /** Names that one capital is enough to tell, even at the beginning of a sentence. */
  readonly uniqueNames: readonly string[];
  /** Articles, which these titles may have or lack by mistake, and other small words, which they may only lack; in lower case. */
  readonly articles: readonly [definite: string, ...others: string[]];
  readonly links: ReadonlySet<string>;
  /** First words of titles, with their capitals: of bodies that any State may have, of treaties, of protocols, and of the last protocol. */
  readonly firsts: Readonly<Record<'body' | 'treaty' | 'protocol' | 'last', string>>;
  /** A preposition after the first word of a body that leads to another body’s name. */
  readonly otherBodies: string;
  /** Endings of verbs that are taken for each other: “aiming” and “aimed”. */
  readonly otherEndings: readonly (readonly [right: string, wrong: string])[];
  /** Small words that are easily taken for each other in these titles, in lower case. */
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Last words, with their capitals, of names that committees of parliaments have. */
  readonly ofParliament: ReadonlySet<string>;
  /** Other spellings of words in these titles, in lower case, with those of the United Nations. */
  readonly otherSpellings: ReadonlyMap<string, string>;
  /** Titles that contain a list, whose order is easily confused. */
  readonly listed: readonly ListedTitle[];
  /** Errors that no general comparison finds, in titles that no other body or treaty has. */
  readonly miswritten: readonly Miswriting[];
  /** The same in titles that national bodies have too; those have more than an article before the name, or their owner after it. */
  readonly miswrittenOrNational: readonly Miswriting[];
  /** The same in titles of bodies in many States: wrong only if something shows that the Committee is meant. */
  readonly miswrittenIfCited: readonly Miswriting[];
  /** Titles miswritten only at the end: the words before, the wrong endings, and the right one. */
  readonly miswrittenEndings: readonly (readonly [before: string, wrong: readonly string[], right: string])[];
}

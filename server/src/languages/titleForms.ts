/** A wrong title with the correct one; the wrong one is matched case-sensitively. */
export type Miswriting = readonly [wrong: string, right: string];

/** A title with an enumeration: the words before it, its words in order, their conjunction, and the words after it. */
interface ListedTitle {
  readonly before: string;
  readonly words: readonly string[];
  readonly last: string;
  readonly after: string;
}

/**
 * The titles of committees, treaties, declarations and bodies in United Nations spelling, without an article and without the `prefix`,
 * which running text may omit.
 */
export interface TitleForms {
  readonly prefix: string;
  /** Titles distinctive enough to be recognized with up to two wrong words. */
  readonly titles: readonly string[];
  /** The subset whose full form begins with the prefix. */
  readonly prefixed: ReadonlySet<string>;
  /** The subset recognized even with a wrong last word, since no other title begins like them. */
  readonly unlikeOthers: ReadonlySet<string>;
  /** Titles similar to others: recognized with at most one wrong word. */
  readonly near: readonly string[];
  /** Names that are capitalized except for small words; entirely in lower case, they may belong to any body. */
  readonly names: readonly string[];
  /** Names that a single capital identifies, even at the beginning of a sentence. */
  readonly uniqueNames: readonly string[];
  /** Articles, which may be missing or superfluous in these titles, and other small words, which may only be missing; in lower case. */
  readonly articles: readonly [definite: string, ...others: string[]];
  readonly links: ReadonlySet<string>;
  /** Capitalized first words of titles: of bodies that exist in many States, of treaties, of protocols, and of the last protocol. */
  readonly firsts: Readonly<Record<'body' | 'treaty' | 'protocol' | 'last', string>>;
  /** The preposition that, after the first word of a body, introduces the name of a different body. */
  readonly otherBodies: string;
  /** Verb endings that are easily confused: “aiming” and “aimed”. */
  readonly otherEndings: readonly (readonly [right: string, wrong: string])[];
  /** Small words in these titles that are easily confused, in lower case. */
  readonly prepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Capitalized last words in names of parliamentary committees. */
  readonly ofParliament: ReadonlySet<string>;
  /** Variant spellings of words in these titles with the United Nations spelling, in lower case. */
  readonly otherSpellings: ReadonlyMap<string, string>;
  /** Titles with an enumeration whose order is easily confused. */
  readonly listed: readonly ListedTitle[];
  /** Errors that no general comparison finds, in titles unique to one body or treaty. */
  readonly miswritten: readonly Miswriting[];
  /** Such errors in titles shared with national bodies, whose names have more than an article before the title, or their owner after it. */
  readonly miswrittenOrNational: readonly Miswriting[];
  /** Such errors in titles of bodies that exist in many States: wrong only if the text shows that it refers to the Committee. */
  readonly miswrittenIfCited: readonly Miswriting[];
  /** Titles with errors only at the end: the words before, the wrong endings, and the right one. */
  readonly miswrittenEndings: readonly (readonly [before: string, wrong: readonly string[], right: string])[];
}

/** The roles that a word plays in citations; it may have several. There may be any number of them: a new one takes the next number. */
export const Role = {
  paragraph: 0,
  plural: 1,
  subparagraph: 2,
  article: 3,
  section: 4,
  and: 5,
  to: 6,
  of: 7,
  preposition: 8,
  determiner: 9,
  same: 10,
  thereof: 11,
  pronoun: 12,
  number: 13,
  above: 14,
  below: 15,
  previous: 16,
  following: 17,
  introducer: 18,
  law: 19,
  instrument: 20,
  subject: 21,
  resolution: 22,
  /** Follows a quantity or a day: a unit, the name of a month. */
  unit: 23,
  change: 24,
  abbreviation: 25,
  suffix: 26,
  possessive: 27,
  /** With `norm`: a word for the breach of a norm. */
  compliance: 28,
  other: 29,
  /** Begins a phrase. */
  phrase: 30,
  norm: 31,
  /** After a number, includes the following ones: "et seq.". */
  onwards: 32,
  /** Refers to an article cited before: "this provision". */
  provision: 33,
  /** Means article 1: "premier". */
  first: 34,
  /** The same for a suffix of the figure 1: "1er". */
  firstSuffix: 35,
  /** In the name of a text, shows that it is not a State's: "International". */
  international: 36,
  /** A noun for laws that is also used for the texts of international bodies: "Regulations". */
  sharedLaw: 37,
  /** A constitution, which organizations have as well as States. */
  constitution: 38,
  /** An organization of States, or its abbreviation. */
  organization: 39,
  /** The abbreviation of a union of States. */
  union: 40,
  /** Before a number, shows that it is a question's: "the issues raised in paragraph 5". */
  question: 41,
  /** Before a number, sends the reader there: "mentioned in paragraph 5". */
  pointer: 42,
  /** Introduces a request to a State: "please". */
  request: 43,
  /** A noun for a question of a list, before its number: "question 12". */
  issue: 44,
  /** A noun that, after an article, leads to its letter: "article 25, letter l". */
  letterNoun: 45,
} as const;
/** One of these roles. */
export type WordRole = (typeof Role)[keyof typeof Role];

/** An element of the table holds 32 roles: the upper bits of a role select the element, the lower ones the bit. */
const SHIFT = 5;
const MASK = 31;
/** As many elements a word as the roles need. */
const WIDTH = (Object.keys(Role).length + MASK) >> SHIFT;

/** The roles of words, by their ids in the lexicon: one bit for each word and role. */
export class WordRoles {
  private bits = new Int32Array(WIDTH << 12);
  /** The words that have a role. */
  readonly words = new Set<number>();

  add(word: number, ...roles: readonly WordRole[]): void {
    this.words.add(word);
    if ((word + 1) * WIDTH > this.bits.length) {
      const wider = new Int32Array(word * 2 * WIDTH);
      wider.set(this.bits);
      this.bits = wider;
    }
    for (const role of roles) {
      const at = word * WIDTH + (role >> SHIFT);
      this.bits[at] = (this.bits[at] ?? 0) | (1 << (role & MASK));
    }
  }

  has(word: number, role: WordRole): boolean {
    return (((this.bits[word * WIDTH + (role >> SHIFT)] ?? 0) >>> (role & MASK)) & 1) === 1;
  }

  /** The words that have at least one of some roles. */
  having(roles: readonly WordRole[]): readonly number[] {
    return [...this.words].filter((word) => roles.some((role) => this.has(word, role)));
  }
}

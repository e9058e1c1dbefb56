/** The roles that words play in citations; a word may have several. Their number is not limited: a new role takes the next number. */
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
  /** Follows a quantity or a day: a unit of measurement or the name of a month. */
  unit: 23,
  change: 24,
  abbreviation: 25,
  suffix: 26,
  possessive: 27,
  /** Together with `norm`: indicates that a norm is breached. */
  compliance: 28,
  other: 29,
  /** Starts a multi-word phrase. */
  phrase: 30,
  norm: 31,
  /** After a number, means that the following ones are included: "et seq.". */
  onwards: 32,
  /** Refers to an article cited before: "this provision". */
  provision: 33,
  /** Means article 1: "premier". */
  first: 34,
  /** The suffix in the form that means article 1: "1er". */
  firstSuffix: 35,
  /** In the name of a legal text, means that it is not a State's: "International". */
  international: 36,
  /** A noun for laws that is also used for texts of international bodies: "Regulations". */
  sharedLaw: 37,
  /** A noun for a constitution, which organizations may have as well as States. */
  constitution: 38,
  /** An organization of States, or its abbreviation. */
  organization: 39,
  /** The abbreviation of a union of States. */
  union: 40,
  /** Before a number, means that it belongs to a question: "the issues raised in paragraph 5". */
  question: 41,
  /** Before a number, refers the reader to it: "mentioned in paragraph 5". */
  pointer: 42,
  /** Introduces a request to a State: "please". */
  request: 43,
  /** A noun for a question in a list of issues, before its number: "question 12". */
  issue: 44,
  /** A noun that, after an article, introduces its letter: "article 25, letter l". */
  letterNoun: 45,
} as const;
/** Any of these roles. */
export type WordRole = (typeof Role)[keyof typeof Role];

/** Each array element holds 32 roles: the upper bits of a role select the element, the lower ones the bit. */
const WORD_SHIFT = 5;
const WORD_MASK = 31;
/** Number of array elements that each word needs for all roles. */
const ROLE_WORDS = (Object.keys(Role).length + WORD_MASK) >> WORD_SHIFT;

/** The roles of words by lexicon id, as one bit per word and role. */
export class WordRoles {
  private bits = new Int32Array(ROLE_WORDS << 12);
  /** Ids of the words that have a role. */
  readonly words = new Set<number>();

  add(word: number, ...roles: readonly WordRole[]): void {
    this.words.add(word);
    if ((word + 1) * ROLE_WORDS > this.bits.length) {
      const widerArray = new Int32Array(word * 2 * ROLE_WORDS);
      widerArray.set(this.bits);
      this.bits = widerArray;
    }
    for (const role of roles) {
      const at = word * ROLE_WORDS + (role >> WORD_SHIFT);
      this.bits[at] = (this.bits[at] ?? 0) | (1 << (role & WORD_MASK));
    }
  }

  has(word: number, role: WordRole): boolean {
    return (((this.bits[word * ROLE_WORDS + (role >> WORD_SHIFT)] ?? 0) >>> (role & WORD_MASK)) & 1) === 1;
  }

  /** Ids of the words that have at least one of some roles. */
  having(roles: readonly WordRole[]): readonly number[] {
    return [...this.words].filter((word) => roles.some((role) => this.has(word, role)));
  }
}

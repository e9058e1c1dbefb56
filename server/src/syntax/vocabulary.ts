import type { DocumentRole, Language, ProvisionNoun } from '../languages/language';
import { WordSet, wordId } from './lexicon';
import { NUMBER_SUFFIXES } from './marker';

/** The roles a word plays in a citation, one bit each; a word may have several. */
export const Role = {
  paragraph: 1 << 0,
  plural: 1 << 1,
  subparagraph: 1 << 2,
  article: 1 << 3,
  section: 1 << 4,
  and: 1 << 5,
  to: 1 << 6,
  of: 1 << 7,
  preposition: 1 << 8,
  determiner: 1 << 9,
  same: 1 << 10,
  thereof: 1 << 11,
  pronoun: 1 << 12,
  number: 1 << 13,
  above: 1 << 14,
  below: 1 << 15,
  previous: 1 << 16,
  following: 1 << 17,
  introducer: 1 << 18,
  law: 1 << 19,
  instrument: 1 << 20,
  subject: 1 << 21,
  resolution: 1 << 22,
  /** Follows a quantity or a day: a unit, the name of a month. */
  unit: 1 << 23,
  change: 1 << 24,
  abbreviation: 1 << 25,
  suffix: 1 << 26,
  possessive: 1 << 27,
  /** With `norm`: a word that says a norm is breached. */
  compliance: 1 << 28,
  other: 1 << 29,
  /** Begins a phrase. */
  phrase: 1 << 30,
  norm: 1 << 31,
} as const;

/** The roles with which a word may begin a mention. */
const TRIGGERS =
  Role.paragraph |
  Role.subparagraph |
  Role.article |
  Role.previous |
  Role.following |
  Role.phrase |
  Role.number |
  Role.resolution |
  Role.instrument |
  Role.law;

/** Those with which it may begin a mention or a provision. */
const STARTS = TRIGGERS | Role.section;

const ANY_SMALL = 0x78;
const ANY_CAPITAL = 0x58;

/** The sign that a word with some roles leaves in a gap; see GAP in citations/mention.ts. */
function signOf(roles: number, upper: boolean): string {
  if (roles & Role.of) return 'o';
  if (roles & Role.above) return 'A';
  if (roles & Role.below) return 'B';
  if (roles & Role.same) return roles & Role.introducer ? 'I' : 's';
  if (roles & Role.thereof) return 'h';
  if (roles & Role.pronoun) return 'w';
  if (roles & Role.other) return 'O';
  if (roles & Role.and) return 'a';
  if (roles & Role.possessive) return 'm';
  if (roles & Role.introducer && !upper) return 'v';
  if (roles & Role.compliance) return roles & Role.norm ? 'C' : 'c';
  if (roles & Role.norm) return 'k';
  if (roles & Role.preposition) return 'i';
  if (roles & Role.to) return 't';
  if (roles & Role.determiner) return 'd';
  if (roles & Role.section) return 'n';
  if (roles & Role.change) return 'r';
  if (roles & Role.law && !upper) return 'g';
  if (roles & Role.number) return 'N';
  if (roles & Role.previous) return 'p';
  if (roles & Role.following) return 'f';
  return upper ? 'X' : 'x';
}

/** Marks a name as an abbreviation, which names the instrument anywhere or only next to an article. */
export type Letters = 'alone' | 'beside-article';

/** What a phrase of several words names. */
export type Meaning =
  | { readonly kind: 'instrument'; readonly id: string; readonly letters?: Letters }
  | {
      readonly kind: 'own';
      readonly type: 'convention' | 'covenant' | 'protocol' | 'any-protocol' | 'instrument';
      readonly to?: 'convention' | 'covenant';
    }
  | { readonly kind: 'other-instrument'; readonly letters?: Letters }
  | { readonly kind: 'law' }
  /** The id is empty for "Committee" alone. */
  | { readonly kind: 'committee'; readonly id: string }
  | { readonly kind: 'organ'; readonly id: string }
  /** Another author of documents. */
  | { readonly kind: 'author' }
  /** A common noun for another author's document, which names one if capitalized: "the Plan of Action". */
  | { readonly kind: 'writing' }
  /** Stands between the parties to a court case. */
  | { readonly kind: 'versus' }
  | { readonly kind: 'document'; readonly role: DocumentRole; readonly decides?: true }
  | {
      readonly kind: 'general-comment';
      readonly name: 'general-comment' | 'general-recommendation';
      readonly several: boolean;
    }
  | { readonly kind: 'ilo' };

/** A node in the trie of phrases: where the next word leads, and what a phrase that ends here means. */
interface MeaningNode {
  readonly next: Map<number, MeaningNode>;
  meaning: Meaning | undefined;
}

/** The words and phrases of a language, compiled so that a text can be matched in one pass. */
export interface Vocabulary {
  readonly language: Language;
  /** The {@link Role} bits of a word, by its number in the lexicon. */
  roles(word: number): number;
  /** The trie node for phrases that begin with a word. */
  phrasesFrom(word: number): MeaningNode | undefined;
  /** The words that a mention or a provision may begin with. */
  readonly starters: WordSet;
  /** The sign, as a unit, that a word leaves in a gap (see GAP in citations/mention.ts); takes the word as the lexer's `cased` gives it. */
  sign(cased: number): number;
  /** The kind of provision a word such as "section" cites when a number follows; undefined for other words. */
  nounOf(word: number): ProvisionNoun | undefined;
  /** Whether a word after a number includes what follows: "et seq.". */
  isOnwards(word: number): boolean;
  /** Whether a word refers to an article cited before: "this provision". */
  isProvision(word: number): boolean;
  /** Whether a word means article 1: "premier". */
  isFirst(word: number): boolean;
  /** The same for a suffix of the figure 1: "1er". */
  isFirstSuffix(word: number): boolean;
  /** Whether a word in the name of a text shows that it is not a State's: "International". */
  isInternational(word: number): boolean;
  /** Whether a noun for laws is also used for the texts of international bodies: "Regulations". */
  isSharedLaw(word: number): boolean;
  /** Whether a word means a constitution, which organizations have as well as States. */
  isConstitution(word: number): boolean;
  /** Whether a word means an organization of States, or is the abbreviation of one. */
  isOrganization(word: number): boolean;
  /** The words of each phrase that ends in a noun for a law but means no particular one: "before the law". */
  readonly lawAsSuch: readonly (readonly number[])[];
  /** Whether a word is the abbreviation of a union of States. */
  isUnion(word: number): boolean;
  /** The words, by number, of each phrase that joins like "and": "as well as". */
  readonly andAlso: readonly (readonly number[])[];
  /** The same for phrases that show a sentence to continue the subject of the one before: "In addition". */
  readonly goesOn: readonly (readonly number[])[];
  /** The same for phrases that begin a new subject: "The Committee". */
  readonly anew: readonly (readonly number[])[];
  /** Which previously named thing a word refers to, or whether it points back at one of them; undefined for other words. */
  orderOf(word: number): 'former' | 'latter' | 'that' | 'here' | undefined;
  /** What a word before "preceding paragraph" says about which one is meant: the very next, or none in particular. */
  nearnessOf(word: number): 'adjacent' | 'indefinite' | undefined;
}

/** Names a user has added to those of a language. */
export interface OwnNames {
  readonly laws: readonly string[];
  readonly instruments: readonly string[];
}

/** Compiles a language: once per language, not per text. */
export function compileVocabulary(language: Language, own?: OwnNames): Vocabulary {
  const bits = new RoleBits();
  const { citations: c, names: n, blocks: b } = language;
  const words: readonly (readonly [readonly string[], number])[] = [
    [c.paragraph, Role.paragraph],
    [c.paragraphs, Role.paragraph | Role.plural],
    [c.subparagraph, Role.subparagraph],
    [c.article, Role.article],
    [c.articles, Role.article | Role.plural],
    [c.section, Role.section],
    [c.and, Role.and],
    [c.to, Role.to],
    [c.of, Role.of],
    [c.preposition, Role.preposition],
    [c.determiner, Role.determiner],
    [c.possessive, Role.possessive],
    [c.compliance, Role.compliance],
    [c.violation, Role.compliance | Role.norm],
    [c.norm, Role.norm],
    [c.other, Role.other],
    [c.same, Role.same],
    [c.thereof, Role.thereof],
    [c.pronoun, Role.pronoun],
    [c.number, Role.number],
    [c.numbers, Role.number],
    [c.above, Role.above],
    [c.below, Role.below],
    [c.previous, Role.previous],
    [c.following, Role.following],
    [c.introducer, Role.introducer],
    [c.ibidem, Role.same | Role.introducer],
    [c.law, Role.law],
    [c.instrument, Role.instrument],
    [c.instrumentSubject, Role.subject],
    [c.resolution, Role.resolution],
    [language.meaning.months, Role.unit],
    [c.unit, Role.unit],
    [c.change, Role.change],
    [b.abbreviations, Role.abbreviation],
    [NUMBER_SUFFIXES, Role.suffix],
  ];
  for (const [list, role] of words) for (const word of list) bits.add(wordId(word), role);

  const orders = new Map<number, 'former' | 'latter' | 'that' | 'here'>();
  for (const word of c.former) orders.set(wordId(word), 'former');
  for (const word of c.latter) orders.set(wordId(word), 'latter');
  for (const word of c.demonstrative) orders.set(wordId(word), 'that');
  for (const word of c.here) orders.set(wordId(word), 'here');

  const nearness = new Map<number, 'adjacent' | 'indefinite'>();
  for (const word of c.adjacent) nearness.set(wordId(word), 'adjacent');
  for (const word of c.indefinite) nearness.set(wordId(word), 'indefinite');

  const onwards = new Set(c.onwards.map(wordId));

  const firstWords = new Set(c.firstArticle.words.map(wordId));
  const firstSuffixes = new Set(c.firstArticle.suffixes.map(wordId));
  const unions = new Set(c.union.map(wordId));
  const provisions = new Set(c.provision.map(wordId));
  const marks = new Set(c.internationalMarks.map(wordId));
  const shared = new Set(c.sharedLaw.map(wordId));
  const constitutions = new Set(c.constitution.map(wordId));
  const organizations = new Set(c.organizations.map(wordId));

  const nouns = new Map<number, ProvisionNoun>();
  for (const [noun, list] of Object.entries(c.provisions) as [ProvisionNoun, readonly string[]][])
    for (const word of list) {
      const id = wordId(word);
      bits.add(id, Role.section);
      nouns.set(id, noun);
    }

  const breaks = language.elides ? /[\s'’]+/ : /\s+/;
  const phrases: MeaningNode = { next: new Map(), meaning: undefined };
  const add = (list: readonly string[], meaning: Meaning) => {
    for (const phrase of list) {
      let node = phrases;
      let role: number = Role.phrase;
      for (const word of phrase.toLowerCase().replaceAll(',', '').split(breaks)) {
        const id = wordId(word);
        bits.add(id, role);
        role = 0;
        let next = node.next.get(id);
        if (!next) {
          next = { next: new Map(), meaning: undefined };
          node.next.set(id, next);
        }
        node = next;
      }
      // The first list to name a phrase wins, so the more specific lists come first.
      node.meaning ??= meaning;
    }
  };
  if (own) {
    add(own.laws, { kind: 'law' });
    add(own.instruments, { kind: 'other-instrument' });
  }
  for (const [id, list] of Object.entries(n.instruments)) add(list, { kind: 'instrument', id });
  for (const [id, list] of Object.entries(n.abbreviations)) add(list, { kind: 'instrument', id, letters: 'alone' });
  for (const [id, list] of Object.entries(n.sharedAbbreviations))
    add(list, { kind: 'instrument', id, letters: 'beside-article' });
  add(n.otherInstruments, { kind: 'other-instrument' });
  add(n.otherAbbreviations, { kind: 'other-instrument', letters: 'beside-article' });
  add(n.own.convention, { kind: 'own', type: 'convention' });
  add(n.own.covenant, { kind: 'own', type: 'covenant' });
  add(n.own.protocol, { kind: 'own', type: 'protocol' });
  add(n.protocolTo.convention, { kind: 'own', type: 'protocol', to: 'convention' });
  add(n.protocolTo.covenant, { kind: 'own', type: 'protocol', to: 'covenant' });
  add(n.own.anyProtocol, { kind: 'own', type: 'any-protocol' });
  add(n.own.instrument, { kind: 'own', type: 'instrument' });
  const inGenitive = (list: readonly string[]) => list.flatMap((name) => n.genitive.map((ending) => name + ending));
  for (const [id, list] of Object.entries(n.committees)) {
    add(list, { kind: 'committee', id });
    add(inGenitive(list), { kind: 'committee', id });
  }
  add(n.anyCommittee, { kind: 'committee', id: '' });
  add(inGenitive(n.anyCommittee), { kind: 'committee', id: '' });
  for (const [id, list] of Object.entries(n.organs)) add(list, { kind: 'organ', id });
  add(n.otherAuthors, { kind: 'author' });
  add(n.versus, { kind: 'versus' });
  add(n.documents.self, { kind: 'document', role: 'self' });
  add(n.documents['previous-observations'], { kind: 'document', role: 'previous-observations' });
  add(n.documents.observations, { kind: 'document', role: 'observations' });
  add(n.documents['list-of-issues'], { kind: 'document', role: 'list-of-issues' });
  add(n.documents.replies, { kind: 'document', role: 'replies' });
  add(n.documents.report, { kind: 'document', role: 'report' });
  add(n.documents['core-document'], { kind: 'document', role: 'core-document' });
  add(n.documents.other, { kind: 'document', role: 'other' });
  add(n.decisions, { kind: 'document', role: 'other', decides: true });
  for (const [words, name] of [
    [c.generalComment, 'general-comment'],
    [c.generalRecommendation, 'general-recommendation'],
  ] as const) {
    add(words.one, { kind: 'general-comment', name, several: false });
    add(words.several, { kind: 'general-comment', name, several: true });
  }
  add(n.ilo, { kind: 'ilo' });
  add(n.writings, { kind: 'writing' });
  // An array is faster than the map: every tenth word of a text is looked up here, mostly in vain.
  const firsts = Array.from({ length: Math.max(...phrases.next.keys()) + 1 }, (_, word) => phrases.next.get(word));
  return {
    language,
    roles: (word) => bits.of(word),
    phrasesFrom: (word) => firsts[word],
    starters: new WordSet(bits.having(STARTS)),
    sign: bits.signs(),
    isOnwards: (word) => onwards.has(word),
    isProvision: (word) => provisions.has(word),
    isInternational: (word) => marks.has(word),
    isSharedLaw: (word) => shared.has(word),
    isConstitution: (word) => constitutions.has(word),
    isOrganization: (word) => organizations.has(word),
    lawAsSuch: wordsOf(c.lawAsSuch),
    isFirst: (word) => firstWords.has(word),
    isFirstSuffix: (word) => firstSuffixes.has(word),
    isUnion: (word) => unions.has(word),
    andAlso: wordsOf(c.andAlso),
    goesOn: wordsOf(c.goesOn),
    anew: wordsOf(c.anew),
    nounOf: (word) => nouns.get(word),
    orderOf: (word) => orders.get(word),
    nearnessOf: (word) => nearness.get(word),
  };
}

function wordsOf(phrases: readonly string[]): readonly (readonly number[])[] {
  return phrases.map((phrase) => phrase.split(' ').map(wordId));
}

/** Role bits by word number. */
class RoleBits {
  private bits = new Int32Array(1 << 12);

  add(word: number, roles: number): void {
    if (word >= this.bits.length) {
      const wider = new Int32Array(word * 2);
      wider.set(this.bits);
      this.bits = wider;
    }
    this.bits[word] = (this.bits[word] ?? 0) | roles;
  }

  of(word: number): number {
    return this.bits[word] ?? 0;
  }

  /** The words that have at least one of some roles. */
  having(roles: number): readonly number[] {
    return [...this.bits.keys()].filter((word) => (this.of(word) & roles) !== 0);
  }

  /** The signs of all words, computed once. */
  signs(): (cased: number) => number {
    const signs = new Uint8Array(this.bits.length * 2);
    for (let cased = 0; cased < signs.length; cased++)
      signs[cased] = signOf(this.of(cased >> 1), (cased & 1) !== 0).charCodeAt(0);
    return (cased) => signs[cased] ?? ((cased & 1) !== 0 ? ANY_CAPITAL : ANY_SMALL);
  }
}

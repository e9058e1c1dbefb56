import { COMMITTEE_IDS } from '../../catalogue/committees';
import { pluralsOf, singularsOf } from '../../languages/countedNoun';
import type { DocumentRole, Language, ProvisionNoun } from '../../languages/language';
import { compilePattern } from '../../languages/pattern';
import { highestOf } from '../../text/many';
import { NUMBER_SUFFIXES } from '../blocks/marker';
import { WordSet, wordId } from './lexicon';
import { Matcher } from './matcher';
import { Role, type WordRole, WordRoles } from './wordRoles';

/** The roles of words that can start a mention or a provision. */
const STARTS = [
  Role.paragraph,
  Role.subparagraph,
  Role.article,
  Role.previous,
  Role.following,
  Role.phrase,
  Role.number,
  Role.resolution,
  Role.instrument,
  Role.law,
  Role.section,
  Role.issue,
  Role.letterNoun,
];

const ANY_LOWER_CASE = 0x78;
const ANY_CAPITAL = 0x58;

/** The gap character of a word with some roles; see GAP in citations/mention.ts. */
function signOf(roles: WordRoles, word: number, upper: boolean): string {
  const hasRole = (role: WordRole) => roles.has(word, role);
  if (hasRole(Role.of)) return 'o';
  if (hasRole(Role.above)) return 'A';
  if (hasRole(Role.below)) return 'B';
  if (hasRole(Role.same)) return hasRole(Role.introducer) ? 'I' : 's';
  if (hasRole(Role.thereof)) return 'h';
  if (hasRole(Role.pronoun)) return 'w';
  if (hasRole(Role.other)) return 'O';
  if (hasRole(Role.and)) return 'a';
  if (hasRole(Role.possessive)) return 'm';
  if (hasRole(Role.introducer) && !upper) return 'v';
  if (hasRole(Role.compliance)) return hasRole(Role.norm) ? 'C' : 'c';
  if (hasRole(Role.norm)) return 'k';
  if (hasRole(Role.preposition)) return 'i';
  if (hasRole(Role.to)) return 't';
  if (hasRole(Role.determiner)) return 'd';
  if (hasRole(Role.section)) return 'n';
  if (hasRole(Role.change)) return 'r';
  if (hasRole(Role.law) && !upper) return 'g';
  if (hasRole(Role.number)) return 'N';
  if (hasRole(Role.previous)) return 'p';
  if (hasRole(Role.following)) return 'f';
  return upper ? 'X' : 'x';
}

/** Marks a name as an abbreviation, recognized anywhere or only next to an article. */
export type Letters = 'alone' | 'beside-article';

/** The meaning of a phrase. */
export type Meaning =
  | { readonly kind: 'instrument'; readonly id: string; readonly letters?: Letters }
  | {
      readonly kind: 'own';
      readonly type: 'convention' | 'covenant' | 'protocol' | 'any-protocol' | 'instrument';
      readonly to?: 'convention' | 'covenant';
    }
  | { readonly kind: 'other-instrument'; readonly letters?: Letters }
  | { readonly kind: 'law' }
  /** `id` is empty for a bare "Committee". */
  | { readonly kind: 'committee'; readonly id: string }
  | { readonly kind: 'organ'; readonly id: string }
  /** Another author of documents; `regional` if it applies a regional convention. */
  | { readonly kind: 'author'; readonly regional?: true }
  /** A regional court named earlier: "the Court". */
  | { readonly kind: 'court-again' }
  /** A common noun for another author's document, which is a name if capitalized: "the Plan of Action". */
  | { readonly kind: 'writing' }
  /** The word between the parties to a court case, such as "v." */
  | { readonly kind: 'versus' }
  | { readonly kind: 'document'; readonly role: DocumentRole; readonly decides?: true }
  | {
      readonly kind: 'general-comment';
      readonly name: 'general-comment' | 'general-recommendation';
      readonly several: boolean;
    }
  | { readonly kind: 'ilo' };

/** A node in the trie of phrases: its children by word, and the meaning of the phrase that ends here. */
interface MeaningNode {
  readonly next: Map<number, MeaningNode>;
  meaning: Meaning | undefined;
}

/** The words and phrases of a language, compiled for matching a text in one pass. */
export interface Vocabulary {
  readonly language: Language;
  readonly roles: WordRoles;
  /** The trie node for phrases that start with a word. */
  phrasesFrom(word: number): MeaningNode | undefined;
  /** Words that can start a mention or a provision. */
  readonly starters: WordSet;
  /** The gap character of a word, as a UTF-16 code unit (see GAP in citations/mention.ts); `casing` is the result of `Tokens.caseOf`. */
  sign(casing: number): number;
  /** The kind of provision that a noun such as "section" cites when a number follows; undefined for other words. */
  nounOf(word: number): ProvisionNoun | undefined;
  /** Phrases that end in a noun for a law without meaning a particular one: "before the law". */
  readonly lawAsSuch: Matcher;
  /** Phrases equivalent to "and": "as well as". */
  readonly andAlso: Matcher;
  /** Phrases that lead from one article to another: "read in conjunction with", ", alone or together with". */
  readonly readWith: Matcher;
  /** Phrases that show that a sentence continues the subject of the previous one: "In addition". */
  readonly goesOn: Matcher;
  /** Phrases that introduce a new subject: "The Committee". */
  readonly anew: Matcher;
  /** Phrases before a paragraph that refer the reader to it: "can be found in". */
  readonly pointing: Matcher;
  /** Phrases that introduce an answer to a numbered question: "With regard to". */
  readonly concerning: Matcher;
  /** Phrases that start a sentence about a paragraph: "The information in". */
  readonly remarks: Matcher;
  /** Which of the earlier names a word refers to, or whether it just points back; undefined for other words. */
  orderOf(word: number): 'former' | 'latter' | 'that' | 'here' | undefined;
  /** The committee whose acronym a word is, also in the genitive; undefined for other words. */
  committeeOfLetters(word: number): string | undefined;
  /** How a word qualifies "preceding paragraph": the adjacent one, or no particular one; undefined for other words. */
  nearnessOf(word: number): 'adjacent' | 'indefinite' | undefined;
}

/** Names that a user has added to those of a language. */
export interface OwnNames {
  readonly laws: readonly string[];
  readonly instruments: readonly string[];
}

/** Compiles the vocabulary of a language; do this once per language, not per text. */
export function compileVocabulary(language: Language, own?: OwnNames): Vocabulary {
  const roles = new WordRoles();
  const { citations: c, names: n, blocks: b } = language;
  const words: readonly (readonly [readonly string[], ...WordRole[]])[] = [
    [singularsOf(c.paragraph), Role.paragraph],
    [pluralsOf(c.paragraph), Role.paragraph, Role.plural],
    [c.subparagraph, Role.subparagraph],
    [c.letterNouns, Role.letterNoun],
    [singularsOf(c.article), Role.article],
    [pluralsOf(c.article), Role.article, Role.plural],
    [c.section, Role.section],
    [c.and, Role.and],
    [c.to, Role.to],
    [c.of, Role.of],
    [c.preposition, Role.preposition],
    [c.determiner, Role.determiner],
    [c.possessive, Role.possessive],
    [c.compliance, Role.compliance],
    [c.violation, Role.compliance, Role.norm],
    [c.norm, Role.norm],
    [c.other, Role.other],
    [c.same, Role.same],
    [c.thereof, Role.thereof],
    [c.pronoun, Role.pronoun],
    [singularsOf(c.number), Role.number],
    [pluralsOf(c.number), Role.number],
    [c.above, Role.above],
    [c.below, Role.below],
    [c.previous, Role.previous],
    [c.following, Role.following],
    [c.introducer, Role.introducer],
    [c.questions, Role.question],
    [singularsOf(c.issue), Role.issue],
    [pluralsOf(c.issue), Role.issue, Role.plural],
    [c.pointers, Role.pointer],
    [c.requests, Role.request],
    [c.ibidem, Role.same, Role.introducer],
    [c.law, Role.law],
    [c.instrument, Role.instrument],
    [c.instrumentSubject, Role.subject],
    [c.resolution, Role.resolution],
    [language.meaning.months, Role.unit],
    [c.unit, Role.unit],
    [c.change, Role.change],
    [b.abbreviations, Role.abbreviation],
    [NUMBER_SUFFIXES, Role.suffix],
    [c.onwards, Role.onwards],
    [c.provision, Role.provision],
    [c.firstArticle.words, Role.first],
    [c.firstArticle.suffixes, Role.firstSuffix],
    [c.internationalMarks, Role.international],
    [c.sharedLaw, Role.sharedLaw],
    [c.constitution, Role.constitution],
    [c.organizations, Role.organization],
    [c.union, Role.union],
  ];
  for (const [list, ...its] of words) for (const word of list) roles.add(wordId(word), ...its);

  const orders = new Map<number, 'former' | 'latter' | 'that' | 'here'>();
  for (const word of c.former) orders.set(wordId(word), 'former');
  for (const word of c.latter) orders.set(wordId(word), 'latter');
  for (const word of c.demonstrative) orders.set(wordId(word), 'that');
  for (const word of c.here) orders.set(wordId(word), 'here');

  const nearness = new Map<number, 'adjacent' | 'indefinite'>();
  for (const word of c.adjacent) nearness.set(wordId(word), 'adjacent');
  for (const word of c.indefinite) nearness.set(wordId(word), 'indefinite');

  const nouns = new Map<number, ProvisionNoun>();
  for (const [noun, list] of Object.entries(c.provisions) as [ProvisionNoun, readonly string[]][])
    for (const word of list) {
      const id = wordId(word);
      roles.add(id, Role.section);
      nouns.set(id, noun);
    }

  const breaks = language.elides ? /[\s'’]+/ : /\s+/;
  const phrases: MeaningNode = { next: new Map(), meaning: undefined };
  const add = (list: readonly string[], meaning: Meaning) => {
    for (const phrase of list) {
      let node = phrases;
      for (const word of phrase.toLowerCase().replaceAll(',', '').split(breaks)) {
        const id = wordId(word);
        if (node === phrases) roles.add(id, Role.phrase);
        let nextNode = node.next.get(id);
        if (!nextNode) {
          nextNode = { next: new Map(), meaning: undefined };
          node.next.set(id, nextNode);
        }
        node = nextNode;
      }
      // The first list that contains a phrase wins, so the more specific lists come first.
      node.meaning ??= meaning;
    }
  };
  if (own) {
    add(own.laws, { kind: 'law' });
    add(own.instruments, { kind: 'other-instrument' });
  }
  for (const [id, list] of Object.entries(n.instruments)) {
    add(list, { kind: 'instrument', id });
    add(qualifiedTitles(list, n), { kind: 'instrument', id });
  }
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
  const genitivesOf = (list: readonly string[]) => list.flatMap((name) => n.genitive.map((ending) => name + ending));
  for (const [id, list] of Object.entries(n.committees)) {
    add(list, { kind: 'committee', id });
    add(genitivesOf(list), { kind: 'committee', id });
  }
  add(n.anyCommittee, { kind: 'committee', id: '' });
  add(genitivesOf(n.anyCommittee), { kind: 'committee', id: '' });
  const letters = new Map<number, string>();
  for (const id of COMMITTEE_IDS) {
    const acronyms = [id, ...(n.committeeLetters[id] ?? [])];
    for (const acronym of [...acronyms, ...genitivesOf(acronyms)]) {
      const word = wordId(acronym.toLowerCase());
      roles.add(word, Role.phrase);
      letters.set(word, id);
    }
  }
  for (const [id, list] of Object.entries(n.organs)) add(list, { kind: 'organ', id });
  add(n.otherAuthors, { kind: 'author' });
  add(n.regionalCourts, { kind: 'author', regional: true });
  add(genitivesOf(n.regionalCourts), { kind: 'author', regional: true });
  add(n.courtAgain, { kind: 'court-again' });
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
  // An array is faster than a map here: about one word in ten is looked up, and most lookups miss.
  const firstNodes = Array.from({ length: highestOf(phrases.next.keys()) + 1 }, (_, word) => phrases.next.get(word));
  return {
    language,
    roles,
    phrasesFrom: (word) => firstNodes[word],
    starters: new WordSet(roles.having(STARTS)),
    sign: signsOf(roles),
    lawAsSuch: new Matcher(compilePattern`${c.lawAsSuch}`),
    andAlso: new Matcher(compilePattern`${c.andAlso}`),
    readWith: new Matcher(compilePattern`,? [${c.readAlone} [${c.and}]|[${c.and} / ${c.and}]]? ${c.readWith}`),
    goesOn: new Matcher(compilePattern`${c.goesOn}`),
    anew: new Matcher(compilePattern`${c.anew}`),
    pointing: new Matcher(compilePattern`${c.pointing}`),
    concerning: new Matcher(compilePattern`${c.concerning}`),
    remarks: new Matcher(compilePattern`${c.remarks}`),
    nounOf: (word) => nouns.get(word),
    orderOf: (word) => orders.get(word),
    committeeOfLetters: (word) => letters.get(word),
    nearnessOf: (word) => nearness.get(word),
  };
}

/** « Convention internationale contre la torture »: titles with the words that texts add after the noun. */
function qualifiedTitles(titles: readonly string[], { own, addedToConvention }: Language['names']): readonly string[] {
  return titles.flatMap((title) =>
    own.convention.flatMap((noun) => {
      const end = ` ${title.toLowerCase()}`.indexOf(` ${noun} `) + noun.length;
      return end < noun.length
        ? []
        : addedToConvention.map((words) => `${title.slice(0, end)} ${words}${title.slice(end)}`);
    }),
  );
}

/** The gap characters of all words, precomputed. */
function signsOf(roles: WordRoles): (casing: number) => number {
  const signs = new Uint8Array(2 * (1 + highestOf(roles.words)));
  for (const word of roles.words) {
    signs[2 * word] = signOf(roles, word, false).charCodeAt(0);
    signs[2 * word + 1] = signOf(roles, word, true).charCodeAt(0);
  }
  return (casing) => signs[casing] || ((casing & 1) !== 0 ? ANY_CAPITAL : ANY_LOWER_CASE);
}

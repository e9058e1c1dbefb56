import type { DocumentRole, Language, ProvisionNoun } from '../languages/language';
import { NUMBER_SUFFIXES } from './marker';

/** What a word does in a citation, a bit each; a word may do several things. */
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
  /** Stands behind a quantity or a day: a unit, the name of a month. */
  unit: 1 << 23,
  change: 1 << 24,
  abbreviation: 1 << 25,
  suffix: 1 << 26,
  possessive: 1 << 27,
  /** With `norm`: a word that says that a norm is broken. */
  compliance: 1 << 28,
  other: 1 << 29,
  /** Begins a phrase. */
  phrase: 1 << 30,
  norm: 1 << 31,
} as const;

/** What a phrase of several words names. */
export type Meaning =
  | { readonly kind: 'instrument'; readonly id: string }
  | { readonly kind: 'own'; readonly type: 'convention' | 'covenant' | 'protocol' | 'any-protocol' }
  | { readonly kind: 'other-instrument' }
  | { readonly kind: 'law' }
  | { readonly kind: 'committee'; readonly id: string }
  | { readonly kind: 'organ'; readonly id: string }
  | { readonly kind: 'document'; readonly role: DocumentRole }
  | {
      readonly kind: 'general-comment';
      readonly name: 'general-comment' | 'general-recommendation';
      readonly several: boolean;
    }
  | { readonly kind: 'ilo' };

/** A place in the trie of phrases: where the next word leads, and what a phrase that ends here means. */
export interface PhraseNode {
  readonly next: Map<number, PhraseNode>;
  meaning: Meaning | undefined;
}

/** The words and phrases of a language, made ready to be matched while a text is read once. */
export interface Vocabulary extends WordFinder {
  readonly language: Language;
  /** The {@link Role} bits of a word id. */
  roles(word: number): number;
  readonly phrases: PhraseNode;
  /** What is cited by a word with a number behind it, such as "section"; undefined for other words. */
  nounOf(word: number): ProvisionNoun | undefined;
}

/** Names that a user has added to those of a language. */
export interface OwnNames {
  readonly laws: readonly string[];
  readonly instruments: readonly string[];
}

/** Compiles a language; once a language, not once a text. */
export function compileVocabulary(language: Language, own?: OwnNames): Vocabulary {
  const table = new WordTable();
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
    [c.above, Role.above],
    [c.below, Role.below],
    [c.previous, Role.previous],
    [c.following, Role.following],
    [c.introducer, Role.introducer],
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
  for (const [list, role] of words) for (const word of list) table.add(word, role);

  const nouns = new Map<number, ProvisionNoun>();
  for (const [noun, list] of Object.entries(c.provisions) as [ProvisionNoun, readonly string[]][])
    for (const word of list) nouns.set(table.add(word, Role.section), noun);

  const breaks = language.elides ? /[\s'’]+/ : /\s+/;
  const phrases: PhraseNode = { next: new Map(), meaning: undefined };
  const add = (list: readonly string[], meaning: Meaning) => {
    for (const phrase of list) {
      let node = phrases;
      let role: number = Role.phrase;
      for (const word of phrase.toLowerCase().replaceAll(',', '').split(breaks)) {
        const id = table.add(word, role);
        role = 0;
        let next = node.next.get(id);
        if (!next) {
          next = { next: new Map(), meaning: undefined };
          node.next.set(id, next);
        }
        node = next;
      }
      // The first list to name a phrase keeps it, so that the more particular lists are given first.
      node.meaning ??= meaning;
    }
  };
  if (own) {
    add(own.laws, { kind: 'law' });
    add(own.instruments, { kind: 'other-instrument' });
  }
  for (const [id, list] of Object.entries(n.instruments)) add(list, { kind: 'instrument', id });
  for (const [id, list] of Object.entries(n.abbreviations)) add(list, { kind: 'instrument', id });
  add(n.otherInstruments, { kind: 'other-instrument' });
  add(n.own.convention, { kind: 'own', type: 'convention' });
  add(n.own.covenant, { kind: 'own', type: 'covenant' });
  add(n.own.protocol, { kind: 'own', type: 'protocol' });
  add(n.own.anyProtocol, { kind: 'own', type: 'any-protocol' });
  for (const [id, list] of Object.entries(n.committees)) add(list, { kind: 'committee', id });
  for (const [id, list] of Object.entries(n.organs)) add(list, { kind: 'organ', id });
  add(n.documents.self, { kind: 'document', role: 'self' });
  add(n.documents['previous-observations'], { kind: 'document', role: 'previous-observations' });
  add(n.documents.observations, { kind: 'document', role: 'observations' });
  add(n.documents['list-of-issues'], { kind: 'document', role: 'list-of-issues' });
  add(n.documents.replies, { kind: 'document', role: 'replies' });
  add(n.documents.report, { kind: 'document', role: 'report' });
  add(n.documents['core-document'], { kind: 'document', role: 'core-document' });
  add(n.documents.other, { kind: 'document', role: 'other' });
  for (const [words, name] of [
    [c.generalComment, 'general-comment'],
    [c.generalRecommendation, 'general-recommendation'],
  ] as const) {
    add(words.one, { kind: 'general-comment', name, several: false });
    add(words.several, { kind: 'general-comment', name, several: true });
  }
  add(n.ilo, { kind: 'ilo' });
  return {
    language,
    elides: language.elides,
    find: (text, start, end, hash) => table.find(text, start, end, hash),
    roles: (word) => table.roles(word),
    phrases,
    nounOf: (word) => nouns.get(word),
  };
}

/**
 * A unit as words are compared by: small letter, plain apostrophe and hyphen. Covers the Latin and Cyrillic alphabets;
 * other scripts have no case.
 */
export function foldUnit(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 0x20;
  if (code === 0x2019 || code === 0x02bc) return 0x27;
  if (code === 0x2010 || code === 0x2011) return 0x2d;
  if (code >= 0x410 && code <= 0x42f) return code + 0x20;
  return code;
}

/** The hash of a word with one more (folded) unit; start from 0. */
export function hashUnit(hash: number, folded: number): number {
  return (Math.imul(hash, 31) + folded) | 0;
}

/** What a lexer asks for the words of a text; {@link Vocabulary} is one. */
export interface WordFinder {
  /** The id of the word between two offsets, whose hash (see {@link hashUnit}) is given; 0 for one that is not in it. */
  find(text: string, start: number, end: number, hash: number): number;
  /** Whether an apostrophe ends a word. */
  readonly elides: boolean;
}

/** Words by hash, with open addressing: one probe for nearly every word of a text, no string made. */
export class WordTable {
  private readonly words: string[] = [''];
  private readonly bits: number[] = [0];
  private slots = new Int32Array(4096);

  /** Adds a word, or roles to a word that is there; gives its id. */
  add(word: string, roles: number): number {
    const folded = fold(word);
    const hash = hashOf(folded);
    let id = this.lookUp(folded, 0, folded.length, hash);
    if (id === 0) {
      id = this.words.length;
      this.words.push(folded);
      this.bits.push(0);
      // Sparse, so that the many words of a text that are not in the table are told at the first slot.
      if (id * 4 > this.slots.length) this.grow();
      else this.place(id, hash);
    }
    this.bits[id] = (this.bits[id] ?? 0) | roles;
    return id;
  }

  /** The id of a word of a text; 0 where it is not in the table. */
  find(text: string, start: number, end: number, hash: number): number {
    return this.lookUp(text, start, end, hash);
  }

  /** The roles of a word id. */
  roles(word: number): number {
    return this.bits[word] ?? 0;
  }

  private lookUp(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = scramble(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot] ?? 0;
      if (id === 0) return 0;
      const word = this.words[id] ?? '';
      if (word.length !== end - start) continue;
      let i = 0;
      while (i < word.length && foldUnit(text.charCodeAt(start + i)) === word.charCodeAt(i)) i++;
      if (i === word.length) return id;
    }
  }

  private place(id: number, hash: number): void {
    const mask = this.slots.length - 1;
    let slot = scramble(hash) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = id;
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let id = 1; id < this.words.length; id++) this.place(id, hashOf(this.words[id] ?? ''));
  }
}

function scramble(hash: number): number {
  return hash ^ (hash >>> 15);
}

function fold(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) out += String.fromCharCode(foldUnit(word.charCodeAt(i)));
  return out;
}

function hashOf(folded: string): number {
  let hash = 0;
  for (let i = 0; i < folded.length; i++) hash = hashUnit(hash, folded.charCodeAt(i));
  return hash;
}

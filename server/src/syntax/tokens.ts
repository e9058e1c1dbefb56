import { foldWord, type WordSet, wordBetween } from './lexicon';
import type { ScannedSymbol } from './symbols/scan';

/** Kinds of token. */
export const Kind = {
  end: 0,
  word: 1,
  number: 2,
  open: 3,
  close: 4,
  comma: 5,
  semicolon: 6,
  dash: 7,
  stop: 8,
  colon: 9,
  slash: 10,
  quote: 11,
  symbol: 12,
  other: 13,
} as const;

/** What a run of text holds somewhere, as bits that may be joined by "or"; for kinds of token see {@link holding}. */
export const Holds = {
  /** A word with a hyphen or an apostrophe in it. */
  joined: 1 << 16,
  /** A word that begins with two capitals. */
  capitals: 1 << 17,
  /** Several spaces in a row, of the breaking or the non-breaking kind. */
  blanks: 1 << 18,
  tab: 1 << 19,
  /** A square bracket that opens. */
  bracket: 1 << 20,
} as const;

/** The bit of {@link Tokens.held} for a kind of token. */
export function holding(kind: number): number {
  return 1 << kind;
}

const UPPER_SHIFT = 4;
/** It is a word that begins with a capital. */
export const UPPER = 1 << UPPER_SHIFT;
/** White space stands before it. */
export const SPACED = 0x20;
/** It is a word with a hyphen or an apostrophe in it. */
export const JOINED = 0x40;
/** The bits of a token that say its kind. */
export const KIND = 0x0f;

/** A token's fields: kind and marks with its value above them, start, end. */
export const START = 1;
/** Where a token’s end lies among its fields. */
export const END = 2;
/** How many fields a token has. */
export const FIELDS = 3;
/** How far up its value lies in the first field. */
export const VALUE_SHIFT = 8;

/**
 * The tokens of a run of text. They lie in an array of numbers that many blocks share: a document has thousands, and an object
 * for each would cost more than reading them. Offsets are UTF-16 units of the text lexed. Immutable.
 */
export class Tokens {
  constructor(
    readonly text: string,
    readonly length: number,
    /** What stands somewhere among them, bits of {@link Holds} and {@link holding}. */
    readonly held: number,
    /** How many words they are, as `countWords` counts them; what a converter left behind counts as the white space it is read as. */
    readonly words: number,
    /** @internal */
    readonly fields: Int32Array,
    /** @internal */
    readonly base: number,
    /** @internal */
    readonly scanned: readonly ScannedSymbol[],
  ) {}

  kind(i: number): number {
    return i >= 0 && i < this.length ? (this.fields[this.base + i * FIELDS] ?? 0) & KIND : Kind.end;
  }

  start(i: number): number {
    if (i < 0) return 0;
    return i < this.length ? (this.fields[this.base + i * FIELDS + START] ?? 0) : this.end(this.length - 1);
  }

  end(i: number): number {
    return i >= 0 && i < this.length ? (this.fields[this.base + i * FIELDS + END] ?? 0) : 0;
  }

  /** For a word its number in the lexicon, for a number its value (-1 for one too large to be a number of anything). */
  value(i: number): number {
    return i >= 0 && i < this.length ? (this.fields[this.base + i * FIELDS] ?? 0) >> VALUE_SHIFT : 0;
  }

  /** The number in the lexicon of a token that is a word; 0 if it is not in it or is no word. */
  word(i: number): number {
    if (i < 0 || i >= this.length) return 0;
    const field = this.fields[this.base + i * FIELDS] ?? 0;
    return (field & KIND) === Kind.word ? field >> VALUE_SHIFT : 0;
  }

  /**
   * The first token from one on that is a word of some, or of one of some kinds ({@link holding}, joined by "or"), or, if these are
   * asked for, a word with a hyphen or an apostrophe in it; the length where there is none.
   */
  seek(from: number, words: WordSet, kinds: number, joined = false): number {
    const { fields, length } = this;
    const also = joined ? JOINED : 0;
    let at = this.base + from * FIELDS;
    for (let i = from; i < length; i++, at += FIELDS) {
      const field = fields[at] ?? 0;
      const kind = field & KIND;
      if (kind === Kind.word ? words.has(field >> VALUE_SHIFT) : ((kinds >> kind) & 1) !== 0) return i;
      if ((field & also) !== 0) return i;
    }
    return length;
  }

  /** As {@link word} and {@link upper} say it, for one that is a word: its number, doubled, and one more where it begins with a capital. */
  cased(i: number): number {
    const field = this.fields[this.base + i * FIELDS] ?? 0;
    return ((field >> VALUE_SHIFT) << 1) | ((field & UPPER) >> UPPER_SHIFT);
  }

  /** Whether a word begins with a capital. */
  upper(i: number): boolean {
    return i >= 0 && i < this.length && ((this.fields[this.base + i * FIELDS] ?? 0) & UPPER) !== 0;
  }

  /** Whether white space stands before a token. */
  spaced(i: number): boolean {
    return i >= this.length || (i >= 0 && ((this.fields[this.base + i * FIELDS] ?? 0) & SPACED) !== 0);
  }

  /** Whether a word has a hyphen or an apostrophe in it. */
  joined(i: number): boolean {
    return i >= 0 && i < this.length && ((this.fields[this.base + i * FIELDS] ?? 0) & JOINED) !== 0;
  }

  /** Whether one of some words stands among them, be it as a part of a word with hyphens or apostrophes. */
  holdsWord(words: WordSet): boolean {
    for (let i = 0; i < this.length; i++) {
      if (words.has(this.word(i)) || (this.joined(i) && this.hasPart(i, words))) return true;
    }
    return false;
  }

  /** Whether a part of a word with hyphens or apostrophes is one of some words. */
  hasPart(i: number, words: WordSet): boolean {
    const end = this.end(i);
    let from = this.start(i);
    for (let at = from; at <= end; at++) {
      if (at < end && !isInnerMark(this.text.charCodeAt(at), false)) continue;
      if (words.has(wordBetween(this.text, from, at))) return true;
      from = at + 1;
    }
    return false;
  }

  symbol(i: number): ScannedSymbol | undefined {
    return this.kind(i) === Kind.symbol ? this.scanned[this.value(i)] : undefined;
  }

  /** The symbol that begins at an offset. */
  symbolAt(start: number): ScannedSymbol | undefined {
    if (this.scanned.length === 0) return undefined;
    for (let i = 0; i < this.length && this.start(i) <= start; i++) if (this.start(i) === start) return this.symbol(i);
    return undefined;
  }

  /** Whether a token is a text, to the letter. */
  is(i: number, text: string): boolean {
    const start = this.start(i);
    return i < this.length && this.end(i) - start === text.length && this.text.startsWith(text, start);
  }

  slice(i: number): string {
    return this.text.slice(this.start(i), this.end(i));
  }

  /** As {@link slice}, in small letters and with plain apostrophes and hyphens, as the lexicon compares words. */
  folded(i: number): string {
    return foldWord(this.slice(i));
  }
}

/** A hyphen or an apostrophe inside a word. */
export function isInnerMark(code: number, elides: boolean): boolean {
  return code === 0x2d || code === 0x2011 || code === 0x2010 || (!elides && (code === 0x27 || code === 0x2019));
}

import { bisect } from '../../text/bisect';
import type { ScannedSymbol } from '../symbols/scan';
import { foldWord, type WordSet, wordBetween } from './lexicon';

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

/** The contents of a run of text, as combinable bits; for kinds of token see {@link holding}. */
export const Holds = {
  /** A word that contains a hyphen or an apostrophe. */
  joined: 1 << 16,
  /** A word that begins with two capitals. */
  capitals: 1 << 17,
  /** Several spaces in a row, breaking or not. */
  blanks: 1 << 18,
  tab: 1 << 19,
  /** An opening square bracket. */
  bracket: 1 << 20,
} as const;

/** The bit of {@link Tokens.kindsHeld} for a kind of token. */
export function holding(kind: number): number {
  return 1 << kind;
}

const UPPER_SHIFT = 4;
/** The token is a word that begins with a capital. */
export const UPPER = 1 << UPPER_SHIFT;
/** White space precedes it. */
export const SPACED = 0x20;
/** The word contains a hyphen or an apostrophe. */
export const JOINED = 0x40;
/** The bits that hold a token's kind. */
export const KIND = 0x0f;

/** The fields of a token: kind, marks and value packed in one; start; end. */
export const START = 1;
/** Index of a token's end among its fields. */
export const END = 2;
/** How many fields a token has. */
export const FIELDS = 3;
/** Position of the value within the first field, in bits. */
export const VALUE_SHIFT = 8;

/**
 * The tokens of a run of text. They are stored in an array of numbers shared by many blocks: a document has thousands of tokens, and an
 * object for each would cost more than lexing them. Offsets are UTF-16 units of the lexed text. Immutable.
 */
export class Tokens {
  constructor(
    readonly text: string,
    readonly length: number,
    /** The contents of the run, as bits of {@link Holds} and {@link holding}. */
    readonly kindsHeld: number,
    /** The number of words, as `countWords` counts them; a conversion leftover counts as white space. */
    readonly words: number,
    /** @internal */
    readonly fields: Int32Array,
    /** @internal */
    readonly base: number,
    /** @internal */
    readonly symbols: readonly ScannedSymbol[],
    /** How many words had numbers when it was lexed; later ones are not known here. */
    readonly lexicon: number,
  ) {}

  /** The index of the first token that begins at an offset or after it. */
  from(offset: number): number {
    return bisect(this.length, (i) => this.start(i) < offset);
  }

  /** The index of the token that an offset is in; between two, that of the second. */
  at(offset: number): number {
    return bisect(this.length, (i) => this.end(i) <= offset);
  }

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

  /** For a word its number in the lexicon, for a number its value (-1 if too large to be the number of anything). */
  value(i: number): number {
    return i >= 0 && i < this.length ? (this.fields[this.base + i * FIELDS] ?? 0) >> VALUE_SHIFT : 0;
  }

  /** The number in the lexicon of a word; 0 if it is not registered or the token is no word. */
  word(i: number): number {
    if (i < 0 || i >= this.length) return 0;
    const field = this.fields[this.base + i * FIELDS] ?? 0;
    return (field & KIND) === Kind.word ? field >> VALUE_SHIFT : 0;
  }

  /**
   * The first token from `from` on that is one of some words or of some kinds ({@link holding} bits, combined), or, if `isJoined`, a word
   * with a hyphen or an apostrophe. Tokens from `to` on are not examined; if there is none before, `to` or the length, whichever is less.
   */
  seek(from: number, words: WordSet, kinds: number, isJoined = false, to = this.length): number {
    const { fields } = this;
    const length = Math.min(to, this.length);
    const also = isJoined ? JOINED : 0;
    let at = this.base + from * FIELDS;
    for (let i = from; i < length; i++, at += FIELDS) {
      const field = fields[at] ?? 0;
      const kind = field & KIND;
      if (kind === Kind.word ? words.has(field >> VALUE_SHIFT) : ((kinds >> kind) & 1) !== 0) return i;
      if ((field & also) !== 0) return i;
    }
    return length;
  }

  /** {@link word} and {@link upper} in one, for a token known to be a word: twice its number, plus one if it begins with a capital. */
  caseOf(i: number): number {
    const field = this.fields[this.base + i * FIELDS] ?? 0;
    return ((field >> VALUE_SHIFT) << 1) | ((field & UPPER) >> UPPER_SHIFT);
  }

  /** Whether a word begins with a capital. */
  upper(i: number): boolean {
    return i >= 0 && i < this.length && ((this.fields[this.base + i * FIELDS] ?? 0) & UPPER) !== 0;
  }

  /** Whether white space precedes a token. */
  hasSpaceBefore(i: number): boolean {
    return i >= this.length || (i >= 0 && ((this.fields[this.base + i * FIELDS] ?? 0) & SPACED) !== 0);
  }

  /** Whether a word contains a hyphen or an apostrophe. */
  isJoinedBefore(i: number): boolean {
    return i >= 0 && i < this.length && ((this.fields[this.base + i * FIELDS] ?? 0) & JOINED) !== 0;
  }

  /** Whether it contains one of some words, even as part of a hyphenated or apostrophized one. */
  holdsWord(words: WordSet): boolean {
    for (let i = 0; i < this.length; i++) {
      if (words.has(this.word(i)) || (this.isJoinedBefore(i) && this.hasPart(i, words))) return true;
    }
    return false;
  }

  /** Whether part of a hyphenated or apostrophized word is one of some words. */
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
    return this.kind(i) === Kind.symbol ? this.symbols[this.value(i)] : undefined;
  }

  /** The symbol that begins at an offset. */
  symbolAt(start: number): ScannedSymbol | undefined {
    if (this.symbols.length === 0) return undefined;
    for (let i = 0; i < this.length && this.start(i) <= start; i++) if (this.start(i) === start) return this.symbol(i);
    return undefined;
  }

  /** Whether a token's text is exactly this. */
  is(i: number, text: string): boolean {
    const start = this.start(i);
    return i < this.length && this.end(i) - start === text.length && this.text.startsWith(text, start);
  }

  slice(i: number): string {
    return this.text.slice(this.start(i), this.end(i));
  }

  /** {@link slice} in the form in which the lexicon compares words. */
  foldedWord(i: number): string {
    return foldWord(this.slice(i));
  }
}

/** A hyphen or an apostrophe inside a word. */
export function isInnerMark(code: number, elides: boolean): boolean {
  return code === 0x2d || code === 0x2011 || code === 0x2010 || (!elides && (code === 0x27 || code === 0x2019));
}

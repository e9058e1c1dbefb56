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

/** Bit flags for the contents of a run of text, in addition to those for kinds of token, see {@link kindBit}. */
export const Holds = {
  /** A word that contains a hyphen or apostrophe. */
  joined: 1 << 16,
  /** A word that starts with two capitals. */
  capitals: 1 << 17,
  /** Several consecutive spaces, breaking or not. */
  blanks: 1 << 18,
  tab: 1 << 19,
  /** An opening square bracket. */
  bracket: 1 << 20,
} as const;

/** The {@link Tokens.kindsHeld} flag of a kind of token. */
export function kindBit(kind: number): number {
  return 1 << kind;
}

const UPPER_SHIFT = 4;
/** The token is a word that starts with a capital. */
export const UPPER_FLAG = 1 << UPPER_SHIFT;
/** White space precedes it. */
export const SPACED_FLAG = 0x20;
/** The word contains a hyphen or apostrophe. */
export const JOINED_FLAG = 0x40;
/** Mask for the bits of a token's kind. */
export const KIND_MASK = 0x0f;

/** Index of a token's start among its fields. The fields are: kind, flags and value packed into one; start; end. */
export const START_FIELD = 1;
/** Index of a token's end among its fields. */
export const END_FIELD = 2;
/** Number of fields per token. */
export const FIELD_COUNT = 3;
/** Bit offset of the value within the first field. */
export const VALUE_SHIFT = 8;

/**
 * The tokens of a run of text, stored in an array of numbers shared by many blocks: a document has thousands of tokens, and allocating an
 * object for each would cost more than lexing them. Offsets are in UTF-16 code units of the lexed text. Immutable.
 */
export class Tokens {
  constructor(
    readonly text: string,
    readonly length: number,
    /** The contents of the run, as {@link Holds} and {@link kindBit} flags. */
    readonly kindsHeld: number,
    /** The number of words, as counted by `countWords`; a conversion leftover counts as white space. */
    readonly words: number,
    /** @internal */
    readonly fields: Int32Array,
    /** @internal */
    readonly base: number,
    /** @internal */
    readonly symbols: readonly ScannedSymbol[],
    /** The lexicon size when the text was lexed; words registered later have no id here. */
    readonly lexicon: number,
  ) {}

  /** Index of the first token that starts at or after an offset. */
  from(offset: number): number {
    return bisect(this.length, (i) => this.start(i) < offset);
  }

  /** Index of the token that contains an offset; between two tokens, the second one. */
  at(offset: number): number {
    return bisect(this.length, (i) => this.end(i) <= offset);
  }

  kind(i: number): number {
    return i >= 0 && i < this.length ? (this.fields[this.base + i * FIELD_COUNT] ?? 0) & KIND_MASK : Kind.end;
  }

  start(i: number): number {
    if (i < 0) return 0;
    return i < this.length ? (this.fields[this.base + i * FIELD_COUNT + START_FIELD] ?? 0) : this.end(this.length - 1);
  }

  end(i: number): number {
    return i >= 0 && i < this.length ? (this.fields[this.base + i * FIELD_COUNT + END_FIELD] ?? 0) : 0;
  }

  /** For a word, its id in the lexicon; for a number, its value (-1 if it is too large to be meaningful). */
  value(i: number): number {
    return i >= 0 && i < this.length ? (this.fields[this.base + i * FIELD_COUNT] ?? 0) >> VALUE_SHIFT : 0;
  }

  /** The id of a word in the lexicon; 0 if it is not registered or the token is not a word. */
  word(i: number): number {
    if (i < 0 || i >= this.length) return 0;
    const field = this.fields[this.base + i * FIELD_COUNT] ?? 0;
    return (field & KIND_MASK) === Kind.word ? field >> VALUE_SHIFT : 0;
  }

  /**
   * Index of the first token from `from` on that is one of some words or of some kinds (combined {@link kindBit} flags) or, with
   * `isJoined`, a word with a hyphen or apostrophe. Tokens from `to` on are not examined; if none is found, returns `to` or the length,
   * whichever is less.
   */
  seek(from: number, words: WordSet, kinds: number, isJoined = false, to = this.length): number {
    const { fields } = this;
    const length = Math.min(to, this.length);
    const joinedFlag = isJoined ? JOINED_FLAG : 0;
    let at = this.base + from * FIELD_COUNT;
    for (let i = from; i < length; i++, at += FIELD_COUNT) {
      const field = fields[at] ?? 0;
      const kind = field & KIND_MASK;
      if (kind === Kind.word ? words.has(field >> VALUE_SHIFT) : ((kinds >> kind) & 1) !== 0) return i;
      if ((field & joinedFlag) !== 0) return i;
    }
    return length;
  }

  /** Combines {@link word} and {@link upper} for a token known to be a word: twice its id, plus one if it starts with a capital. */
  caseOf(i: number): number {
    const field = this.fields[this.base + i * FIELD_COUNT] ?? 0;
    return ((field >> VALUE_SHIFT) << 1) | ((field & UPPER_FLAG) >> UPPER_SHIFT);
  }

  /** Whether a token is a word that starts with a capital. */
  upper(i: number): boolean {
    return i >= 0 && i < this.length && ((this.fields[this.base + i * FIELD_COUNT] ?? 0) & UPPER_FLAG) !== 0;
  }

  /** Whether white space precedes a token. */
  hasSpaceBefore(i: number): boolean {
    return i >= this.length || (i >= 0 && ((this.fields[this.base + i * FIELD_COUNT] ?? 0) & SPACED_FLAG) !== 0);
  }

  /** Whether a word contains a hyphen or apostrophe. */
  isJoinedBefore(i: number): boolean {
    return i >= 0 && i < this.length && ((this.fields[this.base + i * FIELD_COUNT] ?? 0) & JOINED_FLAG) !== 0;
  }

  /** Whether the run contains one of some words, including as part of a word with a hyphen or apostrophe. */
  holdsWord(words: WordSet): boolean {
    for (let i = 0; i < this.length; i++) {
      if (words.has(this.word(i)) || (this.isJoinedBefore(i) && this.hasPart(i, words))) return true;
    }
    return false;
  }

  /** Whether a part of a word with a hyphen or apostrophe is one of some words. */
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

  /** The symbol that starts at an offset. */
  symbolAt(start: number): ScannedSymbol | undefined {
    if (this.symbols.length === 0) return undefined;
    for (let i = 0; i < this.length && this.start(i) <= start; i++) if (this.start(i) === start) return this.symbol(i);
    return undefined;
  }

  /** Whether a token's text equals a string, case-sensitively. */
  is(i: number, text: string): boolean {
    const start = this.start(i);
    return i < this.length && this.end(i) - start === text.length && this.text.startsWith(text, start);
  }

  slice(i: number): string {
    return this.text.slice(this.start(i), this.end(i));
  }

  /** Like {@link slice}, but folded as the lexicon compares words. */
  foldedWord(i: number): string {
    return foldWord(this.slice(i));
  }
}

/** Whether a character is a hyphen or apostrophe inside a word. */
export function isInnerMark(code: number, elides: boolean): boolean {
  return code === 0x2d || code === 0x2011 || code === 0x2010 || (!elides && (code === 0x27 || code === 0x2019));
}

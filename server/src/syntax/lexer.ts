import type { Change } from '../text/edits';
import { holdsWord, isDigit, isSpace } from '../text/words';
import type { Block } from './block';
import {
  APOSTROPHE_CODE,
  codeOfUnit,
  enterWords,
  FRONT_UNITS,
  findWord,
  HYPHEN_CODE,
  lexiconSize,
  NO_CODE,
  type WordSet,
  withCode,
  wordBetween,
} from './lexicon';
import { leftoverEnd } from './line';
import { LONGEST_LOOK, type ScannedSymbol, scanSymbol } from './symbols/scan';
import type { Typed } from './typed';

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
const UPPER = 1 << UPPER_SHIFT;
const SPACED = 0x20;
const JOINED = 0x40;
/** It is the first token with a letter or a figure between two white spaces. */
const COUNTED = 0x80;
/** The bits of a token that say its kind. */
const KIND = 0x0f;

/** A token's fields: kind and marks with its value above them, start, end. */
const START = 1;
const END = 2;
const FIELDS = 3;
const VALUE_SHIFT = 8;

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

  /** The number in the lexicon of a token that is a word; 0 for one that is not in it and for what is no word. */
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

  /** Whether a token is the first between two white spaces that has a letter or a figure. */
  isCounted(i: number): boolean {
    return ((this.fields[this.base + i * FIELDS] ?? 0) & COUNTED) !== 0;
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
}

/** So many numbers are taken at one time; some dozens of blocks find room in them. */
const STORE = 3 * (1 << 15);

/** Writes tokens one behind the other; a new array is begun where one is full, so that those written before stay as they are. */
class Lexer {
  private fields = new Int32Array(STORE);
  /** Where the tokens of the run under way begin, and where the next one goes. */
  private base = 0;
  private next = 0;
  /** What was found by the last {@link scan}, from its start to where it ended. */
  private held = 0;
  private words = 0;
  private end = 0;
  private scanned: ScannedSymbol[] = [];

  /** What stands from `from` to `until`. Never fails. */
  read(text: string, from: number, until: number, elides: boolean): Tokens {
    enterWords();
    this.begin(0);
    this.scan(text, from, until, until, elides);
    return this.written(text, this.held, this.words);
  }

  /**
   * As {@link read} gives it, for a text that differs from that of some tokens by one change: only what is near it is read. The
   * tokens were read from the same start, and to what is the same end. Undefined where it has to be read as a whole.
   */
  readAfter(old: Tokens, text: string, change: Change, oldUntil: number, elides: boolean): Tokens | undefined {
    const { start, oldEnd, newEnd } = change;
    const delta = newEnd - oldEnd;
    const until = oldUntil + delta;
    const first = firstTouched(old, start);
    const from = old.start(first);
    const behind = firstBehind(old, oldEnd);
    if (from >= start || behind >= old.length) return undefined;
    const limit = old.start(behind);
    const before = (old.held & RARE) === 0 ? 0 : this.heldBetween(old.text, from, limit, oldUntil, elides);

    this.begin(old.length * FIELDS + (limit + delta - from) * FIELDS);
    this.copy(old, 0, first);
    const kept = old.scanned.slice(0, symbolsBefore(old, first));
    this.scanned = kept;
    this.scan(text, from, limit + delta, until, elides);
    // A token that goes on over white space, or what was the only one of its kind.
    if (this.end !== limit + delta || (before & RARE & ~this.held) !== 0) {
      this.next = this.base;
      return undefined;
    }
    const { words } = this;
    const held = (this.held | old.held) & RARE;
    this.copy(old, behind, old.length);
    this.shift(old, behind, delta, text, until);
    return this.written(text, held | this.kinds(), old.words - countedIn(old, first, behind) + words);
  }

  /** Makes room for so many fields. */
  private begin(room: number): void {
    this.scanned = NO_SYMBOLS;
    this.base = this.next;
    if (this.next + room <= this.fields.length) return;
    this.fields = new Int32Array(Math.max(STORE, room));
    this.base = 0;
    this.next = 0;
  }

  private written(text: string, held: number, words: number): Tokens {
    const { fields, base, next, scanned } = this;
    return new Tokens(text, (next - base) / FIELDS, held, words, fields, base, scanned);
  }

  /** What is held from one token to another, none of which is kept. */
  private heldBetween(text: string, from: number, limit: number, until: number, elides: boolean): number {
    this.begin((limit - from) * FIELDS);
    this.scan(text, from, limit, until, elides);
    this.next = this.base;
    return this.held;
  }

  private copy({ fields, base }: Tokens, from: number, to: number): void {
    this.fields.set(fields.subarray(base + from * FIELDS, base + to * FIELDS), this.next);
    this.next += (to - from) * FIELDS;
  }

  /** Moves what was copied from some tokens, to their last, by some units. */
  private shift(old: Tokens, from: number, delta: number, text: string, until: number): void {
    const { fields, next } = this;
    const first = next - (old.length - from) * FIELDS;
    for (let at = first; at < next; at += FIELDS) {
      const start = (fields[at + START] ?? 0) + delta;
      fields[at + START] = start;
      fields[at + END] = (fields[at + END] ?? 0) + delta;
      const field = fields[at] ?? 0;
      if ((field & KIND) !== Kind.symbol) continue;
      const symbol = scanSymbol(text, start, until);
      if (!symbol) continue;
      fields[at] = (field & MARKS) | (this.scanned.length << VALUE_SHIFT);
      if (this.scanned === NO_SYMBOLS) this.scanned = [];
      this.scanned.push(symbol);
    }
  }

  /** What the tokens of the run say of {@link Tokens.held} by themselves. */
  private kinds(): number {
    const { fields, next } = this;
    let held = 0;
    let marks = 0;
    for (let at = this.base; at < next; at += FIELDS) {
      const field = fields[at] ?? 0;
      held |= 1 << (field & KIND);
      marks |= field;
    }
    return (marks & JOINED) !== 0 ? held | Holds.joined : held;
  }

  /** Reads from `from` on, where white space ends or nothing stands before, until a token ends at or behind `limit`; the text ends at `until`. */
  private scan(text: string, from: number, limit: number, until: number, elides: boolean): void {
    let { fields, next, base, scanned } = this;
    const units = UNITS;
    let held = 0;
    let words = 0;
    /** Whether the run of units between white space that is being read has been counted as a word. */
    let counted = false;
    let spaced = SPACED;
    const to = until | 0;
    const last = limit | 0;
    let at = from | 0;
    while (at < last) {
      const start = at;
      at = (at + 1) | 0;
      const code = text.charCodeAt(start);
      const unit = units[code] || meetUnit(code);
      if (unit === BLANK) {
        if (spaced !== 0 && start > from && isBlankUnit(code) && isBlankUnit(text.charCodeAt(start - 1)))
          held |= Holds.blanks;
        if (code === TAB) held |= Holds.tab;
        spaced = SPACED;
        counted = false;
        continue;
      }
      let marks = spaced;
      let value = code;
      let symbol: ScannedSymbol | undefined;
      if ((unit & CAPITAL) !== 0 && at < to && mayStartSymbol(text.charCodeAt(at))) {
        symbol = scanSymbol(text, start, to);
        if (!symbol) held |= Holds.capitals;
      }
      if (symbol) {
        if (scanned === NO_SYMBOLS) scanned = [];
        value = scanned.length;
        scanned.push(symbol);
        at = symbol.end | 0;
        marks |= Kind.symbol | UPPER;
      } else if (unit >= LETTER) {
        const behindFront = (start + FRONT_UNITS) | 0;
        let front = 0;
        let key = unit & CODE;
        let seen = unit;
        for (; at < to; at = (at + 1) | 0) {
          const inner = text.charCodeAt(at);
          let letter = units[inner] ?? 0;
          if (letter < LETTER) {
            if (letter === 0) letter = meetUnit(inner);
            if (letter < LETTER) {
              if (!isInnerMark(inner, elides) || at + 1 >= to || unitOf(text.charCodeAt(at + 1)) < LETTER) break;
              letter = inner === 0x27 || inner === 0x2019 ? APOSTROPHE_CODE : HYPHEN_CODE;
              marks |= JOINED;
              held |= Holds.joined;
            }
          }
          seen |= letter;
          if (at === behindFront) {
            front = key;
            key = 0;
          }
          key = withCode(key, letter & CODE);
        }
        marks |= (unit & CAPITAL) !== 0 ? Kind.word | UPPER : Kind.word;
        value = findWord(text, start, at, front, key, seen < FOREIGN);
      } else if (unit === DIGIT) {
        value = code - 0x30;
        for (; at < to; at = (at + 1) | 0) {
          const digit = text.charCodeAt(at);
          if (digit < 0x30 || digit > 0x39) break;
          value = at - start < 6 ? value * 10 + digit - 0x30 : -1;
        }
        marks |= Kind.number;
      } else {
        if (code === 0x5b) {
          held |= Holds.bracket;
          const leftover = leftoverEnd(text, start, to);
          if (leftover > start) {
            at = leftover | 0;
            spaced = SPACED;
            counted = false;
            continue;
          }
        }
        if (elides && (code === 0x27 || code === 0x2019)) continue;
        marks |= punctuation(code);
      }
      if (next + FIELDS > fields.length) {
        const written = fields.subarray(base, next);
        fields = new Int32Array(Math.max(STORE, written.length * 2));
        fields.set(written);
        next = written.length;
        base = 0;
      }
      held |= 1 << (marks & KIND);
      if (!counted && (code < 0x80 ? unit >= DIGIT : holdsWord(text, start, at))) {
        words++;
        counted = true;
        marks |= COUNTED;
      }
      fields[next] = marks | (value << VALUE_SHIFT);
      fields[next + START] = start;
      fields[next + END] = at;
      next += FIELDS;
      if (at < to && text.charCodeAt(at) === SPACE) {
        // Mostly a space follows, and a turn of the loop less is felt.
        at = (at + 1) | 0;
        spaced = SPACED;
        counted = false;
      } else spaced = 0;
    }
    this.fields = fields;
    this.next = next;
    this.base = base;
    this.scanned = scanned;
    this.held = held;
    this.words = words;
    this.end = at;
  }
}

/** What {@link Tokens.held} says of more than single tokens. */
const RARE = Holds.capitals | Holds.blanks | Holds.tab | Holds.bracket;
/** The bits of a token below its value. */
const MARKS = (1 << VALUE_SHIFT) - 1;
/**
 * The first token that a change may touch, with white space before it: over white space only symbols go on, and what a converter
 * left.
 */
function firstTouched(tokens: Tokens, start: number): number {
  const near = tokens.text.slice(Math.max(0, start - LONGEST_LOOK), start);
  const safe = near.includes('/') || near.includes('[') ? start - LONGEST_LOOK : start;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.end(middle) < safe) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && (!tokens.spaced(low) || tokens.start(low) >= start)) low--;
  return low;
}

/** The first token behind a change, with white space before it that the change left alone; the length where there is none. */
function firstBehind(tokens: Tokens, end: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.start(middle) <= end) low = middle + 1;
    else high = middle;
  }
  while (low < tokens.length && !(tokens.spaced(low) && isSpace(tokens.text.charCodeAt(tokens.start(low) - 1)))) low++;
  return low;
}

function symbolsBefore(tokens: Tokens, to: number): number {
  if (tokens.scanned.length === 0) return 0;
  let count = 0;
  for (let i = 0; i < to; i++) if (tokens.kind(i) === Kind.symbol) count++;
  return count;
}

function countedIn(tokens: Tokens, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (tokens.isCounted(i)) count++;
  return count;
}

const NO_SYMBOLS: ScannedSymbol[] = [];
const TAB = 9;
const SPACE = 0x20;
const lexer = new Lexer();

/** The tokens of a run of text; `elides`: whether an apostrophe ends a word. Never fails. */
export function lex(text: string, from: number, to: number, elides: boolean): Tokens {
  return lexer.read(text, from, to, elides);
}

/** The tokens of the blocks that were lexed last, for whoever asks for them while nobody has asked for many others. */
class Recent {
  private readonly known = new Map<Block, Tokens>();
  private length = 0;
  private lexicon = 0;

  constructor(private readonly elides: boolean) {}

  of(block: Block): Tokens {
    if (this.lexicon !== lexiconSize()) {
      this.clear();
      this.lexicon = lexiconSize();
    }
    let tokens = this.known.get(block);
    if (!tokens) {
      tokens = lexer.read(block.text, block.content.start, block.content.end, this.elides);
      this.keep(block, tokens);
    }
    return tokens;
  }

  /** Makes the tokens of a block from those of another, where these are still known; false where that is not possible. */
  after({ old, block, change }: Typed): boolean {
    const known = this.lexicon === lexiconSize() ? this.known.get(old) : undefined;
    const tokens = known && lexer.readAfter(known, block.text, change, old.content.end, this.elides);
    if (tokens) this.keep(block, tokens);
    return tokens !== undefined;
  }

  private clear(): void {
    this.known.clear();
    this.length = 0;
  }

  private keep(block: Block, tokens: Tokens): void {
    if (this.length > MOST_RECENT) this.clear();
    this.known.set(block, tokens);
    this.length += tokens.length;
  }
}

const MOST_RECENT = 1 << 15;
const recent = { eliding: new Recent(true), joining: new Recent(false) };

/**
 * The tokens of a block's content; `elides`: whether an apostrophe ends a word. All who look at the words of a block at one time,
 * the reader of citations and the rules, are given the same ones, so that its text is read once.
 */
export function tokensOf(block: Block, elides: boolean): Tokens {
  return (elides ? recent.eliding : recent.joining).of(block);
}

/**
 * Makes the tokens of a block from those that were read of the block that it was before a change of its words, so that only what is
 * near the change is read again. False where that is not possible; the block is read whole then, when somebody asks for its tokens.
 */
export function tokensAfter(typed: Typed): boolean {
  const { old, block, change } = typed;
  const { start, end } = block.content;
  if (start !== old.content.start || change.start < start || end - old.content.end !== change.newEnd - change.oldEnd)
    return false;
  const [eliding, joining] = [recent.eliding.after(typed), recent.joining.after(typed)];
  return eliding || joining;
}

/**
 * What a unit can begin; letters come last. A letter has its code in the keys of words with it (see {@link codeOfUnit}), so that one
 * look-up tells both.
 */
const BLANK = 1;
const MARK = 2;
const DIGIT = 3;
const LETTER = 0x20;
const CAPITAL = 0x40;
/** A letter that has no code of its own. */
const FOREIGN = 0x80;
const CODE = 0x1f;

/** What each unit is; 0 for one that has not been met yet. */
const UNITS = new Uint8Array(1 << 16);

function unitOf(code: number): number {
  return UNITS[code] || meetUnit(code);
}

function meetUnit(code: number): number {
  let unit = MARK;
  if (isSpace(code)) unit = BLANK;
  else if (isDigit(code)) unit = DIGIT;
  else if (isWordUnit(code)) {
    unit = LETTER | codeOfUnit(code);
    if (isUpperUnit(code)) unit |= CAPITAL;
    if ((unit & CODE) === NO_CODE) unit |= FOREIGN;
  }
  UNITS[code] = unit;
  return unit;
}

function isWordUnit(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return (
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x370 && code <= 0x6ff) ||
    code >= 0x4e00
  );
}

function isUpperUnit(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0xde && code !== 0xd7) ||
    (code >= 0x400 && code <= 0x42f)
  );
}

function isBlankUnit(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}

function mayStartSymbol(next: number): boolean {
  return next === 0x2f || (next >= 0x41 && next <= 0x5a);
}

/** A hyphen or an apostrophe inside a word. */
function isInnerMark(code: number, elides: boolean): boolean {
  return code === 0x2d || code === 0x2011 || code === 0x2010 || (!elides && (code === 0x27 || code === 0x2019));
}

function punctuation(code: number): number {
  switch (code) {
    case 0x28:
      return Kind.open;
    case 0x29:
      return Kind.close;
    case 0x2c:
    case 0x60c:
      return Kind.comma;
    case 0x3b:
      return Kind.semicolon;
    case 0x2d:
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
      return Kind.dash;
    case 0x2e:
      return Kind.stop;
    case 0x3a:
      return Kind.colon;
    case 0x2f:
      return Kind.slash;
    case 0x22:
    case 0x201c:
    case 0x201d:
    case 0xab:
    case 0xbb:
      return Kind.quote;
    default:
      return Kind.other;
  }
}

import type { Change } from '../text/edits';
import { holdsWord, isDigit, isSpace } from '../text/words';
import {
  APOSTROPHE_CODE,
  codeOfUnit,
  enterWords,
  FRONT_UNITS,
  findWord,
  HYPHEN_CODE,
  NO_CODE,
  withCode,
} from './lexicon';
import { leftoverEnd } from './line';
import { LONGEST_LOOK, type ScannedSymbol, scanSymbol } from './symbols/scan';
import {
  COUNTED,
  END,
  FIELDS,
  Holds,
  isInnerMark,
  JOINED,
  KIND,
  Kind,
  SPACED,
  START,
  Tokens,
  UPPER,
  VALUE_SHIFT,
} from './tokens';

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
  let first = tokens.endingFrom(safe);
  while (first > 0 && (!tokens.spaced(first) || tokens.start(first) >= start)) first--;
  return first;
}

/** The first token behind a change, with white space before it that the change left alone; the length where there is none. */
function firstBehind(tokens: Tokens, end: number): number {
  let next = tokens.endingFrom(end);
  while (
    next < tokens.length &&
    (tokens.start(next) <= end || !tokens.spaced(next) || !isSpace(tokens.text.charCodeAt(tokens.start(next) - 1)))
  )
    next++;
  return next;
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

/**
 * The tokens of a text that differs from that of others by one change, which are made from those: only what is near the change is
 * read. The others were read from the same place of their text up to `oldUntil`. Undefined where the text has to be read as a whole.
 */
export function lexAfter(
  old: Tokens,
  text: string,
  change: Change,
  oldUntil: number,
  elides: boolean,
): Tokens | undefined {
  return lexer.readAfter(old, text, change, oldUntil, elides);
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

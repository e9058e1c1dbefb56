import { holdsWord, isDigit, isSpace, isWordUnit } from '../../text/characterKinds';
import { leftoverEnd } from '../blocks/line';
import { type ScannedSymbol, scanSymbol } from '../symbols/scan';
import { lexiconSize, wordBetween } from './lexicon';
import {
  END_FIELD,
  FIELD_COUNT,
  Holds,
  isInnerMark,
  JOINED_FLAG,
  KIND_MASK,
  Kind,
  SPACED_FLAG,
  START_FIELD,
  Tokens,
  UPPER_FLAG,
  VALUE_SHIFT,
} from './tokens';

/** Size of one allocation, in array elements; holds the tokens of some dozens of blocks. */
const STORE_SIZE = 3 * (1 << 15);

/** Writes tokens into a shared array. When it is full, a new one is started, so tokens already handed out stay valid. */
class Lexer {
  private fields = new Int32Array(STORE_SIZE);
  /** Index where the tokens of the current run start, and index of the next token. */
  private base = 0;
  private next = 0;
  /** The contents found by the last {@link scan}. */
  private kindsHeld = 0;
  private words = 0;
  private symbols: ScannedSymbol[] = [];

  /** Lexes the text from `from` to `until`. Never fails. */
  read(text: string, from: number, until: number, elides: boolean): Tokens {
    this.begin();
    this.scan(text, from, until, elides);
    const { fields, base, next, kindsHeld, words, symbols } = this;
    return new Tokens(text, (next - base) / FIELD_COUNT, kindsHeld, words, fields, base, symbols, lexiconSize());
  }

  private begin(): void {
    this.symbols = NO_SYMBOLS;
    this.base = this.next;
    if (this.next < this.fields.length) return;
    this.fields = new Int32Array(STORE_SIZE);
    this.base = 0;
    this.next = 0;
  }

  private scan(text: string, from: number, until: number, elides: boolean): void {
    let { fields, next, base, symbols } = this;
    const units = UNITS;
    let seenKinds = 0;
    let wordCount = 0;
    /** Whether the current run of non-blank characters has already been counted as a word. */
    let isCounted = false;
    let spacedBit = SPACED_FLAG;
    const to = until | 0;
    let at = from | 0;
    while (at < to) {
      const start = at;
      at = (at + 1) | 0;
      const code = text.charCodeAt(start);
      const unit = units[code] || meetUnit(code);
      if (unit === BLANK) {
        if (spacedBit !== 0 && start > from && isBlankUnit(code) && isBlankUnit(text.charCodeAt(start - 1)))
          seenKinds |= Holds.blanks;
        if (code === TAB) seenKinds |= Holds.tab;
        spacedBit = SPACED_FLAG;
        isCounted = false;
        continue;
      }
      let marks = spacedBit;
      let value = code;
      let symbol: ScannedSymbol | undefined;
      if ((unit & CAPITAL) !== 0 && at < to && mayStartSymbol(text.charCodeAt(at))) {
        symbol = scanSymbol(text, start, to);
        if (!symbol) seenKinds |= Holds.capitals;
      }
      if (symbol) {
        if (symbols === NO_SYMBOLS) symbols = [];
        value = symbols.length;
        symbols.push(symbol);
        at = symbol.end | 0;
        marks |= Kind.symbol | UPPER_FLAG;
      } else if (unit >= LETTER) {
        for (; at < to; at = (at + 1) | 0) {
          const innerCode = text.charCodeAt(at);
          if ((units[innerCode] || meetUnit(innerCode)) >= LETTER) continue;
          if (!isInnerMark(innerCode, elides) || at + 1 >= to || unitOf(text.charCodeAt(at + 1)) < LETTER) break;
          marks |= JOINED_FLAG;
          seenKinds |= Holds.joined;
        }
        // A run of letters is a single word, except in scripts without spaces: Han is split by a dictionary, Arabic after clitics that are
        // attached to the next word.
        marks |= (unit & CAPITAL) !== 0 ? Kind.word | UPPER_FLAG : Kind.word;
        value = wordBetween(text, start, at);
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
          seenKinds |= Holds.bracket;
          const leftover = leftoverEnd(text, start, to);
          if (leftover > start) {
            at = leftover | 0;
            spacedBit = SPACED_FLAG;
            isCounted = false;
            continue;
          }
        }
        if (elides && (code === 0x27 || code === 0x2019)) continue;
        marks |= punctuationKind(code);
      }
      if (next + FIELD_COUNT > fields.length) {
        const values = fields.subarray(base, next);
        fields = new Int32Array(Math.max(STORE_SIZE, values.length * 2));
        fields.set(values);
        next = values.length;
        base = 0;
      }
      seenKinds |= 1 << (marks & KIND_MASK);
      if (!isCounted && (code < 0x80 ? unit >= DIGIT : holdsWord(text, start, at))) {
        wordCount++;
        isCounted = true;
      }
      fields[next] = marks | (value << VALUE_SHIFT);
      fields[next + START_FIELD] = start;
      fields[next + END_FIELD] = at;
      next += FIELD_COUNT;
      if (at < to && text.charCodeAt(at) === SPACE) {
        // A space usually follows; skipping it here saves a loop iteration, which is measurable.
        at = (at + 1) | 0;
        spacedBit = SPACED_FLAG;
        isCounted = false;
      } else spacedBit = 0;
    }
    this.fields = fields;
    this.next = next;
    this.base = base;
    this.symbols = symbols;
    this.kindsHeld = seenKinds;
    this.words = wordCount;
  }
}

const NO_SYMBOLS: ScannedSymbol[] = [];
const TAB = 9;
const SPACE = 0x20;
const lexer = new Lexer();

/** Lexes a run of text; `elides`: whether an apostrophe ends a word. Never fails. */
export function lex(text: string, from: number, to: number, elides: boolean): Tokens {
  return lexer.read(text, from, to, elides);
}

/** Character classes by the kind of token that each can start; letters have the highest ones. */
const BLANK = 1;
const MARK = 2;
const DIGIT = 3;
const LETTER = 0x20;
const CAPITAL = 0x40;

/** The class of each UTF-16 code unit; 0 until it is first looked up. */
const UNITS = new Uint8Array(1 << 16);

function unitOf(code: number): number {
  return UNITS[code] || meetUnit(code);
}

function meetUnit(code: number): number {
  let unit = MARK;
  if (isSpace(code)) unit = BLANK;
  else if (isDigit(code)) unit = DIGIT;
  else if (isWordUnit(code)) unit = isUpperUnit(code) ? LETTER | CAPITAL : LETTER;
  UNITS[code] = unit;
  return unit;
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

function punctuationKind(code: number): number {
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

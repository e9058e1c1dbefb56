import { isDigit, isSpace } from '../text/words';
import { leftoverEnd } from './line';
import { type ScannedSymbol, scanSymbol } from './symbols/scan';
import { foldUnit, hashUnit, type WordFinder } from './vocabulary';

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

const UPPER = 0x10;
const SPACED = 0x20;
/** The bits of a token that say its kind. */
const KIND = 0x0f;

/** A token's fields in {@link Tokens.fields}: kind and marks, start, end, value. */
const START = 1;
const END = 2;
const VALUE = 3;
const FIELDS = 4;

/**
 * The tokens of one run of text, in one array that is used again for the next run: a document has thousands, and an object for
 * each would cost more than reading them. Offsets are UTF-16 units of the text lexed.
 */
export class Tokens {
  length = 0;
  text = '';
  private fields = new Int32Array(256 * FIELDS);
  private readonly scanned: ScannedSymbol[] = [];

  kind(i: number): number {
    return i >= 0 && i < this.length ? (this.fields[i * FIELDS] ?? 0) & KIND : Kind.end;
  }

  start(i: number): number {
    return i < this.length ? (this.fields[i * FIELDS + START] ?? 0) : this.end(this.length - 1);
  }

  end(i: number): number {
    return this.fields[i * FIELDS + END] ?? 0;
  }

  /** For a word its id in the vocabulary, for a number its value (-1 for one too large to be a number of anything). */
  value(i: number): number {
    return i >= 0 && i < this.length ? (this.fields[i * FIELDS + VALUE] ?? 0) : 0;
  }

  /** The id in the vocabulary of a token that is a word; 0 for one that is not in it and for what is no word. */
  word(i: number): number {
    return this.kind(i) === Kind.word ? (this.fields[i * FIELDS + VALUE] ?? 0) : 0;
  }

  /** Whether a word begins with a capital. */
  upper(i: number): boolean {
    return i >= 0 && i < this.length && ((this.fields[i * FIELDS] ?? 0) & UPPER) !== 0;
  }

  /** Whether white space stands before a token. */
  spaced(i: number): boolean {
    return i >= this.length || ((this.fields[i * FIELDS] ?? 0) & SPACED) !== 0;
  }

  symbol(i: number): ScannedSymbol | undefined {
    return this.kind(i) === Kind.symbol ? this.scanned[this.value(i)] : undefined;
  }

  slice(i: number): string {
    return this.text.slice(this.start(i), this.end(i));
  }

  /** Lexes the units from `from` to `to`; whatever was in the arrays is gone. Never fails. */
  read(text: string, from: number, to: number, vocabulary: WordFinder): void {
    this.length = 0;
    this.text = text;
    this.scanned.length = 0;
    let at = from;
    let spaced = true;
    const { elides } = vocabulary;
    while (at < to) {
      const code = text.charCodeAt(at);
      const unit = classOf(code);
      const start = at++;
      if (unit < LETTER) {
        if (unit === BLANK) {
          spaced = true;
          continue;
        }
        if (unit === DIGIT) {
          let value = code - 0x30;
          while (at < to) {
            const digit = text.charCodeAt(at);
            if (digit < 0x30 || digit > 0x39) break;
            value = at - start < 6 ? value * 10 + digit - 0x30 : -1;
            at++;
          }
          this.push(Kind.number, start, at, at - start > 6 ? -1 : value, spaced, false);
        } else {
          if (code === 0x5b) {
            const leftover = leftoverEnd(text, start, to);
            if (leftover > start) {
              at = leftover;
              spaced = true;
              continue;
            }
          }
          if (elides && (code === 0x27 || code === 0x2019)) continue;
          this.push(punctuation(code), start, at, code, spaced, false);
        }
        spaced = false;
        continue;
      }
      const upper = unit >= CAPITAL;
      if (upper && at < to && mayStartSymbol(text.charCodeAt(at))) {
        const scanned = scanSymbol(text, start, to);
        if (scanned) {
          this.scanned.push(scanned);
          this.push(Kind.symbol, start, scanned.end, this.scanned.length - 1, spaced, true);
          at = scanned.end;
          spaced = false;
          continue;
        }
      }
      let hash = foldUnit(code);
      while (at < to) {
        const inner = text.charCodeAt(at);
        if (inner >= 0x61 && inner <= 0x7a) hash = hashUnit(hash, inner);
        else if (inner === 0x20) break;
        else if (classOf(inner) >= LETTER) hash = hashUnit(hash, foldUnit(inner));
        else if (isInnerMark(inner, elides) && at + 1 < to && classOf(text.charCodeAt(at + 1)) >= LETTER) {
          hash = hashUnit(hash, foldUnit(inner));
        } else break;
        at++;
      }
      this.push(Kind.word, start, at, vocabulary.find(text, start, at, hash), spaced, upper);
      spaced = false;
    }
  }

  private push(kind: number, start: number, end: number, value: number, spaced: boolean, upper: boolean): void {
    const i = this.length * FIELDS;
    if (i === this.fields.length) this.grow();
    const { fields } = this;
    fields[i] = kind | (upper ? UPPER : 0) | (spaced ? SPACED : 0);
    fields[i + START] = start;
    fields[i + END] = end;
    fields[i + VALUE] = value;
    this.length++;
  }

  private grow(): void {
    const wider = new Int32Array(this.fields.length * 2);
    wider.set(this.fields);
    this.fields = wider;
  }
}

/** What a unit can begin; letters come last, capitals at the end. */
const BLANK = 1;
const MARK = 2;
const DIGIT = 3;
const LETTER = 4;
const CAPITAL = 5;

/** The class of each unit; 0 for one that has not been met yet. */
const CLASSES = new Uint8Array(1 << 16);

function classOf(code: number): number {
  const known = CLASSES[code] ?? 0;
  return known !== 0 ? known : meetUnit(code);
}

function meetUnit(code: number): number {
  let unit = MARK;
  if (isSpace(code)) unit = BLANK;
  else if (isWordUnit(code)) unit = isUpperUnit(code) ? CAPITAL : LETTER;
  else if (isDigit(code)) unit = DIGIT;
  CLASSES[code] = unit;
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

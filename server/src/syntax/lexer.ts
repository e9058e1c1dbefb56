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

const UPPER = 1;
const SPACED = 2;

/**
 * The tokens of one run of text, in parallel arrays that are used again for the next run: a document has thousands, and
 * an object for each would cost more than reading them. Offsets are UTF-16 units of the text lexed.
 */
export class Tokens {
  length = 0;
  text = '';
  private kinds = new Uint8Array(256);
  private flags = new Uint8Array(256);
  private starts = new Int32Array(256);
  private ends = new Int32Array(256);
  private values = new Int32Array(256);
  private readonly scanned: ScannedSymbol[] = [];

  kind(i: number): number {
    return i >= 0 && i < this.length ? (this.kinds[i] ?? 0) : Kind.end;
  }

  start(i: number): number {
    return i < this.length ? (this.starts[i] ?? 0) : this.end(this.length - 1);
  }

  end(i: number): number {
    return this.ends[i] ?? 0;
  }

  /** For a word its id in the vocabulary, for a number its value (-1 for one too large to be a number of anything). */
  value(i: number): number {
    return i >= 0 && i < this.length ? (this.values[i] ?? 0) : 0;
  }

  /** Whether a word begins with a capital. */
  upper(i: number): boolean {
    return i >= 0 && i < this.length && ((this.flags[i] ?? 0) & UPPER) !== 0;
  }

  /** Whether white space stands before a token. */
  spaced(i: number): boolean {
    return i >= this.length || ((this.flags[i] ?? 0) & SPACED) !== 0;
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
      if (code === 0x20 || isSpace(code)) {
        spaced = true;
        at++;
        continue;
      }
      const start = at;
      if (isWordUnit(code)) {
        const upper = isUpperUnit(code);
        if (upper && at + 1 < to && mayStartSymbol(text.charCodeAt(at + 1))) {
          const scanned = scanSymbol(text, at, to);
          if (scanned) {
            this.scanned.push(scanned);
            this.push(Kind.symbol, start, scanned.end, this.scanned.length - 1, spaced, true);
            at = scanned.end;
            spaced = false;
            continue;
          }
        }
        let hash = hashUnit(0, foldUnit(code));
        at++;
        while (at < to) {
          const unit = text.charCodeAt(at);
          if (unit >= 0x61 && unit <= 0x7a) hash = hashUnit(hash, unit);
          else if (unit === 0x20) break;
          else if (isWordUnit(unit)) hash = hashUnit(hash, foldUnit(unit));
          else if (isInnerMark(unit, elides) && at + 1 < to && isWordUnit(text.charCodeAt(at + 1))) {
            hash = hashUnit(hash, foldUnit(unit));
          } else break;
          at++;
        }
        this.push(Kind.word, start, at, vocabulary.find(text, start, at, hash), spaced, upper);
      } else if (isDigit(code)) {
        let value = 0;
        while (at < to && isDigit(text.charCodeAt(at))) {
          value = at - start < 6 ? value * 10 + text.charCodeAt(at) - 0x30 : -1;
          at++;
        }
        this.push(Kind.number, start, at, at - start > 6 ? -1 : value, spaced, false);
      } else {
        if (code === 0x5b) {
          const leftover = leftoverEnd(text, at, to);
          if (leftover > at) {
            at = leftover;
            spaced = true;
            continue;
          }
        }
        at++;
        if (elides && (code === 0x27 || code === 0x2019)) continue;
        this.push(punctuation(code), start, at, code, spaced, false);
      }
      spaced = false;
    }
  }

  private push(kind: number, start: number, end: number, value: number, spaced: boolean, upper: boolean): void {
    if (this.length === this.kinds.length) this.grow();
    const i = this.length++;
    this.kinds[i] = kind;
    this.starts[i] = start;
    this.ends[i] = end;
    this.values[i] = value;
    this.flags[i] = (upper ? UPPER : 0) | (spaced ? SPACED : 0);
  }

  private grow(): void {
    const size = this.kinds.length * 2;
    const widen = <A extends Uint8Array | Int32Array>(to: A, from: A): A => {
      to.set(from);
      return to;
    };
    this.kinds = widen(new Uint8Array(size), this.kinds);
    this.flags = widen(new Uint8Array(size), this.flags);
    this.starts = widen(new Int32Array(size), this.starts);
    this.ends = widen(new Int32Array(size), this.ends);
    this.values = widen(new Int32Array(size), this.values);
  }
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

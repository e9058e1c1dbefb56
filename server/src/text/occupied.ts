import type { Span } from './edits';

/** Bits in a word. */
const BITS = 32;
const SHIFT = 5;

/**
 * The spans of a text for which edits have already been chosen. Finding whether another span touches one of them takes a number of steps
 * logarithmic (base 32) in the length of the text, regardless of the number of spans.
 */
export class Occupied {
  /** The lowest level has a bit for each start and end of a span; each level above has a bit for each nonzero word of the level below. */
  private readonly levels: Int32Array[] = [];
  /** A bit for each end of a non-empty span. */
  private readonly closing: Int32Array;

  /** @param length length of the text, in UTF-16 code units */
  constructor(length: number) {
    let wordCount = (length >> SHIFT) + 1;
    this.closing = new Int32Array(wordCount);
    for (; wordCount > 1; wordCount = ((wordCount - 1) >> SHIFT) + 1) this.levels.push(new Int32Array(wordCount));
    this.levels.push(new Int32Array(1));
  }

  /** Adds a span, which must not overlap any added before. */
  add({ start, end }: Span): void {
    this.mark(start);
    if (end === start) return;
    this.mark(end);
    const word = end >> SHIFT;
    this.closing[word] = (this.closing[word] ?? 0) | (1 << (end % BITS));
  }

  /** Whether a span overlaps or adjoins one that was added. */
  touches({ start, end }: Span): boolean {
    const nextChange = this.nextFrom(start);
    if (nextChange < 0) return false;
    return nextChange <= end || (((this.closing[nextChange >> SHIFT] ?? 0) >>> (nextChange % BITS)) & 1) === 1;
  }

  private mark(at: number): void {
    let index = at;
    for (const level of this.levels) {
      const word = index >> SHIFT;
      level[word] = (level[word] ?? 0) | (1 << (index % BITS));
      index = word;
    }
  }

  /** The first start or end of a span at or after an offset; negative if there is none. */
  private nextFrom(at: number): number {
    let index = at;
    for (let l = 0; l < this.levels.length; l++) {
      const remainingBits = ((this.levels[l]?.[index >> SHIFT] ?? 0) >>> (index % BITS)) >>> 0;
      if (remainingBits !== 0) return this.firstBelow(l, index + lowestBit(remainingBits));
      index = (index >> SHIFT) + 1;
    }
    return -1;
  }

  /** The first bit in the lowest level below a bit in a higher level. */
  private firstBelow(level: number, bit: number): number {
    let at = bit;
    for (let l = level - 1; l >= 0; l--) at = at * BITS + lowestBit(this.levels[l]?.[at] ?? 0);
    return at;
  }
}

function lowestBit(word: number): number {
  return BITS - 1 - Math.clz32(word & -word);
}

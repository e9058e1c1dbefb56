import type { Span } from './edits';

/** Places in a word of bits. */
const BITS = 32;
const SHIFT = 5;

/**
 * The runs of a text that edits have already been chosen for. Whether another run touches one of them is told in a step for
 * each power of 32 in the length of the text, however many runs there are.
 */
export class Occupied {
  /** The ends of the runs as bits; above them, a bit for each word that has one set, and so on up to a single word. */
  private readonly levels: Int32Array[] = [];
  /** The ends, as bits, of the runs that hold at least one unit. */
  private readonly closing: Int32Array;

  /** @param length of the text, in UTF-16 units */
  constructor(length: number) {
    let words = (length >> SHIFT) + 1;
    this.closing = new Int32Array(words);
    for (; words > 1; words = ((words - 1) >> SHIFT) + 1) this.levels.push(new Int32Array(words));
    this.levels.push(new Int32Array(1));
  }

  /** Takes a run that overlaps none of those taken before. */
  add({ start, end }: Span): void {
    this.mark(start);
    if (end === start) return;
    this.mark(end);
    const word = end >> SHIFT;
    this.closing[word] = (this.closing[word] ?? 0) | (1 << (end % BITS));
  }

  /** Whether a run overlaps one that was taken, or meets one at its start or end. */
  touches({ start, end }: Span): boolean {
    const next = this.nextFrom(start);
    if (next < 0) return false;
    return next <= end || (((this.closing[next >> SHIFT] ?? 0) >>> (next % BITS)) & 1) === 1;
  }

  private mark(at: number): void {
    let index = at;
    for (const level of this.levels) {
      const word = index >> SHIFT;
      level[word] = (level[word] ?? 0) | (1 << (index % BITS));
      index = word;
    }
  }

  /** The first end of a run at a place or after it; less than 0 where there is none. */
  private nextFrom(at: number): number {
    let index = at;
    for (let l = 0; l < this.levels.length; l++) {
      const rest = ((this.levels[l]?.[index >> SHIFT] ?? 0) >>> (index % BITS)) >>> 0;
      if (rest !== 0) return this.firstBelow(l, index + lowestBit(rest));
      index = (index >> SHIFT) + 1;
    }
    return -1;
  }

  /** The first bit of the lowest level below a bit of another. */
  private firstBelow(level: number, bit: number): number {
    let at = bit;
    for (let l = level - 1; l >= 0; l--) at = at * BITS + lowestBit(this.levels[l]?.[at] ?? 0);
    return at;
  }
}

function lowestBit(word: number): number {
  return BITS - 1 - Math.clz32(word & -word);
}

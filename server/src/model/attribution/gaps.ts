/** How many gaps are cached at a time; a document has fewer. */
const MOST_KNOWN = 2048;

/**
 * Caches the answers to a question about gaps (see GAP in syntax/citations/mention.ts). The same few gaps recur throughout a document, and
 * running a table of regular expressions costs more than anything else decided about a mention.
 */
export function remembered<Answer extends number>(ask: (gap: string) => Answer): (gap: string) => Answer {
  const known = new Map<string, Answer>();
  return (gap) => {
    let answer = known.get(gap);
    if (answer === undefined) {
      if (known.size >= MOST_KNOWN) known.clear();
      answer = ask(gap);
      known.set(gap, answer);
    }
    return answer;
  };
}

/** The rows of a table that pass a test, one bit each, first row lowest. At most 31 rows. */
export function bitsOf<Row>(table: readonly Row[], test: (row: Row) => boolean): number {
  return table.reduce((bits, row, index) => (test(row) ? bits | (1 << index) : bits), 0);
}

/** The index of the lowest set bit. */
export function firstBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** The last sign of a gap, or an empty string. It rules out most patterns for what precedes a mention without running them. */
export function lastSign(gap: string): string {
  return gap.charAt(gap.length - 1);
}

/** Whether what follows a mention may belong to it: it is not empty, nor the end of brackets, a clause or the sentence. */
export function isGoingOn(after: string): boolean {
  const first = after.charAt(0);
  return first !== '' && first !== ')' && first !== '.' && first !== ';';
}

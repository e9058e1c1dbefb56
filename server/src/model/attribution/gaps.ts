/** How many gaps are known at one time; those of a document are fewer. */
const MOST_KNOWN = 2048;

/**
 * A question about gaps (see GAP in syntax/citations/mention.ts) whose answers are kept: a document has the same few gaps over and
 * over, and a table of regular expressions costs more than everything else that is decided about a mention.
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

/** The rows of a table that pass a test, a bit each, the first row the lowest. A table has at most 31 rows. */
export function bitsOf<Row>(table: readonly Row[], test: (row: Row) => boolean): number {
  return table.reduce((bits, row, index) => (test(row) ? bits | (1 << index) : bits), 0);
}

/** The index of the lowest bit that is set. */
export function firstBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** The sign that a gap ends with; empty for an empty one. Most patterns of what stands before a mention are ruled out by it. */
export function lastSign(gap: string): string {
  return gap.charAt(gap.length - 1);
}

/** Whether what follows a mention may belong to it: neither nothing nor the end of brackets, a clause or the sentence. */
export function isGoingOn(behind: string): boolean {
  const first = behind.charAt(0);
  return first !== '' && first !== ')' && first !== '.' && first !== ';';
}

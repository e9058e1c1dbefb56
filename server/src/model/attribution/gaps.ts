import { fits } from './gapPattern';

/** How many gaps are cached at a time; a document has fewer. */
const MOST_KNOWN = 2048;

/**
 * The rows of a table of evidence that match a gap (see GAP in syntax/citations/mention.ts), in their order. The same few gaps recur
 * throughout a document, and running a table of patterns costs more than anything else decided about a mention, so the answers
 * are cached.
 */
export function rowsMatching<Row extends { readonly gap: string }>(
  table: readonly Row[],
): (gap: string) => ReadonlySet<Row> {
  const known = new Map<string, ReadonlySet<Row>>();
  return (gap) => {
    let rows = known.get(gap);
    if (rows === undefined) {
      if (known.size >= MOST_KNOWN) known.clear();
      rows = new Set(table.filter((row) => fits(gap, row.gap)));
      known.set(gap, rows);
    }
    return rows;
  };
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

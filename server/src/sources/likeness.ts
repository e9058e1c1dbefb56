/** One difference of a quotation: words of the source, and what the quotation has for them. Either may be empty. */
export interface WordDifference {
  readonly source: string;
  readonly quotation: string;
}

/** The stretch of a source that is most like some words. */
export interface Likeness {
  /** The share of the words that stand there in the same order, from 0 to 1. */
  readonly share: number;
  readonly differences: readonly WordDifference[];
}

/** The longest table of an alignment; a longer one is not made, since its time grows with both texts. */
const LARGEST = 4_000_000;

/**
 * Aligns words with the stretch of a source that needs the fewest changes. `written` and `printed` are the words as they stand, one for
 * each. Undefined for texts that are too long to be aligned.
 */
export function likeness(
  words: readonly string[],
  written: readonly string[],
  source: readonly string[],
  printed: readonly string[],
): Likeness | undefined {
  const [n, m] = [words.length, source.length];
  if (n === 0 || m === 0 || n * m > LARGEST) return undefined;
  const width = m + 1;
  // The fewest changes that make the first i words of a stretch that ends at j; a stretch may begin anywhere.
  const cost = new Uint32Array((n + 1) * width);
  for (let i = 1; i <= n; i++) {
    cost[i * width] = i;
    for (let j = 1; j <= m; j++) {
      const kept = (cost[(i - 1) * width + j - 1] ?? 0) + (words[i - 1] === source[j - 1] ? 0 : 1);
      const added = (cost[(i - 1) * width + j] ?? 0) + 1;
      const lacking = (cost[i * width + j - 1] ?? 0) + 1;
      cost[i * width + j] = Math.min(kept, added, lacking);
    }
  }
  let end = 0;
  // Of equals the last, so that a word at the end is changed and not added.
  for (let j = 1; j <= m; j++) if ((cost[n * width + j] ?? 0) <= (cost[n * width + end] ?? 0)) end = j;
  return traced(words, written, source, printed, cost, end);
}

function traced(
  words: readonly string[],
  written: readonly string[],
  source: readonly string[],
  printed: readonly string[],
  cost: Uint32Array,
  end: number,
): Likeness {
  const width = source.length + 1;
  const differences: { source: string[]; quotation: string[] }[] = [];
  let open: { source: string[]; quotation: string[] } | undefined;
  let [i, j, same] = [words.length, end, 0];
  const differ = () => {
    open ??= differences[differences.push({ source: [], quotation: [] }) - 1];
    return open;
  };
  while (i > 0) {
    const here = cost[i * width + j] ?? 0;
    const isSame = j > 0 && words[i - 1] === source[j - 1];
    if (isSame && here === cost[(i - 1) * width + j - 1]) {
      [i, j, same] = [i - 1, j - 1, same + 1];
      open = undefined;
    } else if (j > 0 && here === (cost[(i - 1) * width + j - 1] ?? 0) + 1) {
      differ()?.source.unshift(printed[j - 1] ?? '');
      differ()?.quotation.unshift(written[i - 1] ?? '');
      [i, j] = [i - 1, j - 1];
    } else if (here === (cost[(i - 1) * width + j] ?? 0) + 1) {
      differ()?.quotation.unshift(written[i - 1] ?? '');
      i--;
    } else {
      differ()?.source.unshift(printed[j - 1] ?? '');
      j--;
    }
  }
  return {
    share: same / words.length,
    differences: differences
      .reverse()
      .map((one) => ({ source: one.source.join(' '), quotation: one.quotation.join(' ') })),
  };
}

import type { Span } from '../text/edits';
import type { FoldedWord } from './foldedWord';
import type { SourcePlace } from './sourceWords';

/**
 * One difference of a quotation: words of the source, and the corresponding words of the quotation. Either may be empty. The offsets are
 * those of the words in the text that quotes, in UTF-16 units, or of the place where words of the source are missing.
 */
export interface WordDifference extends Span {
  readonly source: string;
  readonly quotation: string;
}

/** The stretch of a source that is most like some words. */
export interface Likeness {
  /** The share of the words that stand there in the same order, from 0 to 1. */
  readonly share: number;
  readonly differences: readonly WordDifference[];
  /** Whether the source has a gap just where the words have more: a conversion has lost a word there. */
  readonly hasGap: boolean;
}

/** The longest table of an alignment; a longer one is not made, since its time grows with both texts. */
const LARGEST = 4_000_000;

/**
 * Aligns words of a text with the stretch of a source that needs the fewest changes. Undefined for texts that are too long to be aligned.
 */
export function likeness(words: readonly FoldedWord[], text: string, source: SourcePlace): Likeness | undefined {
  const [n, m] = [words.length, source.words.length];
  if (n === 0 || m === 0 || n * m > LARGEST) return undefined;
  const width = m + 1;
  // The fewest changes that make the first i words of a stretch that ends at j; a stretch may begin anywhere.
  const cost = new Uint32Array((n + 1) * width);
  for (let i = 1; i <= n; i++) {
    cost[i * width] = i;
    const word = words[i - 1]?.word;
    for (let j = 1; j <= m; j++) {
      const keepCost = (cost[(i - 1) * width + j - 1] ?? 0) + (word === source.words[j - 1] ? 0 : 1);
      const insertCost = (cost[(i - 1) * width + j] ?? 0) + 1;
      const lacking = (cost[i * width + j - 1] ?? 0) + 1;
      cost[i * width + j] = Math.min(keepCost, insertCost, lacking);
    }
  }
  let end = 0;
  // Of equals the last, so that a word at the end is changed and not added.
  for (let j = 1; j <= m; j++) if ((cost[n * width + j] ?? 0) <= (cost[n * width + end] ?? 0)) end = j;
  return traceBack(words, text, source, cost, withLastWord(words, source, end));
}

/** How far beyond the likeliest end of a stretch to look for the last word, and the minimum of that. */
const FURTHER = 6;
const TELLING = 4;

/** The end of the stretch, further on if the last word stands there: "during the season" leaves words of "during the whole of the season" out. */
function withLastWord(words: readonly FoldedWord[], source: SourcePlace, end: number): number {
  const last = words.at(-1)?.word ?? '';
  if (end === 0 || last === source.words[end - 1] || last.length < TELLING) return end;
  const further = source.words.slice(end, end + FURTHER).indexOf(last);
  return further < 0 ? end : end + further + 1;
}

/** A run of words that differ, by index: of the source from `from` to `to`, of the quotation from `start` to `end`. */
interface DifferingRun {
  from: number;
  readonly to: number;
  start: number;
  readonly end: number;
}

function traceBack(
  words: readonly FoldedWord[],
  text: string,
  source: SourcePlace,
  cost: Uint32Array,
  last: number,
): Likeness {
  const width = source.words.length + 1;
  const runs: DifferingRun[] = [];
  let open: DifferingRun | undefined;
  let [i, j, same] = [words.length, last, 0];
  while (i > 0) {
    const costHere = cost[i * width + j] ?? 0;
    const isSame = j > 0 && words[i - 1]?.word === source.words[j - 1];
    if (isSame && costHere === cost[(i - 1) * width + j - 1]) {
      [i, j, same] = [i - 1, j - 1, same + 1];
      open = undefined;
      continue;
    }
    if (!open) {
      open = { from: j, to: j, start: i, end: i };
      runs.push(open);
    }
    if (j > 0 && costHere === (cost[(i - 1) * width + j - 1] ?? 0) + 1) [i, j] = [i - 1, j - 1];
    else if (costHere === (cost[(i - 1) * width + j] ?? 0) + 1) i--;
    else j--;
    open.from = j;
    open.start = i;
  }
  return {
    share: same / words.length,
    hasGap: runs.some((run) => run.from === run.to && isGapBefore(source, run.from)),
    differences: runs.reverse().map((run) => {
      const at = spanOfWords(words, run);
      return { ...at, source: textOf(source, run), quotation: text.slice(at.start, at.end) };
    }),
  };
}

/** The span of the words of a run; without any, the place before the next word. */
function spanOfWords(words: readonly FoldedWord[], { start, end }: DifferingRun): Span {
  if (start < end) return { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  const at = words[start]?.start ?? words.at(-1)?.end ?? 0;
  return { start: at, end: at };
}

/** The trace of a lost word: two spaces, or one before a mark. */
const GAP = /[ \u00a0]{2}|[ \u00a0][,.;)]/;

function isGapBefore({ text, folded }: SourcePlace, at: number): boolean {
  const [before, after] = [folded[at - 1], folded[at]];
  return before !== undefined && after !== undefined && GAP.test(text.slice(before.end, after.start));
}

function textOf({ text, folded }: SourcePlace, { from, to }: DifferingRun): string {
  if (from === to) return '';
  return text.slice(folded[from]?.start, folded[to - 1]?.end).replace(/\s+/g, ' ');
}

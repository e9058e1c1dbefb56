import type { Span } from '../text/edits';
import type { FoldedWord } from './foldedWord';
import type { SourcePlace } from './sourceWords';

/**
 * A difference in a quotation: words of the source and the corresponding words of the quotation, either of which may be empty. The span, in
 * UTF-16 code units of the quoting text, covers the quotation's words; it is empty where words of the source are missing.
 */
export interface WordDifference extends Span {
  readonly source: string;
  readonly quotation: string;
}

/** The part of a source that best matches some words. */
export interface Likeness {
  /** The share of the words that occur there in the same order, from 0 to 1. */
  readonly share: number;
  readonly differences: readonly WordDifference[];
  /** Whether the source has a gap exactly where the words have an additional one, because a conversion has lost a word. */
  readonly hasGap: boolean;
}

/** Maximum size of an alignment table. Larger ones are skipped, since the cost is the product of both lengths. */
const MAX_TABLE_CELLS = 4_000_000;

/** Aligns the words of a text with the part of a source that needs the fewest edits. Undefined if the texts are too long to align. */
export function likenessOf(words: readonly FoldedWord[], text: string, source: SourcePlace): Likeness | undefined {
  const [n, m] = [words.length, source.words.length];
  if (n === 0 || m === 0 || n * m > MAX_TABLE_CELLS) return undefined;
  const width = m + 1;
  // Fewest edits that turn the first i words into a stretch of the source that ends at j; the stretch may start anywhere.
  const cost = new Uint32Array((n + 1) * width);
  for (let i = 1; i <= n; i++) {
    cost[i * width] = i;
    const word = words[i - 1]?.word;
    for (let j = 1; j <= m; j++) {
      const keepCost = (cost[(i - 1) * width + j - 1] ?? 0) + (word === source.words[j - 1] ? 0 : 1);
      const insertCost = (cost[(i - 1) * width + j] ?? 0) + 1;
      const deletionCost = (cost[i * width + j - 1] ?? 0) + 1;
      cost[i * width + j] = Math.min(keepCost, insertCost, deletionCost);
    }
  }
  let end = 0;
  // On a tie, take the last, so that a different word at the end counts as changed rather than added.
  for (let j = 1; j <= m; j++) if ((cost[n * width + j] ?? 0) <= (cost[n * width + end] ?? 0)) end = j;
  return traceBack(words, text, source, cost, withLastWord(words, source, end));
}

/** How far beyond the best end of a stretch to look for the last word, and the minimum length of that word. */
const FURTHER_WORDS = 6;
const TELLING_LETTERS = 4;

/**
 * The end of a stretch, extended if the last word occurs shortly after it: "during the season" omits words of "during the whole of the
 * season".
 */
function withLastWord(words: readonly FoldedWord[], source: SourcePlace, end: number): number {
  const lastWord = words.at(-1)?.word ?? '';
  if (end === 0 || lastWord === source.words[end - 1] || lastWord.length < TELLING_LETTERS) return end;
  const furtherIndex = source.words.slice(end, end + FURTHER_WORDS).indexOf(lastWord);
  return furtherIndex < 0 ? end : end + furtherIndex + 1;
}

/** Word indexes of a differing run: `from` to `to` in the source, `start` to `end` in the quotation. */
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
    const isSameWord = j > 0 && words[i - 1]?.word === source.words[j - 1];
    if (isSameWord && costHere === cost[(i - 1) * width + j - 1]) {
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

/** The span of the words in a run; for an empty run, the empty span before the next word. */
function spanOfWords(words: readonly FoldedWord[], { start, end }: DifferingRun): Span {
  if (start < end) return { start: words[start]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
  const at = words[start]?.start ?? words.at(-1)?.end ?? 0;
  return { start: at, end: at };
}

/** Trace of a lost word: two spaces, or a space before punctuation. */
const GAP_PATTERN = /[ \u00a0]{2}|[ \u00a0][,.;)]/;

function isGapBefore({ text, folded }: SourcePlace, at: number): boolean {
  const [before, after] = [folded[at - 1], folded[at]];
  return before !== undefined && after !== undefined && GAP_PATTERN.test(text.slice(before.end, after.start));
}

function textOf({ text, folded }: SourcePlace, { from, to }: DifferingRun): string {
  if (from === to) return '';
  return text.slice(folded[from]?.start, folded[to - 1]?.end).replace(/\s+/g, ' ');
}

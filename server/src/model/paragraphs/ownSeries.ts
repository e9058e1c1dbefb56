import { memoize } from '../base/memo';

/** The members of a series: a paragraph with its number, and the blocks from its own to the end of its text. */
interface CountedParagraph {
  readonly value: number;
  readonly suffix: string;
  readonly annex: number;
  readonly block: number;
  readonly endBlock: number;
}

/** How many numbers in a row may be missing within a series. */
const LONGEST_GAP = 5;
/** The score of a step to the next number, the penalty for each missing number, and the bonus for adjacent paragraphs. */
const STEP = 100;
const LOSS = 15;
const BESIDE = 1;
/** The penalty for a paragraph that continues the two before it while the series does not. */
const ELSEWHERE = 2;
/** The bonus for a series that begins where the text does: at its first paragraph, or after a question that this one answers. */
const FIRST = 50;
const FIRST_PARAGRAPHS = 2;

/** The end of a series: its paragraph, the end before it, and its score. */
interface Chain {
  readonly at: number;
  readonly before: Chain | undefined;
  readonly worth: number;
}

/** The indices of the longest series, in order. */
const longestSeries = memoize((all: readonly CountedParagraph[]): readonly number[] => {
  const ends = new Map<number, Chain>();
  let longest: Chain | undefined;
  for (const [at, { value, suffix, annex, block }] of all.entries()) {
    if (suffix !== '' || annex !== 0) continue;
    let best: Chain = { at, before: undefined, worth: STEP + (at < FIRST_PARAGRAPHS ? FIRST : 0) };
    for (let missing = 0; missing <= LONGEST_GAP; missing++) {
      const before = ends.get(value - 1 - missing);
      if (!before) continue;
      const isBeside = all[before.at]?.endBlock === block;
      const isElsewhere = before.at < at - 1 && all[at - 1]?.value === value - 1 && all[at - 2]?.value === value - 2;
      const worth = before.worth + STEP - missing * LOSS + (isBeside ? BESIDE : 0) - (isElsewhere ? ELSEWHERE : 0);
      if (worth > best.worth) best = { at, before, worth };
    }
    const other = ends.get(value);
    const isBetter = !other || best.worth > other.worth || (best.worth === other.worth && !best.before);
    if (isBetter) ends.set(value, best);
    if (!longest || best.worth > longest.worth) longest = best;
  }
  const series: number[] = [];
  for (let end = longest; end; end = end.before) series.push(end.at);
  return series.reverse();
});

/**
 * The paragraphs that count through the main text, in order: the longest series of numbers that follow each other. Others are quoted with
 * the numbers that they have elsewhere, such as the questions that a State answers or the sections of a law. Linear in their number.
 */
export function ownSeries<P extends CountedParagraph>(all: readonly P[]): readonly P[] {
  return longestSeries(all).flatMap((at) => all[at] ?? []);
}

import { memoize } from '../base/memo';

/** A member of a series: a paragraph with its number, and its block range. */
interface CountedParagraph {
  readonly value: number;
  readonly suffix: string;
  readonly annex: number;
  readonly block: number;
  readonly endBlock: number;
}

/** How many consecutive numbers may be missing within a series. */
const MAX_NUMBER_GAP = 5;
/** The score for advancing to the next number, the penalty per missing number, and the bonus for adjacent paragraphs. */
const ADVANCE_SCORE = 100;
const MISSING_PENALTY = 15;
const ADJACENT_BONUS = 1;
/** The penalty for a paragraph that continues the two before it although the series does not include them. */
const OTHER_SERIES_PENALTY = 2;
/** The bonus for a series that begins with the text: at its first paragraph, or after a question that the paragraph answers. */
const START_BONUS = 50;
const FIRST_PARAGRAPHS = 2;

/** A series, represented by its last paragraph, its predecessor and its score. */
interface Chain {
  readonly at: number;
  readonly before: Chain | undefined;
  readonly worth: number;
}

/** The indices of the highest-scoring series, in order. */
const longestSeries = memoize((all: readonly CountedParagraph[]): readonly number[] => {
  const ends = new Map<number, Chain>();
  let longestChain: Chain | undefined;
  for (const [at, { value, suffix, annex, block }] of all.entries()) {
    if (suffix !== '' || annex !== 0) continue;
    let bestChain: Chain = { at, before: undefined, worth: ADVANCE_SCORE + (at < FIRST_PARAGRAPHS ? START_BONUS : 0) };
    for (let missing = 0; missing <= MAX_NUMBER_GAP; missing++) {
      const previousChain = ends.get(value - 1 - missing);
      if (!previousChain) continue;
      const isAdjacent = all[previousChain.at]?.endBlock === block;
      const continuesOthers =
        previousChain.at < at - 1 && all[at - 1]?.value === value - 1 && all[at - 2]?.value === value - 2;
      const score =
        previousChain.worth +
        ADVANCE_SCORE -
        missing * MISSING_PENALTY +
        (isAdjacent ? ADJACENT_BONUS : 0) -
        (continuesOthers ? OTHER_SERIES_PENALTY : 0);
      if (score > bestChain.worth) bestChain = { at, before: previousChain, worth: score };
    }
    const otherChain = ends.get(value);
    const isBetter =
      !otherChain || bestChain.worth > otherChain.worth || (bestChain.worth === otherChain.worth && !bestChain.before);
    if (isBetter) ends.set(value, bestChain);
    if (!longestChain || bestChain.worth > longestChain.worth) longestChain = bestChain;
  }
  const series: number[] = [];
  for (let end = longestChain; end; end = end.before) series.push(end.at);
  return series.reverse();
});

/**
 * The paragraphs of the main text’s own numbering, in order: the longest series of consecutive numbers. Other numbered paragraphs are
 * quoted with the numbers of their source, such as the questions that a State answers or the sections of a law. Takes linear time.
 */
export function ownSeries<P extends CountedParagraph>(all: readonly P[]): readonly P[] {
  return longestSeries(all).flatMap((at) => all[at] ?? []);
}

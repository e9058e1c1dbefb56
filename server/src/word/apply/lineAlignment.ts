import { commonPairs } from '../../text/commonPairs';
import { addAll } from '../../text/many';
import type { FileLine, TextLine } from './editedLines';
import { LinePartners } from './linePartners';
import { bagOf, commonWords, type WordBag } from './wordTokens';

/** Corresponding lines before and after an edit: none on one side for new and deleted lines, several if lines were split or joined. */
export interface AlignedLines {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Minimum share of common words for two lines to count as an edited version of the same line. */
const MIN_SIMILARITY = 0.4;
/** Minimum proportion of words that must be shared for lines to count as split or joined, if two of them are already paired. */
const MIN_WHOLE_SHARE = 0.8;
/** Minimum share of a part's words that occur in the whole, if lines are split or joined. */
const MIN_PART_SHARE = 0.6;
/** Maximum number of lines that a line may be split into. */
const MAX_PARTS = 3;
/** Maximum number of line pairs to compare between two unchanged lines. */
const MAX_LINE_PAIRS = 100_000;

/** A text and its lines. */
interface TextInLines<L extends TextLine> {
  readonly text: string;
  readonly lines: readonly L[];
}

/** Pairs the lines of two texts in order: known partners first, then equal lines, then the most similar ones in between. */
export function alignLines(
  old: TextInLines<FileLine>,
  newLines: TextInLines<TextLine>,
  partners = new LinePartners(old.lines, newLines.lines),
): readonly AlignedLines[] {
  const alignment: AlignedLines[] = [];
  let [i, j] = [0, 0];
  const passTo = (before: number, after: number) => {
    if (before > i || after > j)
      addAll(alignment, new Gap(old, newLines, partners, [i, before], [j, after]).alignment());
    if (before < old.lines.length) alignment.push({ before: [before], after: [after] });
    [i, j] = [before + 1, after + 1];
  };
  for (const [before, after] of [
    ...equalPairs(old, newLines, partners),
    [old.lines.length, newLines.lines.length] as const,
  ]) {
    // A gap with too many pairs to compare is split at known partners.
    if ((before - i) * (after - j) > MAX_LINE_PAIRS)
      for (const [one, other] of partners.pairs) if (one >= i && one < before) passTo(one, other);
    passTo(before, after);
  }
  return alignment;
}

/** Pairs of lines with equal words, in order: known partners, and others between them. */
function equalPairs(
  old: TextInLines<FileLine>,
  newLines: TextInLines<TextLine>,
  partners: LinePartners,
): readonly (readonly [number, number])[] {
  const [before, after] = partners.keys(old.lines, newLines.lines);
  const equalLines: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  for (const [one, other] of [...partners.pairs, [before.length, after.length] as const]) {
    const [from, start] = [i, j];
    addAll(
      equalLines,
      commonPairs(before.slice(i, one), after.slice(j, other)).map(([a, b]) => [from + a, start + b] as const),
    );
    if (one < before.length && before[one] === after[other]) equalLines.push([one, other]);
    [i, j] = [one + 1, other + 1];
  }
  return equalLines;
}

/** A step of an alignment: how many lines on each side correspond to each other. */
type LinesStep = readonly [before: number, after: number];

/** The lines on each side of a comparison that lie between two equal lines. */
class Gap {
  private readonly rows: number;
  private readonly columns: number;
  private readonly oldBags: readonly WordBag[];
  private readonly newBags: readonly WordBag[];
  private readonly oldWords: readonly string[];
  private readonly newWords: readonly string[];
  /** Number of words in common for each pair of lines; -1 if not counted yet. */
  private readonly common: Int32Array;

  constructor(
    private readonly old: TextInLines<FileLine>,
    newLines: TextInLines<TextLine>,
    private readonly partners: LinePartners,
    private readonly from: readonly [number, number],
    private readonly to: readonly [number, number],
  ) {
    const words = (text: string, lines: readonly TextLine[]) =>
      lines.map(({ wordsStart, end }) => text.slice(wordsStart, end));
    this.oldWords = words(old.text, old.lines.slice(...from));
    this.newWords = words(newLines.text, newLines.lines.slice(...to));
    this.oldBags = this.oldWords.map((line) => bagOf([line]));
    this.newBags = this.newWords.map((line) => bagOf([line]));
    this.rows = this.oldBags.length;
    this.columns = this.newBags.length;
    this.common = new Int32Array(Math.min(MAX_LINE_PAIRS, this.rows * this.columns)).fill(-1);
  }

  alignment(): readonly AlignedLines[] {
    const steps = this.rows * this.columns <= MAX_LINE_PAIRS ? this.cheapest() : this.apart();
    const alignment: AlignedLines[] = [];
    let [i, j] = [this.from[0], this.to[0]];
    for (const [before, after] of steps) {
      alignment.push({ before: indexRange(i, before), after: indexRange(j, after) });
      [i, j] = [i + before, j + after];
    }
    return alignment;
  }

  /** Treats all lines as deleted and new, unless both sides have the same number, in which case they are paired one to one. */
  private apart(): readonly LinesStep[] {
    if (this.rows === this.columns) return indexRange(0, this.rows).map(() => [1, 1] as const);
    return [
      ...indexRange(0, this.rows).map(() => [1, 0] as const),
      ...indexRange(0, this.columns).map(() => [0, 1] as const),
    ];
  }

  private cheapest(): readonly LinesStep[] {
    const { rows, columns } = this;
    const width = columns + 1;
    const costs = new Float64Array((rows + 1) * width).fill(Number.POSITIVE_INFINITY);
    const steps: LinesStep[] = new Array((rows + 1) * width);
    costs[rows * width + columns] = 0;
    for (let i = rows; i >= 0; i--)
      for (let j = columns; j >= 0; j--)
        for (const [step, cost] of this.stepsAt(i, j)) {
          if (!this.allows(i, j, step)) continue;
          const total = cost + (costs[(i + step[0]) * width + j + step[1]] ?? Number.POSITIVE_INFINITY);
          if (total >= (costs[i * width + j] ?? 0)) continue;
          costs[i * width + j] = total;
          steps[i * width + j] = step;
        }
    const path: LinesStep[] = [];
    for (let i = 0, j = 0; i < rows || j < columns; ) {
      const step = steps[i * width + j] ?? [i < rows ? 1 : 0, j < columns ? 1 : 0];
      path.push(step);
      [i, j] = [i + step[0], j + step[1]];
    }
    return path;
  }

  private allows(i: number, j: number, [before, after]: LinesStep): boolean {
    const [one, other] = [this.from[0] + i, this.to[0] + j];
    return this.partners.allows([one, one + before], [other, other + after]);
  }

  /** The possible steps from a position, and how many words differ in each. */
  private *stepsAt(i: number, j: number): Generator<readonly [LinesStep, number]> {
    const bag = this.oldBags[i];
    const otherBag = this.newBags[j];
    if (bag && otherBag) {
      const cost = this.pairCost(i, j, bag, otherBag);
      if (cost !== undefined) yield [[1, 1], cost];
      const isOldPaired = this.partners.isPaired('before', this.from[0] + i);
      const isNewPaired = this.partners.isPaired('after', this.to[0] + j);
      for (let parts = 2; parts <= MAX_PARTS; parts++) {
        const { newBags, newWords, oldBags, oldWords } = this;
        const split = this.partsCost(bag, newBags, newWords, j, parts, isOldPaired, (at) => this.commonAt(i, at));
        if (split !== undefined) yield [[1, parts], split];
        const joinedCost = this.partsCost(otherBag, oldBags, oldWords, i, parts, isNewPaired, (at) =>
          this.commonAt(at, j),
        );
        if (joinedCost !== undefined) yield [[parts, 1], joinedCost];
      }
    }
    if (bag) yield [[1, 0], bagWeight(bag)];
    if (otherBag) yield [[0, 1], bagWeight(otherBag)];
  }

  private pairCost(i: number, j: number, one: WordBag, other: WordBag): number | undefined {
    const commonWeight = this.commonAt(i, j);
    const isOnlyPair = this.rows === 1 && this.columns === 1;
    // Lines that cannot be deleted and inserted, such as table rows, can only have been changed, as can known partners.
    const isBound =
      this.old.lines[this.from[0] + i]?.isFree === false || this.partners.arePartners(this.from[0] + i, this.to[0] + j);
    const isSimilar = 2 * commonWeight >= MIN_SIMILARITY * (one.size + other.size);
    if (!isSimilar && !isOnlyPair && !isBound) return undefined;
    return bagWeight(one) + bagWeight(other) - 2 * commonWeight - (isSimilar || isBound ? 0.5 : 0);
  }

  /** How many words differ if a line is split into several or joined from them; undefined if they do not look like its parts. */
  private partsCost(
    whole: WordBag,
    bags: readonly WordBag[],
    words: readonly string[],
    from: number,
    count: number,
    isPaired: boolean,
    common: (at: number) => number,
  ): number | undefined {
    if (from + count > bags.length) return undefined;
    let size = 0;
    for (let at = from; at < from + count; at++) {
      const part = bags[at]?.size ?? 0;
      if (part === 0 || common(at) < MIN_PART_SHARE * part) return undefined;
      size += part;
    }
    const wholeWeight = commonWords(whole, bagOf(words.slice(from, from + count)));
    const isAlike = isPaired
      ? wholeWeight >= MIN_WHOLE_SHARE * Math.max(whole.size, size)
      : 2 * wholeWeight >= MIN_SIMILARITY * (whole.size + size);
    return isAlike ? whole.size + size - 2 * wholeWeight + count - 1 : undefined;
  }

  private commonAt(i: number, j: number): number {
    const cellIndex = i * this.columns + j;
    const commonCount = this.common[cellIndex] ?? -1;
    if (commonCount >= 0) return commonCount;
    const [one, other] = [this.oldBags[i], this.newBags[j]];
    const sharedCount = one && other ? commonWords(one, other) : 0;
    this.common[cellIndex] = sharedCount;
    return sharedCount;
  }
}

function bagWeight({ size }: WordBag): number {
  return Math.max(1, size);
}

function indexRange(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}

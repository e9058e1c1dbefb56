import { memoizeBy } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import { bisect } from '../../text/bisect';
import type { Arrangement } from '../numbers/arrangement';
import { compareRanks, type PlaceRank, rankOfNumber } from '../numbers/rank';

/** Entries of an arrangement that follow each other, in the order of the old paragraphs whose words or numbers they have. */
interface EntryRun {
  readonly entries: Int32Array;
  /** How many entries there are; a merged one stands in `entries` for each of the paragraphs that it is now. */
  readonly count: number;
  /** Whether their numbers are in ascending order. */
  readonly isRising: boolean;
}

/** The fate of some consecutive paragraphs. */
interface RunsWithin {
  readonly runs: readonly EntryRun[];
  /** The indexes of those that are gone. */
  readonly goneEntries: readonly number[];
  /** Whether some of them are now the same one. */
  readonly isMerged: boolean;
}

/**
 * The fate of all paragraphs of a document, so that ranges need not be expanded: thousands of paragraphs may each cite a range of
 * thousands, and an operation breaks each at a few places only.
 */
class ParagraphRuns {
  /** The entries that paragraphs have become, with those split off them, in the old order; where those of each paragraph begin. */
  private readonly entries: Int32Array;
  private readonly begins: Int32Array;
  /** The paragraphs that are gone. */
  private readonly goneEntries: number[] = [];
  /** How many entries before each repeat the one before them. */
  private readonly repeats: Int32Array;
  /** How many entries before each have a lower number than the one before them. */
  private readonly falls: Int32Array;
  /** Whether paragraphs that did not follow each other have become one, so that counting them by runs would count it twice. */
  readonly isOdd: boolean;
  /** The places in `entries` of those that do not follow the one before them. */
  private readonly breaks: readonly number[];

  constructor({ paragraphs: { all } }: DocumentModel, { entryOf, next, labels, successors: { split } }: Arrangement) {
    const entries = new Int32Array(all.length + (split?.size ?? 0));
    this.begins = new Int32Array(all.length + 1);
    this.repeats = new Int32Array(entries.length + 1);
    this.falls = new Int32Array(entries.length + 1);
    const breaks: number[] = [];
    const seenEntries = new Set<number>();
    let isOdd = false;
    let length = 0;
    let rank: PlaceRank = [];
    const add = (entry: number) => {
      const before = length > 0 ? (entries[length - 1] ?? -1) : -1;
      const isRepeat = entry === before;
      if (!isRepeat && length > 0 && next[before] !== entry) breaks.push(length);
      isOdd ||= !isRepeat && seenEntries.has(entry);
      seenEntries.add(entry);
      const own = rankOfNumber(labels[entry] ?? '');
      this.repeats[length + 1] = (this.repeats[length] ?? 0) + (isRepeat ? 1 : 0);
      this.falls[length + 1] = (this.falls[length] ?? 0) + (compareRanks(rank, own) > 0 ? 1 : 0);
      rank = own;
      entries[length++] = entry;
    };
    for (const [k, { block }] of all.entries()) {
      this.begins[k] = length;
      const entry = entryOf[block] ?? -1;
      if (entry >= 0) add(entry);
      else this.goneEntries.push(k);
      const part = split?.get(block);
      if (part !== undefined) add(part);
    }
    this.begins[all.length] = length;
    this.entries = entries.subarray(0, length);
    this.breaks = breaks;
    this.isOdd = isOdd;
  }

  /** The new paragraphs for those from one index to another, inclusive. */
  within(first: number, last: number): RunsWithin {
    const begin = this.begins[first] ?? 0;
    const end = this.begins[last + 1] ?? begin;
    const runs: EntryRun[] = [];
    const { breaks } = this;
    let from = begin;
    for (let at = bisect(breaks.length, (i) => (breaks[i] ?? 0) <= begin); from < end; at++) {
      const to = Math.min(end, breaks[at] ?? end);
      runs.push({
        entries: this.entries.subarray(from, to),
        count: to - from - countIn(this.repeats, from, to),
        isRising: countIn(this.falls, from, to) === 0,
      });
      from = to;
    }
    return {
      runs,
      goneEntries: this.goneWithin(first, last),
      isMerged: runs.some(({ entries, count }) => count < entries.length),
    };
  }

  private goneWithin(first: number, last: number): readonly number[] {
    const { goneEntries } = this;
    return goneEntries.slice(
      bisect(goneEntries.length, (i) => (goneEntries[i] ?? 0) < first),
      bisect(goneEntries.length, (i) => (goneEntries[i] ?? 0) <= last),
    );
  }
}

/** How many entries between two places are counted, the first left aside, which is only compared with the next. */
function countIn(counts: Int32Array, from: number, to: number): number {
  return (counts[to] ?? 0) - (counts[from + 1] ?? 0);
}

/** The runs of the paragraphs of a model in an arrangement of it, computed once. */
export const paragraphRuns = memoizeBy(
  (arrangement: Arrangement, model: DocumentModel) => new ParagraphRuns(model, arrangement),
);

import { memoizeBy } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import { bisect } from '../../text/bisect';
import type { Arrangement } from '../numbers/arrangement';
import { compareRanks, type PlaceRank, rankOfNumber } from '../numbers/rank';

/** Consecutive entries of an arrangement, in the order of the old paragraphs that they come from. */
interface EntryRun {
  readonly entries: Int32Array;
  /** The number of entries; a merged one occurs in `entries` once for each old paragraph. */
  readonly count: number;
  /** Whether the entries' numbers are ascending. */
  readonly isRising: boolean;
}

/** What happened to a span of paragraphs. */
interface RunsWithin {
  readonly runs: readonly EntryRun[];
  /** The indices of deleted paragraphs. */
  readonly goneEntries: readonly number[];
  /** Whether some of the paragraphs were merged. */
  readonly isMerged: boolean;
}

/**
 * What happened to all paragraphs of a document, stored so that ranges need not be expanded: thousands of paragraphs may each cite a range
 * of thousands, while an operation breaks each range in only a few places.
 */
class ParagraphRuns {
  /** The entries that the paragraphs became, including those split off, in the old order, and where those of each paragraph begin. */
  private readonly entries: Int32Array;
  private readonly begins: Int32Array;
  /** The deleted paragraphs. */
  private readonly goneEntries: number[] = [];
  /** Prefix counts of entries equal to their predecessor. */
  private readonly repeats: Int32Array;
  /** Prefix counts of entries with a lower number than their predecessor. */
  private readonly falls: Int32Array;
  /** Whether non-adjacent paragraphs were merged, so that counting members by runs would count the merged one twice. */
  readonly isOdd: boolean;
  /** The indices in `entries` that do not directly follow their predecessor. */
  private readonly breaks: readonly number[];

  constructor({ paragraphs: { all } }: DocumentModel, { entryOf, next, labels, successors: { split } }: Arrangement) {
    const entries = new Int32Array(all.length + (split?.size ?? 0));
    this.begins = new Int32Array(all.length + 1);
    this.repeats = new Int32Array(entries.length + 1);
    this.falls = new Int32Array(entries.length + 1);
    const breaks: number[] = [];
    const seenEntries = new Set<number>();
    let isIrregular = false;
    let length = 0;
    let rank: PlaceRank = [];
    const add = (entry: number) => {
      const previousEntry = length > 0 ? (entries[length - 1] ?? -1) : -1;
      const isRepeat = entry === previousEntry;
      if (!isRepeat && length > 0 && next[previousEntry] !== entry) breaks.push(length);
      isIrregular ||= !isRepeat && seenEntries.has(entry);
      seenEntries.add(entry);
      const ownRank = rankOfNumber(labels[entry] ?? '');
      this.repeats[length + 1] = (this.repeats[length] ?? 0) + (isRepeat ? 1 : 0);
      this.falls[length + 1] = (this.falls[length] ?? 0) + (compareRanks(rank, ownRank) > 0 ? 1 : 0);
      rank = ownRank;
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
    this.isOdd = isIrregular;
  }

  /** The new paragraphs for a span of old ones, inclusive. */
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

/** The prefix count between two indices, excluding the first entry, which is not compared with its predecessor. */
function countIn(counts: Int32Array, from: number, to: number): number {
  return (counts[to] ?? 0) - (counts[from + 1] ?? 0);
}

/** The runs of a model’s paragraphs in an arrangement, memoized. */
export const paragraphRuns = memoizeBy(
  (arrangement: Arrangement, model: DocumentModel) => new ParagraphRuns(model, arrangement),
);

import type { Reference } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { bisect } from '../../text/bisect';
import type { Arrangement } from '../numbers/arrangement';
import { resolveTarget } from '../numbers/pointing';
import { compareRanks, type PlaceRank, rankOfNumber, rises } from '../numbers/rank';
import type { ListElement } from './listTask';

/** A paragraph and the rank of its number; the entry is -1 if the paragraph was deleted. */
interface RankedEntry {
  readonly entry: number;
  readonly rank: PlaceRank;
}

/**
 * Resolves ranges by number. If numbers are out of order, the paragraphs with numbers in a range differ from those between its ends, and
 * updating the range by one reading may lose paragraphs from the other.
 */
export class NumberRanges {
  /** Whether numbers are in order both before and after, so that both readings of a range agree. */
  readonly areEven: boolean;
  private numbersBefore: Numbers | undefined;
  private numbersNow: Numbers | undefined;

  constructor(
    private readonly model: DocumentModel,
    private readonly arrangement: Arrangement,
  ) {
    this.areEven = rises(ranksThen(model)) && rises(ranksNow(arrangement).map(({ rank }) => rank));
  }

  /**
   * Whether a range of paragraphs, as now written, omits one that it included by number or by position, or includes one that it did not
   * include by either. False if an end was deleted, which has a note of its own, and for letters.
   */
  nameOthers(blockIndex: number, { range, target }: Reference, from: ListElement, to: ListElement): boolean {
    if (this.areEven || !range || !to.range || from.state !== 'known' || to.state !== 'known') return false;
    if (from.old.path.length > 0 || to.old.path.length > 0) return false;
    const { model, arrangement } = this;
    const annex = resolveTarget(model, blockIndex, target)?.paragraph.annex ?? 0;
    const byPlace = new Set(to.range.runs.flatMap((run) => run.members().map(({ entry }) => entry)));
    this.numbersBefore ??= numbersThen(model, arrangement);
    const entries = numbersWithin(this.numbersBefore, annex, from.old.number, to.old.number).filter(
      (entry) => entry >= 0,
    );
    if (!this.isWrittenAsRange(from, to)) return entries.some((entry) => !byPlace.has(entry));
    this.numbersNow ??= byAnnex(ranksNow(arrangement));
    const byNumber = new Set(entries);
    const newEntries = new Set(numbersWithin(this.numbersNow, annex, from.now.number, to.now.number));
    return (
      entries.some((entry) => !newEntries.has(entry)) ||
      [...newEntries].some((entry) => !byNumber.has(entry) && !byPlace.has(entry))
    );
  }

  /** Whether the members of a range are still consecutive, so that it remains a range. */
  private isWrittenAsRange(from: ListElement, to: ListElement): boolean {
    const [run, ...others] = to.range?.runs ?? [];
    return others.length === 0 && run?.first.entry === from.entry && run.last.entry === to.entry;
  }
}

/** Paragraphs by annex, sorted by number. */
type Numbers = ReadonlyMap<number, readonly RankedEntry[]>;

function ranksThen({ paragraphs }: DocumentModel): readonly PlaceRank[] {
  return paragraphs.all.map(({ annex, number }) => [annex, ...rankOfNumber(number)]);
}

/** Ranks compare the annex first. */
function ranksNow({ entries, standings, labels }: Arrangement): readonly RankedEntry[] {
  return entries.flatMap(({ role }, entry) =>
    role === 'paragraph' ? { entry, rank: [standings[entry]?.annex ?? 0, ...rankOfNumber(labels[entry] ?? '')] } : [],
  );
}

function numbersThen(model: DocumentModel, { entryOf }: Arrangement): Numbers {
  const ranks = ranksThen(model);
  return byAnnex(
    model.paragraphs.all.map(({ block }, index) => ({ entry: entryOf[block] ?? -1, rank: ranks[index] ?? [] })),
  );
}

function byAnnex(paragraphs: readonly RankedEntry[]): Numbers {
  const ranksByAnnex = new Map<number, RankedEntry[]>();
  for (const one of paragraphs) {
    const annex = one.rank[0] ?? 0;
    const list = ranksByAnnex.get(annex);
    if (list) list.push(one);
    else ranksByAnnex.set(annex, [one]);
  }
  for (const list of ranksByAnnex.values()) list.sort((a, b) => compareRanks(a.rank, b.rank));
  return ranksByAnnex;
}

/** The entries in an annex with numbers between two bounds, inclusive. */
function numbersWithin(numbers: Numbers, annex: number, first: string, last: string): readonly number[] {
  const list = numbers.get(annex) ?? [];
  const [from, to] = [first, last].map((number): PlaceRank => [annex, ...rankOfNumber(number)]);
  if (!from || !to) return [];
  let at = bisect(list.length, (i) => compareRanks(list[i]?.rank ?? from, from) < 0);
  const entries: number[] = [];
  for (let one = list[at]; one && compareRanks(one.rank, to) <= 0; one = list[++at]) entries.push(one.entry);
  return entries;
}

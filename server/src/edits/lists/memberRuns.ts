import type { Reference } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { type Arrangement, placeOfEntry } from '../numbers/arrangement';
import { partsOfRange } from '../numbers/pointing';
import { compareRanks, rankOfEntry, rises } from '../numbers/rank';
import type { ListElement, MemberRun, RangeMember } from './listTask';
import { paragraphRuns } from './paragraphRuns';

/** The members of a range in a new arrangement; undefined if only the ends are known. */
export function rangeMembers(
  model: DocumentModel,
  arrangement: Arrangement,
  blockIndex: number,
  reference: Reference,
): ListElement['range'] {
  const parts = partsOfRange(model, blockIndex, reference);
  if (!parts) return undefined;
  const { entryOf, next, successors } = arrangement;
  const allRuns = paragraphRuns(arrangement, model);
  const member = (entry: number): RangeMember => {
    const newPlace = placeOfEntry(arrangement, entry);
    return { entry, now: newPlace, rank: rankOfEntry(arrangement, entry, newPlace) };
  };
  const runs: MemberRun[] = [];
  const singleEntries = new Set<number>();
  let deletedCount = 0;
  let isMerged = false;
  const addSingle = (entry: number) => {
    if (singleEntries.has(entry)) return;
    singleEntries.add(entry);
    const one = member(entry);
    runs.push({ first: one, last: one, count: 1, isRising: true, members: () => [one] });
  };
  const block = (own: number) => {
    const entry = entryOf[own] ?? -1;
    if (entry < 0) deletedCount++;
    else {
      isMerged ||= singleEntries.has(entry);
      addSingle(entry);
    }
    const part = successors.split?.get(own);
    if (part !== undefined) addSingle(part);
  };
  for (const part of parts) {
    if ('block' in part) block(part.block);
    else if (allRuns.isOdd)
      for (const paragraph of model.paragraphs.all.slice(part.first, part.last + 1)) block(paragraph.block);
    else {
      const innerRuns = allRuns.within(part.first, part.last);
      deletedCount += innerRuns.goneEntries.length;
      isMerged ||= innerRuns.isMerged;
      for (const { entries, count, isRising } of innerRuns.runs)
        runs.push({
          first: member(entries[0] ?? -1),
          last: member(entries.at(-1) ?? -1),
          count,
          isRising,
          members: () => [...new Set(entries)].map(member),
        });
    }
  }
  return { runs: joinedRuns(runs, (entry) => next[entry] ?? -1), gone: deletedCount, isMerged };
}

/** The blocks of a range that were deleted in an arrangement. */
export function deletedMembers(
  model: DocumentModel,
  arrangement: Arrangement,
  blockIndex: number,
  reference: Reference,
): readonly number[] {
  const { all } = model.paragraphs;
  return (partsOfRange(model, blockIndex, reference) ?? []).flatMap((part) => {
    if ('block' in part) return (arrangement.entryOf[part.block] ?? -1) < 0 ? [part.block] : [];
    return paragraphRuns(arrangement, model)
      .within(part.first, part.last)
      .goneEntries.map((index) => all[index]?.block ?? -1);
  });
}

/** Splits ordered members into runs of consecutive ones. */
function runsOf(members: readonly RangeMember[], next: (entry: number) => number): readonly MemberRun[] {
  return joinedRuns(
    members.map((one) => ({ first: one, last: one, count: 1, isRising: true, members: () => [one] })),
    next,
  );
}

/** The runs of a range in ascending order of number. */
export function risingRuns(
  { runs }: NonNullable<ListElement['range']>,
  next: (entry: number) => number,
): readonly MemberRun[] {
  // Moved members form runs that are sorted within, so sorting the runs suffices unless they overlap.
  const sortedRuns = [...runs].sort((a, b) => compareRanks(a.first.rank, b.first.rank));
  const ends = sortedRuns.flatMap(({ first, last }) => [first.rank, last.rank]);
  if (sortedRuns.every((run) => run.isRising) && rises(ends)) return joinedRuns(sortedRuns, next);
  const members = runs.flatMap((run) => run.members());
  return runsOf(
    members.sort((a, b) => compareRanks(a.rank, b.rank)),
    next,
  );
}

/** The number of remaining members of a range. */
export function remainingMembers({ runs }: NonNullable<ListElement['range']>): number {
  return runs.reduce((sum, { count }) => sum + count, 0);
}

/** Joins runs that directly follow each other. */
function joinedRuns(runs: readonly MemberRun[], next: (entry: number) => number): readonly MemberRun[] {
  const groups: MemberRun[][] = [];
  for (const run of runs) {
    const open = groups.at(-1);
    const previousRun = open?.at(-1);
    if (previousRun && next(previousRun.last.entry) === run.first.entry) open?.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((several) => {
    const [first, last] = [several[0], several.at(-1)];
    if (!first || !last) return [];
    if (first === last) return [first];
    return [
      {
        first: first.first,
        last: last.last,
        count: several.reduce((sum, { count }) => sum + count, 0),
        isRising:
          several.every((one) => one.isRising) && rises(several.flatMap((one) => [one.first.rank, one.last.rank])),
        members: () => several.flatMap((one) => one.members()),
      },
    ];
  });
}

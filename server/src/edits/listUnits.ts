import type { CitationWords } from '../languages/language';
import type { ParagraphPlace } from '../model/target';
import { addAll } from '../text/many';
import { lettersOf, type Tokens } from './listElement';
import type { ListAddition, ListElement, ListTask } from './listTask';
import { compareRanks, type Rank } from './rank';

/** A list with what was found of each of its elements. */
export interface ReadList {
  readonly task: ListTask;
  readonly tokens: readonly Tokens[];
  /** Each with its new number and letters in place of the old; undefined where that would not do. */
  readonly inPlace: readonly (string | undefined)[];
  /** Whether each means what it meant and nothing else; false of ranges only. */
  readonly intact: readonly boolean[];
  /** What stands between a number and its letters. */
  readonly space: string;
}

/** Something between two separators. */
export interface Unit {
  /** With its number. */
  readonly full: string;
  /** The letters alone, for where the number before it is the same; undefined where the list does not write so. */
  readonly short: string | undefined;
  readonly first: ParagraphPlace;
  readonly last: ParagraphPlace;
  readonly rank: Rank;
  /** Whether what it named is not there, so that it names nothing else that has its number now. */
  readonly isLeft: boolean;
  /** The entries of both, where they are certain; the same for one that is no range. */
  readonly entries?: { readonly first: number; readonly last: number };
  /** Between the ends of a range. */
  readonly joint?: string;
  /** The place among the elements of the one that it begins with; none for what was not there. */
  readonly element?: number;
  readonly isAdded?: boolean;
}

/** Whether a range has become one of two, which is not written as a range. */
export function isPair({ members, isMerged }: NonNullable<ListElement['range']>): boolean {
  return members.length === 2 && isMerged === true;
}

/** A single number; `space` stands before its letters, `full` is how it is written already. */
export function unitOf(
  { entry, now, rank }: ListAddition,
  space: string,
  words: CitationWords,
  { full, isGroup = true }: { readonly full?: string | undefined; readonly isGroup?: boolean } = {},
): Unit {
  const { number, path } = now;
  return {
    full: full ?? number + lettersOf(path, space, words),
    short: isGroup && path.length > 0 ? lettersOf(path.slice(-1), '', words) : undefined,
    first: now,
    last: now,
    rank,
    isLeft: false,
    ...(entry >= 0 && { entries: { first: entry, last: entry } }),
  };
}

/** A number that was not named in the list before. */
export function addedUnit(addition: ListAddition, space: string, words: CitationWords): Unit {
  return { ...unitOf(addition, space, words), isAdded: true };
}

/** A range from one number to another. */
function rangeOf(from: Unit, to: Unit, joint: string): Unit {
  const far = joint + (from.first.number === to.last.number ? (to.short ?? to.full) : to.full);
  return {
    ...from,
    full: from.full + far,
    short: from.short === undefined ? undefined : from.short + far,
    last: to.last,
    ...(from.entries && to.entries && { entries: { first: from.entries.first, last: to.entries.last } }),
    joint,
  };
}

/** What a range has become: a range, where its members still follow each other, else several, and single numbers. */
export function rangeUnits({ task, tokens, inPlace, intact, space }: ReadList, i: number): Unit[] | undefined {
  const { elements, text, next } = task;
  const from = elements[i];
  const to = elements[i + 1];
  if (!from || !to) return undefined;
  const joint = text.slice(from.end, to.start);
  const isGroup = !tokens[i]?.number || !tokens[i + 1]?.number;
  const asWritten = (): Unit => ({
    full: text.slice(from.start, to.end),
    short: undefined,
    first: from.old,
    last: to.old,
    rank: from.rank,
    isLeft: true,
  });
  if (!to.range) {
    const [first, last] = [inPlace[i], inPlace[i + 1]];
    if (first === undefined || last === undefined || !tokens[i]?.number) return undefined;
    return [
      { full: first + joint + last, short: undefined, first: from.now, last: to.now, rank: from.rank, isLeft: false },
    ];
  }
  const members = [...to.range.members].sort((a, b) => compareRanks(a.rank, b.rank));
  if (members.length === 0) return task.removeGone ? [] : [asWritten()];
  const units: Unit[] = [];
  for (let k = 0; k < members.length; ) {
    let end = k;
    while (end + 1 < members.length && next(members[end]?.entry ?? -1) === members[end + 1]?.entry) end++;
    const first = members[k];
    const last = members[end];
    if (!first || !last) return undefined;
    const unit = (member: ListAddition) => unitOf(member, space, task.words, { isGroup });
    const isRange = end - k >= 2 || (end > k && intact[i + 1] === true);
    if (isRange) units.push(rangeOf(unit(first), unit(last), joint));
    else addAll(units, members.slice(k, end + 1).map(unit));
    k = end + 1;
  }
  return units;
}

/** Makes ranges of what is added and two or more that it follows or that follow it. */
export function compact(
  units: readonly Unit[],
  space: string,
  { words, next, joints }: Pick<ListTask, 'words' | 'next' | 'joints'>,
): readonly Unit[] {
  const parts: Unit[] = [];
  for (let i = 0; i < units.length; ) {
    let end = i + 1;
    while (end < units.length && next(units[end - 1]?.entries?.last ?? -1) === units[end]?.entries?.first) end++;
    const run = units.slice(i, end);
    i = end;
    const [from] = run;
    const to = run.at(-1);
    if (!from?.entries || !to?.entries) {
      addAll(parts, run);
      continue;
    }
    const count = run.reduce((sum, { joint }) => sum + (joint === undefined ? 1 : 2), 0);
    const isItem = from.first.path.length > 0;
    const joint = run.find((unit) => unit.joint !== undefined)?.joint ?? joints?.[isItem ? 'letters' : 'numbers'];
    if (count < 3 || joint === undefined || !run.some((unit) => unit.isAdded)) {
      addAll(parts, run);
      continue;
    }
    const [first, last] = [
      { now: from.first, rank: from.rank, entry: from.entries.first },
      { now: to.last, rank: to.rank, entry: to.entries.last },
    ] as const;
    parts.push(rangeOf(addedUnit(first, space, words), addedUnit(last, space, words), joint));
  }
  return parts;
}

/** Which parts leave their number to the one before them. */
export function shortened(parts: readonly Unit[], leans: boolean): readonly boolean[] {
  return parts.map((unit, i) => {
    if (unit.short === undefined) return false;
    const before = parts[i - 1];
    if (!before) return leans;
    return (
      before.short !== undefined &&
      before.last.number === unit.first.number &&
      before.last.path.length === unit.first.path.length &&
      before.last.path.slice(0, -1).join() === unit.first.path.slice(0, -1).join()
    );
  });
}

/** The parts with what stands between each and the next. */
export function joined(parts: readonly Unit[], isShort: readonly boolean[], separators: readonly string[]): string {
  return parts.map((unit, i) => `${separators[i - 1] ?? ''}${isShort[i] ? unit.short : unit.full}`).join('');
}

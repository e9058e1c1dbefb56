import type { CitationWords } from '../../languages/language';
import type { ParagraphPlace } from '../../model/base/target';
import { addAll } from '../../text/many';
import type { PlaceRank } from '../numbers/rank';
import { type ElementTokens, lettersOf } from './listElement';
import type { ListAddition, ListElement, ListTask } from './listTask';
import { remainingMembers, risingRuns } from './memberRuns';

/** A parsed list, with the state of each element. */
export interface ReadList {
  readonly task: ListTask;
  readonly tokens: readonly ElementTokens[];
  /** Each element with its new number and letters (see `sourceTextOf`). */
  readonly inPlace: readonly (string | undefined)[];
  /** Whether each element still names exactly the same places; false only for ranges. */
  readonly intact: readonly boolean[];
  /** The white space between a number and its letters. */
  readonly space: string;
}

/** The text between two separators: a number or a range. */
export interface ListUnit {
  /** The form with the number. */
  readonly full: string;
  /** The letters alone, for use after the same number; undefined if the list does not use that form. */
  readonly short: string | undefined;
  readonly first: ParagraphPlace;
  readonly last: ParagraphPlace;
  readonly rank: PlaceRank;
  /** Whether the target does not exist, so that it must not be mistaken for the current holder of its number. */
  readonly isLeft: boolean;
  /** The first and last entry, if known; equal for a single number. */
  readonly entries?: { readonly first: number; readonly last: number };
  /** The dash or word that joins the ends of a range. */
  readonly joint?: string;
  /** The index of the first element; undefined for an added one. */
  readonly element?: number;
  readonly isAdded?: boolean;
}

/** Whether a merge has reduced a range to two members, so that it is no longer written as a range. */
export function isPair(range: NonNullable<ListElement['range']>): boolean {
  return range.isMerged === true && remainingMembers(range) === 2;
}

/** A unit for a single number; `space` precedes its letters, `full` is its existing form. */
export function unitOf(
  { entry, now, rank }: ListAddition,
  space: string,
  words: CitationWords,
  { full, isGroup = true }: { readonly full?: string | undefined; readonly isGroup?: boolean } = {},
): ListUnit {
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

/** A unit for an added number. */
export function addedUnit(addition: ListAddition, space: string, words: CitationWords): ListUnit {
  return { ...unitOf(addition, space, words), isAdded: true };
}

/** A unit for a range between two numbers. */
function rangeOf(from: ListUnit, to: ListUnit, joint: string): ListUnit {
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

/** The units that replace the range at element `i`: ranges and single numbers, depending on which members are still consecutive. */
export function rangeUnits({ task, tokens, inPlace, intact, space }: ReadList, i: number): ListUnit[] | undefined {
  const { elements, text, next } = task;
  const from = elements[i];
  const to = elements[i + 1];
  if (!from || !to) return undefined;
  const connector = text.slice(from.end, to.start);
  const isGroup = !tokens[i]?.number || !tokens[i + 1]?.number;
  const asWritten = (): ListUnit => ({
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
      {
        full: first + connector + last,
        short: undefined,
        first: from.now,
        last: to.now,
        rank: from.rank,
        isLeft: false,
      },
    ];
  }
  const runs = risingRuns(to.range, next);
  if (runs.length === 0) return task.removeGone ? [] : [asWritten()];
  return runs.flatMap(({ first, last, count }) => {
    const unit = (member: ListAddition) => unitOf(member, space, task.words, { isGroup });
    if (count === 1) return [unit(first)];
    return count > 2 || intact[i + 1] === true
      ? [rangeOf(unit(first), unit(last), connector)]
      : [unit(first), unit(last)];
  });
}

/** Combines added numbers and their neighbours into ranges of three or more. */
export function compactRanges(
  units: readonly ListUnit[],
  space: string,
  { words, next, joints }: Pick<ListTask, 'words' | 'next' | 'joints'>,
): readonly ListUnit[] {
  const parts: ListUnit[] = [];
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
    const listConnector =
      run.find((unit) => unit.joint !== undefined)?.joint ?? joints?.[isItem ? 'letters' : 'numbers'];
    if (count < 3 || listConnector === undefined || !run.some((unit) => unit.isAdded)) {
      addAll(parts, run);
      continue;
    }
    const [first, last] = [
      { now: from.first, rank: from.rank, entry: from.entries.first },
      { now: to.last, rank: to.rank, entry: to.entries.last },
    ] as const;
    parts.push(rangeOf(addedUnit(first, space, words), addedUnit(last, space, words), listConnector));
  }
  return parts;
}

/** Which parts omit a number that they share with the preceding part. */
export function shortenNumbers(parts: readonly ListUnit[], leans: boolean): readonly boolean[] {
  return parts.map((unit, i) => {
    if (unit.short === undefined) return false;
    const previousUnit = parts[i - 1];
    if (!previousUnit) return leans;
    return (
      previousUnit.short !== undefined &&
      previousUnit.last.number === unit.first.number &&
      previousUnit.last.path.length === unit.first.path.length &&
      previousUnit.last.path.slice(0, -1).join() === unit.first.path.slice(0, -1).join()
    );
  });
}

/** Joins the parts with separators. */
export function joinUnits(
  parts: readonly ListUnit[],
  isShort: readonly boolean[],
  separators: readonly string[],
): string {
  return parts.map((unit, i) => `${separators[i - 1] ?? ''}${isShort[i] ? unit.short : unit.full}`).join('');
}

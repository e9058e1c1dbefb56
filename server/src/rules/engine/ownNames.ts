import { memoize, memoizeBy } from '../../model/base/memo';
import type { Block } from '../../syntax/blocks/block';
import { isWordUnit } from '../../text/characterKinds';
import type { Span } from '../../text/edits';

/** Names in code-unit order, for a binary search of those that continue a text. */
interface SortedNames {
  readonly names: readonly string[];
  /** For each name the index of the longest other one that it begins with; -1 if there is none. */
  readonly shorter: Int32Array;
  readonly longest: number;
  /** The units that names begin with: at most places in a text none does. */
  readonly firsts: ReadonlySet<number>;
}

/** The places of names in a text: the starts in order, and how far the names that begin there or before reach. */
interface NamePlaces {
  readonly starts: readonly number[];
  readonly reaches: readonly number[];
}

/**
 * Whether a span of a block is within one of some names, as whole words. A block is searched once for all names together, and again for
 * another list only.
 */
export function isInOwnName(block: Block, { start, end }: Span, names: readonly string[]): boolean {
  const { starts, reaches } = placesIn(block, names);
  return (reaches[countUpTo(starts, start) - 1] ?? -1) >= end;
}

const placesIn = memoizeBy(({ text }: Block, names: readonly string[]): NamePlaces => {
  const index = sortedNames(names);
  const starts: number[] = [];
  const reaches: number[] = [];
  let reach = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const isAfterWord = isInWord;
    isInWord = isWordUnit(text.charCodeAt(at));
    const length = isAfterWord ? 0 : lengthAt(text, at, index);
    if (length === 0) continue;
    reach = Math.max(reach, at + length);
    starts.push(at);
    reaches.push(reach);
  }
  return { starts, reaches };
});

const sortedNames = memoize((all: readonly string[]): SortedNames => {
  const names = [...new Set(all)].filter((name) => name !== '').sort();
  const shorter = new Int32Array(names.length).fill(-1);
  let longest = 0;
  for (const [i, name] of names.entries()) {
    let other = i - 1;
    while (other >= 0 && !name.startsWith(names[other] ?? '')) other = shorter[other] ?? -1;
    shorter[i] = other;
    longest = Math.max(longest, name.length);
  }
  return { names, shorter, longest, firsts: new Set(names.map((name) => name.charCodeAt(0))) };
});

/** The length of the longest name at an offset that ends there or with a word; 0 if there is none. */
function lengthAt(text: string, at: number, { names, shorter, longest, firsts }: SortedNames): number {
  if (!firsts.has(text.charCodeAt(at))) return 0;
  const rest = text.slice(at, at + longest);
  // Whatever the rest begins with sorts before it, and so the last name up to it begins with all of these too.
  for (let i = countUpTo(names, rest) - 1; i >= 0; i = shorter[i] ?? -1) {
    const name = names[i] ?? '';
    if (rest.startsWith(name) && !isWordUnit(text.charCodeAt(at + name.length))) return name.length;
  }
  return 0;
}

/** How many of some values in ascending order are at most another one. */
function countUpTo<T extends string | number>(values: readonly T[], most: T): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = values[middle];
    if (value !== undefined && value <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

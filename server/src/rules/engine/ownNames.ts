import { memoize, memoizeBy } from '../../model/base/memo';
import type { Block } from '../../syntax/blocks/block';
import { isWordUnit } from '../../text/characterKinds';
import type { Span } from '../../text/edits';

/** Names in code-unit order, for binary search by prefix. */
interface SortedNames {
  readonly names: readonly string[];
  /** For each name, the index of the longest other name that is its prefix; -1 if there is none. */
  readonly shorter: Int32Array;
  readonly longest: number;
  /** The first units of names, which rule out most positions in a text. */
  readonly firsts: ReadonlySet<number>;
}

/** Occurrences of names in a text: sorted start offsets and, for each, the furthest end of any name that starts there or earlier. */
interface NamePlaces {
  readonly starts: readonly number[];
  readonly reaches: readonly number[];
}

/**
 * Whether a span of a block is within an occurrence of any of the names as whole words. The result for all names is cached per block until
 * another list is passed.
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
  const shorterNames = new Int32Array(names.length).fill(-1);
  let maxLength = 0;
  for (const [i, name] of names.entries()) {
    let otherIndex = i - 1;
    while (otherIndex >= 0 && !name.startsWith(names[otherIndex] ?? '')) otherIndex = shorterNames[otherIndex] ?? -1;
    shorterNames[i] = otherIndex;
    maxLength = Math.max(maxLength, name.length);
  }
  return { names, shorter: shorterNames, longest: maxLength, firsts: new Set(names.map((name) => name.charCodeAt(0))) };
});

/** The length of the longest name at an offset that ends at a word boundary; 0 if there is none. */
function lengthAt(text: string, at: number, { names, shorter, longest, firsts }: SortedNames): number {
  if (!firsts.has(text.charCodeAt(at))) return 0;
  const remainingText = text.slice(at, at + longest);
  // All prefixes of the rest sort before it, so they are also prefixes of the last name that is not greater.
  for (let i = countUpTo(names, remainingText) - 1; i >= 0; i = shorter[i] ?? -1) {
    const name = names[i] ?? '';
    if (remainingText.startsWith(name) && !isWordUnit(text.charCodeAt(at + name.length))) return name.length;
  }
  return 0;
}

/** The number of sorted values that are not greater than a bound. */
function countUpTo<T extends string | number>(values: readonly T[], most: T): number {
  let lowerIndex = 0;
  let upperIndex = values.length;
  while (lowerIndex < upperIndex) {
    const middleIndex = (lowerIndex + upperIndex) >> 1;
    const value = values[middleIndex];
    if (value !== undefined && value <= most) lowerIndex = middleIndex + 1;
    else upperIndex = middleIndex;
  }
  return lowerIndex;
}

/** Maximum size of the table for a longest common subsequence; beyond it, only elements that are unique on both sides are paired. */
const MAX_CELLS = 4_000_000;

/** A part of each list, as half-open index ranges. */
interface Range {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/**
 * Pairs equal elements of two lists in order, as indexes. Elements that are unique on both sides are paired first (patience diff); between
 * such pairs, the result is a longest common subsequence. Each gap between them takes at most a few million steps.
 */
export function commonPairs(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  const open: Range[] = [{ a: 0, aEnd: a.length, b: 0, bEnd: b.length }];
  for (let range = open.pop(); range; range = open.pop()) {
    const trimmedRange = trim(a, b, range, pairs);
    if (trimmedRange.a === trimmedRange.aEnd || trimmedRange.b === trimmedRange.bEnd) continue;
    const anchors = commonInBothOrders(uniquePairs(a, b, trimmedRange));
    if (anchors.length === 0) {
      addLongestPairs(a, b, trimmedRange, pairs);
      continue;
    }
    let { a: fromA, b: fromB } = trimmedRange;
    for (const [i, j] of [...anchors, [trimmedRange.aEnd, trimmedRange.bEnd] as const]) {
      if (i > fromA || j > fromB) open.push({ a: fromA, aEnd: i, b: fromB, bEnd: j });
      if (i < trimmedRange.aEnd) pairs.push([i, j]);
      [fromA, fromB] = [i + 1, j + 1];
    }
  }
  return pairs.sort(([x], [y]) => x - y);
}

/** Pairs equal elements at both ends of a range, and returns the remaining range. */
function trim(a: readonly string[], b: readonly string[], range: Range, pairs: [number, number][]): Range {
  let { a: i, aEnd, b: j, bEnd } = range;
  while (i < aEnd && j < bEnd && a[i] === b[j]) pairs.push([i++, j++]);
  while (i < aEnd && j < bEnd && a[aEnd - 1] === b[bEnd - 1]) pairs.push([--aEnd, --bEnd]);
  return { a: i, aEnd, b: j, bEnd };
}

/** Pairs of equal elements that are unique in each part of a range, in the order of the first list. */
function uniquePairs(
  a: readonly string[],
  b: readonly string[],
  { a: i, aEnd, b: j, bEnd }: Range,
): [number, number][] {
  const places = new Map<string, { readonly i: number; j: number }>();
  for (let at = i; at < aEnd; at++) {
    const element = a[at] ?? '';
    places.set(element, { i: places.has(element) ? -1 : at, j: -1 });
  }
  const repeatedKeys = new Set<string>();
  for (let at = j; at < bEnd; at++) {
    const element = b[at] ?? '';
    const place = places.get(element);
    if (!place || place.i < 0) continue;
    if (place.j >= 0) repeatedKeys.add(element);
    place.j = at;
  }
  return [...places].flatMap(([element, { i: one, j: other }]) =>
    one < 0 || other < 0 || repeatedKeys.has(element) ? [] : [[one, other] as [number, number]],
  );
}

/** The longest subsequence of pairs that is in order on both sides. */
function commonInBothOrders(pairs: readonly [number, number][]): readonly (readonly [number, number])[] {
  const ends: number[] = [];
  const previousIndexes: number[] = [];
  pairs.forEach(([, j], at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middleIndex = (low + high) >> 1;
      if ((pairs[ends[middleIndex] ?? 0]?.[1] ?? 0) < j) low = middleIndex + 1;
      else high = middleIndex;
    }
    previousIndexes.push(ends[low - 1] ?? -1);
    ends[low] = at;
  });
  const run: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previousIndexes[at] ?? -1) {
    const pair = pairs[at];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

/** Pairs a longest common subsequence of a range, unless the table would be too large. */
function addLongestPairs(a: readonly string[], b: readonly string[], range: Range, pairs: [number, number][]): void {
  const rowCount = range.aEnd - range.a;
  const width = range.bEnd - range.b + 1;
  if (rowCount * width > MAX_CELLS) return;
  const lengths = new Uint32Array((rowCount + 1) * width);
  for (let i = rowCount - 1; i >= 0; i--)
    for (let j = width - 2; j >= 0; j--)
      lengths[i * width + j] =
        a[range.a + i] === b[range.b + j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  for (let i = 0, j = 0; i < rowCount && j < width - 1; ) {
    if (a[range.a + i] === b[range.b + j]) pairs.push([range.a + i++, range.b + j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
}

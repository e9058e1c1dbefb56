/** A value in a sequence, and its weight. */
interface WeightedValue {
  readonly value: number;
  readonly weight: number;
}

/** The indices of the heaviest increasing subsequence: the units that stay in place when others were moved. Takes O(n log n) time. */
export function heaviestRow(row: readonly WeightedValue[]): ReadonlySet<number> {
  const order = row
    .map(({ value }, index) => ({ value, index }))
    .sort((a, b) => a.value - b.value || b.index - a.index);
  const rank = new Int32Array(row.length);
  order.forEach(({ index }, at) => {
    rank[index] = at + 1;
  });
  /** A binary indexed tree over ranks: in each node, the index at which the heaviest subsequence of its range ends, plus one. */
  const bestWeights = new Int32Array(row.length + 1);
  const total = new Float64Array(row.length);
  const previousArray = new Int32Array(row.length).fill(-1);
  const weightAt = (place: number) => ((bestWeights[place] ?? 0) > 0 ? (total[(bestWeights[place] ?? 0) - 1] ?? 0) : 0);
  let lastIndex = -1;
  row.forEach(({ weight }, i) => {
    let maxWeight = 0;
    for (let place = (rank[i] ?? 1) - 1; place > 0; place -= place & -place) {
      if (weightAt(place) <= maxWeight) continue;
      maxWeight = weightAt(place);
      previousArray[i] = (bestWeights[place] ?? 0) - 1;
    }
    total[i] = maxWeight + weight;
    if (lastIndex < 0 || (total[i] ?? 0) > (total[lastIndex] ?? 0)) lastIndex = i;
    for (let place = rank[i] ?? 1; place <= row.length; place += place & -place)
      if (weightAt(place) < (total[i] ?? 0)) bestWeights[place] = i + 1;
  });
  const keptIndexes = new Set<number>();
  for (; lastIndex >= 0; lastIndex = previousArray[lastIndex] ?? -1) keptIndexes.add(lastIndex);
  return keptIndexes;
}

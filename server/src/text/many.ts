/*
 * For lists of any length: arguments spread into a call go onto the stack, which overflows at some 120,000 values.
 */

/** Appends values to a list. */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** Inserts values into a list at an index. */
export function insertAll<T>(list: T[], at: number, more: Iterable<T>): void {
  const remainingTs = list.splice(at);
  addAll(list, more);
  addAll(list, remainingTs);
}

/** The lowest of some numbers; infinity if there are none. */
export function lowestOf(numbers: Iterable<number>): number {
  let result = Number.POSITIVE_INFINITY;
  for (const one of numbers) result = Math.min(result, one);
  return result;
}

/** The highest of some numbers; minus infinity if there are none. */
export function highestOf(numbers: Iterable<number>): number {
  let result = Number.NEGATIVE_INFINITY;
  for (const one of numbers) result = Math.max(result, one);
  return result;
}

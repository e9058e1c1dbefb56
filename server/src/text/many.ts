/*
 * For lists of any length: what is spread into a call goes onto the stack, which overflows from some 120,000 values on.
 */

/** Adds values to the end of a list. */
export function addAll<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** Puts values into a list before the one at an index. */
export function putIn<T>(list: T[], at: number, more: Iterable<T>): void {
  const behind = list.splice(at);
  addAll(list, more);
  addAll(list, behind);
}

/** The lowest of some numbers; infinity where there are none. */
export function lowest(numbers: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const one of numbers) found = Math.min(found, one);
  return found;
}

/** The highest of some numbers; minus infinity where there are none. */
export function highest(numbers: Iterable<number>): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const one of numbers) found = Math.max(found, one);
  return found;
}

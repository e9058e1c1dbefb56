/** Numbers in words, from one on in the order in which they are given, with others by their number. */
export function cardinalsFrom(
  inOrder: readonly string[],
  others: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  return { ...Object.fromEntries(inOrder.map((word, i) => [word, i + 1])), ...others };
}

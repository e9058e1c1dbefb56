/** Cardinals by word: `inOrder` counts up from one, `others` come with their values. */
export function cardinalsFrom(
  inOrder: readonly string[],
  others: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  return { ...Object.fromEntries(inOrder.map((word, i) => [word, i + 1])), ...others };
}
